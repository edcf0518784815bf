# Contributions.

## Refusals

contributions-deposit-upcoming = Ideas can be sent from { $when }. Please come back then.
contributions-deposit-closed = Ideas can no longer be sent. You can still read and follow those that were.
contributions-deposit-absent = This process does not collect ideas online.
contributions-support-upcoming = Support opens on { $when }.
contributions-support-closed = Support is closed. You can still follow this contribution.
contributions-support-absent = This process has no support.
contributions-support-not-public = This contribution is not public: it can be neither supported nor followed.
contributions-support-own = You cannot support your own contribution.
contributions-sign-in-first = Please sign in to go on.
contributions-not-yours = Only the person who sent this contribution can do that.
contributions-correct-too-far = The team has begun to study your text: it can no longer be corrected online. Write to the team if there is a mistake.
contributions-correct-too-late = Your text could be corrected until { $until }. Write to the team if there is a mistake.
contributions-withdraw-over = This contribution is over: it cannot be withdrawn.
contributions-withdraw-too-far = This contribution has gone too far to be withdrawn online. Write to the team.
contributions-move-not-yours = Your role cannot give this contribution the status “{ $status }”.
contributions-move-other-process = This status belongs to another process.
contributions-move-same = This contribution already has the status “{ $status }”.
contributions-move-merged = This contribution was merged: its status no longer changes.
contributions-move-withdrawn = This contribution was withdrawn by its author: its status no longer changes.
contributions-move-by-merging = This status is given by merging the contribution with another one.
contributions-move-by-author = Only the person who sent the contribution can withdraw it.
contributions-merge-not-yours = You can merge two contributions if you moderate both.
contributions-merge-itself = A contribution is not merged with itself: give the reference of another one.
contributions-merge-other-process = Both contributions must belong to the same process.
contributions-merge-target-over = { $reference } is over: choose another contribution.
contributions-number-not-yours = Your role cannot change this number or cost.
contributions-hide-not-yours = Only moderators can hide this contribution.

## Mails

contributions-mail-see = See the contribution
contributions-mail-kind-receipt = Receipt of a contribution
contributions-mail-kind-decision = Decision on a contribution
contributions-mail-decision-subject = { $reference }: { $status }
contributions-mail-decision-author = Your contribution “{ $title }” has a new status: { $status }.
contributions-mail-decision-follower = The contribution “{ $title }”, which you follow, has a new status: { $status }.
contributions-mail-decision-reason = This is why:
contributions-mail-decision-response = The answer of the authority:
contributions-mail-decision-merged = It goes on with a similar contribution: “{ $title }”. Your name and the support received are kept there.
contributions-mail-reason-author = You receive this message because you sent this contribution ({ $process }).
contributions-mail-reason-follower = You receive this message because you follow this contribution. You can stop following it on its page.
contributions-mail-receipt-subject = We have received your contribution { $reference }
contributions-mail-receipt-text = Thank you. We have received your contribution. Keep its reference.
contributions-mail-receipt-public = It is published. The team studies it and will write to you at each step.
contributions-mail-receipt-moderated = The team reads it before publishing. They will write to you once it is online.
contributions-mail-receipt-correct = You can correct it until { $until }.

## Words

contributions-reference = Reference
contributions-title = Title
contributions-process = Process
contributions-sent-on = Sent on

## Pages

contributions-activity-deposit = Collecting ideas
contributions-activity-deposit-hint = Residents send their ideas.
contributions-activity-support = Support
contributions-activity-support-act = Support an idea
contributions-activity-support-hint = Residents support published ideas. Support is not a vote.
contributions-acts = Act and share
contributions-address = Address or place
contributions-address-hint = For example: market square, Ducos du Hauron school.
contributions-all = All
contributions-all-cantons = All cantons
contributions-all-statuses = All statuses
contributions-answer-choice = Choose one of the answers offered.
contributions-answer-date = Give a date that exists, for example 27 3 2026.
contributions-answer-missing = Answer this question to go on.
contributions-answer-money = Give an amount in euros, for example 12500.
contributions-answer-number = Give a whole number, for example 12.
contributions-as-organisation = For an association or a group
contributions-as-organisation-hint = Association, collective, school class, youth council…
contributions-as-person = In my own name
contributions-back = Previous step
contributions-body = Describe your idea
contributions-body-hint = What is it for, for whom, how could it be done? Give no telephone number or home address.
contributions-body-missing = Describe your idea to go on.
contributions-body-short = Describe your idea in a few sentences.
contributions-body-term = Description
contributions-bulk = With the chosen rows
contributions-bulk-choose = Choose contributions and a status.
contributions-bulk-confirm = { $count ->
       [one] Change the status of one contribution
      *[other] Change the status of { $count } contributions
    }
contributions-bulk-count = { "{n}" } chosen
contributions-bulk-done = { $count ->
       [0] No contribution changed status.
       [one] One contribution changed status.
      *[other] { $count } contributions changed status.
    }
contributions-bulk-move = Change the status…
contributions-bulk-none = Chosen rows
contributions-bulk-process-first = To change a status, first choose a process in the filters: each process has its own statuses.
contributions-status-process-first = First choose a process.
contributions-bulk-title = { $count ->
       [one] Give one contribution the status “{ $status }”
      *[other] Give { $count } contributions the status “{ $status }”
    }
contributions-cancel = Cancel
contributions-canton = Canton
contributions-canton-hint = If you choose a municipality or a point, the canton is found for you.
contributions-canton-missing = Choose a canton, a town, or the whole territory.
contributions-change = Change
contributions-chars-left = { "{n}" } characters left.
contributions-chars-over = { "{n}" } characters too many.
contributions-chars-rule = At most { $max } characters.
contributions-choose = Choose
contributions-choose-row = Choose { $reference }
contributions-choose-rows = Choose all rows
contributions-commune = Town
contributions-confirm = To confirm, type “{ $word }”
contributions-confirm-word = confirm
contributions-confirm-wrong = Type “{ $word }” to confirm.
contributions-correct = Correct my text
contributions-correct-save = Save the corrections
contributions-correct-title = Correct your text
contributions-correct-until = until { $until }
contributions-corrected = Your text is corrected.
contributions-cost = Estimated cost
contributions-cost-asked = Cost according to the author
contributions-count-ideas = { $count ->
       [0] No idea
       [one] One idea
      *[other] { $count } ideas
    }
contributions-count-projects = { $count ->
       [0] No project
       [one] One project
      *[other] { $count } projects
    }
contributions-day = Day
contributions-decide = Decide
contributions-deposit-until = You can send your idea until { $when }.
contributions-documents = Documents
contributions-documents-hint = PDF, ODT or DOCX, at most 10 MB each.
contributions-done-correct = You can correct your text until { $until }.
contributions-done-mail = You receive a mail that confirms your deposit.
contributions-done-moderated = Moderators read your idea before publishing it.
contributions-done-next = What happens next?
contributions-done-public = Your idea is already online.
contributions-done-reference = Your reference:
contributions-done-see = See my idea
contributions-done-study = The team studies your idea and writes to you at each step.
contributions-done-title = Your idea has been sent
contributions-draft-abandon = Delete this draft
contributions-draft-abandoned = The draft is deleted.
contributions-draft-gaps = Some answers are missing before you can send.
contributions-draft-gone = This draft is gone: it may have been sent already. See your contributions on your account.
contributions-draft-kept = Your draft is kept at each step.
contributions-draft-resume = Take up my draft again
contributions-draft-there = You have a draft of { $when }.
contributions-elsewhere = (another site)
contributions-export = Export this list (CSV)
contributions-figures = Change the number, the cost or the reserved share
contributions-file-about = { $format }, { $size } KB
contributions-file-remove = Remove { $name }
contributions-files = Pictures and documents
contributions-files-count = { $count ->
       [one] One file attached
      *[other] { $count } files attached
    }
contributions-fill-gap = Complete my answers
contributions-filter-label = Filter the list
contributions-filter-text = Search for a word
contributions-filters = Filters
contributions-filters-on = Filters ({ $count })
contributions-follow = Follow
contributions-follow-hint = One mail at each decision, nothing else.
contributions-followed = You follow this contribution.
contributions-hidden = The contribution is hidden.
contributions-hide = Hide from the public
contributions-hide-hint = The author and agents still see it.
contributions-history = Internal history
contributions-idea = Idea
contributions-if-any = if any
contributions-image-alt-hint = One sentence for people who do not see it.
contributions-images = Pictures
contributions-images-hint = JPEG, PNG or WebP, at most 12 MB each. The place and date of the picture are removed.
contributions-internal = (internal)
contributions-internal-answer = Your answer is read by the team; it is not published.
contributions-keep-and-go-on = Save and go on
contributions-lat = Latitude
contributions-lon = Longitude
contributions-map-closer = Zoom in
contributions-map-farther = Zoom out
contributions-map-help = With the keyboard: arrows to move, + and − to zoom.
contributions-map-label = Map of the territory
contributions-map-note = Nothing is loaded before your click. Map tiles come from { $host }.
contributions-map-note-local = Nothing is loaded before your click.
contributions-map-show = Show the map
contributions-map-without-script = The list on this page is complete without the map.
contributions-merge = Merge with another contribution
contributions-merge-done = The contribution is merged with { $reference }.
contributions-merge-hint = The reference of the contribution that goes on, for example BPC-2026-0012.
contributions-merge-meaning = This contribution ends. Its authors, support and followers go to the other one.
contributions-merge-no-status = This process has no status for merged contributions. Add one in its settings.
contributions-merge-unknown = No contribution has the reference “{ $reference }”.
contributions-merge-with = Reference of the other contribution
contributions-merged-text = It goes on with:
contributions-merged-title = This contribution was merged.
contributions-mine = My contributions and drafts
contributions-mine-draft = Draft: { $title }
contributions-mine-kept = kept on { $when }
contributions-mine-none = You have not sent anything yet.
contributions-month = Month
contributions-move = Give this status
contributions-moved = The status is changed. The author and followers receive a mail.
contributions-name-missing = Give the name to show.
contributions-new-status = New status
contributions-new-status-missing = Choose the new status.
contributions-no-move = Your role gives no status to this contribution.
contributions-none-title = Nothing here
contributions-none-why = No contribution fits these filters. Widen the search.
contributions-not-answered = Not answered
contributions-not-public = Not public.
contributions-not-public-agent = You see it as an agent.
contributions-not-public-author = You see it because you sent it.
contributions-number = Number
contributions-number-confirm = { $count ->
       [one] Number one project
      *[other] Number these { $count } projects
    }
contributions-number-how = Projects put to the vote are numbered from 1: by canton, then theme, then title. Present numbers are replaced.
contributions-number-locked = Voting has begun: numbers no longer change.
contributions-number-none = No project to number
contributions-number-none-why = First give projects a status “put to the vote”.
contributions-number-now = Present number
contributions-number-preview = Preview of the numbers
contributions-number-title = Number the projects put to the vote
contributions-numbered = { $count ->
       [0] No project is numbered.
       [one] One project is numbered.
      *[other] { $count } projects are numbered.
    }
contributions-official-response = Official answer
contributions-on-map = On the map
contributions-open-desk = Open in the workspace
contributions-optional = optional
contributions-order = Order
contributions-order-newest = Newest first
contributions-order-number = By number
contributions-order-random = At random, the same for you
contributions-order-support = Most supported
contributions-organisation = Name of the association or group
contributions-organisation-hint = It is published with your idea.
contributions-organisation-missing = Give the name of the association or group.
contributions-page = Page { $number }
contributions-page-after = Next page
contributions-page-before = Previous page
contributions-page-of = page { $page } of { $last }
contributions-pages = Pages of the list
contributions-pin = Place of your idea
contributions-pin-placed = Place chosen:
contributions-place = Place
contributions-place-missing = Give a place.
contributions-point = Show a precise point on the map
contributions-point-without-script = Without the map, you can give latitude and longitude, or leave them empty.
contributions-point-wrong = Give latitude and longitude in degrees, for example 44.2033 and 0.6163, or leave both empty.
contributions-printable = This page prints on A4.
contributions-project = Project
contributions-project-number = Project no. { $number }
contributions-proponent = Proposed by
contributions-public-name = Name to show
contributions-public-name-hint = It is published with your idea. A first name or a pseudonym will do.
contributions-rail = Contributions
contributions-reason = Reason
contributions-reason-hint = The author receives it by mail: simple sentences, no jargon.
contributions-reason-missing = Write the reason: the author must understand the decision.
contributions-response-hint = It is published in the timeline of the contribution.
contributions-save = Save
contributions-saved = Saved.
contributions-see-list = See the list
contributions-see-public = See the public page
contributions-send = Send my idea
contributions-send-binds = By sending your idea, you agree that it is published under the name above.
contributions-share = Share
contributions-share-address = Address to copy
contributions-share-mail = Send by mail
contributions-show = Show
contributions-show-all = Show all
contributions-shown = The contribution is visible again.
contributions-sign-in = Sign in to send
contributions-sign-in-to-send = One step left: signing in. Your draft is kept.
contributions-sign-up = Create an account
contributions-similar-count = { $count ->
       [one] One idea looks like yours.
      *[other] { $count } ideas look like yours.
    }
contributions-similar-go-on = My idea is different, go on
contributions-similar-support = Support this one instead
contributions-similar-why = If your idea is already there, supporting it gives it a better chance. If not, go on.
contributions-start = Begin
contributions-start-account = An account is only asked for when you send.
contributions-start-draft = Your draft is kept at each step: you can stop and come back.
contributions-start-needed = You need a title, a description and a place. Pictures and documents are optional.
contributions-start-time = It takes about ten minutes.
contributions-start-who = Anyone can send an idea, alone or for a group.
contributions-status = Status
contributions-step-author = Who proposes this idea?
contributions-step-check = Check your answers
contributions-step-files = Pictures and documents
contributions-step-of = Step { $step } of { $last }
contributions-step-place = Where would your idea take place?
contributions-step-similar = These ideas look like yours
contributions-step-title = What is your idea?
contributions-submit-idea = Send an idea
contributions-summary = Summary
contributions-summary-hint = One or two sentences, shown in the list.
contributions-summary-missing = Sum up your idea in one or two sentences.
contributions-support = Support
contributions-support-take-back = Take back my support
contributions-support-taken-back = Your support is taken back.
contributions-supported = Thank you, your support is recorded.
contributions-supports = { $count ->
       [0] No support yet
       [one] One supporter
      *[other] { $count } supporters
    }
contributions-supports-head = Support
contributions-tab-ideas = Ideas
contributions-tab-projects = Projects
contributions-theme = Theme
contributions-theme-missing = Choose a theme.
contributions-theme-question = What is the theme of your idea?
contributions-timeline = Timeline
contributions-timeline-internal = This step is not public.
contributions-timeline-sent = The contribution was sent.
contributions-title-filtered = { $count }, filtered list
contributions-title-hint = What would be done, in ten words.
contributions-title-missing = Give your idea a title.
contributions-title-short = The title is too short: say what would be done.
contributions-too-long = This text has { $count } characters: at most { $max }.
contributions-unfollow = Stop following
contributions-unfollowed = You no longer follow this contribution.
contributions-unhide = Make visible
contributions-visible = Visible
contributions-who = You propose this idea…
contributions-who-missing = Say in whose name you propose this idea.
contributions-whole-territory = The whole territory
contributions-with = with
contributions-with-count = { $name } ({ $count })
contributions-withdraw = Withdraw my contribution
contributions-withdraw-confirm = Withdraw for good
contributions-withdraw-meaning = { $count ->
       [0] It will no longer be published and cannot be restored.
       [one] It will no longer be published and cannot be restored. One person supports it.
      *[other] It will no longer be published and cannot be restored. { $count } people support it.
    }
contributions-withdraw-no-status = This process has no online withdrawal. Write to the team.
contributions-withdraw-title = Withdraw your contribution
contributions-withdrawn = Your contribution is withdrawn.
contributions-year = Year
contributions-yes = Yes
contributions-hours = Hours to correct one’s text
contributions-hours-hint = Counted from the deposit; 0 to allow no correction.
contributions-hours-wrong = Give a number of hours from 0 to { $most }.
contributions-moderation = When are ideas read?
contributions-moderation-before = Before they are published
contributions-moderation-after = After they are published
contributions-moderation-after-hint = Ideas are visible as soon as they are sent and stay in the moderation queue.
contributions-withdraw-until = Until when may authors withdraw their idea?
contributions-withdraw-until-published = Until it is published
contributions-withdraw-until-admissible = Until it is found admissible
contributions-withdraw-until-shortlisted = Until it is put to the vote
contributions-withdraw-until-winner = Until the results of the vote
contributions-youth = Young people carry this project
contributions-youth-hint = The rules may reserve a share of the envelope for them.
contributions-figures-locked = The vote began on { $since }: number, cost and reserved share no longer change.

## Taken down

contributions-gone-title = Contribution { $reference } is no longer online
contributions-gone-list = See the other contributions
contributions-commune-unknown = Choose a municipality from the list.
contributions-canton-unknown = Choose a canton from the list.
contributions-step-description = Your idea in detail
contributions-step-questions = A few more details
contributions-files-enough = At most { $most } files here: remove one to add another.
contributions-files-more = Save and add another file
contributions-image-rank = Picture { $rank }
contributions-image-alt = What does picture { $rank } show?
contributions-document-rank = Document { $rank }
contributions-document-title = Title of document { $rank }
contributions-document-title-hint = For example: estimate, plan of the place.
contributions-correct-kept = Moderators see what you changed and when.
contributions-correct-files = Change pictures and documents
contributions-files-corrected = Your pictures and documents are saved.
contributions-corrected-on = Corrected by its author on { $when }
contributions-corrections = { $count ->
       [one] One correction by the author
      *[other] { $count } corrections by the author
    }
contributions-corrections-hint = What was removed is struck through, what was added is underlined.
contributions-point-term = Point on the map
contributions-removed = Removed:
contributions-added = Added:
contributions-did-export = exported a list of contributions
contributions-did-move-many = changed the status of { $what }
contributions-did-move = changed the status of { $what }
contributions-did-merge = merged a contribution with another: { $what }
contributions-did-figures = changed the figures of { $what }
contributions-did-hide = changed the visibility of { $what }
contributions-did-set-deposit = set up the deposit of the process, in the phase { $what }
contributions-did-number = numbered the project { $what }
contributions-fact-hidden = Hidden
contributions-fact-visible = Seen by citizens
contributions-fact-youth = Carried by young people
contributions-fact-merged = Merged with
contributions-fact-number = Number
contributions-fact-cost = Estimated cost
contributions-fact-asked = Amount asked
contributions-point-help = With the keyboard: arrows to move, + and − to zoom, Enter to drop the pin in the middle.

contributions-account-needed = Here one needs an account to take part. Sign in, or make an account: nothing is lost.
contributions-who-title = Last step: say who you are
contributions-who-to-send = Your draft is kept. Your e-mail address is enough to send it; an account does as well.
