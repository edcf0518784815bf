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

contributions-mail-hello = Bonjour,
contributions-mail-see = Voir la contribution
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
