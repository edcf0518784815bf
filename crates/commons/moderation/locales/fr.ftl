# Modération : textes de la tranche « moderation ».

## Refus

moderation-not-yours = Cette contribution ne relève pas des territoires ou des thèmes que vous modérez.
moderation-administrators-only = Seuls les administrateurs changent les motifs de la modération.
moderation-decided-already = Une décision a déjà été prise pour cette contribution. Revenez à la file pour voir ce qui attend encore.
moderation-no-status = La démarche n’a pas de statut pour cette décision. Ajoutez-le dans ses réglages.
moderation-note-long = Votre message dépasse 1 000 caractères. Raccourcissez-le.
moderation-reason-needed = Choisissez un motif : l’auteur doit savoir pourquoi.
moderation-what-to-correct = Écrivez ce qu’il faut corriger, ou choisissez un motif.
moderation-merge-unknown = Aucune contribution n’a la référence « { $reference } ».
moderation-undo-merge = Une réunion ne s’annule pas : les soutiens ont été rassemblés.
moderation-undo-moved-on = La contribution a changé depuis cette décision : elle ne s’annule plus.
moderation-reason-title-needed = Donnez un titre au motif, en 80 caractères au plus.
moderation-reason-sentence-needed = Écrivez la phrase que l’auteur lira, en 500 caractères au plus.
moderation-reason-article-long = L’article tient en 120 caractères.

## File

moderation-title = À modérer
moderation-queue = Contributions à modérer
moderation-count = { $count ->
    [one] 1 contribution
   *[other] { $count } contributions
}
moderation-count-more = Plus de { $count } contributions
moderation-oldest-first = les plus anciennes d’abord
moderation-key-next = suivante
moderation-key-previous = précédente
moderation-keys-switch = Touches du clavier
moderation-empty = Rien n’attend votre décision
moderation-empty-why = Les nouvelles contributions de vos territoires et de vos thèmes arriveront ici.
moderation-back-today = Voir ce qu’il y a à faire aujourd’hui
moderation-note = Vous modérez : { $where }.
moderation-note-all = Vous modérez tous les territoires et tous les thèmes.

## Contribution

moderation-sent = déposée le { $when }
moderation-before = À décider avant le { $when }
moderation-late = En retard : à décider avant le { $when }
moderation-author = { $name } : { $published ->
    [0] aucune autre contribution publiée
    [one] 1 autre contribution publiée
   *[other] { $published } autres contributions publiées
}, { $refused ->
    [0] aucune refusée
    [one] 1 refusée
   *[other] { $refused } refusées
}
moderation-estimated = estimé { $amount }
moderation-picture = Image jointe, sans description
moderation-answers = Réponses au formulaire
moderation-internal = interne
moderation-yes = Oui
moderation-no = Non
moderation-no-longer-waits = Cette contribution n’attend plus de décision. Son statut : { $status }.
moderation-see-desk = Ouvrir sa fiche
moderation-asked-on = Une correction a été demandée le { $when }. La contribution reviendra dans la file quand son auteur l’aura corrigée. Vous pouvez décider sans attendre.
moderation-is-public = Cette contribution est déjà visible de tous : la modération a lieu après la publication.
moderation-similar = Ressemble à
moderation-same-area = même territoire
moderation-compare = Comparer et réunir

## Décisions

moderation-decision = Décision
moderation-publish = Publier
moderation-keep = Laisser en ligne
moderation-ask-change = Demander une correction
moderation-refuse = Refuser avec un motif
moderation-merge = Réunir avec une autre
moderation-ask-change-hint = L’auteur reçoit votre demande par courriel. La contribution revient dans la file quand il l’a corrigée.
moderation-ask-change-send = Envoyer la demande
moderation-refuse-send = Refuser cette contribution
moderation-reason = Motif
moderation-reason-choose = Choisissez un motif
moderation-message = Votre message à l’auteur
moderation-message-hint = Citez le passage concerné et dites comment corriger. Une ou deux phrases suffisent.
moderation-optional = facultatif
moderation-sentences = Ce que l’auteur lira pour chaque motif
moderation-cancel = Annuler
moderation-said-published = « { $title } » est publiée.
moderation-said-asked = Demande envoyée pour « { $title } ».
moderation-said-refused = « { $title } » est refusée. L’auteur reçoit le motif.
moderation-said-merged = « { $title } » est réunie avec l’autre contribution.
moderation-said-undone = La décision sur « { $title } » est annulée. Elle attend de nouveau.
moderation-done-publish = publication décidée
moderation-done-ask-change = correction demandée
moderation-done-refuse = refus décidé
moderation-done-merge = réunie avec une autre
moderation-undo = Annuler cette décision
moderation-decisions = Décisions de modération
moderation-day = { $when }
moderation-taken-back = annulée
moderation-to-queue = Ouvrir la file de modération

## Réunir

moderation-merge-title = Réunir « { $title } »
moderation-merge-back = Retour à la contribution
moderation-merge-intro = Deux contributions qui disent la même chose continuent ensemble. Choisissez celle qui continue.
moderation-merge-reference = Référence de l’autre contribution
moderation-merge-reference-hint = Par exemple IDEE-2026-0147.
moderation-merge-ends = Celle-ci s’arrête
moderation-merge-goes-on = Celle-ci continue
moderation-merge-effect = « { $title } » garde les auteurs et les soutiens des deux. Les auteurs et les personnes qui suivent sont prévenus. On ne peut pas revenir en arrière.
moderation-merge-send = Réunir ces deux contributions
moderation-merge-other = En choisir une autre
moderation-reference = Référence
moderation-author-name = Auteur
moderation-place = Lieu
moderation-supports = Soutiens
moderation-sent-on = Déposée le

## Motifs

moderation-reasons = Motifs de modération
moderation-reasons-intro = Chaque refus ou demande de correction s’appuie sur un motif : un article de votre règlement et une phrase simple que l’auteur reçoit.
moderation-reasons-none = Aucun motif pour le moment
moderation-reasons-none-why = Sans motif, personne ne peut refuser une contribution. Ajoutez ceux de votre règlement.
moderation-reasons-back = Retour aux motifs
moderation-reasons-saved = Les motifs sont à jour.
moderation-reason-add = Ajouter un motif
moderation-reason-title = Titre
moderation-reason-title-hint = Ce que les modérateurs choisissent, par exemple « Dépense de fonctionnement ».
moderation-reason-sentence = Phrase pour l’auteur
moderation-reason-sentence-hint = Dites ce qui ne va pas et ce que l’auteur peut faire, sans jargon.
moderation-reason-article = Article du règlement
moderation-reason-article-hint = Par exemple « Règlement, article 6, point 3 ».
moderation-reason-state = État
moderation-reason-acts = Actions
moderation-reason-offered = Proposé
moderation-reason-not-offered = Retiré
moderation-reason-withdraw = Ne plus proposer
moderation-reason-offer = Proposer de nouveau
moderation-reason-saved = Le motif « { $title } » est enregistré.
moderation-save = Enregistrer

## Courriel

moderation-mail-subject = { $reference } : une correction est demandée
moderation-mail-kind-correction = Correction demandée
moderation-mail-kind-refusal = Contribution refusée
moderation-mail-kind-appeal = Réponse à un recours
moderation-mail-kind-flag = Réponse à un signalement
moderation-mail-correct = Nous avons relu votre contribution « { $title } ». Elle doit être corrigée avant d’aller plus loin :
moderation-mail-your-text = Votre texte :
moderation-mail-see = Corriger ma contribution
moderation-mail-afterwards = Vous pouvez la corriger jusqu’au { $until }. Dès que ce sera fait, nous la relirons. Pour toute question, répondez à ce message.
moderation-mail-why = Vous recevez ce message car vous avez déposé cette contribution ({ $process }).

## Réglages d’une démarche

moderation-panel = Modération
moderation-hours = Heures pour décider
moderation-hours-hint = Passé ce délai, une contribution est signalée en retard. 48 heures est l’usage.
moderation-did-publish = a publié { $what }
moderation-did-ask-change = a demandé une correction de { $what }
moderation-did-refuse = a refusé { $what }
moderation-did-merge = a réuni une contribution avec une autre : { $what }
moderation-did-undo = est revenu sur une décision de modération : { $what }
moderation-did-set-up = a réglé la modération de la démarche { $what }
moderation-did-add-reason = a ajouté le motif { $what }
moderation-did-edit-reason = a modifié le motif { $what }
moderation-did-offer-reason = propose de nouveau le motif { $what }
moderation-did-withdraw-reason = ne propose plus le motif { $what }
moderation-fact-active = Proposé
moderation-fact-decision = Décision de modération

## Décider

moderation-undo-other-person = Seule la personne qui a pris la décision peut l’annuler.
moderation-undo-too-late = { $minutes ->
    [0] Ici, une décision ne s’annule pas. Vous pouvez encore changer le statut depuis la fiche de la contribution.
    [one] Une décision s’annule pendant une minute. Vous pouvez encore changer le statut depuis la fiche de la contribution.
   *[other] Une décision s’annule pendant { $minutes } minutes. Vous pouvez encore changer le statut depuis la fiche de la contribution.
}
moderation-only-deposits = Cette décision ne se prend que pour une contribution qui attend d’être publiée.
moderation-locked = { $name } examine cette contribution, jusqu’au { $until }.
moderation-take = Je m’en occupe
moderation-take-hint = Les autres modérateurs verront que vous l’avez et passeront à la suivante.
moderation-take-over = Prendre la main
moderation-yours-until = Cette contribution vous est réservée jusqu’au { $until }.
moderation-taken-by = { $name } l’examine
moderation-quick = Refuser en une touche, avec le motif :
moderation-refuse-hint = L’auteur reçoit le motif, l’article et votre message par courriel. Il peut corriger et renvoyer, ou demander un nouvel examen.
moderation-publish-after-all = Publier après recours
moderation-put-back = Remettre en ligne
moderation-uphold = Maintenir le refus
moderation-uphold-hint = L’auteur reçoit votre réponse par courriel. Choisissez le motif qui fonde le refus.
moderation-uphold-send = Maintenir le refus
moderation-done-uphold = refus maintenu après recours
moderation-hid = Cette contribution est masquée depuis que plusieurs personnes l’ont signalée. Votre décision la remet en ligne ou la retire.
moderation-occasion-flags = Signalée
moderation-occasion-appeal = Recours
moderation-flagged-by = { $count ->
    [one] 1 personne a signalé cette contribution
   *[other] { $count } personnes ont signalé cette contribution
}
moderation-refused-for = Refusée pour le motif : { $reason }
moderation-appeal-of = L’auteur demande un nouvel examen (le { $when })
moderation-earlier = { $count ->
    [one] Ce que l’auteur a déposé avant : 1 contribution
   *[other] Ce que l’auteur a déposé avant : { $count } contributions
}

## Repérage

moderation-hints = À regarder de près : { $what }.
moderation-hints-hint = Le passage est surligné. C’est un simple repérage : vous décidez.
moderation-hint-iban = un numéro de compte bancaire
moderation-hint-phone = un numéro de téléphone
moderation-hint-email = une adresse électronique
moderation-hint-street = une adresse postale
moderation-hint-link = un lien
moderation-hint-insult = un mot peut-être injurieux

## Filtres

moderation-riskiest-first = les plus douteuses d’abord
moderation-filters = { $count ->
    [0] Filtrer ou trier
    [one] Filtrer ou trier (1 filtre)
   *[other] Filtrer ou trier ({ $count } filtres)
}
moderation-filter = Afficher
moderation-filter-none = Tout afficher
moderation-filter-area = Canton
moderation-filter-theme = Thème
moderation-filter-order = Ordre
moderation-all-areas = Tous les cantons
moderation-all-themes = Tous les thèmes
moderation-order-oldest = Les plus anciennes d’abord
moderation-order-riskiest = Les plus douteuses d’abord

## Plusieurs à la fois

moderation-bulk = Spam et doublons : plusieurs à la fois
moderation-bulk-title = Spam et doublons
moderation-bulk-intro = Cochez des contributions, puis choisissez : les refuser comme indésirables, ou les réunir avec une autre. Toute autre décision se prend en lisant chaque contribution.
moderation-bulk-choose = Choisir
moderation-bulk-all = Tout choisir
moderation-bulk-one = Choisir « { $title } »
moderation-bulk-bar = Avec les contributions cochées
moderation-bulk-pattern = {"{n}"} cochées
moderation-bulk-rows = Contributions cochées
moderation-bulk-spam = Refuser comme indésirables
moderation-bulk-spam-hint = Ce que vous refusez ici ne peut pas être corrigé et renvoyé. L’auteur peut demander un nouvel examen.
moderation-bulk-merge = Réunir avec cette contribution
moderation-bulk-none = Cochez au moins une contribution.
moderation-bulk-done = { $count ->
    [0] Aucune contribution n’a été décidée.
    [one] 1 contribution est décidée.
   *[other] { $count } contributions sont décidées.
}

## Masquer un passage

moderation-redact = Masquer un passage
moderation-redact-title = Masquer un passage de « { $title } »
moderation-redact-intro = Le passage disparaît du texte public. L’original est mis sous scellés : seuls les administrateurs peuvent le consulter, en disant pourquoi, et chaque consultation est notée.
moderation-redact-found = Passages repérés :
moderation-redact-part = Où se trouve le passage ?
moderation-redact-passage = Passage à masquer
moderation-redact-hint = Copiez-le tel qu’il est écrit. À sa place on lira { $mark }.
moderation-redact-send = Masquer ce passage
moderation-redacted = Le passage est masqué.
moderation-part-title = Titre
moderation-part-summary = Résumé
moderation-part-body = Texte
moderation-passage-needed = Écrivez le passage à masquer.
moderation-passage-unknown = Ce passage ne se trouve pas à cet endroit. Copiez-le tel qu’il est écrit.
moderation-sealed-link = { $count ->
    [one] 1 passage masqué, sous scellés
   *[other] { $count } passages masqués, sous scellés
}
moderation-sealed-title = Passages masqués de { $reference }
moderation-sealed-intro = { $count ->
    [one] Un passage a été masqué. Dites pourquoi vous devez le lire : votre nom et votre raison sont notés.
   *[other] { $count } passages ont été masqués. Dites pourquoi vous devez les lire : votre nom et votre raison sont notés.
}
moderation-sealed-why = Pourquoi devez-vous les lire ?
moderation-sealed-hint = Par exemple « Réquisition du 3 mars » ou « Recours de l’auteur ».
moderation-sealed-open = Lire les passages
moderation-sealed-lost = Ce passage ne peut plus être lu : la clé a changé.
moderation-sealed-log = Qui les a lus
moderation-unseal-why = Dites pourquoi, en 10 à 500 caractères.

## Mots à repérer

moderation-words = Mots à repérer
moderation-words-intro = Ces mots sont surlignés dans la file de modération, avec ou sans accents, et même quand des chiffres remplacent des lettres. Ils ne bloquent jamais un dépôt.
moderation-words-own = Vos mots
moderation-words-none = Aucun mot ajouté pour le moment.
moderation-words-dropped = Mots que vous ne voulez plus repérer
moderation-words-shipped = Liste livrée avec la plateforme ({ $count } mots)
moderation-word = Mot ou expression à repérer
moderation-word-hint = Quatre mots au plus, sans guillemets.
moderation-word-add = Ajouter ce mot
moderation-word-added = « { $word } » est repéré.
moderation-word-dropped = « { $word } » n’est plus repéré.
moderation-word-drop = Ne plus repérer
moderation-word-again = Repérer de nouveau
moderation-word-wrong = Écrivez un mot ou une expression de quatre mots au plus, de 2 à 40 caractères.

## Réglages d’une démarche : le reste

moderation-settings-title = Réglages de la modération
moderation-settings-saved = Les réglages de la modération sont enregistrés.
moderation-setting-wrong = Écrivez un nombre de { $least } à { $most }.
moderation-settings-times = Délais
moderation-settings-trust = Avant ou après la publication
moderation-settings-before-after = Choisir si la modération a lieu avant ou après la publication
moderation-settings-flags = Signalements
moderation-undo-minutes = Minutes pour annuler une décision
moderation-undo-minutes-hint = Le courriel à l’auteur ne part qu’après ce temps. 0 : il part tout de suite.
moderation-lock-minutes = Minutes de réservation
moderation-lock-minutes-hint = Une contribution ouverte par un modérateur lui est réservée pendant ce temps.
moderation-appeal-days = Jours pour demander un nouvel examen
moderation-appeal-days-hint = Compté depuis le refus. Une autre personne décide.
moderation-trust = Contributions publiées qui rendent un auteur de confiance
moderation-trust-hint = Un auteur qui en a au moins autant, et aucune refusée, est publié tout de suite ; la modération a lieu après. 0 : personne.
moderation-hold-links = Lire d’abord les liens des nouveaux auteurs
moderation-hold-links-hint = Une contribution avec un lien attend si rien de son auteur n’est encore publié, même quand la modération a lieu après.
moderation-flags-queue = Signalements pour entrer dans la file
moderation-flags-queue-hint = Nombre de personnes différentes.
moderation-flags-hide = Signalements pour masquer en attendant
moderation-flags-hide-hint = La contribution est masquée jusqu’à une décision. 0 : jamais.

## Signaler

moderation-flag-title = Signaler cette contribution
moderation-flag-intro = Une personne de l’équipe relira cette contribution. Votre nom n’est pas montré à son auteur.
moderation-flag-how = Comment les contributions sont modérées
moderation-flag-reason = Que se passe-t-il ?
moderation-flag-hateful = Insultes, haine ou menaces
moderation-flag-personal = Données personnelles ou vie privée
moderation-flag-advertising = Publicité ou message indésirable
moderation-flag-off-topic = Hors sujet ou déjà proposé
moderation-flag-unlawful = Contraire à la loi
moderation-flag-other = Autre raison
moderation-flag-words = En quelques mots
moderation-flag-email = Votre adresse électronique
moderation-flag-email-hint = Seulement pour vous répondre une fois. Elle est effacée avec la réponse.
moderation-flag-trap = Laissez ce champ vide
moderation-flag-send = Envoyer le signalement
moderation-flag-thanks = Merci. Une personne de l’équipe relira cette contribution.
moderation-flag-known = Vous avez déjà signalé cette contribution. Votre premier signalement suffit.
moderation-flag-reason-needed = Choisissez ce qui se passe.
moderation-flag-words-long = Vos explications dépassent 1 000 caractères. Raccourcissez-les.
moderation-flag-email-wrong = Écrivez une adresse comme nom@exemple.fr, ou laissez vide.
moderation-flag-again = Nous n’avons pas pu prendre votre envoi. Relisez et envoyez de nouveau.
moderation-flag-too-many = Vous avez envoyé beaucoup de signalements. Réessayez dans une heure.
moderation-flag-not-public = Cette contribution n’est pas en ligne.
moderation-flag-own = C’est votre contribution : vous pouvez la corriger ou la retirer.

## L’auteur

moderation-not-author = Seul l’auteur d’une contribution peut demander un nouvel examen.
moderation-own-title = Décision sur votre contribution
moderation-own-list = Décisions de modération
moderation-own-link = Lire la décision et vos possibilités
moderation-own-hid = Votre contribution est masquée : plusieurs personnes l’ont signalée. Une personne de l’équipe va décider.
moderation-own-published = Votre contribution a été acceptée.
moderation-own-asked = Une correction est demandée.
moderation-own-refused = Votre contribution n’est pas publiée.
moderation-own-merged = Votre contribution a été réunie avec une autre.
moderation-own-upheld = Le refus est maintenu après un nouvel examen.
moderation-own-note = Le message du modérateur :
moderation-own-text = Le texte concerné
moderation-own-correct-title = Corriger
moderation-own-correct = Vous pouvez corriger jusqu’au { $until }. Nous relirons ensuite votre contribution.
moderation-own-resend = Vous pouvez corriger et renvoyer jusqu’au { $until }. Votre contribution sera relue et pourra être publiée.
moderation-appeal-title = Demander un nouvel examen
moderation-appeal-intro = Si vous pensez que c’est une erreur, dites-nous pourquoi avant le { $until }. Une autre personne que celle qui a refusé relira votre contribution.
moderation-appeal-words = Pourquoi faut-il revoir cette décision ?
moderation-appeal-hint = Quelques phrases suffisent.
moderation-appeal-send = Envoyer ma demande
moderation-appeal-sent = Votre demande est envoyée. Une autre personne relira votre contribution, et vous recevrez sa réponse par courriel.
moderation-appeal-yours = Votre demande de nouvel examen
moderation-appeal-waits = Envoyée le { $when }. Elle attend une réponse.
moderation-appeal-upheld = Envoyée le { $when }. Une autre personne a relu votre contribution : le refus est maintenu.
moderation-appeal-overturned = Envoyée le { $when }. Une autre personne a relu votre contribution : elle est publiée.
moderation-appeal-nothing = Aucun refus n’attend un nouvel examen.
moderation-appeal-twice = Vous avez déjà demandé un nouvel examen de cette décision.
moderation-appeal-late = Un nouvel examen se demandait jusqu’au { $until }.
moderation-appeal-words-needed = Dites-nous pourquoi, en une phrase au moins.
moderation-appeal-words-long = Votre demande dépasse 2 000 caractères. Raccourcissez-la.
moderation-appeal-another = Vous avez refusé cette contribution : une autre personne décide du recours.

## Ce qui a été retiré

moderation-gone-flags = Plusieurs personnes ont signalé cette contribution. Elle est masquée depuis le { $since }, en attendant une décision.
moderation-gone-refused = Cette contribution a été retirée par la modération le { $when }.
moderation-gone-reason = Motif : { $reason }

## Transparence

moderation-public-title = Modération des contributions
moderation-public-lead = Qui décide de ce qui est publié, comment, et combien de fois.
moderation-public-read = Chaque contribution est lue par une personne.
moderation-public-reason = Chaque refus s’appuie sur un motif du règlement. L’auteur reçoit ce motif, peut corriger et renvoyer.
moderation-public-appeal = Un auteur peut demander un nouvel examen. Une autre personne décide.
moderation-public-flag = Tout le monde peut signaler une contribution et reçoit une réponse.
moderation-public-machine = Un programme surligne des passages pour aider à lire. Il ne refuse jamais rien.
moderation-public-year = Année { $year }
moderation-public-received = Contributions reçues
moderation-public-published = Décisions de publier
moderation-public-corrections = Corrections demandées
moderation-public-refused = Refus
moderation-public-appeals = Demandes de nouvel examen
moderation-public-upheld = Refus maintenus
moderation-public-overturned = Publiées après nouvel examen
moderation-public-flags = Signalements
moderation-public-followed = Signalements suivis d’un retrait
moderation-public-median = Délai médian de la première décision
moderation-public-hours = { $hours ->
    [one] 1 heure au plus
   *[other] { $hours } heures
}
moderation-public-by-reason = Refus par motif en { $year }
moderation-public-others = Autres motifs
moderation-public-few = moins de { $count }
moderation-public-small = Un nombre de 1 à 4 n’est pas montré : il pourrait désigner quelqu’un. Les motifs rares sont regroupés.
moderation-public-library = Les motifs de refus

## Courriels : refus, recours, signalement

moderation-mail-refused-subject = { $reference } : votre contribution n’est pas publiée
moderation-mail-refused = Nous avons relu votre contribution « { $title } ». Elle ne peut pas être publiée telle quelle :
moderation-mail-resend = Vous pouvez la corriger et la renvoyer jusqu’au { $until }.
moderation-mail-appeal = Si vous pensez que c’est une erreur, vous pouvez demander un nouvel examen jusqu’au { $until } : une autre personne relira votre contribution.
moderation-mail-appeal-button = Lire la décision ou demander un nouvel examen
moderation-mail-appeal-subject = { $reference } : réponse à votre demande de nouvel examen
moderation-mail-overturned = Une autre personne a relu votre contribution « { $title } ». Elle vous donne raison : la contribution est publiée.
moderation-mail-upheld = Une autre personne a relu votre contribution « { $title } ». Le refus est maintenu :
moderation-mail-upheld-then = Cette réponse clôt votre demande. Vous pouvez encore déposer une autre contribution, ou saisir le Défenseur des droits.
moderation-mail-look = Voir
moderation-mail-why-appeal = Vous recevez ce message car vous avez demandé un nouvel examen.
moderation-mail-flag-subject = { $reference } : réponse à votre signalement
moderation-mail-flag-kept = Merci d’avoir signalé la contribution { $reference }. Nous l’avons relue : elle respecte le règlement et reste en ligne.
moderation-mail-flag-followed = Merci d’avoir signalé la contribution { $reference }. Nous l’avons relue : elle n’est plus en ligne telle quelle.
moderation-mail-why-flag = Vous recevez ce message car vous avez signalé une contribution. Nous n’écrirons pas d’autre message à ce sujet.
moderation-did-bulk = a décidé ensemble, pour { $what }
moderation-did-take = a pris en charge { $what }
moderation-did-redact = a masqué un passage de { $what }
moderation-did-unseal = a lu les passages masqués de { $what }
moderation-did-words = a modifié la liste des mots à repérer
