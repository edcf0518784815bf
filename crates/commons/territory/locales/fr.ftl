territory-administrators-only = Seuls les administrateurs changent le territoire et les thèmes.

# Territoire
territory-rail-areas = Territoire
territory-title = Territoire
territory-intro = Les contributions sont situées dans ces territoires. Importez-les depuis un fichier, ou ajoutez-les un par un.
territory-kinds = Échelons
territory-kind-departement = Départements
territory-kind-canton = Cantons
territory-kind-municipality = Communes
territory-kind-neighborhood = Quartiers
territory-kind-sector = Secteurs
territory-add = Ajouter un territoire
territory-add-title = { $kind } : ajouter
territory-none = Aucun territoire de cet échelon
territory-none-why = Importez un fichier ci-dessous, ou ajoutez un territoire à la main.
territory-search = Chercher un nom ou un code
territory-search-button = Chercher
territory-no-hit = Aucun nom ni code ne correspond.
territory-pages = Pages de la liste
territory-previous = Page précédente
territory-next = Page suivante
territory-yes = Oui
territory-no = Non
territory-name = Nom
territory-code = Code
territory-code-hint = Le code officiel, par exemple 47001 pour une commune.
territory-parent = Situé dans
territory-no-parent = Rien au-dessus
territory-population = Habitants
territory-point = Point sur la carte
territory-outline = Contour
territory-latitude = Latitude
territory-longitude = Longitude
territory-point-hint = En degrés, par exemple 44,2033. Sert à placer le territoire sur la carte.
territory-optional = facultatif
territory-save = Enregistrer
territory-cancel = Annuler
territory-back = Retour à la liste
territory-saved = « { $name } » est enregistré.
territory-name-needed = Indiquez un nom de 120 caractères au plus.
territory-code-needed = Indiquez un code de 20 caractères au plus.
territory-code-taken = Le code { $code } est déjà pris par un autre territoire du même échelon.
territory-degrees = Indiquez un nombre de degrés, par exemple 44,2033.

# Import
territory-import-title = Importer un fichier
territory-import-intro = Les territoires dont le code existe déjà sont mis à jour, les autres sont ajoutés. Rien n’est supprimé. S’il y a une seule erreur, rien n’est importé.
territory-import-format = Format du fichier
territory-import-csv = Tableur (CSV)
territory-import-csv-hint = Colonnes : code, nom, et si vous les avez latitude, longitude, population, parent (code du territoire qui contient celui-ci). Séparateur point-virgule ou virgule.
territory-import-geojson = Contours (GeoJSON)
territory-import-geojson-hint = Une collection d’éléments avec les propriétés « code » et « nom ». Les contours serviront à la carte et à trouver le territoire d’une adresse.
territory-import-file = Fichier
territory-import-send = Importer : { $kind }
territory-import-no-file = Choisissez un fichier.
territory-import-refused = { $count ->
    [one] Le fichier contient une erreur, décrite plus bas. Rien n’a été importé.
   *[other] Le fichier contient { $count } erreurs, décrites plus bas. Rien n’a été importé.
}
territory-import-problems = { $count ->
    [one] Une erreur à corriger
   *[other] { $count } erreurs à corriger
}
territory-import-line = Ligne
territory-import-problem = Ce qui ne va pas
territory-import-more = { $count ->
    [one] Et une autre.
   *[other] Et { $count } autres.
}
territory-import-done = Import terminé ({ $kind }) : { $added ->
    [one] un ajout
   *[other] { $added } ajouts
}, { $changed ->
    [one] une mise à jour
   *[other] { $changed } mises à jour
}.
territory-import-unreadable = Cette ligne ne se lit pas : vérifiez les guillemets et l’encodage.
territory-import-column-missing = Il manque la colonne « { $name } ». La première ligne doit donner les noms des colonnes.
territory-import-empty = Le fichier ne contient aucun territoire.
territory-import-too-long = Le fichier contient plus de { $most } lignes. Découpez-le.
territory-import-code-missing = Il manque le code.
territory-import-name-missing = Il manque le nom.
territory-import-number = « { $text } » n’est pas un nombre.
territory-import-point = Donnez la latitude (de −90 à 90) et la longitude (de −180 à 180), ou aucune des deux.
territory-import-duplicate = Le code { $code } est déjà à la ligne { $first }.
territory-import-parent-unknown = Aucun territoire plus grand n’a le code { $code }. Importez d’abord l’échelon supérieur.
territory-import-no-geojson = Ce fichier n’est pas une collection GeoJSON (« FeatureCollection »).
territory-import-no-outline = Cet élément n’a ni contour (Polygon, MultiPolygon) ni point utilisable.

# Thèmes
territory-rail-themes = Thèmes
territory-themes = Thèmes
territory-themes-intro = Chaque contribution porte un thème, choisi par son auteur. Un thème qui n’est plus proposé reste sur les contributions qui l’ont déjà.
territory-themes-none = Aucun thème
territory-themes-none-why = Sans thème, les citoyens ne peuvent pas filtrer les contributions par sujet.
territory-themes-saved = La liste des thèmes est à jour.
territory-themes-back = Retour aux thèmes
territory-theme-add = Ajouter un thème
territory-theme-state = Proposé
territory-theme-order = Changer
territory-theme-offered = Proposé
territory-theme-not-offered = Plus proposé
territory-theme-withdraw = Ne plus proposer
territory-theme-offer = Proposer de nouveau
territory-up = Monter
territory-down = Descendre
territory-theme-icon = Pictogramme
territory-theme-icon-hint = Il accompagne toujours le nom.
territory-theme-color = Couleur
territory-theme-color-hint = Pour la carte et les graphiques. Le texte reste lisible sans elle.
territory-theme-name-needed = Indiquez un nom de 80 caractères au plus.
territory-theme-color-needed = Choisissez une couleur.
territory-theme-icon-needed = Choisissez un pictogramme de la liste.
territory-icon-leaf = Feuille
territory-icon-trees = Arbres
territory-icon-bike = Vélo
territory-icon-bus = Bus
territory-icon-dumbbell = Haltère
territory-icon-hands = Mains
territory-icon-school = École
territory-icon-landmark = Monument
territory-icon-palette = Palette
territory-icon-house = Maison
territory-icon-building = Immeuble
territory-icon-wrench = Outil
territory-icon-people = Personnes
territory-icon-heart = Cœur
territory-icon-sprout = Pousse
territory-icon-tag = Étiquette
territory-did-import = a importé un fichier de territoires
territory-did-add-area = a ajouté le territoire { $what }
territory-did-change-area = a modifié le territoire { $what }
territory-did-add-theme = a ajouté le thème { $what }
territory-did-change-theme = a modifié le thème { $what }
territory-did-raise-theme = a monté le thème { $what } dans la liste
territory-did-lower-theme = a descendu le thème { $what } dans la liste
territory-did-withdraw-theme = ne propose plus le thème { $what }
territory-did-offer-theme = propose de nouveau le thème { $what }
territory-field-kind = Échelon
territory-field-parent = Dans
territory-field-point = Point
territory-field-population = Habitants
territory-field-outline = Contour
territory-field-position = Place
territory-field-active = Proposé
territory-field-added = Territoires ajoutés
territory-field-changed = Territoires mis à jour
