# Jours et heures
i18n-first = 1er
i18n-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
 }
i18n-month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
 }
i18n-day = { $day } { $month } { $year }
i18n-day-short = { $day } { $month }
i18n-hour = { $hour }{"\u00A0"}h{"\u00A0"}{ $minute }
i18n-hour-sharp = { $hour }{"\u00A0"}h
i18n-moment = { $day } à { $hour }
i18n-closing-midnight = { $day } à minuit
i18n-range = { $from } – { $to }
i18n-range-from = à partir du { $from }
i18n-range-to = jusqu’au { $to }

# Durées
i18n-duration-minutes = { $n } min
i18n-duration-hours = { $n } h
i18n-duration-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
 }
i18n-duration-months = { $n } mois
i18n-duration-years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
 }
i18n-just-now = à l’instant
i18n-any-moment = dans un instant
i18n-ago = il y a { $duration }
i18n-in = dans { $duration }
i18n-since = depuis { $duration }
i18n-since-just-now = depuis un instant
i18n-left = encore { $duration }
i18n-left-last-minute = moins d’une minute
i18n-left-none = terminé

# Textes propres à une collectivité
i18n-override-empty = Le texte est vide.
i18n-override-syntax = Le texte ne peut pas être lu : vérifiez les accolades et les variantes.
i18n-override-argument = La variable { $name } n’existe pas dans ce texte.
i18n-override-forbidden = Ce texte ne peut pas contenir { $what }.
