# Moderation: texts of the slice “moderation”.

## Refusals

moderation-not-yours = This contribution is outside the areas or themes that you moderate.
moderation-administrators-only = Only administrators change the reasons of moderation.
moderation-decided-already = A decision has already been made about this contribution. Go back to the queue to see what still waits.
moderation-no-status = The process has no status for this decision. Add one in its settings.
moderation-note-long = Your message is longer than 1,000 characters. Shorten it.
moderation-reason-needed = Choose a reason: the author must know why.
moderation-what-to-correct = Write what is to be corrected, or choose a reason.
moderation-merge-unknown = No contribution has the reference “{ $reference }”.
moderation-undo-merge = A merger cannot be undone: the supports were put together.
moderation-undo-moved-on = The contribution has changed since this decision, which can no longer be undone.
moderation-reason-title-needed = Give the reason a title of at most 80 characters.
moderation-reason-sentence-needed = Write the sentence for the author, at most 500 characters.
moderation-reason-article-long = The article has at most 120 characters.

## Queue

moderation-title = To moderate
moderation-queue = Contributions to moderate
moderation-count = { $count ->
    [one] 1 contribution
   *[other] { $count } contributions
}
moderation-count-more = More than { $count } contributions
moderation-oldest-first = oldest first
moderation-key-next = next
moderation-key-previous = previous
moderation-keys-switch = Keyboard keys
moderation-empty = Nothing waits for your decision
moderation-empty-why = New contributions in your areas and themes will arrive here.
moderation-back-today = See what there is to do today
moderation-note = You moderate: { $where }.
moderation-note-all = You moderate all areas and all themes.

## Contribution

moderation-sent = sent on { $when }
moderation-before = To be decided before { $when }
moderation-late = Late: to be decided before { $when }
moderation-author = { $name }: { $published ->
    [0] no other published contribution
    [one] 1 other published contribution
   *[other] { $published } other published contributions
}, { $refused ->
    [0] none refused
    [one] 1 refused
   *[other] { $refused } refused
}
moderation-estimated = estimated at { $amount }
moderation-picture = Attached picture, not described
moderation-answers = Answers to the form
moderation-internal = internal
moderation-yes = Yes
moderation-no = No
moderation-no-longer-waits = This contribution no longer waits for a decision. Its status: { $status }.
moderation-see-desk = Open its desk
moderation-asked-on = A correction was asked for on { $when }. The contribution will come back to the queue once its author has corrected it. You can decide without waiting.
moderation-is-public = Everybody already sees this contribution: moderation comes after publication.
moderation-similar = Resembles
moderation-same-area = same area
moderation-compare = Compare and merge

## Decisions

moderation-decision = Decision
moderation-publish = Publish
moderation-keep = Leave online
moderation-ask-change = Ask for a correction
moderation-refuse = Refuse with a reason
moderation-merge = Merge with another
moderation-ask-change-hint = The author gets your request by mail. The contribution comes back to the queue once it is corrected.
moderation-ask-change-send = Send the request
moderation-refuse-send = Refuse this contribution
moderation-reason = Reason
moderation-reason-choose = Choose a reason
moderation-message = Your message to the author
moderation-message-hint = Quote the passage and say how to correct it. One or two sentences are enough.
moderation-optional = optional
moderation-sentences = What the author reads for each reason
moderation-cancel = Cancel
moderation-said-published = “{ $title }” is published.
moderation-said-asked = Request sent about “{ $title }”.
moderation-said-refused = “{ $title }” is refused. The author gets the reason.
moderation-said-merged = “{ $title }” is merged with the other contribution.
moderation-said-undone = The decision about “{ $title }” is undone. It waits again.
moderation-done-publish = publication decided
moderation-done-ask-change = correction asked for
moderation-done-refuse = refusal decided
moderation-done-merge = merged with another
moderation-undo = Undo this decision
moderation-decisions = Moderation decisions
moderation-day = { $when }
moderation-taken-back = undone
moderation-to-queue = Open the moderation queue

## Merging

moderation-merge-title = Merge “{ $title }”
moderation-merge-back = Back to the contribution
moderation-merge-intro = Two contributions that say the same go on together. Choose the one that goes on.
moderation-merge-reference = Reference of the other contribution
moderation-merge-reference-hint = For example IDEE-2026-0147.
moderation-merge-ends = This one ends
moderation-merge-goes-on = This one goes on
moderation-merge-effect = “{ $title }” keeps the authors and supports of both. Authors and followers are told. This cannot be undone.
moderation-merge-send = Merge these two contributions
moderation-merge-other = Choose another
moderation-reference = Reference
moderation-author-name = Author
moderation-place = Place
moderation-supports = Supports
moderation-sent-on = Sent on

## Reasons

moderation-reasons = Moderation reasons
moderation-reasons-intro = Each refusal or request for a correction rests on a reason: an article of your regulations and a plain sentence that the author gets.
moderation-reasons-none = No reason yet
moderation-reasons-none-why = Without a reason nobody can refuse a contribution. Add those of your regulations.
moderation-reasons-back = Back to the reasons
moderation-reasons-saved = The reasons are up to date.
moderation-reason-add = Add a reason
moderation-reason-title = Title
moderation-reason-title-hint = What moderators choose, for example “Running costs”.
moderation-reason-sentence = Sentence for the author
moderation-reason-sentence-hint = Say what is wrong and what the author can do, without jargon.
moderation-reason-article = Article of the regulations
moderation-reason-article-hint = For example “Regulations, article 6, point 3”.
moderation-reason-state = State
moderation-reason-acts = Acts
moderation-reason-offered = Offered
moderation-reason-not-offered = Withdrawn
moderation-reason-withdraw = Stop offering
moderation-reason-offer = Offer again
moderation-reason-saved = The reason “{ $title }” is saved.
moderation-save = Save

## Mail

moderation-mail-subject = { $reference }: a correction is asked for
moderation-mail-kind-correction = Correction asked for
moderation-mail-kind-refusal = Contribution refused
moderation-mail-kind-appeal = Answer to an appeal
moderation-mail-kind-flag = Answer to a flag
moderation-mail-correct = We have read your contribution “{ $title }”. It must be corrected before it can go further:
moderation-mail-your-text = Your text:
moderation-mail-see = Correct my contribution
moderation-mail-afterwards = You can correct it until { $until }. Once this is done we will read it again. If you have a question, answer this message.
moderation-mail-why = You get this message because you sent this contribution ({ $process }).

## Settings of a process

moderation-panel = Moderation
moderation-hours = Hours to decide
moderation-hours-hint = After this time a contribution is shown as late. 48 hours is usual.
moderation-did-publish = published { $what }
moderation-did-ask-change = asked for a correction of { $what }
moderation-did-refuse = refused { $what }
moderation-did-merge = merged a contribution with another: { $what }
moderation-did-undo = took back a decision of moderation: { $what }
moderation-did-set-up = set up the moderation of the process { $what }
moderation-did-add-reason = added the reason { $what }
moderation-did-edit-reason = changed the reason { $what }
moderation-did-offer-reason = offers the reason { $what } again
moderation-did-withdraw-reason = no longer offers the reason { $what }
moderation-fact-active = Offered
moderation-fact-decision = Decision of moderation

## Deciding

moderation-undo-other-person = Only the person who decided can take it back.
moderation-undo-too-late = { $minutes ->
    [0] Here, a decision can not be taken back. You can still change the status from the page of the contribution.
    [one] A decision can be taken back for one minute. You can still change the status from the page of the contribution.
   *[other] A decision can be taken back for { $minutes } minutes. You can still change the status from the page of the contribution.
}
moderation-only-deposits = This decision is only for a contribution that waits to be published.
moderation-locked = { $name } is looking at this contribution, until { $until }.
moderation-take = I take this one
moderation-take-hint = Other moderators will see that you have it and go on with the next.
moderation-take-over = Take it over
moderation-yours-until = This contribution is yours until { $until }.
moderation-taken-by = { $name } is looking at it
moderation-quick = Refuse with one key, for this reason:
moderation-refuse-hint = The author gets the reason, the article and your message by mail. They can correct it and send it again, or ask for another look.
moderation-publish-after-all = Publish after appeal
moderation-put-back = Put back online
moderation-uphold = Uphold the refusal
moderation-uphold-hint = The author gets your answer by mail. Choose the reason of the refusal.
moderation-uphold-send = Uphold the refusal
moderation-done-uphold = refusal upheld after appeal
moderation-hid = This contribution is hidden since several people flagged it. Your decision puts it back online or takes it down.
moderation-occasion-flags = Flagged
moderation-occasion-appeal = Appeal
moderation-flagged-by = { $count ->
    [one] 1 person flagged this contribution
   *[other] { $count } people flagged this contribution
}
moderation-refused-for = Refused for this reason: { $reason }
moderation-appeal-of = The author asks for another look ({ $when })
moderation-earlier = { $count ->
    [one] What the author gave before: 1 contribution
   *[other] What the author gave before: { $count } contributions
}

## Hints

moderation-hints = Worth a closer look: { $what }.
moderation-hints-hint = The passage is marked. It is only a hint: you decide.
moderation-hint-iban = a bank account number
moderation-hint-phone = a telephone number
moderation-hint-email = a mail address
moderation-hint-street = a street address
moderation-hint-link = a link
moderation-hint-insult = a word that may be an insult

## Filters

moderation-riskiest-first = most doubtful first
moderation-filters = { $count ->
    [0] Filter or sort
    [one] Filter or sort (1 filter)
   *[other] Filter or sort ({ $count } filters)
}
moderation-filter = Show
moderation-filter-none = Show all
moderation-filter-area = Canton
moderation-filter-theme = Theme
moderation-filter-order = Order
moderation-all-areas = All cantons
moderation-all-themes = All themes
moderation-order-oldest = Oldest first
moderation-order-riskiest = Most doubtful first

## Several at once

moderation-bulk = Spam and duplicates: several at once
moderation-bulk-title = Spam and duplicates
moderation-bulk-intro = Tick contributions, then choose: refuse them as spam, or merge them into another. Any other decision is taken by reading each contribution.
moderation-bulk-choose = Choose
moderation-bulk-all = Choose all
moderation-bulk-one = Choose “{ $title }”
moderation-bulk-bar = With the ticked contributions
moderation-bulk-pattern = {"{n}"} ticked
moderation-bulk-rows = Ticked contributions
moderation-bulk-spam = Refuse as spam
moderation-bulk-spam-hint = What you refuse here can not be corrected and sent again. The author can ask for another look.
moderation-bulk-merge = Merge into this contribution
moderation-bulk-none = Tick at least one contribution.
moderation-bulk-done = { $count ->
    [0] No contribution was decided.
    [one] 1 contribution is decided.
   *[other] { $count } contributions are decided.
}

## Taking a passage out

moderation-redact = Hide a passage
moderation-redact-title = Hide a passage of “{ $title }”
moderation-redact-intro = The passage disappears from the public text. The original is sealed: only administrators can read it, saying why, and each reading is written down.
moderation-redact-found = Passages found:
moderation-redact-part = Where is the passage?
moderation-redact-passage = Passage to hide
moderation-redact-hint = Copy it as it is written. In its place one reads { $mark }.
moderation-redact-send = Hide this passage
moderation-redacted = The passage is hidden.
moderation-part-title = Title
moderation-part-summary = Summary
moderation-part-body = Text
moderation-passage-needed = Write the passage to hide.
moderation-passage-unknown = This passage is not there. Copy it as it is written.
moderation-sealed-link = { $count ->
    [one] 1 hidden passage, sealed
   *[other] { $count } hidden passages, sealed
}
moderation-sealed-title = Hidden passages of { $reference }
moderation-sealed-intro = { $count ->
    [one] One passage was hidden. Say why you must read it: your name and your reason are written down.
   *[other] { $count } passages were hidden. Say why you must read them: your name and your reason are written down.
}
moderation-sealed-why = Why must you read them?
moderation-sealed-hint = For example “Court order of 3 March” or “Appeal of the author”.
moderation-sealed-open = Read the passages
moderation-sealed-lost = This passage can no longer be read: the key has changed.
moderation-sealed-log = Who read them
moderation-unseal-why = Say why, in 10 to 500 characters.

## Words to look at

moderation-words = Words to look at
moderation-words-intro = These words are marked in the moderation queue, with or without accents, even where digits stand for letters. They never block a deposit.
moderation-words-own = Your words
moderation-words-none = No word added yet.
moderation-words-dropped = Words you no longer want to look at
moderation-words-shipped = List delivered with the platform ({ $count } words)
moderation-word = Word or expression to look at
moderation-word-hint = Four words at most, without quotation marks.
moderation-word-add = Add this word
moderation-word-added = “{ $word }” is looked at.
moderation-word-dropped = “{ $word }” is no longer looked at.
moderation-word-drop = No longer look at
moderation-word-again = Look at it again
moderation-word-wrong = Write a word or an expression of four words at most, 2 to 40 characters.

## Settings of a process: the rest

moderation-settings-title = Moderation settings
moderation-settings-saved = The moderation settings are saved.
moderation-setting-wrong = Write a number from { $least } to { $most }.
moderation-settings-times = Times
moderation-settings-trust = Before or after publication
moderation-settings-before-after = Choose whether moderation comes before or after publication
moderation-settings-flags = Flags
moderation-undo-minutes = Minutes to take a decision back
moderation-undo-minutes-hint = The mail to the author leaves only after that time. 0: it leaves at once.
moderation-lock-minutes = Minutes of reservation
moderation-lock-minutes-hint = A contribution opened by a moderator is theirs for that time.
moderation-appeal-days = Days to ask for another look
moderation-appeal-days-hint = Counted from the refusal. Another person decides.
moderation-trust = Published contributions that make an author trusted
moderation-trust-hint = An author who has at least as many, and none refused, is published at once; moderation comes after. 0: nobody.
moderation-hold-links = Read the links of new authors first
moderation-hold-links-hint = A contribution with a link waits if nothing of its author is published yet, even where moderation comes after.
moderation-flags-queue = Flags to enter the queue
moderation-flags-queue-hint = Number of different people.
moderation-flags-hide = Flags to hide it meanwhile
moderation-flags-hide-hint = The contribution is hidden until a decision. 0: never.

## Flagging

moderation-flag-title = Flag this contribution
moderation-flag-intro = Someone of the team will read this contribution. Your name is not shown to its author.
moderation-flag-how = How contributions are moderated
moderation-flag-reason = What is wrong?
moderation-flag-hateful = Insults, hatred or threats
moderation-flag-personal = Personal data or private life
moderation-flag-advertising = Advertising or spam
moderation-flag-off-topic = Off topic or already proposed
moderation-flag-unlawful = Against the law
moderation-flag-other = Another reason
moderation-flag-words = In a few words
moderation-flag-email = Your mail address
moderation-flag-email-hint = Only to answer you once. It is erased with the answer.
moderation-flag-trap = Leave this field empty
moderation-flag-send = Send the flag
moderation-flag-thanks = Thank you. Someone of the team will read this contribution.
moderation-flag-known = You have flagged this contribution already. Your first flag is enough.
moderation-flag-reason-needed = Choose what is wrong.
moderation-flag-words-long = Your explanation is longer than 1,000 characters. Please shorten it.
moderation-flag-email-wrong = Write an address such as name@example.org, or leave it empty.
moderation-flag-again = We could not take what you sent. Read it again and send it once more.
moderation-flag-too-many = You have sent many flags. Try again in an hour.
moderation-flag-not-public = This contribution is not online.
moderation-flag-own = This is your contribution: you can correct or withdraw it.

## The author

moderation-not-author = Only the author of a contribution can ask for another look.
moderation-own-title = Decision about your contribution
moderation-own-list = Moderation decisions
moderation-own-link = Read the decision and what you can do
moderation-own-hid = Your contribution is hidden: several people flagged it. Someone of the team will decide.
moderation-own-published = Your contribution was accepted.
moderation-own-asked = A correction is asked for.
moderation-own-refused = Your contribution is not published.
moderation-own-merged = Your contribution was merged with another.
moderation-own-upheld = The refusal is upheld after another look.
moderation-own-note = The message of the moderator:
moderation-own-text = The text in question
moderation-own-correct-title = Correct
moderation-own-correct = You can correct it until { $until }. We will then read your contribution again.
moderation-own-resend = You can correct it and send it again until { $until }. It will be read again and may be published.
moderation-appeal-title = Ask for another look
moderation-appeal-intro = If you think that this is a mistake, tell us why before { $until }. Someone other than the person who refused will read your contribution.
moderation-appeal-words = Why should this decision be looked at again?
moderation-appeal-hint = A few sentences are enough.
moderation-appeal-send = Send my request
moderation-appeal-sent = Your request is sent. Another person will read your contribution, and you will get their answer by mail.
moderation-appeal-yours = Your request for another look
moderation-appeal-waits = Sent on { $when }. It waits for an answer.
moderation-appeal-upheld = Sent on { $when }. Another person has read your contribution: the refusal is upheld.
moderation-appeal-overturned = Sent on { $when }. Another person has read your contribution: it is published.
moderation-appeal-nothing = No refusal waits for another look.
moderation-appeal-twice = You have asked for another look at this decision already.
moderation-appeal-late = Another look could be asked for until { $until }.
moderation-appeal-words-needed = Tell us why, in one sentence at least.
moderation-appeal-words-long = Your request is longer than 2,000 characters. Please shorten it.
moderation-appeal-another = You refused this contribution: another person decides about the appeal.

## What was taken down

moderation-gone-flags = Several people flagged this contribution. It is hidden since { $since }, until someone decides.
moderation-gone-refused = Moderation took this contribution down on { $when }.
moderation-gone-reason = Reason: { $reason }

## Transparency

moderation-public-title = Moderation of contributions
moderation-public-lead = Who decides what is published, how, and how often.
moderation-public-read = Each contribution is read by a person.
moderation-public-reason = Each refusal has a reason from the rules. The author gets it, can correct and send it again.
moderation-public-appeal = An author can ask for another look. Another person decides.
moderation-public-flag = Anyone can flag a contribution and gets an answer.
moderation-public-machine = A program marks passages to help reading. It never refuses anything.
moderation-public-year = Year { $year }
moderation-public-received = Contributions received
moderation-public-published = Decisions to publish
moderation-public-corrections = Corrections asked for
moderation-public-refused = Refusals
moderation-public-appeals = Requests for another look
moderation-public-upheld = Refusals upheld
moderation-public-overturned = Published after another look
moderation-public-flags = Flags
moderation-public-followed = Flags followed by a removal
moderation-public-median = Median time to the first decision
moderation-public-hours = { $hours ->
    [one] 1 hour at most
   *[other] { $hours } hours
}
moderation-public-by-reason = Refusals by reason in { $year }
moderation-public-others = Other reasons
moderation-public-few = fewer than { $count }
moderation-public-small = A number from 1 to 4 is not shown: it could point to someone. Rare reasons are put together.
moderation-public-library = The reasons for refusals

## Mails: refusal, appeal, flag

moderation-mail-refused-subject = { $reference }: your contribution is not published
moderation-mail-refused = We have read your contribution “{ $title }”. It can not be published as it is:
moderation-mail-resend = You can correct it and send it again until { $until }.
moderation-mail-appeal = If you think that this is a mistake, you can ask for another look until { $until }: another person will read your contribution.
moderation-mail-appeal-button = Read the decision or ask for another look
moderation-mail-appeal-subject = { $reference }: answer to your request for another look
moderation-mail-overturned = Another person has read your contribution “{ $title }”. They agree with you: it is published.
moderation-mail-upheld = Another person has read your contribution “{ $title }”. The refusal is upheld:
moderation-mail-upheld-then = This answer closes your request. You can still give another contribution, or turn to the French Defender of Rights.
moderation-mail-look = See it
moderation-mail-why-appeal = You get this message because you asked for another look.
moderation-mail-flag-subject = { $reference }: answer to your flag
moderation-mail-flag-kept = Thank you for flagging contribution { $reference }. We have read it: it respects the rules and stays online.
moderation-mail-flag-followed = Thank you for flagging contribution { $reference }. We have read it: it is no longer online as it was.
moderation-mail-why-flag = You get this message because you flagged a contribution. We will not write again about it.
moderation-did-bulk = decided together, about { $what }
moderation-did-take = took charge of { $what }
moderation-did-redact = redacted a passage of { $what }
moderation-did-unseal = read the redacted passages of { $what }
moderation-did-words = changed the list of words to look for
