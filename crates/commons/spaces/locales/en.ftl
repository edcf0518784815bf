spaces-administrators-only = Only administrators change spaces, processes and pages.

spaces-title-needed = Give a title.
spaces-too-long = This text has more than { $most } characters.
spaces-slug-wrong = The address holds only letters without accents, digits and hyphens.
spaces-slug-taken = Another page of the same space has this address already.
spaces-remove-published = First take this text off the site (untick “Published”), then delete it.

spaces-calendar = Calendar
spaces-calendar-of = Calendar: { $title }
spaces-here = You are here
spaces-done = step finished
spaces-until = Until { $closes } ({ $left }).
spaces-over = This process is over.
spaces-now-until = Now: { $phase }, until { $closes }.
spaces-now = Now: { $phase }.
spaces-next = Next step: { $phase }, from { $opens }.
spaces-not-planned = The calendar will be announced.
spaces-state-draft = Draft
spaces-state-over = Over
spaces-state-upcoming = Upcoming
spaces-from-to = From { $opens } to { $closes }
spaces-from = From { $opens }
spaces-to = Until { $closes }
spaces-phases = The steps
spaces-tabs = Pages of the process
spaces-tab-about = About
spaces-envelope-sentence = { $amount } to share out among the projects.
spaces-news = News
spaces-all-news = All news
spaces-news-none = No news yet
spaces-news-none-why = News of the processes will appear here.
spaces-newer = Newer
spaces-older = Older
spaces-pages-of-list = Pages of the list
spaces-see-space = See the space “{ $title }”
spaces-understand = Understand
spaces-no-process = No process is open in this space for now.
spaces-processes = Processes
spaces-processes-intro = What you can take part in, and until when.
spaces-processes-none = No process for now
spaces-processes-none-why = The next processes will appear here.
spaces-group-now = Open now
spaces-group-upcoming = Upcoming
spaces-group-over = Over
spaces-preview = Preview: this process is not published yet. Only agents see it.
spaces-preview-page = Preview: this text is not published. Only agents see it.
spaces-place-title = The place of citizens: { $name }
spaces-place-information = information
spaces-place-information-text = The authority tells you what it does.
spaces-place-consultation = consultation
spaces-place-consultation-text = You give your opinion. The authority decides, and says why.
spaces-place-co-design = co-design
spaces-place-co-design-text = You build the project with the authority, which decides in the end.
spaces-place-co-decision = co-decision
spaces-place-co-decision-text = You propose and you decide by your vote. The authority carries out what you chose.
spaces-information-label = Information
spaces-information-hint = Read the explanations, the rules and the news.

spaces-phase-closes-before = The phase “{ $title }” ends before it has begun, or at the same moment.
spaces-phase-overlaps = The phase “{ $title }” begins before the end of “{ $earlier }”. Change one of the dates, or allow phases to overlap in “Presentation and settings”.
spaces-locked = Participants have already voted: this setting is frozen since { $day }, so that the rule is the same for all.
spaces-already-published = This process is already published.
spaces-not-published = This process is not published.
spaces-not-archived = This process is not archived.
spaces-not-ready = Some required points are left before publishing.
spaces-confirm-needed = Tick the box to confirm the publication.
spaces-archive-type-title = To confirm, copy the title exactly: “{ $title }”.
spaces-status-meaning-fixed = The meaning and visibility of a status no longer change once the process is published. Add a status instead.
spaces-status-shape-needed = Choose an icon of the list.
spaces-field-too-many = A form has at most { $most } questions.
spaces-field-kind-fixed = The kind of a question no longer changes once the process is published. Add a question instead.
spaces-field-options-needed = { $needed ->
    [one] Give at least one possible answer.
   *[other] Give at least { $needed } possible answers, one a line.
}
spaces-field-options-too-many = Give at most { $most } possible answers.
spaces-field-options-repeated = An answer is written twice.
spaces-field-length = Give a number of characters between 1 and { $most }.

spaces-check-summary = The process has a summary
spaces-check-body = The process has a presentation
spaces-check-phases = The process has at least one phase
spaces-check-dates = Each phase has a date
spaces-check-calendar = The phases follow one another
spaces-check-not-over = The last phase is not over already
spaces-check-activities = At least one phase lets people take part or be informed
spaces-check-deposit-statuses = There is a status for ideas received, published and refused
spaces-check-form = The deposit form asks at least one question
spaces-check-vote-statuses = There is a status for projects put to the vote, winning and not selected
spaces-check-envelope = The amount to share out is given
spaces-check-page = The space has at least one published page (rules, questions)

spaces-template-summary = You propose ideas for the area, you vote, the authority carries out the winning projects.
spaces-template-space-summary = Residents propose, residents choose, the authority carries out.
spaces-template-body =
    ## How does it work?

    1. **You propose an idea**: a facility, a place, a service for all.
    2. **The services study it**: is it admissible, feasible, what does it cost?
    3. **You vote** for your favourite projects.
    4. **The authority carries out** the winning projects, and you follow their progress here.

    ## Who can take part?

    Anyone who lives in the area. The exact conditions are in the rules.
spaces-template-launch = Launch
spaces-template-launch-summary = The authority sets the rules, the calendar and the amount.
spaces-template-deposit = Call for ideas
spaces-template-deposit-summary = You submit your ideas and support those of others.
spaces-template-review = Review
spaces-template-review-summary = The services check that each idea is admissible, then feasible, and what it costs.
spaces-template-vote = Campaign and vote
spaces-template-vote-summary = Proponents make their projects known. You vote.
spaces-template-results = Results and delivery
spaces-template-results-summary = The winners are announced, then carried out. Each project is followed here.
spaces-template-closing = Closing report
spaces-template-closing-summary = The authority reports: what is done, what it cost, what changes in the next edition.
spaces-status-submitted = Received, being checked
spaces-status-submitted-hint = An agent checks that the idea respects the charter before it is published.
spaces-status-published = Published
spaces-status-published-hint = The idea is visible to all. The services will study it.
spaces-status-admissible = Admissible
spaces-status-admissible-hint = The idea respects the rules. The services now study whether it is feasible.
spaces-status-feasible = Feasible
spaces-status-feasible-hint = The services confirmed that the project is feasible and estimated its cost.
spaces-status-shortlisted = Put to the vote
spaces-status-shortlisted-hint = The project has a number and is put to the vote of residents.
spaces-status-winner = Winning project
spaces-status-winner-hint = Residents chose it. It will be carried out.
spaces-status-delivering = Being carried out
spaces-status-delivering-hint = Works or procedures have begun.
spaces-status-delivered = Carried out
spaces-status-delivered-hint = The project is finished.
spaces-status-not-selected = Not selected
spaces-status-not-selected-hint = The project did not get enough votes this time.
spaces-status-not-published = Not published
spaces-status-not-published-hint = The idea does not respect the charter. Its author knows why.
spaces-status-inadmissible = Inadmissible
spaces-status-inadmissible-hint = The idea does not respect the rules. The reason is explained.
spaces-status-not-feasible = Not feasible
spaces-status-not-feasible-hint = The services found that the project cannot be done. The reason is explained.
spaces-status-withdrawn = Withdrawn by its author
spaces-status-withdrawn-hint = The author withdrew the idea.
spaces-status-merged = Merged with another idea
spaces-status-merged-hint = It goes on with a similar idea. Its supporters are kept.
spaces-field-benefit = Whom will your idea serve?
spaces-field-benefit-hint = For example: pupils, the people of the quarter, walkers.
spaces-field-cost = What would it cost, in your opinion?
spaces-field-cost-hint = A rough figure is enough. The services will estimate it.
spaces-field-organisation = Association or group
spaces-field-organisation-hint = If you propose this idea in the name of a group.
spaces-field-image = Photograph or drawing
spaces-field-image-hint = A picture of the place or of your idea. Avoid faces one can recognise.
spaces-field-file = Document
spaces-field-file-hint = A plan or a quote, if you have one. Only the services read it.
spaces-field-phone = Telephone
spaces-field-phone-hint = So that an agent can reach you. It is never published.
