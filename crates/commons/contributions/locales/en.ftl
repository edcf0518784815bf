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

contributions-mail-hello = Hello,
contributions-mail-see = See the contribution
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
