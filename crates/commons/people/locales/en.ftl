people-rail = People

people-email = Email address
people-email-hint = Used to sign you in and to write to you. It is never shown.
people-password = Password
people-password-new = New password
people-password-current = Current password
people-password-rule = At least 12 characters of any kind. The easiest way: several words that have nothing to do with each other. A password manager works too.
people-show = Show
people-hide = Hide
people-name = Public name
people-name-hint = The name that others see next to your ideas. You choose: first name, pseudonym, name of an association.

people-email-malformed = Enter a complete address, for example first.last@example.com.
people-password-too-short =
    { $length ->
        [0] Choose a password of at least 12 characters.
        [one] This password has 1 character; it needs at least 12. Add some words.
       *[other] This password has { $length } characters; it needs at least 12. Add a word.
    }
people-password-too-long = This password is longer than 128 characters. Choose a shorter one.
people-password-digits-only = Digits alone are quickly guessed. Add letters, or use at least 16 digits.
people-password-common = This password is among the first that people try. Choose another one.
people-password-personal = This password is mostly your name or your address. Choose something else.
people-password-weak = This password is guessed in few attempts: a repetition, a sequence or a common word. Add one or two unrelated words.
people-name-length = Enter a name of 2 to 60 characters.
people-name-malformed = Enter a name, without an address, a link or special signs.
people-wrong-credentials = The address and the password do not match. Check them, or ask for a new password.
people-wrong-password = This is not your current password.
people-too-many-attempts = Too many attempts in a short time. Wait a minute, then try again. Your account is not locked.
people-not-confirmed = Your address is not confirmed yet. Open the link in the message we sent you, or ask for a new one below.
people-deletion-not-typed = Type the word DELETE to confirm.
people-last-administrator = At least one person must administer the whole platform. Give this role to someone else first.
people-account-erased = This account was deleted.
people-role-missing = Choose a role.
people-role-held = This person already has this role.
people-email-taken = This address already has an account. Find the person in the list and give them the role.

people-sign-up = Create an account
people-sign-up-lead = With an account you can submit an idea, follow it and support others. It takes an email address and two minutes.
people-sign-up-button = Create my account
people-sign-up-have = Already have an account?
people-sign-up-notice-title = Your data
people-sign-up-notice = { $authority } uses your address and your public name to manage your participation, as part of its public-interest mission. They are kept as long as your account exists. You can see, correct and delete them at any time in “My account”.
people-sign-up-notice-contact = Questions or complaints: { $mail }. You can also turn to the CNIL, the French data protection authority.
people-sent-title = Check your messages
people-sent-text = We have just written to { $email }. Open the message and follow its link to finish. It is valid for 48 hours.
people-sent-missing = Nothing after a few minutes? Look in your junk mail, then ask for a new message.
people-resend = Send the message again

people-confirm-title = Confirm your address
people-confirm-text = One last step: confirm that this address is yours. You can then sign in.
people-confirm-button = Confirm my address
people-confirm-done = Your address is confirmed. Sign in to continue.
people-link-expired-title = This link no longer works
people-link-expired = This link is too old. Enter your address: we will send you a new one.
people-link-used = This link was already used, or a newer one replaced it. If your address is already confirmed, sign in. If not, enter it: we will send you a new link.
people-link-unknown = This link is not complete. Copy all of it from the message, or ask for a new one.
people-link-reset-dead = This link is too old, or was already used. Ask for a new one: it is quick.

people-sign-in = Sign in
people-sign-in-button = Sign me in
people-sign-in-forgotten = Forgotten password
people-sign-in-new = No account yet?
people-signed-in = You are signed in.
people-signed-out = You are signed out.
people-sign-in-first = Sign in to continue.

people-reset = Forgotten password
people-reset-lead = Enter your address. If there is an account, we will send you a link to choose a new password.
people-reset-button = Send me a link
people-reset-sent = If there is an account for { $email }, a message has just left. Its link is valid for one hour.
people-choose = Choose a new password
people-choose-lead = It will replace the old one, and you will be signed out everywhere else.
people-choose-button = Save this password
people-choose-done = Your password is changed. Sign in with the new one.

people-account = My account
people-account-lead = What we know about you, and what you can change.
people-account-identity = Your information
people-account-since = Account opened on
people-account-unconfirmed = not confirmed yet
people-account-name-button = Change my public name
people-account-name-done = Your public name is changed.
people-account-language = Language
people-account-language-hint = The language of the pages and of the messages we send you.
people-account-language-button = Change language
people-account-language-done = Your language is changed.
people-account-password-change = Change password
people-account-password-button = Change my password
people-account-password-done = Your password is changed. Your other sessions are closed.
people-account-roles = What you can do
people-account-sessions = Your sessions
people-account-sessions-text = If you do not recognise a session, close the others and change your password.
people-account-session-opened = Opened
people-account-session-seen = Last activity
people-account-session-which = Session
people-account-session-here = this one
people-account-sessions-button = Close the other sessions
people-account-sessions-done = Your other sessions are closed.
people-account-delete = Delete my account

people-delete = Delete your account
people-delete-what = At once and for ever, we erase your address, your password, your public name, your sessions and your roles.
people-delete-kept = The ideas you published stay, without your name. A vote already cast stays counted: it is secret and nobody can link it to you.
people-delete-type = To confirm, type DELETE
people-delete-word = DELETE
people-delete-button = Delete my account
people-delete-keep = Keep my account
people-delete-done = Your account is deleted. Thank you for taking part.

people-role-administrator = Administers the platform
people-role-moderator = Moderates ideas
people-role-assessor = Assesses ideas and follows projects
people-role-elected = Reads the workspace and answers for the authority
people-role-council = Is a member of the citizens' council
people-role-gone = (removed)

people-list = People
people-list-lead = Who has an account, and who may do what.
people-list-search = Name or address
people-list-role = Role
people-list-any-role = Everybody
people-list-filter = Search
people-list-caption = People, the newest first
people-list-empty = Nobody matches
people-list-empty-why = Try fewer words, or another role.
people-list-all = See everybody
people-list-next = Next
people-list-first = Back to the start
people-list-pages = Pages of the list
people-col-name = Name
people-col-email = Address
people-col-roles = Roles
people-col-since = Since
people-col-seen = Seen on
people-invite = Invite a person
people-invite-lead = They get a message with a link to choose their password. It is valid for { $days } days.
people-invite-name-hint = The name that others see, for example “Sports department” or “Chloé Martin”.
people-invite-button = Send the invitation
people-invited = The invitation has left.
people-person-roles = Roles
people-person-no-role = No role: this person takes part like everybody.
people-person-grant = Give a role
people-person-grant-button = Give this role
people-person-granted = The role is given.
people-person-revoke = Take back
people-person-revoked = The role is taken back.
people-person-erased = This account was deleted. Only this trace remains.
people-grant-role = This person
people-grant-choose = Choose
people-grant-area = Limit to cantons
people-grant-theme = Limit to themes

people-mail-kind-confirm = Address to confirm
people-mail-kind-already = Sign-up with a known address
people-mail-kind-reset = Forgotten password
people-mail-kind-invitation = Invitation of an agent
people-mail-kind-password-changed = Password changed
people-mail-kind-deleted = Account deleted
people-mail-kind-address-confirm = New address to confirm
people-mail-kind-address-taken = New address already taken
people-mail-kind-address-asked = Change of address asked for
people-mail-kind-address-left = Address changed, to the former address
people-mail-kind-address-joined = Address changed, to the new address
people-mail-kind-address-restored = Address restored
people-mail-kind-address-taken-back = Change of address taken back
people-mail-kind-factor-set-up = Second factor set up
people-mail-kind-codes-renewed = Recovery codes renewed
people-mail-kind-code-used = Recovery code used
people-mail-kind-factor-gone = Second factor removed
people-mail-kind-stands-in = Standing in for somebody away
people-mail-confirm-subject = Confirm your address
people-mail-confirm-text = You asked for an account to take part with { $authority }. Confirm that this address is yours:
people-mail-confirm-button = Confirm my address
people-mail-confirm-life = This link is valid for 48 hours. A newer link replaces it.
people-mail-confirm-reason = You receive this message because someone asked for an account with this address on the participation site of { $authority }.
people-mail-not-you-confirm = You did not ask for anything? Do not follow this link: no account will be opened.
people-mail-already-subject = You already have an account
people-mail-already-text = You have just asked for an account to take part with { $authority }. This address already has one: there is nothing to create, sign in.
people-mail-already-button = Sign me in
people-mail-already-forgotten = I forgot my password
people-mail-already-reason = You receive this message because someone asked for an account with this address on the participation site of { $authority }.
people-mail-not-you-already = You did not ask for anything? There is nothing to do: your account has not changed.
people-mail-reset-subject = Choose a new password
people-mail-reset-text = You asked to change your password. Choose a new one:
people-mail-reset-button = Choose a password
people-mail-reset-life = This link is valid for one hour and works once.
people-mail-not-you-reset = You did not ask for anything? There is nothing to do: your password has not changed.
people-mail-reset-reason = You receive this message because someone asked for a new password for this address on the participation site of { $authority }.
people-mail-changed-subject = Your password has changed
people-mail-changed-text = The password of your account has just been changed. All other sessions are closed.
people-mail-not-you-changed = Was it not you? Choose a new password at once, then answer this message to tell us.
people-mail-changed-button = Choose a new password
people-mail-account-reason = You receive this message because you have an account on the participation site of { $authority }.
people-mail-deleted-subject = Your account is deleted
people-mail-deleted-text = As you asked, your address, your password and your public name are erased.
people-mail-deleted-kept = The ideas you published stay, without your name. We will not write to you again.
people-mail-deleted-reason = You receive this last message because you had an account on the participation site of { $authority }.
people-mail-invitation-subject = Your access to the workspace
people-mail-invitation-text = { $authority } gives you access to the workspace of its participation site. Choose your password to begin:
people-mail-invitation-button = Choose my password
people-mail-invitation-life = This link is valid for { $days } days and works once.
people-mail-invitation-reason = You receive this message because an administrator of the participation site of { $authority } invited you.
people-did-invite = invited { $what }
people-did-grant = granted a role to { $what }
people-did-revoke = took a role back from { $what }

people-day = Day
people-month = Month
people-year = Year
people-optional = optional
people-change = Change
people-cancel = Cancel
people-save = Save
people-and = { $first } and { $last }
people-never-seen = Never

people-email-same = This is already the address of your account. Give another one.
people-email-gone = Another account has taken the old address meanwhile. Write to us: we will help you.
people-code-wrong = This code is not the right one, or it has been used before. Wait for the next one, or type a recovery code.
people-too-many-codes = Too many wrong codes. Wait ten minutes, then try again. Your account is not locked.
people-factor-code-wrong = This code is not the right one. Check the time of your phone, then type the code shown now.
people-factor-stale = This page was open for too long. Start again with the new key below.
people-factor-needed = Your authority asks its agents for a second factor. You can change it, but not remove it.
people-factor-none = This account has no second factor.
people-given-name-missing = Give your first name.
people-family-name-missing = Give your last name.
people-name-kind-not-allowed = Choose one of the forms offered.
people-birth-date-malformed = Give a date in the past, for example 27 3 1985.
people-day-malformed = Give a day that exists, for example 31 12 2027.
people-period-backwards = The last day is over, or it comes before the first one. Correct one of them.
people-too-many-limits = Too many combinations: choose fewer cantons, themes or processes, or give several roles.
people-stand-in-missing = Choose an agent whose address is confirmed.
people-nothing-to-delegate = This person has no role to hand over during these days.
people-days-out-of-range = Give a number of days between { $least } and { $most }.
people-names-missing = Leave at least one form of name.
people-not-invited = This invitation has been accepted or cancelled already.

people-address-change = Change address
people-address-lead = Your present address is { $email }. The new one counts only once it is confirmed by the link that we send there.
people-address-new = New email address
people-address-button = Send the link
people-address-sent = We have just written to { $email }. Open the message and follow its link to finish. It is valid for 24 hours. We also tell your present address.
people-address-confirm = Confirm your new address
people-address-confirm-text = From now on you sign in with this address. Your open sessions will be closed.
people-address-confirm-button = Confirm this address
people-address-confirmed = Your address is changed. Sign in with the new one.
people-address-undo = Undo the change of address
people-address-undo-text = Your account takes this address back. All sessions are closed, and you get a link to choose a new password.
people-address-undo-button = Take this address back
people-address-undone = Your address is restored. Look at your messages: a link lets you choose a new password.
people-address-dead = This link is too old, has been used before, or is not complete. You can ask for another change from your account.

people-code = Enter your code
people-code-lead = Your password is right. One step is left: the code of your application.
people-code-label = Code of six digits, or recovery code
people-code-hint = The code changes every 30 seconds. Each one works once.
people-code-lost = You do not have your phone?
people-code-lost-text = Type one of your ten recovery codes in the field above. If you no longer have them, ask an administrator of your authority to remove your second factor.
people-code-other = Back to signing in

people-factor = Second factor
people-factor-yes = On
people-factor-no = Off
people-factor-on = Each time you sign in, we ask for your password, then for a code of your application.
people-factor-since = On since
people-factor-codes-left = Recovery codes
people-factor-codes-count =
    { $left ->
        [0] None is left: make new ones.
        [one] One is left.
       *[other] { $left } are left.
    }
people-factor-replace = Use another phone or application
people-factor-change = Recovery codes and removal
people-factor-remove = Remove the second factor
people-factor-removed = The second factor is removed. Your password is enough again.
people-factor-set-up = Turn on the second factor
people-factor-lead = Besides your password, a code that changes every 30 seconds protects your account, even if somebody knows your password.
people-factor-needed-first = { $authority } asks its agents for a second factor. Turn it on to open the workspace: it takes three minutes.
people-factor-step-application = Open an application for codes on your phone or your computer: a password manager, FreeOTP, Aegis or another one.
people-factor-step-scan = In the application, add an account and point at this drawing.
people-factor-drawing = Code to point your application at. The same key is spelled out below.
people-factor-step-key = Without a camera, copy this key into the application:
people-factor-step-code = Type below the code that the application shows, and your password.
people-factor-code-label = Code of six digits
people-factor-code-hint = The one that the application shows now.
people-factor-button = Turn on
people-factor-done = The second factor is on. Your other sessions are closed.
people-factor-reset = Remove their second factor
people-factor-reset-text = If this person has lost their phone and their recovery codes, remove their second factor once you have made sure that it is them. Their sessions are closed and they get a message.
people-factor-reset-done = The second factor is removed. The person is told.
people-codes = Your recovery codes
people-codes-lead = If you lose your phone, one of these codes replaces that of the application. Each one works once.
people-codes-once = We will not show them again. Print this page, copy the codes, or keep the file in a safe place, away from your phone.
people-codes-download = Download the codes
people-codes-kept = I have kept my codes, continue
people-codes-renew = Make new recovery codes
people-codes-renewed = Here are new codes. The old ones are worth nothing now.
people-codes-file = Recovery codes, { $authority }, { $day }. Each one works once.
people-codes-file-name = recovery-codes.txt

people-password-hidden = Hidden: we do not know it
people-device = { $browser } on { $system }
people-device-unknown = Unknown device
people-account-session-end = Action
people-account-session-close = Close
people-account-session-ended = This session is closed.
people-account-session-gone = This session was closed already.

people-name-title = Your public name
people-name-lead = The name that others see beside your ideas. You choose its form.
people-name-kind = How do you want to appear?
people-kind-pseudonym = A name that I choose
people-kind-initial = My first name and the initial of my last name
people-kind-full = My first and last name
people-pseudonym = Chosen name
people-given-name = First name
people-family-name = Last name
people-birth-date = Date of birth
people-birth-date-hint = It is never shown. Under 15, your name is shown to nobody.
people-name-hidden = Under 15, your name is shown to nobody. It will be on the day you turn 15.

people-may-administrator = May administer the whole platform
people-may-moderator = May moderate the ideas
people-may-assessor = May assess the ideas and follow the projects
people-may-elected = May read the workspace and answer for the authority to the ideas
people-may-council = Is a member of the citizen council
people-may-everywhere = , everywhere
people-may-in-areas =
    { $count ->
        [one] { " " }of the canton { $names }
       *[other] { " " }of the cantons { $names }
    }
people-may-in-themes =
    { $count ->
        [one] , on the theme { $names }
       *[other] , on the themes { $names }
    }
people-may-in-processes =
    { $count ->
        [one] , in the process "{ $names }"
       *[other] , in the processes "{ $names }"
    }
people-may-from = , from { $day }
people-may-until = , until { $day }
people-may-between = , from { $from } to { $until }
people-may-instead = , in place of { $name }
people-role-upcoming = Not begun yet
people-role-ended = Ended

people-grant-area-hint = Without a choice: everywhere.
people-grant-theme-hint = Without a choice: all themes.
people-grant-process = Limit to processes
people-grant-process-hint = Without a choice: all processes.
people-grant-days = Limit in time
people-from-day = From
people-to-day = Until
people-to-day-hint = This day is included.
people-col-role = Role
people-col-given = Given on
people-list-invited = Invitations waiting

people-invitation = Invitation
people-invitation-open = Sent on { $sent }. It can be accepted until { $ends }.
people-invitation-ended = Sent on { $sent }. It can no longer be accepted since { $ends }.
people-invitation-renew = Send the invitation again
people-invitation-cancel = Cancel the invitation
people-invitation-cancelled = The invitation is cancelled. Its link no longer works.

people-absence = Hand roles over during an absence
people-absence-lead = Another agent gets the same roles, during these days only. They are told by a message.
people-absence-what = Roles handed over
people-absence-who = Who stands in
people-absence-button = Hand these roles over
people-absence-done =
    { $count ->
        [one] One role is handed over.
       *[other] { $count } roles are handed over.
    }

people-review = Review of roles
people-review-lead = Once a year, check that everyone still needs their roles. What is left without an answer does not change.
people-review-all = See all roles
people-review-due-only = See only the roles to review
people-review-none = No role to review
people-review-none-why = All were given or checked less than a year ago.
people-review-caption = Roles, the oldest first
people-review-verdict = Your decision
people-review-keep = Keep
people-review-withdraw = Withdraw
people-review-last = Checked on { $day }
people-review-no-factor = Without a second factor
people-review-button = Save these decisions
people-review-done = Roles kept: { $kept }. Roles withdrawn: { $withdrawn }.
people-today-group = To check
people-today-review =
    { $count ->
        [one] One role to review
       *[other] { $count } roles to review
    }
people-today-review-why = Nobody has checked them for a year.

people-rules = Settings of accounts
people-rules-factor = Second factor compulsory for agents
people-rules-factor-hint = An agent without a second factor turns it on before opening the workspace.
people-rules-names = Public names that may be chosen
people-rules-names-hint = Names chosen before do not change.
people-rules-invitation = An invitation can be accepted for
people-rules-unconfirmed = An account never confirmed is erased after
people-rules-unconfirmed-hint = Counted from its opening. A link that is still valid keeps it.
people-rules-days = days
people-rules-saved = The settings are saved.

people-mail-change-subject = Confirm your new address
people-mail-change-text = You asked to use this address for your account. Confirm that it is yours:
people-mail-change-button = Confirm this address
people-mail-change-life = This link is valid for 24 hours. A newer link replaces it.
people-mail-change-not-you = You did not ask for it? Do not follow this link: nothing will change.
people-mail-address-reason = You get this message because somebody wanted to use this address on the participation site of { $authority }.
people-mail-taken-subject = This address has an account already
people-mail-taken-text = Somebody asked to use this address for another account of the participation site of { $authority }. It has one already: nothing has changed.
people-mail-asked-subject = A change of address was asked for
people-mail-asked-text = You asked to change the address of your account. The change takes place once the new address is confirmed.
people-mail-left-subject = The address of your account has changed
people-mail-left-text = Your account has another address now. We will not write to this one any more.
people-mail-left-not-you = It was not you? Take your account back at once:
people-mail-left-button = Undo this change
people-mail-left-life = This link is valid for 7 days and works once.
people-mail-joined-subject = Your new address is confirmed
people-mail-joined-text = Sign in with this address from now on. Your open sessions have been closed.
people-mail-restored-subject = Your address is restored
people-mail-restored-text = The change of address is undone and all sessions are closed. Since somebody knew your password, choose a new one:
people-mail-taken-back-subject = The change of address is undone
people-mail-taken-back-text = The account that used this address has gone back to the one before. We will not write to this one any more.
people-mail-factor-subject = The second factor is on
people-mail-factor-text = Each time somebody signs in to your account, we will now ask for a code of your application.
people-mail-codes-subject = Your recovery codes have changed
people-mail-codes-text = New recovery codes were just made for your account. The old ones are worth nothing now.
people-mail-code-used-subject = A recovery code was used
people-mail-code-used-text =
    { $left ->
        [0] Somebody signed in to your account with your last recovery code. Make new ones.
        [one] Somebody signed in to your account with a recovery code. One is left.
       *[other] Somebody signed in to your account with a recovery code. { $left } are left.
    }
people-mail-code-used-button = Make new codes
people-mail-factor-gone-subject = The second factor is removed
people-mail-factor-gone-text = Your password is enough again to sign in.
people-mail-factor-reset-text = An administrator removed the second factor of your account and closed your sessions. Your password is enough to sign in.
people-mail-stands-in-subject = You stand in for { $name }
people-mail-stands-in-text = While { $name } is away ({ $days }), you also have their roles in the workspace.
people-mail-stands-in-button = Open the workspace
people-did-hand-over = handed over, during an absence, the roles of { $what }
people-did-renew-invitation = sent the invitation again to { $what }
people-did-cancel-invitation = cancelled the invitation of { $what }
people-did-reset-factor = removed the second factor of { $what }
people-did-review = reviewed the roles
people-did-set-rules = changed the settings of accounts
people-did-be-away = announced an absence
people-did-add-user = (command line) added { $what }
people-did-reset-second-factor = (command line) took away the second factor of a person

people-take-part = Say who you are
people-take-part-lead = Your e-mail address is enough, without an account or a password. What you chose or wrote is kept.
people-take-part-hint = A message with a link goes to this address. It is never shown.
people-take-part-button = Continue with my e-mail address
people-take-part-account = With an account
people-take-part-sent = If { $address } is yours, open the message that was just sent there and follow its link. It works for 30 minutes.
people-take-part-kept = Nothing is lost: the link leads back to where you were, also on another device.
people-take-part-open = Continue without an account
people-take-part-open-text = Your address is confirmed as soon as you continue. The link works only once.
people-take-part-open-button = Continue
people-take-part-done = Your address is confirmed. You can continue.
people-take-part-password = A password protects this address: sign in to continue.
people-take-part-expired = This link is more than 30 minutes old. Ask for another one: what you did is kept.
people-take-part-used = This link was used before, or a newer link replaces it. Ask for another one if you need it.
people-take-part-unknown = This link does not exist. Check that you copied all of it, or ask for another one.
people-light-title = My contributions
people-light-lead = You take part with the address { $address }, without an account.
people-light-limits = This visit is short. To come back, ask for a new link with the same address: you will find this page again.
people-light-further = What next
people-light-delete = Erase my data
people-light-leave = Leave
people-account-needed = This address has an account. Sign in with your password to delete it.
people-rules-link = Length of a visit without an account
people-rules-link-hint = After the link received by e-mail, how long one may take part before asking for another. From 15 minutes to 12 hours.
people-rules-minutes = minutes
people-mail-kind-take-part = Link to take part without an account
people-mail-kind-link-refused = Link refused: a password protects the address
people-mail-take-part-subject = Your link to continue
people-mail-take-part-text = You are taking part with { $authority }. Follow this link to confirm your address and continue:
people-mail-take-part-button = Continue
people-mail-take-part-life = This link works once, for 30 minutes.
people-mail-take-part-not-you = If you did not ask for anything, do nothing: nothing will happen.
people-mail-take-part-reason = You receive this message because somebody gave your address to take part with { $authority }.
people-mail-link-refused-subject = Sign in with your password
people-mail-link-refused-text = Somebody asked for a link to take part with { $authority }. Your address has a better protected account: sign in with your password. What you chose or wrote is kept in the browser where you did it.
