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
moderation-undo-other-person = Only the person who made the decision can undo it.
moderation-undo-moved-on = The contribution has changed since this decision, which can no longer be undone.
moderation-undo-too-late = A decision can be undone for ten minutes. You can still change the status on the contribution’s own desk.
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
moderation-flags = To be looked at closely: { $what }.
moderation-flag-phone = a telephone number
moderation-flag-email = a mail address
moderation-flag-link = a link
moderation-flag-insult = a word that may be an insult
moderation-flags-hint = The passage is marked. This only points: you decide.
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
moderation-refuse-hint = The author gets the reason and your message by mail, and how to ask for another look.
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
moderation-undone-reason = The decision before was a mistake: it is undone. Your contribution is being read again.
moderation-appeal = If you think that this is a mistake, answer this message: another person will read your contribution again.
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
moderation-mail-hello = Hello,
moderation-mail-correct = We have read your contribution “{ $title }”. It must be corrected before it can go further:
moderation-mail-your-text = Your text:
moderation-mail-see = Correct my contribution
moderation-mail-afterwards = You can correct it until { $until }. Once this is done we will read it again. If you have a question, answer this message.
moderation-mail-why = You get this message because you sent this contribution ({ $process }).

## Settings of a process

moderation-panel = Moderation
moderation-hours-title = Time to moderate
moderation-hours = Hours to decide
moderation-hours-hint = After this time a contribution is shown as late. 48 hours is usual.
moderation-hours-wrong = Write a number of hours from 1 to { $most }.
moderation-hours-saved = { $hours ->
    [one] Contributions are decided within 1 hour.
   *[other] Contributions are decided within { $hours } hours.
}
