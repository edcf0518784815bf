# Days and hours
i18n-first = 1
i18n-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 }
i18n-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
 }
i18n-day = { $day } { $month } { $year }
i18n-day-short = { $day } { $month }
i18n-hour = { $hour }:{ $minute }
i18n-hour-sharp = { $hour }:00
i18n-moment = { $day } at { $hour }
i18n-closing-midnight = { $day } at midnight
i18n-range = { $from } – { $to }
i18n-range-from = from { $from }
i18n-range-to = until { $to }

# Durations
i18n-duration-minutes = { $n } min
i18n-duration-hours = { $n } h
i18n-duration-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
 }
i18n-duration-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
 }
i18n-duration-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
 }
i18n-just-now = just now
i18n-any-moment = in a moment
i18n-ago = { $duration } ago
i18n-in = in { $duration }
i18n-since = for { $duration }
i18n-since-just-now = for a moment
i18n-left = { $duration } left
i18n-left-last-minute = less than a minute left
i18n-left-none = ended

# An authority's own wording
i18n-override-empty = The text is empty.
i18n-override-syntax = The text cannot be read: check its braces and variants.
i18n-override-argument = The variable { $name } does not exist in this text.
i18n-override-forbidden = This text cannot contain { $what }.
