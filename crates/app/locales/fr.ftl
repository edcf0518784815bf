app-today = Aujourd'hui
app-today-title = À faire aujourd'hui
app-today-lead = Nous sommes le { $day }. Voici ce qui vous attend.
app-today-empty-title = Rien ne vous attend
app-today-empty = Tout est à jour. Les nouvelles contributions et les échéances s'afficheront ici.
app-today-empty-ways = Vous pouvez ouvrir :
app-today-urgent = Urgent
