territory-administrators-only = Only administrators change the territory and the themes.

territory-rail-areas = Territory
territory-title = Territory
territory-intro = Contributions are located in these areas. Import them from a file, or add them one by one.
territory-kinds = Levels
territory-kind-departement = Departments
territory-kind-canton = Cantons
territory-kind-municipality = Municipalities
territory-kind-neighborhood = Neighbourhoods
territory-kind-sector = Sectors
territory-add = Add an area
territory-add-title = { $kind }: add
territory-none = No area at this level
territory-none-why = Import a file below, or add an area by hand.
territory-search = Search a name or a code
territory-search-button = Search
territory-no-hit = No name or code fits.
territory-pages = Pages of the list
territory-previous = Previous page
territory-next = Next page
territory-yes = Yes
territory-no = No
territory-name = Name
territory-code = Code
territory-code-hint = The official code, such as 47001 for a municipality.
territory-parent = Located in
territory-no-parent = Nothing above
territory-population = Inhabitants
territory-point = Point on the map
territory-outline = Outline
territory-latitude = Latitude
territory-longitude = Longitude
territory-point-hint = In degrees, such as 44.2033. It places the area on the map.
territory-optional = optional
territory-save = Save
territory-cancel = Cancel
territory-back = Back to the list
territory-saved = “{ $name }” is saved.
territory-name-needed = Give a name of at most 120 characters.
territory-code-needed = Give a code of at most 20 characters.
territory-code-taken = The code { $code } already belongs to another area of this level.
territory-degrees = Give a number of degrees, such as 44.2033.

territory-import-title = Import a file
territory-import-intro = Areas whose code exists are updated, the others are added. Nothing is deleted. If there is a single error, nothing is imported.
territory-import-format = Format of the file
territory-import-csv = Spreadsheet (CSV)
territory-import-csv-hint = Columns: code, name, and if you have them latitude, longitude, population, parent (code of the area that holds this one). Separated by semicolons or commas.
territory-import-geojson = Outlines (GeoJSON)
territory-import-geojson-hint = A collection of features with the properties “code” and “nom” or “name”. Outlines serve the map and find the area of an address.
territory-import-file = File
territory-import-send = Import: { $kind }
territory-import-no-file = Choose a file.
territory-import-refused = { $count ->
    [one] The file has one error, described below. Nothing was imported.
   *[other] The file has { $count } errors, described below. Nothing was imported.
}
territory-import-problems = { $count ->
    [one] One error to correct
   *[other] { $count } errors to correct
}
territory-import-line = Line
territory-import-problem = What is wrong
territory-import-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
territory-import-done = Import done ({ $kind }): { $added ->
    [one] one added
   *[other] { $added } added
}, { $changed ->
    [one] one updated
   *[other] { $changed } updated
}.
territory-import-unreadable = This line cannot be read: check quotes and encoding.
territory-import-column-missing = The column “{ $name }” is missing. The first line must name the columns.
territory-import-empty = The file holds no area.
territory-import-too-long = The file has more than { $most } lines. Split it.
territory-import-code-missing = The code is missing.
territory-import-name-missing = The name is missing.
territory-import-number = “{ $text }” is not a number.
territory-import-point = Give the latitude (−90 to 90) and the longitude (−180 to 180), or neither.
territory-import-duplicate = The code { $code } is already on line { $first }.
territory-import-parent-unknown = No larger area has the code { $code }. Import the level above first.
territory-import-no-geojson = This file is no GeoJSON collection (“FeatureCollection”).
territory-import-no-outline = This feature has neither an outline (Polygon, MultiPolygon) nor a usable point.

territory-rail-themes = Themes
territory-themes = Themes
territory-themes-intro = Each contribution has a theme, chosen by its author. A theme no longer offered stays on the contributions that have it.
territory-themes-none = No theme
territory-themes-none-why = Without themes, citizens cannot filter contributions by subject.
territory-themes-saved = The list of themes is up to date.
territory-themes-back = Back to the themes
territory-theme-add = Add a theme
territory-theme-state = Offered
territory-theme-order = Change
territory-theme-offered = Offered
territory-theme-not-offered = No longer offered
territory-theme-withdraw = Stop offering
territory-theme-offer = Offer again
territory-up = Move up
territory-down = Move down
territory-theme-icon = Icon
territory-theme-icon-hint = It always stands beside the name.
territory-theme-color = Colour
territory-theme-color-hint = For maps and charts. Text stays readable without it.
territory-theme-name-needed = Give a name of at most 80 characters.
territory-theme-color-needed = Choose a colour.
territory-theme-icon-needed = Choose an icon of the list.
territory-icon-leaf = Leaf
territory-icon-trees = Trees
territory-icon-bike = Bicycle
territory-icon-bus = Bus
territory-icon-dumbbell = Dumbbell
territory-icon-hands = Hands
territory-icon-school = School
territory-icon-landmark = Landmark
territory-icon-palette = Palette
territory-icon-house = House
territory-icon-building = Building
territory-icon-wrench = Tool
territory-icon-people = People
territory-icon-heart = Heart
territory-icon-sprout = Sprout
territory-icon-tag = Label
territory-did-import = imported a file of areas
territory-did-add-area = added the area { $what }
territory-did-change-area = changed the area { $what }
territory-did-add-theme = added the theme { $what }
territory-did-change-theme = changed the theme { $what }
territory-did-raise-theme = moved the theme { $what } up in the list
territory-did-lower-theme = moved the theme { $what } down in the list
territory-did-withdraw-theme = no longer offers the theme { $what }
territory-did-offer-theme = offers the theme { $what } again
territory-field-kind = Level
territory-field-parent = In
territory-field-point = Point
territory-field-population = Inhabitants
territory-field-outline = Outline
territory-field-position = Place
territory-field-active = Offered
territory-field-added = Areas added
territory-field-changed = Areas updated
