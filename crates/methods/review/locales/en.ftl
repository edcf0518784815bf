# Review: texts of the slice “review”.

## Refusals

review-not-yours = This contribution is outside the areas or themes that you assess.
review-administrators-only = Only administrators change the list of units.
review-no-status = The process has no status for this decision. Add one in its settings.
review-not-published = This contribution still waits for moderation.
review-admissibility-first = Judge the admissibility first.
review-over = This step is over.
review-shortlisted-already = This project is already put to the vote.
review-not-feasible-yet = This project has not been found feasible yet.
review-verdict-needed = Choose an opinion.
review-ground-needed = Choose the ground: the author must know why.
review-text-needed = Explain this opinion: the text is public.
review-text-long = This text is longer than 4,000 characters. Shorten it.
review-cost-needed = Give the estimated cost, for example 18 500.
review-cost-wrong = Write the cost in euros, for example 18 500.
review-unit-needed = Choose the unit that will study this project.
review-due-wrong = Give a day and an hour, for example 19/03/2026 18:00.
review-none-chosen = Choose at least one project that was found feasible.
review-too-many = Choose at most { $most } projects at once.
review-refused-for = { $reference }: { $why }
review-unit-name-needed = Give the name of the unit, at most 120 characters.
review-unit-mailbox-wrong = Write a mail address, for example roads@example.org, or leave it empty.

## List

review-title = To assess
review-filters = { $count ->
    [0] Filters
   *[other] Filters ({ $count })
}
review-filter = Show
review-no-filter = Remove the filters
review-step = Step
review-step-waiting = All that waits for an opinion
review-step-admissibility = Admissibility to judge
review-step-feasibility = Feasibility to study
review-step-shortlist = To put to the vote
review-unit = Unit
review-all-units = All units
review-process = Process
review-all-processes = All processes
review-mine = Only what I am in charge of
review-late-only = Only what is late
review-empty = Nothing waits here
review-empty-why = No project of your areas and themes fits.
review-project = Project
review-where = Area and theme
review-due = Due
review-cost = Cost
review-unit-none = to be given
review-day = { $day }
review-late-since = Late since { $day }
review-wanted-by = wanted on { $day }
review-pages = Pages of the list
review-previous = Previous page
review-next = Next page
review-choose = Choose
review-choose-all = Choose all
review-choose-one = Choose “{ $title }”
review-chosen-acts = With the chosen projects
review-chosen-pattern = { $count } chosen
review-chosen-none = Chosen projects
review-shortlist-chosen = Put to the vote

## Desk

review-back = Back to the list
review-sent = sent on { $day }
review-asked = estimated at { $amount } by the author
review-whole-text = Read the whole text
review-to-desk = Open the desk
review-to-page = See the public page
review-admissibility = Admissibility
review-feasibility = Feasibility and cost
review-admissibility-hint = Does the file respect the regulations: proponent, place, competence, investment, time?
review-feasibility-hint = The unit says whether the project can be done, on which conditions and at what cost.
review-assign = Give it to a unit
review-unit-choose = Choose a unit
review-take-on = I take it on
review-assign-send = Give
review-optional = optional
review-conclude = Give the opinion
review-change-verdict = Change this opinion
review-verdict = Opinion
review-verdict-pending = Pending
review-verdict-admissible = Admissible
review-verdict-inadmissible = Not admissible
review-verdict-favorable = Favorable
review-verdict-reserved = Favorable on conditions
review-verdict-unfavorable = Unfavorable
review-ground = Ground
review-ground-hint = Only if the project is not admissible. The author gets its sentence.
review-ground-none = None
review-cost-hint = In euros, all taxes included. It is shown on the project’s page.
review-public-text = Published opinion
review-public-text-hint = The author gets it and it is shown on the project’s page. Write plainly.
review-internal-text = Internal note
review-internal-text-hint = Only agents read it.
review-internal = Internal note:
review-conclude-send = Give this opinion
review-keep = Keep without concluding
review-said-assigned = “{ $title }” is given to its unit.
review-said-kept = Your texts about “{ $title }” are kept. The opinion is not given yet.
review-said-concluded = The opinion on “{ $title }” is given. The author is told if the status changes.
review-shortlist-hint = This project is feasible and has its cost. It can be put to the vote.
review-shortlist-one = Put to the vote

## Shortlist

review-shortlist-title = Put projects to the vote
review-shortlist-count = { $count ->
    [one] 1 project
   *[other] { $count } projects
}
review-shortlist-left-out = These projects cannot be put to the vote: they were not found feasible, or they are there already.
review-shortlist-effect = Authors and followers of these projects are told.
review-shortlist-send = { $count ->
    [one] Put this project to the vote
   *[other] Put these { $count } projects to the vote
}
review-sum = Total
review-cancel = Cancel
review-said-shortlisted = { $count ->
    [one] 1 project is put to the vote.
   *[other] { $count } projects are put to the vote.
}

## Units

review-units = Technical units
review-units-intro = The units that study the feasibility and the cost of projects.
review-units-none = No unit yet
review-units-none-why = Add the units that projects can be given to.
review-units-back = Back to the units
review-units-saved = The list of units is up to date.
review-unit-add = Add a unit
review-unit-name = Name
review-unit-name-hint = For example “Roads and mobility”.
review-unit-mailbox = Mail address
review-unit-mailbox-hint = The mailbox of the unit. It gets the requests for an assessment and the reminders.
review-unit-notify = Tell this unit by e-mail
review-unit-notify-hint = A message is sent when an assessment is asked of it, and a reminder before it is due.
review-unit-remind = Remind before it is due
review-unit-remind-hint = 0: no reminder.
review-unit-days = days before
review-unit-remind-wrong = Give a number of days from 0 to { $most }.
review-unit-state = State
review-unit-acts = Acts
review-unit-active = Gets projects
review-unit-inactive = Withdrawn
review-unit-withdraw = Stop offering
review-unit-offer = Offer again
review-unit-saved = The unit “{ $name }” is saved.
review-save = Save

## Elsewhere

review-mail-asked-subject = An assessment is asked of you: { $title }
review-mail-asked = Your unit ({ $unit }) is to study this project and give its assessment.
review-mail-open = Open the project and give the assessment
review-mail-kind-asked = Assessment asked of a unit
review-mail-kind-due = Reminder of assessments due
review-mail-due-subject = { $count ->
    [one] One assessment is due soon
   *[other] { $count } assessments are due soon
}
review-mail-due = { $count ->
    [one] One assessment is still expected
   *[other] { $count } assessments are still expected
} from your unit ({ $unit }).
review-mail-list = See the projects given to your unit
review-mail-reason = You get this message because this is the address of a technical unit. An administrator can stop these messages in the settings of the unit.
review-moment = { $moment }
review-public-title = Opinions of the units
review-desk-title = Review
review-desk-none = No opinion yet.
review-desk-open = Assess
review-figure-admissibility = Admissibility to judge
review-figure-feasibility = Feasibility to study
review-figure-shortlist = Feasible, to put to the vote
review-activity = Review
review-activity-hint = Units study the ideas: admissibility, then feasibility and cost. Their opinions are published.
review-activity-act = See the ideas under review
review-did-shortlist = put the contribution { $what } to the vote
review-did-assign = gave the assessment of { $what } to a unit
review-did-admissibility = judged the admissibility of { $what }
review-did-feasibility = judged the feasibility of { $what }
review-did-add-unit = added the unit { $what }
review-did-edit-unit = changed the unit { $what }
review-did-offer-unit = offers the unit { $what } again
review-did-withdraw-unit = no longer offers the unit { $what }
review-fact-admissibility = Admissibility
review-fact-feasibility = Feasibility
review-fact-public-admissibility = Public answer (admissibility)
review-fact-public-feasibility = Public answer (feasibility)
review-fact-internal = Internal note
