demo-title = Demonstration
demo-lead = Make yourself at home: change, delete and vote as much as you like. Choose a person and try what stands beside the name.
demo-second-factor-note = At a new authority, agents sign in with a second factor. It is optional here: the administrator makes it compulsory under People, Settings of accounts.
demo-password-note = All these people have the same password: { $password }. Nothing you do here leaves this machine, no mail is sent.
demo-people = Who do you want to be?
demo-email = Address
demo-password = Password
demo-enter = Enter as { $name }
demo-entered = You are { $name }, { $role }.
demo-not-confirmed = { $name } has not confirmed the address yet. Sign in with the password: the page offers the confirmation mail, which you can read in the list of mails.

demo-amina = citizen of Agen
demo-amina-try = Choose three projects, vote, change your mind; submit an idea; follow your own under "My account".
demo-bruno = newcomer, address to be confirmed
demo-bruno-try = Try to sign in, ask for the confirmation mail, read it in the list of mails.
demo-chloe = moderator of the canton Agen-1
demo-chloe-try = Open moderation: publish, refuse with a reason, ask for a correction. Only this canton is shown.
demo-david = administrator
demo-david-try = Change dates, statuses, the form, the colors; prepare a new edition from the template.
demo-elise = assessor of a technical unit
demo-elise-try = Give an opinion on admissibility, then on feasibility with its cost, on the ideas that wait for the unit.
demo-farid = member of the citizen council
demo-farid-try = Go through the projects, compare the results of the finished edition and count them again.
demo-gaelle = elected official
demo-gaelle-try = Read the back office without being able to break anything: ideas with their opinions, projects and what they cost, processes.

demo-places = Where to go
demo-edition-past = finished edition, with its results and what became of its 26 winners
demo-edition-vote = vote going on, 144 projects in 21 cantons
demo-edition-ideas = ideas being collected, moderation and assessment going on
demo-mails = The mails
demo-mails-lead = Every message that the platform would have sent, newest first. None was sent.
demo-mails-hint = every message that the platform would have sent
demo-mails-list = List of mails
demo-components = The components
demo-components-lead = Every element of the pages, as it looks in the authority's colors.
demo-components-hint = every element of the pages, as it looks

demo-mails-none = No mail yet.
demo-mails-none-next = Sign up, submit an idea or vote: the message will appear here.
demo-mails-pages = Pages of the list of mails
demo-mails-older = Older
demo-mails-newest = Newest
demo-mail-to = To
demo-mail-when = On
demo-mail-read = Read the message

demo-step = { $rank }/{ $count } { $what }
demo-step-territory = Territory: 21 cantons, 319 municipalities, six themes
demo-step-people = Residents and agents
demo-step-site = Site, pages and news
demo-step-past = Finished edition: 58 projects
demo-step-past-ballots = Finished edition: the ballots
demo-step-results = Finished edition: count and delivery of the winners
demo-step-vote = Edition being voted on: 144 projects
demo-step-vote-ballots = Edition being voted on: the ballots
demo-step-ideas = Edition to come: ideas and their supports
demo-step-mails = First mails
demo-step-acts = Journal of acts
demo-goes-on = Preparation had stopped after { $done } steps out of { $count }: it goes on.
demo-filled = The demonstration is ready ({ $seconds ->
        [0] less than a second
        [one] 1 second
       *[other] { $seconds } seconds
    }).
demo-stale = This demonstration is more than two weeks old: its vote is closed or about to close. For fresh dates, delete its data folder or choose another with --data.

demo-welcome = Parvis is ready: { $address }
demo-welcome-guide = What to do here, and as whom: { $address }
demo-welcome-mails = All mails sent: { $address }
demo-welcome-password = Everybody's password: { $password }
demo-welcome-stop = Ctrl+C to stop.
