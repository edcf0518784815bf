spaces-administrators-only = Seuls les administrateurs changent les espaces, les démarches et les pages.

# Mots communs
spaces-title-needed = Indiquez un titre.
spaces-too-long = Ce texte dépasse { $most } caractères.
spaces-slug-wrong = L’adresse ne contient que des lettres sans accent, des chiffres et des tirets.
spaces-slug-taken = Une autre page du même espace a déjà cette adresse.
spaces-remove-published = Retirez d’abord ce texte du site (« Publié » décoché), puis supprimez-le.

# Pages publiques
spaces-calendar = Calendrier
spaces-calendar-of = Calendrier : { $title }
spaces-here = Vous êtes ici
spaces-done = étape terminée
spaces-until = Jusqu’au { $closes } ({ $left }).
spaces-over = Cette démarche est terminée.
spaces-now-until = En ce moment : { $phase }, jusqu’au { $closes }.
spaces-now = En ce moment : { $phase }.
spaces-next = Prochaine étape : { $phase }, à partir du { $opens }.
spaces-not-planned = Le calendrier sera annoncé.
spaces-state-draft = Brouillon
spaces-state-over = Terminée
spaces-state-upcoming = À venir
spaces-from-to = Du { $opens } au { $closes }
spaces-from = À partir du { $opens }
spaces-to = Jusqu’au { $closes }
spaces-phases = Les étapes
spaces-tabs = Pages de la démarche
spaces-tab-about = Présentation
spaces-envelope-sentence = { $amount } à répartir entre les projets.
spaces-news = Actualités
spaces-all-news = Toutes les actualités
spaces-news-none = Pas encore d’actualité
spaces-news-none-why = Les nouvelles des démarches paraîtront ici.
spaces-newer = Plus récentes
spaces-older = Plus anciennes
spaces-pages-of-list = Pages de la liste
spaces-see-space = Voir l’espace « { $title } »
spaces-understand = Comprendre
spaces-no-process = Aucune démarche n’est ouverte dans cet espace pour l’instant.
spaces-processes = Démarches
spaces-processes-intro = Ce à quoi vous pouvez prendre part, et jusqu’à quand.
spaces-processes-none = Aucune démarche pour l’instant
spaces-processes-none-why = Les prochaines démarches paraîtront ici.
spaces-group-now = En ce moment
spaces-group-upcoming = À venir
spaces-group-over = Terminées
spaces-preview = Aperçu : cette démarche n’est pas encore publiée. Seuls les agents la voient.
spaces-preview-page = Aperçu : ce texte n’est pas publié. Seuls les agents le voient.
spaces-place-title = La place des citoyens : { $name }
spaces-place-information = information
spaces-place-information-text = La collectivité vous informe de ce qu’elle fait.
spaces-place-consultation = consultation
spaces-place-consultation-text = Vous donnez votre avis. La collectivité décide, et dit pourquoi.
spaces-place-co-design = co-construction
spaces-place-co-design-text = Vous construisez le projet avec la collectivité, qui décide à la fin.
spaces-place-co-decision = co-décision
spaces-place-co-decision-text = Vous proposez et vous décidez par votre vote. La collectivité réalise ce que vous avez choisi.
spaces-information-label = Information
spaces-information-hint = Lire les explications, le règlement et les actualités.

# Règles
spaces-phase-closes-before = L’étape « { $title } » se termine avant d’avoir commencé, ou en même temps.
spaces-phase-overlaps = L’étape « { $title } » commence avant la fin de « { $earlier } ». Changez l’une des dates, ou autorisez les étapes à se chevaucher dans « Présentation et réglages ».
spaces-locked = Des participants ont déjà voté : ce réglage est figé depuis le { $day }, pour que la règle soit la même pour tous.
spaces-already-published = Cette démarche est déjà publiée.
spaces-not-published = Cette démarche n’est pas publiée.
spaces-not-archived = Cette démarche n’est pas archivée.
spaces-not-ready = Il reste des points obligatoires à régler avant de publier.
spaces-confirm-needed = Cochez la case pour confirmer la publication.
spaces-archive-type-title = Pour confirmer, recopiez exactement le titre : « { $title } ».
spaces-status-meaning-fixed = Le sens et la visibilité d’un statut ne changent plus une fois la démarche publiée. Ajoutez plutôt un statut.
spaces-status-shape-needed = Choisissez un pictogramme de la liste.
spaces-field-too-many = Un formulaire compte { $most } questions au plus.
spaces-field-kind-fixed = Le genre d’une question ne change plus une fois la démarche publiée. Ajoutez plutôt une question.
spaces-field-options-needed = { $needed ->
    [one] Donnez au moins une réponse possible.
   *[other] Donnez au moins { $needed } réponses possibles, une par ligne.
}
spaces-field-options-too-many = Donnez { $most } réponses possibles au plus.
spaces-field-options-repeated = Une réponse est écrite deux fois.
spaces-field-length = Indiquez un nombre de caractères entre 1 et { $most }.

# Prêt à publier
spaces-check-summary = La démarche a un résumé
spaces-check-body = La démarche a un texte de présentation
spaces-check-phases = La démarche a au moins une étape
spaces-check-dates = Chaque étape a une date
spaces-check-calendar = Les étapes se suivent dans l’ordre
spaces-check-not-over = La dernière étape n’est pas déjà terminée
spaces-check-activities = Au moins une étape permet de participer ou de s’informer
spaces-check-deposit-statuses = Il y a un statut pour les idées reçues, publiées et refusées
spaces-check-form = Le formulaire de dépôt pose au moins une question
spaces-check-vote-statuses = Il y a un statut pour les projets soumis au vote, lauréats et non retenus
spaces-check-envelope = Le montant à répartir est indiqué
spaces-check-page = L’espace a au moins une page publiée (règlement, questions fréquentes)

# Modèle « Budget participatif »
spaces-template-summary = Vous proposez des idées pour le territoire, vous votez, la collectivité réalise les projets lauréats.
spaces-template-space-summary = Des habitants proposent, des habitants choisissent, la collectivité réalise.
spaces-template-body =
    ## Comment ça marche ?

    1. **Vous proposez une idée** : un équipement, un lieu, un service pour tous.
    2. **Les services l’étudient** : est-elle recevable, réalisable, combien coûte-t-elle ?
    3. **Vous votez** pour vos projets préférés.
    4. **La collectivité réalise** les projets lauréats, et vous suivez l’avancement ici.

    ## Qui peut participer ?

    Toute personne qui habite le territoire. Les conditions précises sont dans le règlement.
spaces-template-launch = Lancement
spaces-template-launch-summary = La collectivité fixe le règlement, le calendrier et le montant.
spaces-template-deposit = Dépôt des idées
spaces-template-deposit-summary = Vous déposez vos idées et soutenez celles des autres.
spaces-template-review = Instruction
spaces-template-review-summary = Les services vérifient que chaque idée est recevable, puis réalisable, et la chiffrent.
spaces-template-vote = Campagne et vote
spaces-template-vote-summary = Les porteurs font connaître leurs projets. Vous votez.
spaces-template-results = Résultats et réalisation
spaces-template-results-summary = Les lauréats sont annoncés, puis réalisés. Chaque chantier est suivi ici.
spaces-template-closing = Bilan
spaces-template-closing-summary = La collectivité rend compte : ce qui est fait, ce que cela a coûté, ce qui change à la prochaine édition.
spaces-status-submitted = Reçue, en vérification
spaces-status-submitted-hint = Un agent vérifie que l’idée respecte la charte avant de la publier.
spaces-status-published = Publiée
spaces-status-published-hint = L’idée est visible de tous. Les services vont l’étudier.
spaces-status-admissible = Recevable
spaces-status-admissible-hint = L’idée respecte le règlement. Les services étudient maintenant sa faisabilité.
spaces-status-feasible = Réalisable
spaces-status-feasible-hint = Les services ont confirmé que le projet est réalisable et l’ont chiffré.
spaces-status-shortlisted = Soumis au vote
spaces-status-shortlisted-hint = Le projet est numéroté et soumis au vote des habitants.
spaces-status-winner = Projet lauréat
spaces-status-winner-hint = Les habitants l’ont choisi. Il sera réalisé.
spaces-status-delivering = En cours de réalisation
spaces-status-delivering-hint = Les travaux ou les démarches ont commencé.
spaces-status-delivered = Réalisé
spaces-status-delivered-hint = Le projet est terminé.
spaces-status-not-selected = Non retenu au vote
spaces-status-not-selected-hint = Le projet n’a pas obtenu assez de voix cette fois.
spaces-status-not-published = Non publiée
spaces-status-not-published-hint = L’idée ne respecte pas la charte. L’auteur en connaît la raison.
spaces-status-inadmissible = Non recevable
spaces-status-inadmissible-hint = L’idée ne respecte pas le règlement. La raison est expliquée.
spaces-status-not-feasible = Non réalisable
spaces-status-not-feasible-hint = Les services ont conclu que le projet ne peut pas se faire. La raison est expliquée.
spaces-status-withdrawn = Retirée par son auteur
spaces-status-withdrawn-hint = L’auteur a retiré son idée.
spaces-status-merged = Regroupée avec une autre idée
spaces-status-merged-hint = Elle continue avec une idée semblable. Les soutiens sont conservés.
spaces-field-benefit = À qui votre idée servira-t-elle ?
spaces-field-benefit-hint = Par exemple : les élèves du collège, les habitants du quartier, les promeneurs.
spaces-field-cost = Combien coûterait-elle, à votre avis ?
spaces-field-cost-hint = Un ordre de grandeur suffit. Les services feront le chiffrage.
spaces-field-organisation = Association ou collectif
spaces-field-organisation-hint = Si vous proposez cette idée au nom d’un groupe.
spaces-field-image = Photo ou dessin
spaces-field-image-hint = Une image du lieu ou de votre idée. Évitez les visages reconnaissables.
spaces-field-file = Document
spaces-field-file-hint = Un plan ou un devis, si vous en avez un. Il n’est lu que par les services.
spaces-field-phone = Téléphone
spaces-field-phone-hint = Pour qu’un agent puisse vous joindre. Il n’est jamais publié.
