app-today = Today
app-today-title = To do today
app-today-lead = Today is { $day }. Here is what awaits you.
app-today-empty-title = Nothing awaits you
app-today-empty = Everything is up to date. New contributions and deadlines will show here.
app-today-empty-ways = You can open:
app-today-urgent = Urgent
