# Contributions: textes de la tranche « contributions ».

## Refus

contributions-deposit-upcoming = Le dépôt ouvre le { $when }. Revenez à partir de cette date.
contributions-deposit-closed = Le dépôt est clos. Vous pouvez encore lire et suivre les idées déposées.
contributions-deposit-absent = Cette démarche ne recueille pas d’idées en ligne.
contributions-support-upcoming = Les soutiens ouvrent le { $when }.
contributions-support-closed = Les soutiens sont clos. Vous pouvez encore suivre cette contribution.
contributions-support-absent = Cette démarche ne prévoit pas de soutiens.
contributions-support-not-public = Cette contribution n’est pas publique : on ne peut ni la soutenir ni la suivre.
contributions-support-own = Vous ne pouvez pas soutenir votre propre contribution.
contributions-sign-in-first = Connectez-vous pour continuer.
contributions-not-yours = Seule la personne qui a déposé cette contribution peut faire cela.
contributions-correct-too-far = Le service a commencé à étudier votre texte : il ne peut plus être corrigé en ligne. Écrivez au service si une erreur s’y trouve.
contributions-correct-too-late = Votre texte pouvait être corrigé jusqu’au { $until }. Écrivez au service si une erreur s’y trouve.
contributions-withdraw-over = Cette contribution n’est plus en cours : elle ne peut pas être retirée.
contributions-withdraw-too-far = Cette contribution est trop avancée pour être retirée en ligne. Écrivez au service.
contributions-move-not-yours = Votre rôle ne permet pas de donner le statut « { $status } » à cette contribution.
contributions-move-other-process = Ce statut appartient à une autre démarche.
contributions-move-same = Cette contribution a déjà le statut « { $status } ».
contributions-move-merged = Cette contribution a été fusionnée : son statut ne change plus.
contributions-move-withdrawn = Cette contribution a été retirée par son auteur : son statut ne change plus.
contributions-move-by-merging = Ce statut se donne en fusionnant la contribution avec une autre.
contributions-move-by-author = Seule la personne qui a déposé la contribution peut la retirer.
contributions-merge-not-yours = Vous pouvez fusionner deux contributions si vous modérez l’une et l’autre.
contributions-merge-itself = Une contribution ne se fusionne pas avec elle-même : indiquez la référence d’une autre.
contributions-merge-other-process = Les deux contributions doivent appartenir à la même démarche.
contributions-merge-target-over = { $reference } n’est plus en cours : choisissez une autre contribution.
contributions-number-not-yours = Votre rôle ne permet pas de changer ce numéro ou ce coût.
contributions-hide-not-yours = Seule la modération peut masquer cette contribution.

## Courriels

contributions-mail-see = Voir la contribution
contributions-mail-kind-receipt = Reçu d’un dépôt
contributions-mail-kind-decision = Décision sur une contribution
contributions-mail-decision-subject = { $reference } : { $status }
contributions-mail-decision-author = Votre contribution « { $title } » a un nouveau statut : { $status }.
contributions-mail-decision-follower = La contribution « { $title } », que vous suivez, a un nouveau statut : { $status }.
contributions-mail-decision-reason = Voici pourquoi :
contributions-mail-decision-response = La réponse de la collectivité :
contributions-mail-decision-merged = Elle continue avec une contribution proche : « { $title } ». Votre nom et les soutiens reçus y sont conservés.
contributions-mail-reason-author = Vous recevez ce message car vous avez déposé cette contribution ({ $process }).
contributions-mail-reason-follower = Vous recevez ce message car vous suivez cette contribution. Vous pouvez ne plus la suivre sur sa page.
contributions-mail-receipt-subject = Nous avons bien reçu votre contribution { $reference }
contributions-mail-receipt-text = Merci. Nous avons bien reçu votre contribution. Gardez sa référence.
contributions-mail-receipt-public = Elle est publiée. Le service l’étudie et vous écrira à chaque étape.
contributions-mail-receipt-moderated = Le service la relit avant de la publier. Il vous écrira dès qu’elle sera en ligne.
contributions-mail-receipt-correct = Vous pouvez la corriger jusqu’au { $until }.

## Mots

contributions-reference = Référence
contributions-title = Titre
contributions-process = Démarche
contributions-sent-on = Déposée le

## Pages

contributions-activity-deposit = Dépôt d’idées
contributions-activity-deposit-hint = Les habitants déposent leurs idées.
contributions-activity-support = Soutiens
contributions-activity-support-act = Soutenir une idée
contributions-activity-support-hint = Les habitants soutiennent les idées publiées. Un soutien n’est pas un vote.
contributions-acts = Agir et partager
contributions-address = Adresse ou lieu
contributions-address-hint = Par exemple : place du marché, collège Ducos du Hauron.
contributions-all = Tout
contributions-all-cantons = Tous les cantons
contributions-all-statuses = Tous les statuts
contributions-answer-choice = Choisissez l’une des réponses proposées.
contributions-answer-date = Indiquez une date qui existe, par exemple 27 3 2026.
contributions-answer-missing = Répondez à cette question pour continuer.
contributions-answer-money = Indiquez un montant en euros, par exemple 12 500.
contributions-answer-number = Indiquez un nombre entier, par exemple 12.
contributions-as-organisation = Au nom d’une association ou d’un groupe
contributions-as-organisation-hint = Association, collectif, classe, conseil de jeunes…
contributions-as-person = En mon nom
contributions-back = Étape précédente
contributions-body = Décrivez votre idée
contributions-body-hint = À quoi sert-elle, pour qui, comment la réaliser ? N’indiquez ni téléphone ni adresse personnelle.
contributions-body-missing = Décrivez votre idée pour continuer.
contributions-body-short = Décrivez votre idée en quelques phrases.
contributions-body-term = Description
contributions-bulk = Avec les lignes choisies
contributions-bulk-choose = Choisissez des contributions et un statut.
contributions-bulk-confirm = { $count ->
       [one] Changer le statut d’une contribution
      *[other] Changer le statut de { $count } contributions
    }
contributions-bulk-count = { "{n}" } choisies
contributions-bulk-done = { $count ->
       [0] Aucune contribution n’a changé de statut.
       [one] Une contribution a changé de statut.
      *[other] { $count } contributions ont changé de statut.
    }
contributions-bulk-move = Changer le statut…
contributions-bulk-none = Lignes choisies
contributions-bulk-process-first = Pour changer un statut, choisissez d’abord une démarche dans les filtres : chaque démarche a ses statuts.
contributions-status-process-first = Choisissez d’abord une démarche.
contributions-bulk-title = { $count ->
       [one] Donner à une contribution le statut « { $status } »
      *[other] Donner à { $count } contributions le statut « { $status } »
    }
contributions-cancel = Annuler
contributions-canton = Canton
contributions-canton-hint = Si vous choisissez une commune ou un point, le canton est trouvé pour vous.
contributions-canton-missing = Choisissez un canton, une commune, ou tout le territoire.
contributions-change = Modifier
contributions-chars-left = Il reste { "{n}" } caractères.
contributions-chars-over = { "{n}" } caractères de trop.
contributions-chars-rule = { $max } caractères au plus.
contributions-choose = Choisissez
contributions-choose-row = Choisir { $reference }
contributions-choose-rows = Choisir toutes les lignes
contributions-commune = Commune
contributions-confirm = Pour confirmer, écrivez « { $word } »
contributions-confirm-word = confirmer
contributions-confirm-wrong = Écrivez « { $word } » pour confirmer.
contributions-correct = Corriger mon texte
contributions-correct-save = Enregistrer les corrections
contributions-correct-title = Corriger votre texte
contributions-correct-until = jusqu’au { $until }
contributions-corrected = Votre texte est corrigé.
contributions-cost = Coût estimé
contributions-cost-asked = Coût selon l’auteur
contributions-count-ideas = { $count ->
       [0] Aucune idée
       [one] Une idée
      *[other] { $count } idées
    }
contributions-count-projects = { $count ->
       [0] Aucun projet
       [one] Un projet
      *[other] { $count } projets
    }
contributions-day = Jour
contributions-decide = Décider
contributions-deposit-until = Vous pouvez déposer votre idée jusqu’au { $when }.
contributions-documents = Documents
contributions-documents-hint = PDF, ODT ou DOCX, 10 Mo au plus chacun.
contributions-done-correct = Vous pouvez corriger votre texte jusqu’au { $until }.
contributions-done-mail = Vous recevez un courriel qui confirme votre dépôt.
contributions-done-moderated = La modération relit votre idée avant de la publier.
contributions-done-next = Et maintenant ?
contributions-done-public = Votre idée est déjà en ligne.
contributions-done-reference = Votre référence :
contributions-done-see = Voir mon idée
contributions-done-study = Le service étudie votre idée et vous écrit à chaque étape.
contributions-done-title = Votre idée est déposée
contributions-draft-abandon = Effacer ce brouillon
contributions-draft-abandoned = Le brouillon est effacé.
contributions-draft-gaps = Il manque des réponses avant l’envoi.
contributions-draft-gone = Ce brouillon n’existe plus : il a peut-être déjà été envoyé. Voyez vos contributions sur votre compte.
contributions-draft-kept = Votre brouillon est gardé à chaque étape.
contributions-draft-resume = Reprendre mon brouillon
contributions-draft-there = Vous avez un brouillon du { $when }.
contributions-elsewhere = (autre site)
contributions-export = Exporter cette liste (CSV)
contributions-figures = Changer le numéro, le coût ou la part réservée
contributions-file-about = { $format }, { $size } Ko
contributions-file-remove = Enlever { $name }
contributions-files = Images et documents
contributions-files-count = { $count ->
       [one] Un fichier joint
      *[other] { $count } fichiers joints
    }
contributions-fill-gap = Compléter mes réponses
contributions-filter-label = Filtrer la liste
contributions-filter-text = Chercher un mot
contributions-filters = Filtres
contributions-filters-on = Filtres ({ $count })
contributions-follow = Suivre
contributions-follow-hint = Un courriel à chaque décision, rien d’autre.
contributions-followed = Vous suivez cette contribution.
contributions-hidden = La contribution est masquée.
contributions-hide = Masquer au public
contributions-hide-hint = L’auteur et les agents la voient toujours.
contributions-history = Historique interne
contributions-idea = Idée
contributions-if-any = s’il y a lieu
contributions-image-alt-hint = Une phrase pour les personnes qui ne la voient pas.
contributions-images = Images
contributions-images-hint = JPEG, PNG ou WebP, 12 Mo au plus chacune. Le lieu et la date de prise de vue sont effacés.
contributions-internal = (interne)
contributions-internal-answer = Votre réponse est lue par le service ; elle n’est pas publiée.
contributions-keep-and-go-on = Enregistrer et continuer
contributions-lat = Latitude
contributions-lon = Longitude
contributions-map-closer = Rapprocher
contributions-map-farther = Éloigner
contributions-map-help = Au clavier : flèches pour se déplacer, + et − pour rapprocher ou éloigner.
contributions-map-label = Carte du territoire
contributions-map-note = Rien n’est chargé avant votre clic. Les fonds de carte viennent de { $host }.
contributions-map-note-local = Rien n’est chargé avant votre clic.
contributions-map-show = Afficher la carte
contributions-map-without-script = La liste de cette page est complète sans la carte.
contributions-merge = Fusionner avec une autre contribution
contributions-merge-done = La contribution est fusionnée avec { $reference }.
contributions-merge-hint = La référence de la contribution qui continue, par exemple BPC-2026-0012.
contributions-merge-meaning = Cette contribution se termine. Ses auteurs, ses soutiens et ses abonnés passent à l’autre.
contributions-merge-no-status = Cette démarche n’a pas de statut pour les contributions fusionnées. Ajoutez-en un dans ses réglages.
contributions-merge-unknown = Aucune contribution n’a la référence « { $reference } ».
contributions-merge-with = Référence de l’autre contribution
contributions-merged-text = Elle continue avec :
contributions-merged-title = Cette contribution a été fusionnée.
contributions-mine = Mes contributions et brouillons
contributions-mine-draft = Brouillon : { $title }
contributions-mine-kept = gardé le { $when }
contributions-mine-none = Vous n’avez encore rien déposé.
contributions-month = Mois
contributions-move = Donner ce statut
contributions-moved = Le statut est changé. L’auteur et les abonnés reçoivent un courriel.
contributions-name-missing = Indiquez le nom à afficher.
contributions-new-status = Nouveau statut
contributions-new-status-missing = Choisissez le nouveau statut.
contributions-no-move = Votre rôle ne donne aucun statut à cette contribution.
contributions-none-title = Rien à cet endroit
contributions-none-why = Aucune contribution ne correspond à ces filtres. Élargissez la recherche.
contributions-not-answered = Sans réponse
contributions-not-public = Non publique.
contributions-not-public-agent = Vous la voyez en tant qu’agent.
contributions-not-public-author = Vous la voyez car vous l’avez déposée.
contributions-number = Numéro
contributions-number-confirm = { $count ->
       [one] Numéroter un projet
      *[other] Numéroter ces { $count } projets
    }
contributions-number-how = Les projets soumis au vote sont numérotés à partir de 1 : par canton, puis par thème, puis par titre. Les numéros actuels sont remplacés.
contributions-number-locked = Le vote a commencé : les numéros ne changent plus.
contributions-number-none = Aucun projet à numéroter
contributions-number-none-why = Donnez d’abord à des projets un statut « soumis au vote ».
contributions-number-now = Numéro actuel
contributions-number-preview = Aperçu des numéros
contributions-number-title = Numéroter les projets soumis au vote
contributions-numbered = { $count ->
       [0] Aucun projet n’est numéroté.
       [one] Un projet est numéroté.
      *[other] { $count } projets sont numérotés.
    }
contributions-official-response = Réponse officielle
contributions-on-map = Sur la carte
contributions-open-desk = Ouvrir dans l’espace de travail
contributions-optional = facultatif
contributions-order = Ordre
contributions-order-newest = Les plus récents
contributions-order-number = Par numéro
contributions-order-random = Au hasard, le même pour vous
contributions-order-support = Les plus soutenus
contributions-organisation = Nom de l’association ou du groupe
contributions-organisation-hint = Il est publié avec votre idée.
contributions-organisation-missing = Indiquez le nom de l’association ou du groupe.
contributions-page = Page { $number }
contributions-page-after = Page suivante
contributions-page-before = Page précédente
contributions-page-of = page { $page } sur { $last }
contributions-pages = Pages de la liste
contributions-pin = Lieu de votre idée
contributions-pin-placed = Lieu choisi :
contributions-place = Lieu
contributions-place-missing = Indiquez un lieu.
contributions-point = Indiquer un point précis sur la carte
contributions-point-without-script = Sans carte, vous pouvez indiquer la latitude et la longitude, ou laisser vide.
contributions-point-wrong = Indiquez la latitude et la longitude en degrés, par exemple 44,2033 et 0,6163, ou laissez les deux vides.
contributions-printable = Cette page s’imprime sur une feuille A4.
contributions-project = Projet
contributions-project-number = Projet n° { $number }
contributions-proponent = Proposé par
contributions-public-name = Nom à afficher
contributions-public-name-hint = Il est publié avec votre idée. Vous pouvez mettre un prénom ou un pseudonyme.
contributions-rail = Contributions
contributions-reason = Motif
contributions-reason-hint = L’auteur le reçoit par courriel : des phrases simples, sans jargon.
contributions-reason-missing = Écrivez le motif : l’auteur doit comprendre la décision.
contributions-response-hint = Elle est publiée dans le suivi de la contribution.
contributions-save = Enregistrer
contributions-saved = C’est enregistré.
contributions-see-list = Voir la liste
contributions-see-public = Voir la page publique
contributions-send = Envoyer mon idée
contributions-send-binds = En envoyant votre idée, vous acceptez qu’elle soit publiée sous le nom affiché ci-dessus.
contributions-share = Partager
contributions-share-address = Adresse à copier
contributions-share-mail = Envoyer par courriel
contributions-show = Afficher
contributions-show-all = Tout afficher
contributions-shown = La contribution est de nouveau visible.
contributions-sign-in = Se connecter pour envoyer
contributions-sign-in-to-send = Il reste une étape : vous connecter. Votre brouillon est gardé.
contributions-sign-up = Créer un compte
contributions-similar-count = { $count ->
       [one] Une idée ressemble à la vôtre.
      *[other] { $count } idées ressemblent à la vôtre.
    }
contributions-similar-go-on = Mon idée est différente, continuer
contributions-similar-support = Soutenir celle-ci plutôt
contributions-similar-why = Si votre idée existe déjà, la soutenir lui donne plus de chances. Sinon, continuez.
contributions-start = Commencer
contributions-start-account = Un compte n’est demandé que pour envoyer.
contributions-start-draft = Votre brouillon est gardé à chaque étape : vous pouvez vous arrêter et reprendre.
contributions-start-needed = Il faut un titre, une description et un lieu. Images et documents sont facultatifs.
contributions-start-time = Comptez dix minutes.
contributions-start-who = Toute personne peut déposer une idée, seule ou au nom d’un groupe.
contributions-status = Statut
contributions-step-author = Qui propose cette idée ?
contributions-step-check = Vérifiez vos réponses
contributions-step-files = Images et documents
contributions-step-of = Étape { $step } sur { $last }
contributions-step-place = Où votre idée se réaliserait-elle ?
contributions-step-similar = Ces idées ressemblent à la vôtre
contributions-step-title = Quelle est votre idée ?
contributions-submit-idea = Déposer une idée
contributions-summary = Résumé
contributions-summary-hint = Une ou deux phrases, affichées dans la liste.
contributions-summary-missing = Résumez votre idée en une ou deux phrases.
contributions-support = Soutenir
contributions-support-take-back = Retirer mon soutien
contributions-support-taken-back = Votre soutien est retiré.
contributions-supported = Merci, votre soutien est enregistré.
contributions-supports = { $count ->
       [0] Aucun soutien
       [one] Un soutien
      *[other] { $count } soutiens
    }
contributions-supports-head = Soutiens
contributions-tab-ideas = Idées
contributions-tab-projects = Projets
contributions-theme = Thème
contributions-theme-missing = Choisissez un thème.
contributions-theme-question = Quel est le thème de votre idée ?
contributions-timeline = Suivi
contributions-timeline-internal = Cette étape n’est pas publique.
contributions-timeline-sent = La contribution a été déposée.
contributions-title-filtered = { $count }, liste filtrée
contributions-title-hint = Ce que l’on fera, en dix mots.
contributions-title-missing = Donnez un titre à votre idée.
contributions-title-short = Le titre est trop court : dites ce que l’on fera.
contributions-too-long = Ce texte a { $count } caractères : { $max } au plus.
contributions-unfollow = Ne plus suivre
contributions-unfollowed = Vous ne suivez plus cette contribution.
contributions-unhide = Rendre visible
contributions-visible = Visible
contributions-who = Vous proposez cette idée…
contributions-who-missing = Dites en quel nom vous proposez cette idée.
contributions-whole-territory = Tout le territoire
contributions-with = avec
contributions-with-count = { $name } ({ $count })
contributions-withdraw = Retirer ma contribution
contributions-withdraw-confirm = Retirer définitivement
contributions-withdraw-meaning = { $count ->
       [0] Elle ne sera plus publiée et ne pourra pas être rétablie.
       [one] Elle ne sera plus publiée et ne pourra pas être rétablie. Une personne la soutient.
      *[other] Elle ne sera plus publiée et ne pourra pas être rétablie. { $count } personnes la soutiennent.
    }
contributions-withdraw-no-status = Cette démarche ne prévoit pas le retrait en ligne. Écrivez au service.
contributions-withdraw-title = Retirer votre contribution
contributions-withdrawn = Votre contribution est retirée.
contributions-year = Année
contributions-yes = Oui
contributions-hours = Heures pour corriger son texte
contributions-hours-hint = Comptées à partir du dépôt ; 0 pour ne pas permettre de correction.
contributions-hours-wrong = Indiquez un nombre d’heures de 0 à { $most }.
contributions-moderation = Quand les idées sont-elles relues ?
contributions-moderation-before = Avant leur publication
contributions-moderation-after = Après leur publication
contributions-moderation-after-hint = Les idées sont visibles dès leur envoi et restent dans la file de modération.
contributions-withdraw-until = Jusqu’à quand un auteur peut-il retirer son idée ?
contributions-withdraw-until-published = Jusqu’à sa publication
contributions-withdraw-until-admissible = Jusqu’à ce qu’elle soit jugée recevable
contributions-withdraw-until-shortlisted = Jusqu’à ce qu’elle soit soumise au vote
contributions-withdraw-until-winner = Jusqu’aux résultats du vote
contributions-youth = Ce projet est porté par des jeunes
contributions-youth-hint = Le règlement peut leur réserver une part de l'enveloppe.
contributions-figures-locked = Le vote a commencé le { $since } : le numéro, le coût et la part réservée ne changent plus.

## Retirée

contributions-gone-title = La contribution { $reference } n’est plus en ligne
contributions-gone-list = Voir les autres contributions
contributions-commune-unknown = Choisissez une commune de la liste.
contributions-canton-unknown = Choisissez un canton de la liste.
contributions-step-description = Votre idée en détail
contributions-step-questions = Quelques précisions
contributions-files-enough = { $most } fichiers au plus à cet endroit : enlevez-en un pour en ajouter un autre.
contributions-files-more = Enregistrer et ajouter un autre fichier
contributions-image-rank = Image { $rank }
contributions-image-alt = Que montre l’image { $rank } ?
contributions-document-rank = Document { $rank }
contributions-document-title = Titre du document { $rank }
contributions-document-title-hint = Par exemple : devis, plan du lieu.
contributions-correct-kept = La modération voit ce que vous avez changé et quand.
contributions-correct-files = Changer les images et documents
contributions-files-corrected = Vos images et documents sont enregistrés.
contributions-corrected-on = Corrigé par son auteur le { $when }
contributions-corrections = { $count ->
       [one] Une correction de l’auteur
      *[other] { $count } corrections de l’auteur
    }
contributions-corrections-hint = Ce qui a été retiré est barré, ce qui a été ajouté est souligné.
contributions-point-term = Point sur la carte
contributions-removed = Retiré :
contributions-added = Ajouté :
contributions-did-export = a exporté une liste de contributions
contributions-did-move-many = a changé le statut de { $what }
contributions-did-move = a changé le statut de { $what }
contributions-did-merge = a réuni une contribution avec une autre : { $what }
contributions-did-figures = a modifié les chiffres de { $what }
contributions-did-hide = a changé la visibilité de { $what }
contributions-did-set-deposit = a réglé le dépôt de la démarche, à l’étape { $what }
contributions-did-number = a numéroté le projet { $what }
contributions-fact-hidden = Masquée
contributions-fact-visible = Visible des citoyens
contributions-fact-youth = Portée par des jeunes
contributions-fact-merged = Réunie avec
contributions-fact-number = Numéro
contributions-fact-cost = Coût estimé
contributions-fact-asked = Montant demandé
contributions-point-help = Au clavier : flèches pour se déplacer, + et − pour rapprocher ou éloigner, Entrée pour poser le repère au centre.

contributions-account-needed = Ici, il faut un compte pour participer. Connectez-vous, ou créez un compte : rien n’est perdu.
contributions-who-title = Dernière étape : dites qui vous êtes
contributions-who-to-send = Votre brouillon est gardé. Votre adresse électronique suffit pour l’envoyer ; un compte convient aussi.
