# Dans une phase
voting-activity = Vote
voting-activity-hint = Les habitants choisissent leurs projets préférés et votent.
voting-activity-act = Voter
voting-results-activity = Résultats du vote
voting-results-activity-hint = Le résultat du vote est consultable, avec le calcul et les fichiers.

# Pourquoi ce n’est pas possible
voting-round-not-open = Le vote ouvre le { $opens }.
voting-round-closed = Le vote est clos depuis le { $closed }.
voting-round-unscheduled = La date du vote n’est pas encore fixée.
voting-round-over = Le vote est terminé.
voting-is-final = Dans ce vote, un bulletin enregistré ne peut plus être changé.
voting-administrators-only = Seule une personne qui administre la plateforme peut le faire.
voting-sealed-before = L’urne est déjà scellée.
voting-not-closed = Le vote n’est pas terminé : l’urne se scelle après la clôture.
voting-published-before = Le résultat est déjà publié.
voting-not-sealed = L’urne n’est pas scellée : scellez-la avant de dépouiller.
voting-no-status = Il manque un statut « lauréat » ou « non retenu » à la démarche. Ajoutez-le dans ses statuts, puis publiez.
voting-voted-already = Vous avez déjà voté : votre vote est enregistré.
voting-nothing-to-take-back = Aucun vote n’est enregistré à votre nom.
voting-rules-locked = Les règles sont verrouillées : un premier bulletin est enregistré.
voting-rules-locked-since = Les règles sont verrouillées depuis le premier bulletin, le { $day }. Seul le texte sur les autres façons de voter peut encore changer.
voting-rules-first = Avant de voter, confirmez que vous remplissez les conditions du vote.

# Le bulletin
voting-rule-exactly = Choisissez exactement { $count ->
    [one] { $count } projet
   *[other] { $count } projets
 }.
voting-rule-up-to = Choisissez { $most ->
    [one] { $most } projet
   *[other] de 1 à { $most } projets
 }.
voting-rule-between = Choisissez de { $minimum } à { $maximum } projets.
voting-rule-budget = Choisissez autant de projets que vous voulez, sans dépasser { $budget } en tout.
voting-ballot-empty = Choisissez au moins un projet.
voting-ballot-too-few = Choisissez encore { $missing ->
    [one] { $missing } projet
   *[other] { $missing } projets
 } : il en faut { $minimum }, vous en avez { $chosen }.
voting-ballot-too-many = Retirez { $over ->
    [one] { $over } projet
   *[other] { $over } projets
 } : il en faut { $maximum } au plus, vous en avez { $chosen }.
voting-ballot-duplicate = Un projet est choisi deux fois. Retirez-le une fois.
voting-ballot-unknown = Ce projet n’est pas, ou plus, soumis au vote. Retirez-le de votre choix.
voting-ballot-over-budget = Vos projets coûtent { $sum } en tout : c’est plus que { $budget }. Retirez un projet.
voting-ballot-too-many-in-area = Pas plus de { $maximum ->
    [one] { $maximum } projet
   *[other] { $maximum } projets
 } d’un même canton : vous en avez { $chosen }.
voting-ballot-too-many-in-category = Pas plus de { $maximum ->
    [one] { $maximum } projet
   *[other] { $maximum } projets
 } d’une même catégorie : vous en avez { $chosen }.
voting-basket-full = Votre vote compte déjà { $maximum ->
    [one] { $maximum } projet
   *[other] { $maximum } projets
 }, le maximum. Retirez-en un pour ajouter celui-ci.
voting-basket-too-dear = Ce projet dépasse votre budget de { $over }. Retirez un projet pour l’ajouter.

# La barre du vote
voting-bar-label = Mon vote
voting-bar-of = { $chosen ->
    [one] { $chosen } projet
   *[other] { $chosen } projets
 } sur { $places }.
voting-bar-up-to = { $chosen ->
    [one] { $chosen } projet
   *[other] { $chosen } projets
 }, { $most } au plus.
voting-bar-budget = { $chosen ->
    [one] { $chosen } projet
   *[other] { $chosen } projets
 } : { $sum } sur { $budget }.
voting-bar-begin = { $rule }
voting-bar-missing = Votre vote n’est pas encore enregistré : choisissez encore { $missing ->
    [one] { $missing } projet
   *[other] { $missing } projets
 }.
voting-bar-complete = Votre vote n’est pas encore enregistré : vérifiez-le, puis votez.
voting-bar-may-go-on = Votre vote n’est pas encore enregistré : vous pouvez voter, ou choisir d’autres projets.
voting-bar-see = Voir mon vote
voting-bar-rules = Comment voter ?
voting-choose = Ajouter à mon vote
voting-chosen = Dans mon vote
voting-not-added = Ce projet n’a pas été ajouté
voting-back-to-projects = Revenir aux projets
voting-see-projects = Voir les projets

# La page de la démarche
voting-tab = Voter
voting-results-tab = Résultats
voting-open-title = Le vote est ouvert
voting-open-until = Vous pouvez voter jusqu’au { $closes }.
voting-open-act = Voter

# Les règles d’abord
voting-start-title = Voter
voting-start-step-rules = Confirmez ci-dessous que vous remplissez les conditions du vote.
voting-start-step-choose = Choisissez vos projets dans la liste.
voting-start-step-account = Vérifiez votre vote, puis connectez-vous. Un compte se crée avec une adresse électronique.
voting-start-step-change = Votez. Vous pourrez changer votre vote jusqu’à la clôture.
voting-start-step-final = Votez. Un vote enregistré ne peut plus être changé.
voting-start-not-me = Je ne remplis pas ces conditions
voting-other-ways = Les autres façons de voter
voting-form-birth = Date de naissance
voting-form-birth-hint = Pour vérifier que vous avez { $age } ans ou plus. Elle n’est pas conservée après votre vote.
voting-form-day = Jour
voting-form-month = Mois
voting-form-year = Année
voting-form-age = J’ai { $age } ans ou plus
voting-form-consent = Si j’ai moins de { $age } ans : un de mes parents est d’accord
voting-form-consent-hint = À cocher seulement si vous avez moins de { $age } ans.
voting-form-area = Canton
voting-form-area-hint = Pour publier la participation par canton, sans votre nom.
voting-form-area-none = Choisissez votre canton
voting-form-send = Continuer vers les projets
voting-form-kept = Vos réponses sont gardées. Choisissez maintenant vos projets.
voting-optional = facultatif
voting-must-state-age = Pour voter, confirmez que vous avez { $age } ans ou plus.
voting-must-state-consent = Pour voter avant { $age } ans, confirmez l’accord d’un parent. Si vous avez { $age } ans ou plus, cochez aussi la case.
voting-must-attest = Pour voter, cochez : { $label }
voting-must-give-area = Choisissez votre canton dans la liste.
voting-must-give-birth-date = Indiquez votre date de naissance : le jour, le mois et l’année, par exemple 5 3 1988.
voting-too-young = Ce vote est ouvert à partir de { $age } ans.
voting-needs-parental-consent = Avant { $age } ans, il faut l’accord d’un parent : cochez la case.

# Qui peut voter
voting-who-title = Qui peut voter ?
voting-not-you-title = Vous ne pouvez pas participer à ce vote
voting-who-conditions = Les conditions de ce vote
voting-who-age = Avoir { $age } ans ou plus.
voting-who-consent = Avant { $age } ans : l’accord d’un parent.
voting-who-once = Voter une seule fois.
voting-otherwise-title = Participer autrement
voting-otherwise = Vous pouvez lire les projets, les faire connaître autour de vous et suivre leur réalisation.
voting-back-to-rules = Revenir au vote

# Vérifier et voter
voting-check-title = Vérifiez votre vote
voting-check-empty = Aucun projet choisi
voting-check-empty-why = Choisissez d’abord vos projets dans la liste.
voting-check-other = Modifier mon choix dans la liste des projets
voting-check-statements = Ce que vous avez confirmé
voting-check-sign-in-title = Dernière étape : vous connecter
voting-check-sign-in = Votre vote n’est pas encore enregistré. Connectez-vous pour voter : ainsi, chaque personne vote une seule fois. Vos choix sont gardés et vous reviendrez sur cette page.
voting-check-sign-in-act = Me connecter pour voter
voting-check-sign-up-act = Créer un compte
voting-check-sign-up-hint = Pour un nouveau compte, ouvrez le message de confirmation sur cet appareil : vos choix y sont gardés.
voting-sign-in-first = Connectez-vous pour voter. Vos choix sont gardés.
voting-check-changeable = Vous pourrez changer ou annuler votre vote jusqu’à la clôture.
voting-check-final = Un vote enregistré ne peut plus être changé.
voting-project-number = Projet n° { $number }
voting-project-label = N° { $number }
voting-remove = Retirer
voting-modify = Modifier
voting-yes = Oui
voting-cast = { $chosen ->
    [one] Voter pour ce projet
   *[other] Voter pour ces { $chosen } projets
 }
voting-cast-blank = Voter blanc
voting-cast-done = Votre vote est enregistré.

# Le reçu
voting-my-receipt = Voir mon reçu
voting-receipt-title = Reçu de votre vote
voting-receipt-counted = Ce vote est bien compté : la personne figure sur la liste des votants.
voting-receipt-reference = Référence
voting-receipt-day = Jour du vote
voting-receipt-secret = Vos choix ne figurent pas sur ce reçu : votre vote est secret.
voting-receipt-next = Et ensuite ?
voting-receipt-next-open = Le vote est ouvert jusqu’au { $closes }. Les bulletins sont ensuite mélangés, scellés et comptés.
voting-receipt-next-closed = Le vote est clos. Les bulletins sont mélangés, scellés et comptés, puis le résultat est publié.
voting-receipt-next-published = Le résultat est publié, avec tous les bulletins sans les noms.
voting-receipt-changeable = Vous pouvez changer ou annuler votre vote jusqu’au { $closes }.
voting-receipt-final = Votre vote est définitif.
voting-receipt-print = Vous pouvez imprimer cette page ou en garder la référence.
voting-receipt-find = Vérifier un reçu
voting-receipt-find-lead = Avec la référence de votre reçu, vérifiez que votre vote est compté.
voting-receipt-code-hint = Seize lettres et chiffres, par exemple 7K3M-0QZV-8D1T-XW4B.
voting-receipt-check = Vérifier
voting-receipt-not-a-code = Une référence compte seize lettres et chiffres. Recopiez celle de votre reçu.
voting-receipt-unknown-title = Reçu inconnu
voting-receipt-unknown = Aucun vote de cette démarche n’a la référence { $code }. Elle est mal recopiée, ou le vote a été annulé.
voting-receipt-again = Vérifier une autre référence
voting-mail-subject = Votre vote est enregistré : { $process }
voting-mail-text = Votre vote est enregistré. Voici votre reçu.
voting-mail-secret = Vos choix ne figurent pas dans ce message : votre vote est secret.
voting-mail-button = Voir mon reçu
voting-mail-kind = Reçu d’un vote
voting-mail-reason = Vous recevez ce message car un vote a été enregistré avec votre compte.

# Changer et annuler
voting-change-act = Changer mon vote
voting-change-title = Changer votre vote
voting-change-explain = Votre vote actuel sera retiré de l’urne et vos projets reviendront dans votre choix. Il ne comptera plus tant que vous n’aurez pas voté de nouveau.
voting-change-confirm = Retirer mon vote pour le changer
voting-change-done = Votre vote est retiré. Il faut voter de nouveau pour qu’il compte.
voting-cancel-act = Annuler mon vote
voting-cancel-title = Annuler votre vote
voting-cancel-explain = Votre vote sera retiré de l’urne et effacé. Vous pourrez voter de nouveau jusqu’à la clôture.
voting-cancel-confirm = Annuler mon vote
voting-cancel-done = Votre vote est annulé.
voting-keep-vote = Garder mon vote
voting-cancel = Annuler

# Les résultats
voting-results-title = { $winners ->
    [0] Aucun projet lauréat
    [one] { $winners } projet lauréat
   *[other] { $winners } projets lauréats
 }
voting-results-lead = { $voters ->
    [one] { $voters } personne a voté
   *[other] { $voters } personnes ont voté
 }. { $spent } sur { $envelope } sont attribués.
voting-results-see = Voir les résultats
voting-results-none-title = Résultats du vote
voting-results-from = Les résultats seront publiés le { $day }.
voting-results-after = Le vote est ouvert jusqu’au { $closes }. Les résultats seront publiés ensuite.
voting-results-soon = Les résultats ne sont pas encore publiés.
voting-results-hidden = Avant la publication, personne ne connaît le nombre de voix des projets.
voting-ballots-counts = Bulletins exprimés : { $valid }. Blancs : { $blank }. Nuls : { $void }.
voting-table-caption = Projets par nombre de voix, et pourquoi chacun est retenu ou non
voting-table-project = Projet
voting-table-votes = Voix
voting-table-cost = Coût
voting-table-decision = Décision
voting-won = Lauréat
voting-not-won = Non retenu
voting-percent = { $percent } %
voting-category-young = projets jeunes
voting-why-first = Arrivé en tête dans le canton { $area }
voting-why-share = Part réservée aux { $category } ({ $share })
voting-why-envelope = Retenu par le nombre de voix, dans la limite de l’enveloppe
voting-why-withdrawn = Retiré du vote
voting-why-no-votes = Aucune voix
voting-why-minimum = Moins de voix que le minimum ({ $minimum })
voting-why-too-dear = Coûte { $cost } : plus que ce qui restait à son tour ({ $remaining })
voting-why-stopped = Le compte s’est arrêté avant lui, au projet { $project }
voting-why-area = Dans le canton { $area }, le lauréat est { $project }
voting-why-area-without = Dans le canton { $area }, le projet arrivé en tête était trop cher
voting-why-maximum = Le nombre de lauréats était atteint ({ $maximum })
voting-why-not-considered = Aucune étape du calcul ne le concerne
voting-ties-title = Égalités
voting-ties-none = Aucune égalité n’a changé le résultat.
voting-tie-between = { $count } projets à égalité. { $means }
voting-participation-title = Participation
voting-by-area-title = Votants par canton
voting-by-area-head = Canton
voting-voters-head = Votants
voting-other-areas = Autres cantons, ensemble
voting-by-day-title = Votants par jour
voting-by-day-head = Jour
voting-by-day-summary = Le plus de votants : { $day }, { $count }.
voting-from-to = du { $from } au { $to }
voting-see-numbers = Voir les nombres
voting-by-channel = En ligne : { $web }. Sur papier : { $paper }. Au guichet : { $desk }.
voting-participation-note = Pour que personne ne soit reconnu, les groupes de moins de { $smallest } personnes sont réunis.
voting-map-label = Carte des lauréats
voting-map-button = Afficher la carte
voting-map-note = Rien n’est chargé avant votre clic.
voting-map-without = Le tableau contient les mêmes projets.
voting-map-help = Au clavier : flèches pour se déplacer, + et − pour zoomer.
voting-map-closer = Rapprocher
voting-map-farther = Éloigner
voting-verify-title = Vérifiez vous-même
voting-verify = Tous les bulletins, sans les noms, et la règle de calcul sont publiés. Chacun peut recompter.
voting-file-csv = Résultats, tableau
voting-file-json = Résultats, données complètes
voting-file-pb = Bulletins sans les noms
voting-csv-number = Numéro
voting-csv-rank = Rang
voting-csv-reason = Raison

# Comment est-ce calculé ?
voting-calculation-title = Comment est-ce calculé ?
voting-calculation-future = Comment le résultat sera-t-il calculé ?
voting-calculation-rule = La règle
voting-calculation-envelope = L’enveloppe est de { $envelope }.
voting-calculation-void = Un bulletin qui ne respecte pas la règle est nul et ne donne aucune voix.
voting-calculation-minimum = Un projet ne peut gagner qu’avec { $minimum ->
    [one] { $minimum } voix
   *[other] { $minimum } voix
 } ou plus.
voting-calculation-maximum = Pas plus de { $maximum ->
    [one] { $maximum } lauréat
   *[other] { $maximum } lauréats
 } en tout.
voting-calculation-ties = En cas d’égalité, dans cet ordre :
voting-stage-none = Aucune étape
voting-stage-first-next = Le premier projet de chaque canton gagne ; s’il est trop cher, le suivant du même canton est examiné.
voting-stage-first-without = Le premier projet de chaque canton gagne ; s’il est trop cher, le canton n’a pas de lauréat à cette étape.
voting-stage-first-exceed = Le premier projet de chaque canton gagne, même si l’enveloppe est dépassée.
voting-stage-share = La part réservée aux { $category } est attribuée par nombre de voix.
voting-stage-share-counts = { $share } de l’enveloppe sont réservés aux { $category }, par nombre de voix. Ceux qui ont gagné avant comptent dans cette part.
voting-stage-share-whole = { $share } de l’enveloppe sont réservés aux { $category }, par nombre de voix, en plus de ceux qui ont gagné avant.
voting-stage-votes-skip = Les projets gagnent par nombre de voix tant que l’argent suffit ; un projet trop cher est passé, le suivant est examiné.
voting-stage-votes-stop = Les projets gagnent par nombre de voix ; le compte s’arrête au premier projet trop cher.
voting-stage-votes-per-cost = Les projets gagnent par nombre de voix par euro, tant que l’argent suffit.
voting-tie-none = Rien de plus
voting-tie-lower = Le projet le moins cher passe d’abord.
voting-tie-higher = Le projet le plus cher passe d’abord.
voting-tie-list = Le premier dans la liste des projets passe d’abord.
voting-tie-key = L’ordre des numéros décide.
voting-tie-lot = Un tirage au sort, que chacun peut refaire, décide.
voting-trace-title = Le compte, pas à pas
voting-trace-lead = Chaque projet dans l’ordre où il a été examiné, avec ce qui restait de l’enveloppe.
voting-trace-open = Voir toutes les étapes
voting-trace-caption = Étapes du compte
voting-trace-step = Étape
voting-trace-what = Ce qui s’est passé
voting-trace-left = Reste
voting-trace-started = L’enveloppe est de { $envelope }.
voting-trace-started-share = L’enveloppe est de { $envelope }, dont { $withheld } mis de côté pour une part réservée.
voting-trace-stage = Règle { $stage } : { $words }
voting-trace-took = { $project } gagne avec { $votes } voix et coûte { $cost }.
voting-trace-passed = { $project } est passé : { $votes } voix, { $cost }.
voting-trace-tie = Égalité, dans cet ordre : { $projects }
voting-trace-released = { $amount } non dépensés de la part réservée reviennent à tous les projets.
voting-replay-title = Refaire le compte
voting-replay = Téléchargez les bulletins sans les noms : le fichier contient aussi la règle et le code du tirage au sort.
voting-replay-command = Avec le logiciel libre Parvis :
voting-replay-others = Le format .pb est celui de Pabulib : d’autres logiciels, comme pabutools, le lisent aussi.
voting-replay-seed = Code du tirage au sort, fixé et publié avant l’ouverture du vote :
voting-replay-lot = Le tirage du projet 42 à la règle 1 se refait ainsi ; le plus petit nombre passe d’abord :

# Le bureau
voting-desk-title = Scrutin
voting-desk-open = Régler et suivre le scrutin
voting-desk-state = État
voting-desk-voters = Votants
voting-desk-seed = Code du tirage au sort (public)
voting-state-unscheduled = Aucune date n’est fixée pour le vote
voting-state-draft = La démarche n’est pas publiée ; le vote est prévu à partir du { $opens }
voting-state-draft-undated = La démarche n’est pas publiée
voting-state-upcoming = Ouvre le { $opens }
voting-state-open = Ouvert jusqu’au { $closes }
voting-state-open-endless = Ouvert, sans date de fin
voting-state-closed = Clos, l’urne n’est pas encore scellée
voting-state-sealed = Urne scellée, à dépouiller
voting-state-published = Résultat publié
voting-next-schedule = À faire : donnez des dates à une étape qui contient l’action « Vote ».
voting-next-publish-process = À faire : publiez la démarche. Le vote s’ouvrira alors à sa date.
voting-publish-process = Publier la démarche
voting-schedule-process = Régler les dates
voting-next-check = À faire avant l’ouverture : vérifiez les règles, les numéros et les coûts.
voting-next-wait = Rien à faire avant la clôture. Les voix restent cachées.
voting-next-seal = À faire : scellez l’urne. Plus personne ne pourra relier un bulletin à une personne.
voting-next-publish = À faire : relisez le dépouillement, puis publiez le résultat.
voting-next-nothing = Tout est fait.
voting-today-group = Votes
voting-today-seal = Sceller l’urne
voting-today-publish = Dépouiller et publier le résultat
voting-advice-rules = Les règles du vote sont enregistrées
voting-no-round = Ce scrutin n’est pas encore réglé. Choisissez les règles ci-dessous et enregistrez.
voting-rules-save = Enregistrer les règles
voting-rules-saved = Les règles sont enregistrées.
voting-presets = Partir d’un modèle :
voting-preset-votes = Par nombre de voix
voting-preset-areas = Premier de chaque canton, puis par nombre de voix
voting-preset-share = Premier de chaque canton, puis par nombre de voix, { $percent } % réservés aux { $category }
voting-summary-title = Ce que cela veut dire
voting-summary-voter = Pour la personne qui vote
voting-summary-count = Pour le compte
voting-summary-any-age = L’âge n’est pas demandé.
voting-summary-birth = Il faut avoir { $age } ans ou plus ; la date de naissance est demandée et n’est pas conservée.
voting-summary-statement = Il faut avoir { $age } ans ou plus ; une case est à cocher.
voting-summary-must = À cocher pour voter : { $label }
voting-summary-may = À cocher si l’on veut : { $label }
voting-summary-area = Le canton est demandé, pour la participation par canton.
voting-summary-per-area = { $most } projets au plus d’un même canton.
voting-summary-changeable = Le vote peut être changé ou annulé jusqu’à la clôture.
voting-summary-final = Un vote enregistré ne peut plus être changé.
voting-set-ballot = Le bulletin
voting-set-ballot-kind = Combien de projets ?
voting-ballot-exactly = Exactement un certain nombre
voting-ballot-up-to = Jusqu’à un certain nombre
voting-ballot-between = D’un nombre à un autre
voting-ballot-budget = Autant que l’on veut, dans la limite d’un montant
voting-set-exactly = Exactement
voting-set-up-to = Jusqu’à
voting-set-from = De
voting-set-to = À
voting-set-budget = Montant à ne pas dépasser
voting-set-per-area = Au plus, pour un même canton
voting-set-changeable = Le vote peut être changé ou annulé jusqu’à la clôture
voting-set-voters = Qui peut voter
voting-set-age = Comment l’âge est-il vérifié ?
voting-age-none = L’âge n’est pas demandé
voting-age-date = Par la date de naissance
voting-age-date-hint = Elle est vérifiée, puis oubliée.
voting-age-box = Par une case à cocher
voting-set-age-minimum = Âge minimum
voting-set-age-parent = Accord d’un parent avant
voting-set-boxes = Cases à cocher avant de voter
voting-set-boxes-hint = Une par ligne. Commencez par une étoile (*) ce qui est obligatoire, par exemple : * J’atteste sur l’honneur être résidant en Lot-et-Garonne
voting-set-area = Demander le canton, pour publier la participation par canton
voting-set-counting = Le compte
voting-set-envelope = Enveloppe à répartir
voting-set-stages-hint = Les étapes s’appliquent dans l’ordre. Un projet gagne une seule fois.
voting-set-stage = Étape { $place }
voting-set-share = Part réservée aux { $category }
voting-set-share-winners = Les { $category } qui ont gagné à une étape d’avant
voting-share-counts = comptent dans la part réservée
voting-share-whole = s’ajoutent à la part réservée
voting-set-minimum = Nombre minimum de voix
voting-set-maximum = Nombre maximum de lauréats
voting-set-tie = En cas d’égalité, règle { $place }
voting-set-tie-hint = Le tirage au sort décide toujours en dernier. Son code est public dès maintenant : chacun peut refaire le tirage.
voting-set-other-hint = Par exemple : où trouver un bulletin papier, jusqu’à quand, quel numéro appeler.
voting-fault-number = Indiquez un nombre entier de { $from } à { $to }.
voting-fault-money = Indiquez un montant en euros, par exemple 1 000 000.
voting-fault-ballot = Choisissez combien de projets un bulletin peut nommer.
voting-fault-long = Ce texte est trop long : { $most } caractères au plus.
voting-fault-boxes = Pas plus de { $most } cases, de 300 caractères chacune.
voting-fault-box = Cette case est vide ou se répète : { $line }
voting-fault-no-stage = Choisissez au moins une étape : sinon personne ne gagne.
voting-fault-share = La part réservée doit être plus que rien et au plus toute l’enveloppe.
voting-fault-shares = Les parts réservées font { $sum } : plus que l’enveloppe de { $envelope }.
voting-fault-category = Deux étapes réservent une part aux { $category }. Gardez-en une.
voting-fault-tie = Le même départage est choisi deux fois.
voting-fault-no-winner = Avec zéro lauréat au plus, personne ne gagne.
voting-set-shares = Parts réservées
voting-set-shares-hint = Remplissez la part de chaque catégorie que vous avez choisie dans une étape ci-dessus, par exemple 10 % de l’enveloppe ou 50 000 €. Les autres ne comptent pas.
voting-fault-share-format = Indiquez une part avec son signe : 10 % de l’enveloppe, ou un montant comme 50 000 €.

# Les catégories de projets
voting-categories-open = Choisir les catégories de projets
voting-categories-title = Catégories de projets
voting-categories-lead = Le règlement peut réserver une part de l’enveloppe à une catégorie de projets. Nommez ici vos catégories, puis donnez-leur une part dans les règles du vote.
voting-categories-none = Aucune catégorie
voting-categories-none-why = Sans catégorie, tous les projets se partagent toute l’enveloppe.
voting-category-head = Catégorie
voting-category-name = { $category }
voting-category-source = Quels projets en font partie ?
voting-category-members = Projets numérotés
voting-category-acts = Action
voting-category-add = Ajouter une catégorie
voting-category-edit = Modifier la catégorie
voting-category-remove = Supprimer
voting-category-save = Enregistrer la catégorie
voting-category-saved = La catégorie est enregistrée.
voting-category-removed = La catégorie est supprimée.
voting-category-label = Nom de la catégorie, au pluriel
voting-category-label-hint = Il complète la phrase « Part réservée aux… ». Par exemple : projets des écoles.
voting-category-by-box = Ceux que vous cochez un par un
voting-category-by-box-hint = Une case apparaît sur la page de chaque contribution, dans le bureau.
voting-category-by-theme = Ceux d’un thème
voting-category-by-theme-hint = Choisissez le thème ci-dessous.
voting-category-by-youth = Ceux que leurs auteurs ont déclarés portés par des jeunes
voting-category-by-youth-hint = La question est posée au dépôt de l’idée.
voting-category-of-theme = Ceux du thème « { $theme } »
voting-category-theme = Thème
voting-category-theme-none = Aucun thème
voting-category-theme-hint = Seulement pour une catégorie faite d’un thème.
voting-category-theme-gone = Ceux d’un thème supprimé : choisissez un autre thème
voting-category-no-theme = Choisissez le thème dont les projets font partie de la catégorie.
voting-category-no-label = Donnez un nom à la catégorie.
voting-category-same-label = Une autre catégorie porte déjà ce nom.
voting-category-too-many = Une démarche compte { $most } catégories au plus.
voting-category-used = Une étape du compte réserve une part aux { $category }. Retirez d’abord cette étape des règles.
voting-project-categories = Catégories pour le vote
voting-project-belongs = Ce projet fait partie des
voting-project-sort = Enregistrer les catégories
voting-project-sorted = Les catégories du projet sont enregistrées.
voting-project-in-none = Ce projet n’est dans aucune catégorie.
voting-ready-title = Numéros et projets soumis
voting-ready-projects = { $count ->
    [0] Aucun projet soumis au vote.
    [one] { $count } projet soumis au vote.
   *[other] { $count } projets soumis au vote.
 }
voting-ready-all = Chacun a un numéro et un coût.
voting-ready-blocked = Un projet sans numéro ou sans coût ne peut pas recevoir de voix. Corrigez avant l’ouverture du vote.
voting-ready-numbers = Sans numéro : { $count }.
voting-ready-costs = Sans coût : { $count }.
voting-ready-twice = Numéros donnés deux fois : { $count }.
voting-ready-dear = Plus chers que toute l’enveloppe : { $count }.
voting-ready-list = Voir les projets de la démarche
voting-seal-title = Clore et sceller l’urne
voting-seal-lead = { $voters ->
    [one] { $voters } personne a voté
   *[other] { $voters } personnes ont voté
 } ; l’urne contient { $ballots ->
    [one] { $ballots } bulletin
   *[other] { $ballots } bulletins
 }.
voting-seal-explain = Les bulletins sont mélangés et le lien avec les personnes est détruit. Plus aucun vote ne pourra être changé ni annulé. C’est définitif.
voting-seal-word = sceller
voting-seal-type = Pour confirmer, tapez : { $word }
voting-seal-act = Sceller l’urne
voting-seal-done = L’urne est scellée : { $ballots ->
    [one] { $ballots } bulletin
   *[other] { $ballots } bulletins
 }.
voting-draft-title = Dépouillement
voting-draft-note = Ceci est le résultat tel qu’il sera publié. Les habitants ne le voient pas encore, sauf s’il est déjà publié.
voting-publish-title = Publier les résultats
voting-publish-lead = { $winners ->
    [one] { $winners } lauréat
   *[other] { $winners } lauréats
 }, { $others ->
    [one] { $others } projet non retenu
   *[other] { $others } projets non retenus
 }.
voting-publish-explain = Les résultats deviennent publics, chaque projet change de statut et ses auteurs reçoivent un message avec la raison. C’est définitif.
voting-publish-act = Publier les résultats
voting-publish-done = Les résultats sont publiés.
voting-did-set-up = a réglé le scrutin de { $what }
voting-did-seal = a scellé l’urne de { $what }
voting-did-publish = a publié les résultats de { $what }
voting-did-add-category = a ajouté une catégorie au scrutin de { $what }
voting-did-edit-category = a modifié une catégorie du scrutin de { $what }
voting-did-remove-category = a supprimé une catégorie du scrutin de { $what }
voting-did-sort = a classé { $what } dans une catégorie du scrutin
voting-fact-ballot = Bulletin
voting-fact-counting = Dépouillement
voting-fact-who = Qui peut voter
voting-fact-ways = Autres façons de voter
voting-fact-changeable = Vote modifiable
voting-fact-envelope = Montant à répartir
voting-fact-sealed = Urne scellée le
voting-fact-published = Résultats publiés le

voting-check-who-title = Dernière étape : dites qui vous êtes
voting-check-who = Votre vote n’est pas encore enregistré. Chaque personne vote une seule fois : votre adresse électronique suffit pour le vérifier, sans compte. Vos choix sont gardés et vous reviendrez sur cette page.
voting-check-or-account = Vous avez un compte, ou vous en voulez un ?
voting-start-step-who = Vous indiquez votre adresse électronique, ou vous vous connectez à votre compte.
voting-account-needed = Pour ce vote, il faut un compte. Connectez-vous, ou créez un compte : vos choix sont gardés.
voting-proofs = Pour voter, il suffit de prouver qui l’on est avec { $proofs }.
voting-proofs-past = Pour voter en ligne, il fallait prouver qui l’on est avec { $proofs }.
voting-by-proof = En ligne, { $accounts } personnes ont voté avec un compte et { $links } avec une adresse électronique vérifiée.
