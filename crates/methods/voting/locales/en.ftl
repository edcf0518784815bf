# Dans une phase
voting-activity = Vote
voting-activity-hint = Residents choose their favourite projects and vote.
voting-activity-act = Vote
voting-results-activity = Results of the vote
voting-results-activity-hint = The result of the vote can be read, with its calculation and files.

# Pourquoi ce n’est pas possible
voting-round-not-open = Voting opens on { $opens }.
voting-round-closed = Voting closed on { $closed }.
voting-round-unscheduled = The date of the vote is not set yet.
voting-round-over = Voting is over.
voting-is-final = In this vote, a ballot that was cast cannot be changed.
voting-administrators-only = Only an administrator of the platform can do this.
voting-sealed-before = The ballot box is already sealed.
voting-not-closed = Voting is not over: the box is sealed after closing.
voting-published-before = The result is already published.
voting-not-sealed = The box is not sealed: seal it before counting.
voting-no-status = The process lacks a status for winners or for projects not selected. Add it to its statuses, then publish.
voting-voted-already = You have already voted: your vote is recorded.
voting-nothing-to-take-back = No vote is recorded in your name.
voting-rules-locked = The rules are locked: a first ballot is recorded.
voting-rules-locked-since = The rules have been locked since the first ballot, on { $day }. Only the text about other ways to vote can still change.
voting-rules-first = Before voting, confirm that you meet the conditions of the vote.

# Le bulletin
voting-rule-exactly = Choose exactly { $count ->
    [one] { $count } project
   *[other] { $count } projects
 }.
voting-rule-up-to = Choose { $most ->
    [one] { $most } project
   *[other] 1 to { $most } projects
 }.
voting-rule-between = Choose { $minimum } to { $maximum } projects.
voting-rule-budget = Choose as many projects as you like, up to { $budget } in all.
voting-ballot-empty = Choose at least one project.
voting-ballot-too-few = Choose { $missing ->
    [one] { $missing } more project
   *[other] { $missing } more projects
 }: { $minimum } are needed, you have { $chosen }.
voting-ballot-too-many = Remove { $over ->
    [one] { $over } project
   *[other] { $over } projects
 }: { $maximum } are allowed, you have { $chosen }.
voting-ballot-duplicate = A project is chosen twice. Remove it once.
voting-ballot-unknown = This project is not, or no longer, put to the vote. Remove it from your choice.
voting-ballot-over-budget = Your projects cost { $sum } in all: more than { $budget }. Remove a project.
voting-ballot-too-many-in-area = No more than { $maximum ->
    [one] { $maximum } project
   *[other] { $maximum } projects
 } of one canton: you have { $chosen }.
voting-ballot-too-many-in-category = No more than { $maximum ->
    [one] { $maximum } project
   *[other] { $maximum } projects
 } of one category: you have { $chosen }.
voting-basket-full = Your vote already has { $maximum ->
    [one] { $maximum } project
   *[other] { $maximum } projects
 }, the maximum. Remove one to add this one.
voting-basket-too-dear = This project exceeds your budget by { $over }. Remove a project to add it.

# La barre du vote
voting-bar-label = My vote
voting-bar-of = { $chosen ->
    [one] { $chosen } project
   *[other] { $chosen } projects
 } out of { $places }.
voting-bar-up-to = { $chosen ->
    [one] { $chosen } project
   *[other] { $chosen } projects
 }, { $most } at most.
voting-bar-budget = { $chosen ->
    [one] { $chosen } project
   *[other] { $chosen } projects
 }: { $sum } of { $budget }.
voting-bar-begin = { $rule }
voting-bar-missing = Your vote is not recorded yet: choose { $missing ->
    [one] { $missing } more project
   *[other] { $missing } more projects
 }.
voting-bar-complete = Your vote is not recorded yet: check it, then vote.
voting-bar-may-go-on = Your vote is not recorded yet: you can vote, or choose more projects.
voting-bar-see = See my vote
voting-bar-rules = How to vote
voting-choose = Add to my vote
voting-chosen = In my vote
voting-not-added = This project was not added
voting-back-to-projects = Back to the projects
voting-see-projects = See the projects

# La page de la démarche
voting-tab = Vote
voting-results-tab = Results
voting-open-title = Voting is open
voting-open-until = You can vote until { $closes }.
voting-open-act = Vote

# Les règles d’abord
voting-start-title = Vote
voting-start-step-rules = Confirm below that you meet the conditions of the vote.
voting-start-step-choose = Choose your projects in the list.
voting-start-step-account = Check your vote, then sign in. An account takes an e-mail address.
voting-start-step-change = Vote. You can change your vote until closing.
voting-start-step-final = Vote. A recorded vote cannot be changed.
voting-start-not-me = I do not meet these conditions
voting-other-ways = Other ways to vote
voting-form-birth = Date of birth
voting-form-birth-hint = To check that you are { $age } or older. It is not kept after your vote.
voting-form-day = Day
voting-form-month = Month
voting-form-year = Year
voting-form-age = I am { $age } or older
voting-form-consent = If I am under { $age }: one of my parents agrees
voting-form-consent-hint = Tick only if you are under { $age }.
voting-form-area = Canton
voting-form-area-hint = To publish the participation by canton, without your name.
voting-form-area-none = Choose your canton
voting-form-send = Go on to the projects
voting-form-kept = Your answers are kept. Now choose your projects.
voting-optional = optional
voting-must-state-age = To vote, confirm that you are { $age } or older.
voting-must-state-consent = To vote before { $age }, confirm that a parent agrees. If you are { $age } or older, tick the box too.
voting-must-attest = To vote, tick: { $label }
voting-must-give-area = Choose your canton in the list.
voting-must-give-birth-date = Give your date of birth: day, month and year, for example 5 3 1988.
voting-too-young = This vote is open from the age of { $age }.
voting-needs-parental-consent = Before { $age }, a parent must agree: tick the box.

# Qui peut voter
voting-who-title = Who can vote?
voting-not-you-title = You cannot take part in this vote
voting-who-conditions = The conditions of this vote
voting-who-age = Be { $age } or older.
voting-who-consent = Under { $age }: the consent of a parent.
voting-who-once = Vote only once.
voting-otherwise-title = Take part in another way
voting-otherwise = You can read the projects, tell people about them and follow how they are carried out.
voting-back-to-rules = Back to the vote

# Vérifier et voter
voting-check-title = Check your vote
voting-check-empty = No project chosen
voting-check-empty-why = First choose your projects in the list.
voting-check-other = Change my choice in the list of projects
voting-check-statements = What you confirmed
voting-check-sign-in-title = Last step: sign in
voting-check-sign-in = Your vote is not recorded yet. Sign in to vote: this way, each person votes only once. Your choices are kept and you will come back to this page.
voting-check-sign-in-act = Sign in to vote
voting-check-sign-up-act = Create an account
voting-check-sign-up-hint = For a new account, open the confirmation message on this device: your choices are kept here.
voting-sign-in-first = Sign in to vote. Your choices are kept.
voting-check-changeable = You can change or cancel your vote until closing.
voting-check-final = A recorded vote cannot be changed.
voting-project-number = Project no. { $number }
voting-project-label = No. { $number }
voting-remove = Remove
voting-modify = Change
voting-yes = Yes
voting-cast = { $chosen ->
    [one] Vote for this project
   *[other] Vote for these { $chosen } projects
 }
voting-cast-blank = Cast a blank ballot
voting-cast-done = Your vote is recorded.

# Le reçu
voting-my-receipt = See my receipt
voting-receipt-title = Receipt of your vote
voting-receipt-counted = This vote is on the roll and will be counted.
voting-receipt-reference = Reference
voting-receipt-day = Day of the vote
voting-receipt-secret = Your choices are not on this receipt: your vote is secret.
voting-receipt-next = What happens next?
voting-receipt-next-open = Voting is open until { $closes }. The ballots are then shuffled, sealed and counted.
voting-receipt-next-closed = Voting is closed. The ballots are shuffled, sealed and counted, then the result is published.
voting-receipt-next-published = The result is published, with all ballots and no names.
voting-receipt-changeable = You can change or cancel your vote until { $closes }.
voting-receipt-final = Your vote is final.
voting-receipt-print = You can print this page or keep its reference.
voting-receipt-find = Check a receipt
voting-receipt-find-lead = With the reference of your receipt, check that your vote is counted.
voting-receipt-code-hint = Sixteen letters and digits, for example 7K3M-0QZV-8D1T-XW4B.
voting-receipt-check = Check
voting-receipt-not-a-code = A reference has sixteen letters and digits. Copy the one on your receipt.
voting-receipt-unknown-title = Unknown receipt
voting-receipt-unknown = No vote in this process has the reference { $code }. It was copied wrongly, or the vote was cancelled.
voting-receipt-again = Check another reference
voting-mail-subject = Your vote is recorded: { $process }
voting-mail-text = Your vote is recorded. Here is your receipt.
voting-mail-secret = Your choices are not in this message: your vote is secret.
voting-mail-button = See my receipt
voting-mail-kind = Receipt of a vote
voting-mail-reason = You get this message because a vote was recorded with your account.

# Changer et annuler
voting-change-act = Change my vote
voting-change-title = Change your vote
voting-change-explain = Your current vote will be taken out of the box and your projects will be back in your choice. It will not count until you vote again.
voting-change-confirm = Take my vote back to change it
voting-change-done = Your vote is taken back. Vote again for it to count.
voting-cancel-act = Cancel my vote
voting-cancel-title = Cancel your vote
voting-cancel-explain = Your vote will be taken out of the box and erased. You can vote again until closing.
voting-cancel-confirm = Cancel my vote
voting-cancel-done = Your vote is cancelled.
voting-keep-vote = Keep my vote
voting-cancel = Cancel

# Les résultats
voting-results-title = { $winners ->
    [0] No winning project
    [one] { $winners } winning project
   *[other] { $winners } winning projects
 }
voting-results-lead = { $voters ->
    [one] { $voters } person voted
   *[other] { $voters } people voted
 }. { $spent } of { $envelope } is allocated.
voting-results-see = See the results
voting-results-none-title = Results of the vote
voting-results-from = The results will be published on { $day }.
voting-results-after = Voting is open until { $closes }. The results will be published afterwards.
voting-results-soon = The results are not published yet.
voting-results-hidden = Before publication, nobody knows how many votes the projects have.
voting-ballots-counts = Valid ballots: { $valid }. Blank: { $blank }. Void: { $void }.
voting-table-caption = Projects by number of votes, and why each is selected or not
voting-table-project = Project
voting-table-votes = Votes
voting-table-cost = Cost
voting-table-decision = Decision
voting-won = Winner
voting-not-won = Not selected
voting-percent = { $percent }%
voting-category-young = youth projects
voting-why-first = First in the canton { $area }
voting-why-share = Share reserved to { $category } ({ $share })
voting-why-envelope = Selected by number of votes, within the envelope
voting-why-withdrawn = Withdrawn from the vote
voting-why-no-votes = No votes
voting-why-minimum = Fewer votes than the minimum ({ $minimum })
voting-why-too-dear = Costs { $cost }: more than what was left at its turn ({ $remaining })
voting-why-stopped = The count stopped before it, at project { $project }
voting-why-area = In the canton { $area }, the winner is { $project }
voting-why-area-without = In the canton { $area }, the first project was too expensive
voting-why-maximum = The number of winners was reached ({ $maximum })
voting-why-not-considered = No step of the count applies to it
voting-ties-title = Ties
voting-ties-none = No tie changed the result.
voting-tie-between = { $count } tied projects. { $means }
voting-participation-title = Participation
voting-by-area-title = Voters by canton
voting-by-area-head = Canton
voting-voters-head = Voters
voting-other-areas = Other cantons, together
voting-by-day-title = Voters by day
voting-by-day-head = Day
voting-by-day-summary = Most voters: { $day }, { $count }.
voting-from-to = from { $from } to { $to }
voting-see-numbers = See the numbers
voting-by-channel = Online: { $web }. On paper: { $paper }. At a desk: { $desk }.
voting-participation-note = So that nobody can be recognised, groups of fewer than { $smallest } people are put together.
voting-map-label = Map of the winners
voting-map-button = Show the map
voting-map-note = Nothing is loaded before your click.
voting-map-without = The table has the same projects.
voting-map-help = With the keyboard: arrows to move, + and − to zoom.
voting-map-closer = Zoom in
voting-map-farther = Zoom out
voting-verify-title = Check it yourself
voting-verify = All ballots, without names, and the rule of the count are published. Anyone can count again.
voting-file-csv = Results, table
voting-file-json = Results, complete data
voting-file-pb = Ballots without names
voting-csv-number = Number
voting-csv-rank = Rank
voting-csv-reason = Reason

# Comment est-ce calculé ?
voting-calculation-title = How is this calculated?
voting-calculation-future = How will the result be calculated?
voting-calculation-rule = The rule
voting-calculation-envelope = The envelope is { $envelope }.
voting-calculation-void = A ballot that breaks the rule is void and gives no vote.
voting-calculation-minimum = A project can win only with { $minimum ->
    [one] { $minimum } vote
   *[other] { $minimum } votes
 } or more.
voting-calculation-maximum = No more than { $maximum ->
    [one] { $maximum } winner
   *[other] { $maximum } winners
 } in all.
voting-calculation-ties = In case of a tie, in this order:
voting-stage-none = No step
voting-stage-first-next = The first project of each canton wins; if it is too expensive, the next one of the same canton is looked at.
voting-stage-first-without = The first project of each canton wins; if it is too expensive, the canton has no winner at this step.
voting-stage-first-exceed = The first project of each canton wins, even if the envelope is exceeded.
voting-stage-share = The share kept for { $category } is given by votes.
voting-stage-share-counts = { $share } of the envelope is reserved to { $category }, by number of votes. Those that won before count against this share.
voting-stage-share-whole = { $share } of the envelope is reserved to { $category }, by number of votes, on top of those that won before.
voting-stage-votes-skip = Projects win by number of votes as long as the money lasts; one that is too expensive is passed over and the next one is looked at.
voting-stage-votes-stop = Projects win by number of votes; the count stops at the first one that is too expensive.
voting-stage-votes-per-cost = Projects win by votes per euro, as long as the money lasts.
voting-tie-none = Nothing more
voting-tie-lower = The cheaper project comes first.
voting-tie-higher = The more expensive project comes first.
voting-tie-list = The first in the list of projects comes first.
voting-tie-key = The order of the numbers decides.
voting-tie-lot = A drawn lot, which anyone can draw again, decides.
voting-trace-title = The count, step by step
voting-trace-lead = Each project in the order in which it was looked at, with what was left of the envelope.
voting-trace-open = See all steps
voting-trace-caption = Steps of the count
voting-trace-step = Step
voting-trace-what = What happened
voting-trace-left = Left
voting-trace-started = The envelope is { $envelope }.
voting-trace-started-share = The envelope is { $envelope }, of which { $withheld } is kept aside for a reserved share.
voting-trace-stage = Rule { $stage }: { $words }
voting-trace-took = { $project } wins with { $votes } votes and costs { $cost }.
voting-trace-passed = { $project } is passed over: { $votes } votes, { $cost }.
voting-trace-tie = Tie, in this order: { $projects }
voting-trace-released = { $amount } of the reserved share is not spent and goes back to all projects.
voting-replay-title = Count again
voting-replay = Download the ballots without names: the file also holds the rule and the seed of the lots.
voting-replay-command = With the free software Parvis:
voting-replay-others = The .pb format is that of Pabulib: other software, such as pabutools, reads it too.
voting-replay-seed = Seed of the lots, set before voting opened:
voting-replay-lot = The lot of project 42 at rule 1 is drawn again like this; the smallest number comes first:

# Le bureau
voting-desk-title = Voting round
voting-desk-open = Set and follow the round
voting-desk-state = State
voting-desk-voters = Voters
voting-desk-seed = Seed of the lots
voting-state-unscheduled = No dated phase opens the vote
voting-state-draft = The process is not published; the vote is planned from { $opens }
voting-state-draft-undated = The process is not published
voting-state-upcoming = Opens on { $opens }
voting-state-open = Open until { $closes }
voting-state-open-endless = Open, without an end
voting-state-closed = Closed, the box is not sealed yet
voting-state-sealed = Box sealed, to be counted
voting-state-published = Result published
voting-next-schedule = To do: give dates to a phase that has the action “Vote”.
voting-next-publish-process = To do: publish the process. The vote will then open on its date.
voting-publish-process = Publish the process
voting-schedule-process = Set the dates
voting-next-check = To do before opening: check the rules, the numbers and the costs.
voting-next-wait = Nothing to do before closing. The votes stay hidden.
voting-next-seal = To do: seal the box. Nobody will be able to link a ballot to a person any more.
voting-next-publish = To do: read the count, then publish the result.
voting-next-nothing = All is done.
voting-today-group = Votes
voting-today-seal = Seal the box
voting-today-publish = Count and publish the result
voting-advice-rules = The rules of the vote are saved
voting-no-round = This round is not set up yet. Choose the rules below and save.
voting-rules-save = Save the rules
voting-rules-saved = The rules are saved.
voting-presets = Begin from a model:
voting-preset-votes = By number of votes
voting-preset-areas = First of each canton, then by number of votes
voting-preset-share = First of each canton, then by votes, { $percent } % kept for { $category }
voting-summary-title = What this means
voting-summary-voter = For the person who votes
voting-summary-count = For the count
voting-summary-any-age = Age is not asked.
voting-summary-birth = One must be { $age } or older; the date of birth is asked and not kept.
voting-summary-statement = One must be { $age } or older; there is a box to tick.
voting-summary-must = To tick in order to vote: { $label }
voting-summary-may = To tick if one likes: { $label }
voting-summary-area = The canton is asked, for the participation by canton.
voting-summary-per-area = At most { $most } projects of one canton.
voting-summary-changeable = A vote can be changed or cancelled until closing.
voting-summary-final = A recorded vote cannot be changed.
voting-set-ballot = The ballot
voting-set-ballot-kind = How many projects?
voting-ballot-exactly = Exactly a certain number
voting-ballot-up-to = Up to a certain number
voting-ballot-between = From one number to another
voting-ballot-budget = As many as one likes, within an amount
voting-set-exactly = Exactly
voting-set-up-to = Up to
voting-set-from = From
voting-set-to = To
voting-set-budget = Amount not to exceed
voting-set-per-area = At most, of one canton
voting-set-changeable = A vote can be changed or cancelled until closing
voting-set-voters = Who can vote
voting-set-age = How is age checked?
voting-age-none = Age is not asked
voting-age-date = By the date of birth
voting-age-date-hint = It is checked, then forgotten.
voting-age-box = By a box to tick
voting-set-age-minimum = Minimum age
voting-set-age-parent = Consent of a parent before
voting-set-boxes = Boxes to tick before voting
voting-set-boxes-hint = One a line. Begin with a star (*) what is required, for example: * I declare on my honour that I live in Lot-et-Garonne
voting-set-area = Ask for the canton, to publish the participation by canton
voting-set-counting = The count
voting-set-envelope = Envelope to allocate
voting-set-stages-hint = The steps apply in order. A project wins only once.
voting-set-stage = Step { $place }
voting-set-share = Share kept for { $category }
voting-set-share-winners = { $category } that won at an earlier step
voting-share-counts = count against the reserved share
voting-share-whole = come on top of the reserved share
voting-set-minimum = Minimum of votes
voting-set-maximum = Maximum of winners
voting-set-tie = Tie-break { $place }
voting-set-tie-hint = A drawn lot always decides last. Its seed is public from now on.
voting-set-other-hint = For example: where to find a paper ballot, until when, which number to call.
voting-fault-number = Give a whole number from { $from } to { $to }.
voting-fault-money = Give an amount in euros, for example 1,000,000.
voting-fault-ballot = Choose how many projects a ballot may name.
voting-fault-long = This text is too long: { $most } characters at most.
voting-fault-boxes = No more than { $most } boxes, of 300 characters each.
voting-fault-box = This box is empty or repeated: { $line }
voting-fault-no-stage = Choose at least one step: otherwise nobody wins.
voting-fault-share = The reserved share must be more than nothing and at most the whole envelope.
voting-fault-shares = The reserved shares make { $sum }: more than the envelope of { $envelope }.
voting-fault-category = Two steps reserve a share to { $category }. Keep one.
voting-fault-tie = The same tie-break is chosen twice.
voting-fault-no-winner = With at most zero winners, nobody wins.
voting-set-shares = Reserved shares
voting-set-shares-hint = Fill in the share of each category that you chose in a step above, for example 10 % of the envelope or 50 000 €. The others do not count.
voting-fault-share-format = Give a share with its sign: 10 % of the envelope, or an amount such as 50 000 €.

# Categories of projects
voting-categories-open = Choose the categories of projects
voting-categories-title = Categories of projects
voting-categories-lead = The rules may keep a share of the envelope for a category of projects. Name your categories here, then give them a share in the rules of the vote.
voting-categories-none = No category
voting-categories-none-why = Without categories, all projects share the whole envelope.
voting-category-head = Category
voting-category-name = { $category }
voting-category-source = Which projects belong to it?
voting-category-members = Numbered projects
voting-category-acts = Action
voting-category-add = Add a category
voting-category-edit = Change the category
voting-category-remove = Delete
voting-category-save = Save the category
voting-category-saved = The category is saved.
voting-category-removed = The category is deleted.
voting-category-label = Name of the category, in the plural
voting-category-label-hint = It completes the sentence “Share kept for…”. For example: school projects.
voting-category-by-box = Those that you tick one by one
voting-category-by-box-hint = A box appears on the page of each contribution in the back office.
voting-category-by-theme = Those of a theme
voting-category-by-theme-hint = Choose the theme below.
voting-category-by-youth = Those that their authors declared as carried by young people
voting-category-by-youth-hint = The question is asked when an idea is submitted.
voting-category-of-theme = Those of the theme “{ $theme }”
voting-category-theme = Theme
voting-category-theme-none = No theme
voting-category-theme-hint = Only for a category made of a theme.
voting-category-theme-gone = Those of a deleted theme: choose another theme
voting-category-no-theme = Choose the theme whose projects belong to the category.
voting-category-no-label = Give the category a name.
voting-category-same-label = Another category has this name already.
voting-category-too-many = A process has { $most } categories at most.
voting-category-used = A step of the count keeps a share for { $category }. First take this step out of the rules.
voting-project-categories = Categories for the vote
voting-project-belongs = This project belongs to
voting-project-sort = Save the categories
voting-project-sorted = The categories of the project are saved.
voting-project-in-none = This project is in no category.
voting-ready-title = Numbers and projects put to the vote
voting-ready-projects = { $count ->
    [0] No project put to the vote.
    [one] { $count } project put to the vote.
   *[other] { $count } projects put to the vote.
 }
voting-ready-all = Each has a number and a cost.
voting-ready-blocked = A project without a number or a cost cannot get votes. Correct this before voting opens.
voting-ready-numbers = Without a number: { $count }.
voting-ready-costs = Without a cost: { $count }.
voting-ready-twice = Numbers given twice: { $count }.
voting-ready-dear = Dearer than the whole envelope: { $count }.
voting-ready-list = See the projects of the process
voting-seal-title = Close and seal the box
voting-seal-lead = { $voters ->
    [one] { $voters } person voted
   *[other] { $voters } people voted
 }; the box holds { $ballots ->
    [one] { $ballots } ballot
   *[other] { $ballots } ballots
 }.
voting-seal-explain = The ballots are shuffled and the link to people is destroyed. No vote can be changed or cancelled any more. This is final.
voting-seal-word = seal
voting-seal-type = To confirm, type: { $word }
voting-seal-act = Seal the box
voting-seal-done = The box is sealed: { $ballots ->
    [one] { $ballots } ballot
   *[other] { $ballots } ballots
 }.
voting-draft-title = Count
voting-draft-note = This is the result as it will be published. Residents do not see it yet, unless it is already published.
voting-publish-title = Publish the results
voting-publish-lead = { $winners ->
    [one] { $winners } winner
   *[other] { $winners } winners
 }, { $others ->
    [one] { $others } project not selected
   *[other] { $others } projects not selected
 }.
voting-publish-explain = The results become public, each project changes status and its authors get a message with the reason. This is final.
voting-publish-act = Publish the results
voting-publish-done = The results are published.
voting-did-set-up = set up the vote of { $what }
voting-did-seal = sealed the ballots of { $what }
voting-did-publish = published the results of { $what }
voting-did-add-category = added a category to the vote of { $what }
voting-did-edit-category = changed a category of the vote of { $what }
voting-did-remove-category = removed a category of the vote of { $what }
voting-did-sort = put { $what } into a category of the vote
voting-fact-ballot = Ballot
voting-fact-counting = Counting
voting-fact-who = Who may vote
voting-fact-ways = Other ways to vote
voting-fact-changeable = Vote may be changed
voting-fact-envelope = Amount to be shared
voting-fact-sealed = Ballots sealed on
voting-fact-published = Results published on

voting-check-who-title = Last step: say who you are
voting-check-who = Your vote is not recorded yet. Each person votes only once: your e-mail address is enough to check it, without an account. Your choices are kept and you will come back to this page.
voting-check-or-account = Do you have an account, or do you want one?
voting-start-step-who = You give your e-mail address, or you sign in to your account.
voting-account-needed = This vote asks for an account. Sign in, or make an account: your choices are kept.
voting-proofs = To vote, prove who you are with { $proofs }.
voting-proofs-past = To vote online, one had to prove who one is with { $proofs }.
voting-by-proof = Online, { $accounts } people voted with an account and { $links } with a verified e-mail address.
