# Refusals
delivery-not-a-winner = This project did not win: its delivery is not followed.
delivery-not-yours = You do not follow the projects of this canton or theme.
delivery-title-needed = Give the step a title of at most 120 characters.
delivery-day-ahead = This date has not come yet. For a date to come, fill in “planned on”.
delivery-done-before-start = The step cannot end before it has begun.
delivery-text-too-long = { $count ->
    [one] This text has one character too many.
   *[other] This text has { $count } characters too many.
}
delivery-already-done = The step “{ $title }” is already done.
delivery-commit-first = First give the amount committed: only what was committed is spent.
delivery-over-cost = The amount committed is above the cost that was voted, { $cost }. Say why: citizens will read it.
delivery-over-committed = The amount spent is above the amount committed, { $committed }. Say why: citizens will read it.
delivery-alt-needed = Say what the photograph shows, or tick “decorative”.
delivery-alt-too-long = Say in at most 300 characters what the photograph shows.
delivery-not-proposed = The steps do not allow this change of status yet.
delivery-no-such-status = The process has no status for that. An administrator can add it.

# Mail
delivery-mail-author = Your project “{ $title }” is moving forward.
delivery-mail-follower = The project “{ $title }”, which you follow, is moving forward.
delivery-mail-done = Step done on { $day }: { $title }.
delivery-mail-next = Next step: { $title }.
delivery-mail-next-planned = Next step: { $title }, planned on { $day }.
delivery-mail-see = See where the project stands
delivery-mail-kind = Step of a project done
delivery-mail-subject = “{ $title }”: a step is done
delivery-mail-reason-author = You get this message because you proposed this project.
delivery-mail-reason-follower = You get this message because you follow this project.

# Process, menus
delivery-activity = Follow-up of delivery
delivery-activity-hint = Everyone sees where the winning projects stand: steps, photographs, amounts, delays.
delivery-activity-act = Follow the delivery
delivery-tab = Delivery
delivery-rail = Delivery
delivery-home-figure = { $winners ->
    [one] project voted
   *[other] projects voted
 }, { $delivered ->
    [one] { $delivered } delivered
   *[other] { $delivered } delivered
 }
delivery-today-group = Late projects

# States
delivery-state = State
delivery-state-upcoming = To come
delivery-state-ongoing = Under way
delivery-state-late = Late
delivery-state-delivered = Delivered

# Follow-up pages
delivery-title = Follow-up of the winning projects
delivery-all-title = Delivery of projects
delivery-all-lead = What becomes of the projects you chose, all editions together.
delivery-none-title = No winning project yet
delivery-none-why = Winning projects will appear here once the results of the vote are published.
delivery-no-match = No project matches
delivery-no-match-why = No winning project meets all these filters.
delivery-show-all = See all winning projects
delivery-figures = { $projects ->
    [one] { $projects } winning project
   *[other] { $projects } winning projects
 }: { $delivered ->
    [one] { $delivered } delivered
   *[other] { $delivered } delivered
 }, { $ongoing } under way.
delivery-figures-late = { $late ->
    [one] { $late } project is late.
   *[other] { $late } projects are late.
}
delivery-figures-amounts = Cost as voted: { $cost }. Committed: { $committed }. Spent: { $spent }.
delivery-table-caption = Winning projects, progress and amounts
delivery-column-project = Project and progress
delivery-column-next = Project and next step
delivery-column-milestone = Step
delivery-column-dates = Dates
delivery-column-acts = Actions
delivery-total = { $projects ->
    [one] Total for { $projects } project
   *[other] Total for { $projects } projects
}
delivery-project-number = Project no. { $number }
delivery-pages = Pages of the list
delivery-page = Page { $page }
delivery-page-before = Previous page
delivery-page-after = Next page

# Filters
delivery-filters = Filters
delivery-filters-on = Filters ({ $count })
delivery-filter-label = Filter the winning projects
delivery-canton = Canton
delivery-theme = Theme
delivery-all-cantons = All cantons
delivery-all-themes = All themes
delivery-all-states = All
delivery-show = Show the projects

# Map
delivery-map-label = Map of the winning projects
delivery-map-show = Show the map
delivery-map-note = When you click, your browser downloads the background map from { $host }.
delivery-map-note-local = Nothing is loaded before you click.
delivery-map-without-script = The list below is complete without the map.
delivery-map-help = With the keyboard: arrows to move, + and − to zoom, tab to go from one project to the next.
delivery-map-closer = Closer
delivery-map-farther = Farther

# Progress
delivery-section = Delivery of the project
delivery-milestones = Steps of the project
delivery-no-milestone-yet = The steps are not known yet.
delivery-progress = { $done ->
    [one] { $done } step done out of { $all }
   *[other] { $done } steps done out of { $all }
}
delivery-next = Next step: { $title }.
delivery-next-planned = Next step: { $title }, planned on { $day }.
delivery-all-done = All steps are done.
delivery-updated = Updated on { $day }
delivery-planned-on = Planned on { $day }
delivery-planned-later = Date to be set
delivery-first-planned = First planned on { $day }
delivery-ongoing = Under way
delivery-ongoing-until = Under way, end planned on { $day }
delivery-done-on = Done on { $day }
delivery-done-late = Done on { $done }, planned on { $planned }
delivery-late-by = Planned on { $planned }: { $days ->
    [one] { $days } day late
   *[other] { $days } days late
 }
delivery-late-sentence = The step “{ $title }” was planned on { $planned }: { $days ->
    [one] { $days } day late.
   *[other] { $days } days late.
 }
delivery-reason = Why is it late?
delivery-no-reason-yet = The reason of the delay is not published yet.
delivery-reason-missing = The reason is still to be published.
delivery-photos = Photographs
delivery-amounts = Amounts
delivery-amounts-why = Why is it more?
delivery-voted = Cost as voted
delivery-committed = Committed
delivery-spent = Spent
delivery-not-known = Not known yet

# Changes
delivery-log = { $count ->
    [one] One change of this follow-up
   *[other] { $count } changes of this follow-up
}
delivery-log-added = step “{ $title }” added.
delivery-log-added-planned = step “{ $title }” added, planned on { $day }.
delivery-log-changed = step “{ $title }” changed.
delivery-log-changed-planned = step “{ $title }” changed, planned on { $day }.
delivery-log-completed = step “{ $title }” done on { $day }.
delivery-log-removed = step “{ $title }” removed.
delivery-log-spending = amounts updated, { $committed } committed and { $spent } spent.
delivery-log-delay = reason of the delay published.
delivery-log-photo = photograph added.
delivery-log-photo-removed = photograph removed.

# Back office
delivery-desk-open = Follow the delivery
delivery-desk-list = See the winning projects
delivery-desk-list-title = Delivery: { $process }
delivery-desk-none = No project here
delivery-desk-none-why = No winning project is in this state.
delivery-desk-back = All winning projects
delivery-desk-title = Delivery: { $title }
delivery-desk-public = See the public page
delivery-desk-contribution = See the contribution
delivery-desk-delay = Delay
delivery-propose = Going by its steps, this project can move to the status “{ $status }”. Its proponent and those who follow it will be told.
delivery-propose-act = Move to “{ $status }”
delivery-milestones-none = No step has been entered yet.
delivery-add-milestone = Add a step
delivery-edit-milestone = Change the step “{ $title }”
delivery-edit-back = Back to the project
delivery-edit = Change
delivery-up = Move up
delivery-down = Move down
delivery-done-today = Done today
delivery-remove-title = Remove this step
delivery-remove-why = It disappears from the public page. The list of changes keeps its title.
delivery-remove-milestone = Remove the step
delivery-save = Save
delivery-cancel = Cancel
delivery-save-amounts = Save the amounts
delivery-save-delay = Publish the reason
delivery-add-photo = Add the photograph
delivery-remove-photo = Remove
delivery-photo-number = photograph { $number }
delivery-photos-none = No photograph.
delivery-decorative = Decorative
delivery-optional = optional
delivery-day = Day
delivery-month = Month
delivery-year = Year
delivery-no-such-day = There is no such date. Give day, month and year, for example 19 3 2026.
delivery-no-amount = Give an amount in euros, for example 12 500.
delivery-no-photo = Choose a photograph.
delivery-field-title = Title of the step
delivery-field-title-hint = What citizens will read, for example “Choice of the contractor”.
delivery-field-planned = Planned end
delivery-field-started = Begun on
delivery-field-done = Done on
delivery-field-note = Details
delivery-field-note-hint = One or two sentences for citizens.
delivery-committed-hint = What the authority has signed for: orders, contracts, grants.
delivery-spent-hint = What was paid.
delivery-field-amounts-reason = Why it is more
delivery-field-amounts-reason-hint = To be filled in if an amount is above the one before it. Citizens will read it.
delivery-field-delay = Reason of the delay
delivery-field-delay-hint = In one or two sentences. It is published with the project. Empty the field to withdraw it.
delivery-field-photo = Photograph
delivery-field-photo-hint = JPEG, PNG or WebP, at most 12 MB. Place and camera recorded in the file are erased.
delivery-field-alt = What the photograph shows
delivery-field-alt-hint = For those who do not see it, for example “Pupils plant the first apple tree”.
delivery-field-decorative = This photograph is decoration and says nothing by itself
delivery-saved-milestone = The step “{ $title }” is saved. The public page is up to date.
delivery-saved-order = The order of the steps is saved.
delivery-completed = The step “{ $title }” is done. The proponent and those who follow the project are told.
delivery-removed-milestone = The step “{ $title }” is removed.
delivery-saved-amounts = The amounts are saved. The public page is up to date.
delivery-saved-delay = The reason of the delay is saved. The public page is up to date.
delivery-saved-photo = The photograph is published.
delivery-removed-photo = The photograph is removed.
delivery-advanced = The status of the project has changed. Its proponent and those who follow it are told.
delivery-did-add-milestone = added the milestone { $what }
delivery-did-edit-milestone = changed the milestone { $what }
delivery-did-complete-milestone = noted that the milestone { $what } is done
delivery-did-raise-milestone = moved the milestone { $what } up
delivery-did-lower-milestone = moved the milestone { $what } down
delivery-did-remove-milestone = removed the milestone { $what }
delivery-did-amounts = recorded the amounts of { $what }
delivery-did-delay = explained the delay of { $what }
delivery-did-photo = added a photograph to { $what }
delivery-did-remove-photo = removed a photograph from { $what }
delivery-did-stage = changed the state of { $what }
delivery-fact-position = Place in the order
delivery-fact-project = Project
