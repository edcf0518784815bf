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
moderation-undo-other-person = Seule la personne qui a pris la décision peut l’annuler.
moderation-undo-moved-on = La contribution a changé depuis cette décision : elle ne s’annule plus.
moderation-undo-too-late = Une décision s’annule pendant dix minutes. Vous pouvez encore changer le statut depuis la fiche de la contribution.
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
moderation-flags = À regarder de près : { $what }.
moderation-flag-phone = un numéro de téléphone
moderation-flag-email = une adresse électronique
moderation-flag-link = un lien
moderation-flag-insult = un mot peut-être injurieux
moderation-flags-hint = Le passage est surligné. C’est un simple repérage : vous décidez.
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
moderation-refuse-hint = L’auteur reçoit le motif et votre message par courriel, et comment demander un nouvel examen.
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
moderation-undone-reason = La décision précédente a été prise par erreur : elle est annulée. Votre contribution est de nouveau relue.
moderation-appeal = Si vous pensez que c’est une erreur, répondez à ce message : une autre personne relira votre contribution.
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
moderation-mail-hello = Bonjour,
moderation-mail-correct = Nous avons relu votre contribution « { $title } ». Elle doit être corrigée avant d’aller plus loin :
moderation-mail-your-text = Votre texte :
moderation-mail-see = Corriger ma contribution
moderation-mail-afterwards = Vous pouvez la corriger jusqu’au { $until }. Dès que ce sera fait, nous la relirons. Pour toute question, répondez à ce message.
moderation-mail-why = Vous recevez ce message car vous avez déposé cette contribution ({ $process }).

## Réglages d’une démarche

moderation-panel = Modération
moderation-hours-title = Délai de modération
moderation-hours = Heures pour décider
moderation-hours-hint = Passé ce délai, une contribution est signalée en retard. 48 heures est l’usage.
moderation-hours-wrong = Écrivez un nombre d’heures de 1 à { $most }.
moderation-hours-saved = { $hours ->
    [one] Les contributions se décident en 1 heure.
   *[other] Les contributions se décident en { $hours } heures.
}
