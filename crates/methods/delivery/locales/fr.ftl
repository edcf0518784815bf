# Refus
delivery-not-a-winner = Ce projet n’est pas lauréat : sa réalisation n’est pas suivie.
delivery-not-yours = Vous ne suivez pas les projets de ce canton ou de ce thème.
delivery-title-needed = Donnez à l’étape un titre de 120 caractères au plus.
delivery-day-ahead = Cette date n’est pas encore passée. Pour une date à venir, remplissez « prévue le ».
delivery-done-before-start = L’étape ne peut pas finir avant d’avoir commencé.
delivery-text-too-long = { $count ->
    [one] Ce texte a un caractère de trop.
   *[other] Ce texte a { $count } caractères de trop.
}
delivery-already-done = L’étape « { $title } » est déjà terminée.
delivery-commit-first = Indiquez d’abord le montant engagé : on ne dépense que ce qui a été engagé.
delivery-over-cost = Le montant engagé dépasse le coût voté, { $cost }. Dites pourquoi : les citoyens le liront.
delivery-over-committed = Le montant dépensé dépasse le montant engagé, { $committed }. Dites pourquoi : les citoyens le liront.
delivery-alt-needed = Dites ce que montre la photographie, ou cochez « décorative ».
delivery-alt-too-long = Dites en 300 caractères au plus ce que montre la photographie.
delivery-not-proposed = Les étapes ne permettent pas encore ce changement d’état.
delivery-no-such-status = La démarche n’a pas d’état pour cela. Un administrateur peut l’ajouter.

# Courriel
delivery-mail-author = Votre projet « { $title } » avance.
delivery-mail-follower = Le projet « { $title } », que vous suivez, avance.
delivery-mail-done = Étape terminée le { $day } : { $title }.
delivery-mail-next = Prochaine étape : { $title }.
delivery-mail-next-planned = Prochaine étape : { $title }, prévue le { $day }.
delivery-mail-see = Voir où en est le projet
delivery-mail-kind = Étape d’un projet terminée
delivery-mail-subject = « { $title } » : une étape est terminée
delivery-mail-reason-author = Vous recevez ce message car vous avez proposé ce projet.
delivery-mail-reason-follower = Vous recevez ce message car vous suivez ce projet.

# Démarche, menus
delivery-activity = Suivi des réalisations
delivery-activity-hint = Chacun voit où en sont les projets lauréats : étapes, photographies, montants, retards.
delivery-activity-act = Suivre les réalisations
delivery-tab = Réalisations
delivery-rail = Réalisations
delivery-home-figure = { $winners ->
    [one] projet voté
   *[other] projets votés
 }, dont { $delivered ->
    [one] { $delivered } réalisé
   *[other] { $delivered } réalisés
 }
delivery-today-group = Réalisations en retard

# États
delivery-state = État
delivery-state-upcoming = À venir
delivery-state-ongoing = En cours
delivery-state-late = En retard
delivery-state-delivered = Réalisé

# Pages de suivi
delivery-title = Suivi des projets lauréats
delivery-all-title = Réalisations
delivery-all-lead = Ce que deviennent les projets que vous avez choisis, toutes éditions réunies.
delivery-none-title = Aucun projet lauréat pour le moment
delivery-none-why = Les projets lauréats apparaîtront ici après la publication des résultats du vote.
delivery-no-match = Aucun projet ne correspond
delivery-no-match-why = Aucun projet lauréat ne répond à tous ces filtres.
delivery-show-all = Voir tous les projets lauréats
delivery-figures = { $projects ->
    [one] { $projects } projet lauréat
   *[other] { $projects } projets lauréats
 } : { $delivered ->
    [one] { $delivered } réalisé
   *[other] { $delivered } réalisés
 }, { $ongoing } en cours.
delivery-figures-late = { $late ->
    [one] { $late } projet a pris du retard.
   *[other] { $late } projets ont pris du retard.
}
delivery-figures-amounts = Coût voté : { $cost }. Engagé : { $committed }. Dépensé : { $spent }.
delivery-table-caption = Projets lauréats, avancement et montants
delivery-column-project = Projet et avancement
delivery-column-next = Projet et prochaine étape
delivery-column-milestone = Étape
delivery-column-dates = Dates
delivery-column-acts = Actions
delivery-total = { $projects ->
    [one] Total pour { $projects } projet
   *[other] Total pour { $projects } projets
}
delivery-project-number = Projet n° { $number }
delivery-pages = Pages de la liste
delivery-page = Page { $page }
delivery-page-before = Page précédente
delivery-page-after = Page suivante

# Filtres
delivery-filters = Filtres
delivery-filters-on = Filtres ({ $count })
delivery-filter-label = Filtrer les projets lauréats
delivery-canton = Canton
delivery-theme = Thème
delivery-all-cantons = Tous les cantons
delivery-all-themes = Tous les thèmes
delivery-all-states = Tous
delivery-show = Afficher les projets

# Carte
delivery-map-label = Carte des projets lauréats
delivery-map-show = Afficher la carte
delivery-map-note = En cliquant, votre navigateur télécharge le fond de carte depuis { $host }.
delivery-map-note-local = Rien n’est chargé avant votre clic.
delivery-map-without-script = La liste ci-dessous est complète sans la carte.
delivery-map-help = Au clavier : flèches pour se déplacer, + et − pour zoomer, tabulation pour passer d’un projet à l’autre.
delivery-map-closer = Rapprocher
delivery-map-farther = Éloigner

# Avancement
delivery-section = Réalisation du projet
delivery-milestones = Étapes du projet
delivery-no-milestone-yet = Les étapes ne sont pas encore connues.
delivery-progress = { $done ->
    [one] { $done } étape terminée sur { $all }
   *[other] { $done } étapes terminées sur { $all }
}
delivery-next = Prochaine étape : { $title }.
delivery-next-planned = Prochaine étape : { $title }, prévue le { $day }.
delivery-all-done = Toutes les étapes sont terminées.
delivery-updated = Mis à jour le { $day }
delivery-planned-on = Prévue le { $day }
delivery-planned-later = Date à préciser
delivery-first-planned = Prévue au départ le { $day }
delivery-ongoing = En cours
delivery-ongoing-until = En cours, fin prévue le { $day }
delivery-done-on = Terminée le { $day }
delivery-done-late = Terminée le { $done }, prévue le { $planned }
delivery-late-by = Prévue le { $planned } : { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
 }
delivery-late-sentence = L’étape « { $title } » était prévue le { $planned } : { $days ->
    [one] { $days } jour de retard.
   *[other] { $days } jours de retard.
 }
delivery-reason = Pourquoi ce retard ?
delivery-no-reason-yet = La raison du retard n’est pas encore publiée.
delivery-reason-missing = La raison est à publier.
delivery-photos = Photographies
delivery-amounts = Montants
delivery-amounts-why = Pourquoi ce dépassement ?
delivery-voted = Coût voté
delivery-committed = Engagé
delivery-spent = Dépensé
delivery-not-known = Pas encore connu

# Modifications
delivery-log = { $count ->
    [one] Une modification de ce suivi
   *[other] { $count } modifications de ce suivi
}
delivery-log-added = étape « { $title } » ajoutée.
delivery-log-added-planned = étape « { $title } » ajoutée, prévue le { $day }.
delivery-log-changed = étape « { $title } » modifiée.
delivery-log-changed-planned = étape « { $title } » modifiée, prévue le { $day }.
delivery-log-completed = étape « { $title } » terminée le { $day }.
delivery-log-removed = étape « { $title } » retirée.
delivery-log-spending = montants mis à jour, { $committed } engagés et { $spent } dépensés.
delivery-log-delay = raison du retard publiée.
delivery-log-photo = photographie ajoutée.
delivery-log-photo-removed = photographie retirée.

# Bureau
delivery-desk-open = Suivre la réalisation
delivery-desk-list = Voir les projets lauréats
delivery-desk-list-title = Réalisations : { $process }
delivery-desk-none = Aucun projet ici
delivery-desk-none-why = Aucun projet lauréat n’est dans cet état.
delivery-desk-back = Tous les projets lauréats
delivery-desk-title = Réalisation : { $title }
delivery-desk-public = Voir la page publique
delivery-desk-contribution = Voir la contribution
delivery-desk-delay = Retard
delivery-propose = D’après les étapes, ce projet peut passer à l’état « { $status } ». Le porteur et les personnes qui suivent le projet seront prévenus.
delivery-propose-act = Passer à « { $status } »
delivery-milestones-none = Aucune étape n’est encore inscrite.
delivery-add-milestone = Ajouter une étape
delivery-edit-milestone = Modifier l’étape « { $title } »
delivery-edit-back = Retour au projet
delivery-edit = Modifier
delivery-up = Monter
delivery-down = Descendre
delivery-done-today = Terminée aujourd’hui
delivery-remove-title = Retirer cette étape
delivery-remove-why = Elle disparaît de la page publique. La liste des modifications garde son titre.
delivery-remove-milestone = Retirer l’étape
delivery-save = Enregistrer
delivery-cancel = Annuler
delivery-save-amounts = Enregistrer les montants
delivery-save-delay = Publier la raison
delivery-add-photo = Ajouter la photographie
delivery-remove-photo = Retirer
delivery-photo-number = la photographie { $number }
delivery-photos-none = Aucune photographie.
delivery-decorative = Décorative
delivery-optional = facultatif
delivery-day = Jour
delivery-month = Mois
delivery-year = Année
delivery-no-such-day = Cette date n’existe pas. Indiquez le jour, le mois et l’année, par exemple 19 3 2026.
delivery-no-amount = Indiquez un montant en euros, par exemple 12 500.
delivery-no-photo = Choisissez une photographie.
delivery-field-title = Titre de l’étape
delivery-field-title-hint = Ce que les citoyens liront, par exemple « Choix de l’entreprise ».
delivery-field-planned = Fin prévue
delivery-field-started = Commencée le
delivery-field-done = Terminée le
delivery-field-note = Précision
delivery-field-note-hint = Une ou deux phrases pour les citoyens.
delivery-committed-hint = Ce que la collectivité a signé : commandes, marchés, subventions.
delivery-spent-hint = Ce qui a été payé.
delivery-field-amounts-reason = Raison du dépassement
delivery-field-amounts-reason-hint = À remplir si un montant dépasse le précédent. Les citoyens la liront.
delivery-field-delay = Raison du retard
delivery-field-delay-hint = En une ou deux phrases. Elle est publiée avec le projet. Videz le champ pour la retirer.
delivery-field-photo = Photographie
delivery-field-photo-hint = JPEG, PNG ou WebP, 12 Mo au plus. Le lieu et l’appareil enregistrés dans le fichier sont effacés.
delivery-field-alt = Ce que montre la photographie
delivery-field-alt-hint = Pour les personnes qui ne la voient pas, par exemple « Les élèves plantent le premier pommier ».
delivery-field-decorative = Cette photographie est décorative, elle n’apporte aucune information
delivery-saved-milestone = L’étape « { $title } » est enregistrée. La page publique est à jour.
delivery-saved-order = L’ordre des étapes est enregistré.
delivery-completed = L’étape « { $title } » est terminée. Le porteur et les personnes qui suivent le projet sont prévenus.
delivery-removed-milestone = L’étape « { $title } » est retirée.
delivery-saved-amounts = Les montants sont enregistrés. La page publique est à jour.
delivery-saved-delay = La raison du retard est enregistrée. La page publique est à jour.
delivery-saved-photo = La photographie est publiée.
delivery-removed-photo = La photographie est retirée.
delivery-advanced = L’état du projet a changé. Le porteur et les personnes qui le suivent sont prévenus.
delivery-did-add-milestone = a ajouté le jalon { $what }
delivery-did-edit-milestone = a modifié le jalon { $what }
delivery-did-complete-milestone = a noté la fin du jalon { $what }
delivery-did-raise-milestone = a avancé le jalon { $what }
delivery-did-lower-milestone = a reculé le jalon { $what }
delivery-did-remove-milestone = a retiré le jalon { $what }
delivery-did-amounts = a noté les montants de { $what }
delivery-did-delay = a expliqué le retard de { $what }
delivery-did-photo = a ajouté une photographie à { $what }
delivery-did-remove-photo = a retiré une photographie de { $what }
delivery-did-stage = a changé l’état de { $what }
delivery-fact-position = Place dans l’ordre
delivery-fact-project = Projet
