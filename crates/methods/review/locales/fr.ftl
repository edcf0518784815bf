# Instruction : textes de la tranche « review ».

## Refus

review-not-yours = Cette contribution ne relève pas des territoires ou des thèmes que vous instruisez.
review-administrators-only = Seuls les administrateurs changent la liste des services.
review-no-status = La démarche n’a pas de statut pour cette décision. Ajoutez-le dans ses réglages.
review-not-published = Cette contribution attend encore la modération.
review-admissibility-first = Jugez d’abord la recevabilité.
review-over = Cette étape est terminée.
review-shortlisted-already = Ce projet est déjà soumis au vote.
review-not-feasible-yet = Ce projet n’a pas encore été jugé faisable.
review-verdict-needed = Choisissez un avis.
review-ground-needed = Choisissez le motif : l’auteur doit savoir pourquoi.
review-text-needed = Expliquez cet avis : le texte est public.
review-text-long = Ce texte dépasse 4 000 caractères. Raccourcissez-le.
review-cost-needed = Indiquez le coût estimé, par exemple 18 500.
review-cost-wrong = Écrivez le coût en euros, par exemple 18 500.
review-unit-needed = Choisissez le service qui étudiera ce projet.
review-due-wrong = Indiquez une date et une heure, par exemple 19/03/2026 18:00.
review-none-chosen = Choisissez au moins un projet jugé faisable.
review-too-many = Choisissez au plus { $most } projets à la fois.
review-refused-for = { $reference } : { $why }
review-unit-name-needed = Donnez le nom du service, en 120 caractères au plus.
review-unit-mailbox-wrong = Écrivez une adresse électronique, par exemple routes@exemple.fr, ou laissez vide.

## Liste

review-title = À instruire
review-filters = { $count ->
    [0] Filtres
   *[other] Filtres ({ $count })
}
review-filter = Afficher
review-no-filter = Retirer les filtres
review-step = Étape
review-step-waiting = Tout ce qui attend un avis
review-step-admissibility = Recevabilité à juger
review-step-feasibility = Faisabilité à étudier
review-step-shortlist = À retenir pour le vote
review-unit = Service
review-all-units = Tous les services
review-process = Démarche
review-all-processes = Toutes les démarches
review-mine = Seulement ce dont je m’occupe
review-late-only = Seulement ce qui est en retard
review-empty = Rien n’attend ici
review-empty-why = Aucun projet de vos territoires et de vos thèmes ne correspond.
review-project = Projet
review-where = Territoire et thème
review-due = Échéance
review-cost = Coût
review-unit-none = à confier
review-day = { $day }
review-late-since = En retard depuis le { $day }
review-wanted-by = attendu le { $day }
review-pages = Pages de la liste
review-previous = Page précédente
review-next = Page suivante
review-choose = Choisir
review-choose-all = Tout choisir
review-choose-one = Choisir « { $title } »
review-chosen-acts = Avec les projets choisis
review-chosen-pattern = { $count } choisis
review-chosen-none = Projets choisis
review-shortlist-chosen = Retenir pour le vote

## Fiche

review-back = Retour à la liste
review-sent = déposé le { $day }
review-asked = estimé { $amount } par l’auteur
review-whole-text = Lire le texte entier
review-to-desk = Ouvrir la fiche
review-to-page = Voir la page publique
review-admissibility = Recevabilité
review-feasibility = Faisabilité et coût
review-admissibility-hint = Le dossier respecte-t-il le règlement : porteur, lieu, compétence, investissement, délai ?
review-feasibility-hint = Le service dit si le projet peut être réalisé, à quelles conditions et à quel coût.
review-assign = Confier l’étude
review-unit-choose = Choisissez un service
review-take-on = Je m’en occupe
review-assign-send = Confier
review-optional = facultatif
review-conclude = Rendre l’avis
review-change-verdict = Modifier cet avis
review-verdict = Avis
review-verdict-pending = En attente
review-verdict-admissible = Recevable
review-verdict-inadmissible = Irrecevable
review-verdict-favorable = Favorable
review-verdict-reserved = Favorable sous conditions
review-verdict-unfavorable = Défavorable
review-ground = Motif d’irrecevabilité
review-ground-hint = Seulement si le projet est irrecevable. L’auteur reçoit la phrase du motif.
review-ground-none = Aucun
review-cost-hint = En euros, toutes taxes comprises. Il s’affiche sur la page du projet.
review-public-text = Avis publié
review-public-text-hint = L’auteur le reçoit et il s’affiche sur la page du projet. Écrivez simplement.
review-internal-text = Note interne
review-internal-text-hint = Seuls les agents la lisent.
review-internal = Note interne :
review-conclude-send = Rendre cet avis
review-keep = Garder sans conclure
review-said-assigned = L’étude de « { $title } » est confiée.
review-said-kept = Vos textes sur « { $title } » sont gardés. L’avis n’est pas rendu.
review-said-concluded = L’avis sur « { $title } » est rendu. L’auteur est prévenu si le statut change.
review-shortlist-hint = Ce projet est faisable et chiffré. Il peut être soumis au vote.
review-shortlist-one = Retenir pour le vote

## Retenir pour le vote

review-shortlist-title = Retenir des projets pour le vote
review-shortlist-count = { $count ->
    [one] 1 projet à retenir
   *[other] { $count } projets à retenir
}
review-shortlist-left-out = Ces projets ne peuvent pas être retenus : ils ne sont pas jugés faisables, ou sont déjà soumis au vote.
review-shortlist-effect = Les auteurs et les personnes qui suivent ces projets sont prévenus.
review-shortlist-send = { $count ->
    [one] Retenir ce projet
   *[other] Retenir ces { $count } projets
}
review-sum = Total
review-cancel = Annuler
review-said-shortlisted = { $count ->
    [one] 1 projet est retenu pour le vote.
   *[other] { $count } projets sont retenus pour le vote.
}

## Services

review-units = Services instructeurs
review-units-intro = Les services qui étudient la faisabilité et le coût des projets.
review-units-none = Aucun service pour le moment
review-units-none-why = Ajoutez les services à qui confier les projets.
review-units-back = Retour aux services
review-units-saved = La liste des services est à jour.
review-unit-add = Ajouter un service
review-unit-name = Nom
review-unit-name-hint = Par exemple « Direction des infrastructures et de la mobilité ».
review-unit-mailbox = Adresse électronique
review-unit-mailbox-hint = La boîte du service. Elle reçoit les demandes d’avis et les rappels.
review-unit-notify = Prévenir ce service par courriel
review-unit-notify-hint = Un message part quand un avis lui est demandé, et un rappel avant l’échéance.
review-unit-remind = Rappeler avant l’échéance
review-unit-remind-hint = 0 : pas de rappel.
review-unit-days = jours avant
review-unit-remind-wrong = Indiquez un nombre de jours de 0 à { $most }.
review-unit-state = État
review-unit-acts = Actions
review-unit-active = Reçoit des projets
review-unit-inactive = Retiré
review-unit-withdraw = Ne plus proposer
review-unit-offer = Proposer de nouveau
review-unit-saved = Le service « { $name } » est enregistré.
review-save = Enregistrer

## Messages aux services

review-mail-asked-subject = Un avis vous est demandé : { $title }
review-mail-asked = Votre service ({ $unit }) est chargé d’étudier ce projet et de rendre un avis.
review-mail-open = Ouvrir le projet et rendre l’avis
review-mail-kind-asked = Avis demandé à un service
review-mail-kind-due = Rappel des avis attendus
review-mail-due-subject = { $count ->
    [one] Un avis est bientôt attendu
   *[other] { $count } avis sont bientôt attendus
}
review-mail-due = { $count ->
    [one] Un avis est encore attendu
   *[other] { $count } avis sont encore attendus
} de votre service ({ $unit }).
review-mail-list = Voir les projets confiés à votre service
review-mail-reason = Vous recevez ce message car cette adresse est celle d’un service instructeur. Un administrateur peut arrêter ces messages dans les réglages du service.
review-moment = { $moment }

## Ailleurs

review-public-title = Avis des services
review-desk-title = Instruction
review-desk-none = Aucun avis pour le moment.
review-desk-open = Instruire
review-figure-admissibility = Recevabilité à juger
review-figure-feasibility = Faisabilité à étudier
review-figure-shortlist = Faisables, à retenir
review-activity = Instruction
review-activity-hint = Les services étudient les idées : recevabilité, puis faisabilité et coût. Les avis sont publiés.
review-activity-act = Voir les idées étudiées
review-did-shortlist = a soumis au vote la contribution { $what }
review-did-assign = a confié à un service l’étude de { $what }
review-did-admissibility = s’est prononcé sur la recevabilité de { $what }
review-did-feasibility = s’est prononcé sur la faisabilité de { $what }
review-did-add-unit = a ajouté le service { $what }
review-did-edit-unit = a modifié le service { $what }
review-did-offer-unit = propose de nouveau le service { $what }
review-did-withdraw-unit = ne propose plus le service { $what }
review-fact-admissibility = Recevabilité
review-fact-feasibility = Faisabilité
review-fact-public-admissibility = Réponse publique (recevabilité)
review-fact-public-feasibility = Réponse publique (faisabilité)
review-fact-internal = Note interne
