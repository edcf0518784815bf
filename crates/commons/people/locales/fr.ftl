people-rail = Personnes

people-email = Adresse électronique
people-email-hint = Elle sert à vous connecter et à vous écrire. Elle n'est jamais montrée.
people-password = Mot de passe
people-password-new = Nouveau mot de passe
people-password-current = Mot de passe actuel
people-password-rule = Au moins 12 caractères, de toute sorte. Le plus simple : plusieurs mots sans rapport entre eux. Un gestionnaire de mots de passe convient aussi.
people-show = Afficher
people-hide = Masquer
people-name = Nom public
people-name-hint = Le nom que les autres voient à côté de vos idées. Vous choisissez : prénom, pseudonyme, nom d'une association.

people-email-malformed = Indiquez une adresse complète, par exemple prenom.nom@exemple.fr.
people-password-too-short =
    { $length ->
        [0] Choisissez un mot de passe d'au moins 12 caractères.
        [one] Ce mot de passe a 1 caractère, il en faut au moins 12. Ajoutez des mots.
       *[other] Ce mot de passe a { $length } caractères, il en faut au moins 12. Ajoutez un mot.
    }
people-password-too-long = Ce mot de passe dépasse 128 caractères. Choisissez-en un plus court.
people-password-digits-only = Des chiffres seuls se devinent vite. Ajoutez des lettres, ou allez jusqu'à 16 chiffres.
people-password-common = Ce mot de passe est parmi les premiers que l'on essaie. Choisissez-en un autre.
people-password-personal = Ce mot de passe contient surtout votre nom ou votre adresse. Choisissez autre chose.
people-password-weak = Ce mot de passe se devine en peu d'essais : répétition, suite ou mot courant. Ajoutez un ou deux mots sans rapport.
people-name-length = Indiquez un nom de 2 à 60 caractères.
people-name-malformed = Indiquez un nom, sans adresse ni lien ni signe particulier.
people-wrong-credentials = L'adresse et le mot de passe ne correspondent pas. Vérifiez-les, ou demandez un nouveau mot de passe.
people-wrong-password = Ce n'est pas votre mot de passe actuel.
people-too-many-attempts = Trop d'essais en peu de temps. Attendez une minute, puis recommencez. Votre compte n'est pas bloqué.
people-not-confirmed = Votre adresse n'est pas encore confirmée. Ouvrez le lien du message que nous vous avons envoyé, ou demandez-en un nouveau ci-dessous.
people-deletion-not-typed = Écrivez le mot SUPPRIMER pour confirmer.
people-last-administrator = Il faut au moins une personne qui administre toute la plateforme. Donnez d'abord ce rôle à quelqu'un d'autre.
people-account-erased = Ce compte a été supprimé.
people-role-missing = Choisissez un rôle.
people-role-held = Cette personne a déjà ce rôle.
people-email-taken = Cette adresse a déjà un compte. Cherchez la personne dans la liste et donnez-lui le rôle.

people-sign-up = Créer un compte
people-sign-up-lead = Un compte permet de déposer une idée, de la suivre et d'en soutenir d'autres. Il faut une adresse électronique et deux minutes.
people-sign-up-button = Créer mon compte
people-sign-up-have = Vous avez déjà un compte ?
people-sign-up-notice-title = Vos données
people-sign-up-notice = { $authority } utilise votre adresse et votre nom public pour gérer votre participation, dans le cadre de sa mission d'intérêt public. Ils sont gardés tant que votre compte existe. Vous pouvez les voir, les corriger et les supprimer à tout moment dans « Mon compte ».
people-sign-up-notice-contact = Question ou réclamation : { $mail }. Vous pouvez aussi saisir la CNIL.
people-sent-title = Regardez vos messages
people-sent-text = Nous venons d'écrire à { $email }. Ouvrez le message et suivez son lien pour terminer. Il est valable 48 heures.
people-sent-missing = Rien reçu après quelques minutes ? Regardez dans les courriers indésirables, puis demandez un nouveau message.
people-resend = Renvoyer le message

people-confirm-title = Confirmez votre adresse
people-confirm-text = Une dernière étape : confirmez que cette adresse est la vôtre. Vous pourrez ensuite vous connecter.
people-confirm-button = Confirmer mon adresse
people-confirm-done = Votre adresse est confirmée. Connectez-vous pour continuer.
people-link-expired-title = Ce lien ne fonctionne plus
people-link-expired = Ce lien est trop ancien. Indiquez votre adresse : nous vous en envoyons un nouveau.
people-link-used = Ce lien a déjà servi, ou un plus récent l'a remplacé. Si votre adresse est déjà confirmée, connectez-vous. Sinon, indiquez-la : nous vous envoyons un nouveau lien.
people-link-unknown = Ce lien n'est pas complet. Copiez-le en entier depuis le message, ou demandez-en un nouveau.
people-link-reset-dead = Ce lien est trop ancien, ou il a déjà servi. Demandez-en un nouveau : c'est rapide.

people-sign-in = Se connecter
people-sign-in-button = Me connecter
people-sign-in-forgotten = Mot de passe oublié
people-sign-in-new = Pas encore de compte ?
people-signed-in = Vous êtes connecté(e).
people-signed-out = Vous êtes déconnecté(e).
people-sign-in-first = Connectez-vous pour continuer.

people-reset = Mot de passe oublié
people-reset-lead = Indiquez votre adresse. Si un compte existe, nous vous envoyons un lien pour choisir un nouveau mot de passe.
people-reset-button = M'envoyer un lien
people-reset-sent = Si un compte existe pour { $email }, un message vient de partir. Son lien est valable une heure.
people-choose = Choisissez un nouveau mot de passe
people-choose-lead = Il remplacera l'ancien, et vous serez déconnecté(e) partout ailleurs.
people-choose-button = Enregistrer ce mot de passe
people-choose-done = Votre mot de passe est changé. Connectez-vous avec le nouveau.

people-account = Mon compte
people-account-lead = Ce que nous savons de vous, et ce que vous pouvez changer.
people-account-identity = Vos informations
people-account-since = Compte ouvert le
people-account-unconfirmed = pas encore confirmée
people-account-name-button = Changer mon nom public
people-account-name-done = Votre nom public est changé.
people-account-language = Langue
people-account-language-hint = Celle des pages et des messages que nous vous envoyons.
people-account-language-button = Changer de langue
people-account-language-done = Votre langue est changée.
people-account-password-change = Changer de mot de passe
people-account-password-button = Changer mon mot de passe
people-account-password-done = Votre mot de passe est changé. Vos autres connexions sont fermées.
people-account-roles = Ce que vous pouvez faire
people-account-sessions = Vos connexions
people-account-sessions-text = Si vous ne reconnaissez pas une connexion, fermez les autres et changez votre mot de passe.
people-account-session-opened = Ouverte
people-account-session-seen = Dernière activité
people-account-session-which = Connexion
people-account-session-here = celle-ci
people-account-sessions-button = Fermer les autres connexions
people-account-sessions-done = Vos autres connexions sont fermées.
people-account-delete = Supprimer mon compte

people-delete = Supprimer votre compte
people-delete-what = Tout de suite et pour toujours, nous effaçons votre adresse, votre mot de passe, votre nom public, vos connexions et vos rôles.
people-delete-kept = Les idées que vous avez publiées restent, sans votre nom. Un vote déjà enregistré reste compté : il est secret et personne ne peut le relier à vous.
people-delete-type = Pour confirmer, écrivez SUPPRIMER
people-delete-word = SUPPRIMER
people-delete-button = Supprimer mon compte
people-delete-keep = Garder mon compte
people-delete-done = Votre compte est supprimé. Merci d'avoir participé.

people-role-administrator = Administre la plateforme
people-role-moderator = Modère les idées
people-role-assessor = Instruit les idées et suit les projets
people-role-elected = Lit l'espace de travail et répond au nom de la collectivité
people-role-council = Est membre du conseil citoyen
people-role-gone = (supprimé)

people-list = Personnes
people-list-lead = Qui a un compte, et qui peut faire quoi.
people-list-search = Nom ou adresse
people-list-role = Rôle
people-list-any-role = Tout le monde
people-list-filter = Chercher
people-list-caption = Personnes, les plus récentes d'abord
people-list-empty = Personne ne correspond
people-list-empty-why = Essayez avec moins de mots, ou un autre rôle.
people-list-all = Voir tout le monde
people-list-next = Suivantes
people-list-first = Revenir au début
people-list-pages = Pages de la liste
people-col-name = Nom
people-col-email = Adresse
people-col-roles = Rôles
people-col-since = Depuis le
people-col-seen = Vu le
people-invite = Inviter une personne
people-invite-lead = Elle reçoit un message avec un lien pour choisir son mot de passe. Il est valable { $days } jours.
people-invite-name-hint = Le nom que les autres voient, par exemple « Service des sports » ou « Chloé Martin ».
people-invite-button = Envoyer l'invitation
people-invited = L'invitation est partie.
people-person-roles = Rôles
people-person-no-role = Aucun rôle : cette personne participe comme tout le monde.
people-person-grant = Donner un rôle
people-person-grant-button = Donner ce rôle
people-person-granted = Le rôle est donné.
people-person-revoke = Retirer
people-person-revoked = Le rôle est retiré.
people-person-erased = Ce compte a été supprimé. Il ne reste que cette trace.
people-grant-role = Cette personne
people-grant-choose = Choisissez
people-grant-area = Limiter à des cantons
people-grant-theme = Limiter à des thèmes

people-mail-kind-confirm = Adresse à confirmer
people-mail-kind-already = Inscription avec une adresse déjà connue
people-mail-kind-reset = Mot de passe oublié
people-mail-kind-invitation = Invitation d'un agent
people-mail-kind-password-changed = Mot de passe changé
people-mail-kind-deleted = Compte supprimé
people-mail-kind-address-confirm = Nouvelle adresse à confirmer
people-mail-kind-address-taken = Nouvelle adresse déjà prise
people-mail-kind-address-asked = Changement d'adresse demandé
people-mail-kind-address-left = Adresse changée, à l'ancienne adresse
people-mail-kind-address-joined = Adresse changée, à la nouvelle adresse
people-mail-kind-address-restored = Adresse rétablie
people-mail-kind-address-taken-back = Changement d'adresse annulé
people-mail-kind-factor-set-up = Second facteur activé
people-mail-kind-codes-renewed = Codes de secours renouvelés
people-mail-kind-code-used = Code de secours utilisé
people-mail-kind-factor-gone = Second facteur retiré
people-mail-kind-stands-in = Remplacement d'une personne absente
people-mail-confirm-subject = Confirmez votre adresse
people-mail-confirm-text = Vous avez demandé un compte pour participer avec { $authority }. Confirmez que cette adresse est la vôtre :
people-mail-confirm-button = Confirmer mon adresse
people-mail-confirm-life = Ce lien est valable 48 heures. Un lien plus récent le remplace.
people-mail-confirm-reason = Vous recevez ce message car quelqu'un a demandé un compte avec cette adresse sur le site de participation de { $authority }.
people-mail-not-you-confirm = Vous n'avez rien demandé ? Ne suivez pas ce lien : aucun compte ne sera ouvert.
people-mail-already-subject = Vous avez déjà un compte
people-mail-already-text = Vous venez de demander un compte pour participer avec { $authority }. Cette adresse en a déjà un : il n'y a rien à créer, connectez-vous.
people-mail-already-button = Me connecter
people-mail-already-forgotten = J'ai oublié mon mot de passe
people-mail-already-reason = Vous recevez ce message car quelqu'un a demandé un compte avec cette adresse sur le site de participation de { $authority }.
people-mail-not-you-already = Vous n'avez rien demandé ? Il n'y a rien à faire : votre compte n'a pas changé.
people-mail-reset-subject = Choisissez un nouveau mot de passe
people-mail-reset-text = Vous avez demandé à changer de mot de passe. Choisissez-en un nouveau :
people-mail-reset-button = Choisir un mot de passe
people-mail-reset-life = Ce lien est valable une heure et ne sert qu'une fois.
people-mail-not-you-reset = Vous n'avez rien demandé ? Il n'y a rien à faire : votre mot de passe n'a pas changé.
people-mail-reset-reason = Vous recevez ce message car quelqu'un a demandé un nouveau mot de passe pour cette adresse sur le site de participation de { $authority }.
people-mail-changed-subject = Votre mot de passe a changé
people-mail-changed-text = Le mot de passe de votre compte vient d'être changé. Toutes les autres connexions sont fermées.
people-mail-not-you-changed = Ce n'est pas vous ? Choisissez tout de suite un nouveau mot de passe, puis répondez à ce message pour nous prévenir.
people-mail-changed-button = Choisir un nouveau mot de passe
people-mail-account-reason = Vous recevez ce message car vous avez un compte sur le site de participation de { $authority }.
people-mail-deleted-subject = Votre compte est supprimé
people-mail-deleted-text = Comme vous l'avez demandé, votre adresse, votre mot de passe et votre nom public sont effacés.
people-mail-deleted-kept = Les idées que vous avez publiées restent, sans votre nom. Nous ne vous écrirons plus.
people-mail-deleted-reason = Vous recevez ce dernier message car vous aviez un compte sur le site de participation de { $authority }.
people-mail-invitation-subject = Votre accès à l'espace de travail
people-mail-invitation-text = { $authority } vous ouvre un accès à l'espace de travail de son site de participation. Choisissez votre mot de passe pour commencer :
people-mail-invitation-button = Choisir mon mot de passe
people-mail-invitation-life = Ce lien est valable { $days } jours et ne sert qu'une fois.
people-mail-invitation-reason = Vous recevez ce message car un administrateur du site de participation de { $authority } vous a invité(e).
people-did-invite = a invité { $what }
people-did-grant = a donné un rôle à { $what }
people-did-revoke = a retiré un rôle à { $what }

people-day = Jour
people-month = Mois
people-year = Année
people-optional = facultatif
people-change = Modifier
people-cancel = Annuler
people-save = Enregistrer
people-and = { $first } et { $last }
people-never-seen = Jamais

people-email-same = C'est déjà l'adresse de votre compte. Indiquez-en une autre.
people-email-gone = L'ancienne adresse a été prise par un autre compte entre-temps. Écrivez-nous : nous vous aiderons.
people-code-wrong = Ce code n'est pas le bon, ou il a déjà servi. Attendez le suivant, ou tapez un code de secours.
people-too-many-codes = Trop de codes faux. Attendez dix minutes, puis recommencez. Votre compte n'est pas bloqué.
people-factor-code-wrong = Ce code n'est pas le bon. Vérifiez l'heure de votre téléphone, puis tapez le code affiché maintenant.
people-factor-stale = Cette page est restée ouverte trop longtemps. Recommencez avec la nouvelle clé ci-dessous.
people-factor-needed = Votre collectivité demande un second facteur à ses agents. Vous pouvez en changer, mais pas le retirer.
people-factor-none = Aucun second facteur n'est activé sur ce compte.
people-given-name-missing = Indiquez votre prénom.
people-family-name-missing = Indiquez votre nom.
people-name-kind-not-allowed = Choisissez une des formes proposées.
people-birth-date-malformed = Indiquez une date passée, par exemple 27 3 1985.
people-day-malformed = Indiquez un jour qui existe, par exemple 31 12 2027.
people-period-backwards = Le dernier jour est déjà passé, ou il est avant le premier. Corrigez l'un des deux.
people-too-many-limits = Trop de combinaisons : choisissez moins de cantons, de thèmes ou de démarches, ou donnez plusieurs rôles.
people-stand-in-missing = Choisissez un agent dont l'adresse est confirmée.
people-nothing-to-delegate = Cette personne n'a aucun rôle à confier pendant ces jours.
people-days-out-of-range = Indiquez un nombre de jours entre { $least } et { $most }.
people-names-missing = Laissez au moins une forme de nom.
people-not-invited = Cette invitation a déjà été acceptée ou annulée.

people-address-change = Changer d'adresse
people-address-lead = Votre adresse actuelle est { $email }. La nouvelle ne compte qu'une fois confirmée par le lien que nous y envoyons.
people-address-new = Nouvelle adresse électronique
people-address-button = Envoyer le lien
people-address-sent = Nous venons d'écrire à { $email }. Ouvrez le message et suivez son lien pour terminer. Il est valable 24 heures. Nous prévenons aussi votre adresse actuelle.
people-address-confirm = Confirmez votre nouvelle adresse
people-address-confirm-text = À partir de maintenant, vous vous connecterez avec cette adresse. Vos connexions ouvertes seront fermées.
people-address-confirm-button = Confirmer cette adresse
people-address-confirmed = Votre adresse est changée. Connectez-vous avec la nouvelle.
people-address-undo = Annuler le changement d'adresse
people-address-undo-text = Votre compte reprend cette adresse. Toutes les connexions sont fermées, et vous recevez un lien pour choisir un nouveau mot de passe.
people-address-undo-button = Reprendre cette adresse
people-address-undone = Votre adresse est rétablie. Regardez vos messages : un lien permet de choisir un nouveau mot de passe.
people-address-dead = Ce lien est trop ancien, il a déjà servi, ou il n'est pas complet. Vous pouvez demander un nouveau changement depuis votre compte.

people-code = Entrez votre code
people-code-lead = Votre mot de passe est juste. Il reste une étape : le code de votre application.
people-code-label = Code à six chiffres, ou code de secours
people-code-hint = Le code change toutes les 30 secondes. Chacun ne sert qu'une fois.
people-code-lost = Vous n'avez pas votre téléphone ?
people-code-lost-text = Tapez un de vos dix codes de secours dans le champ ci-dessus. Si vous ne les avez plus, demandez à un administrateur de votre collectivité de retirer votre second facteur.
people-code-other = Revenir à la connexion

people-factor = Second facteur
people-factor-yes = Activé
people-factor-no = Non activé
people-factor-on = À chaque connexion, nous demandons votre mot de passe puis un code de votre application.
people-factor-since = Activé depuis le
people-factor-codes-left = Codes de secours
people-factor-codes-count =
    { $left ->
        [0] Il n'en reste aucun : faites-en de nouveaux.
        [one] Il en reste un.
       *[other] Il en reste { $left }.
    }
people-factor-replace = Changer de téléphone ou d'application
people-factor-change = Codes de secours et retrait
people-factor-remove = Retirer le second facteur
people-factor-removed = Le second facteur est retiré. Votre mot de passe suffit de nouveau.
people-factor-set-up = Activer le second facteur
people-factor-lead = En plus de votre mot de passe, un code qui change toutes les 30 secondes protège votre compte, même si quelqu'un connaît votre mot de passe.
people-factor-needed-first = { $authority } demande un second facteur à ses agents. Activez-le pour ouvrir l'espace de travail : il faut trois minutes.
people-factor-step-application = Ouvrez une application de codes sur votre téléphone ou votre ordinateur : gestionnaire de mots de passe, FreeOTP, Aegis ou une autre.
people-factor-step-scan = Dans l'application, ajoutez un compte et visez ce dessin.
people-factor-drawing = Code à viser avec votre application. La même clé est écrite en toutes lettres plus bas.
people-factor-step-key = Sans appareil photo, copiez cette clé dans l'application :
people-factor-step-code = Tapez ci-dessous le code que l'application affiche, et votre mot de passe.
people-factor-code-label = Code à six chiffres
people-factor-code-hint = Celui que l'application affiche maintenant.
people-factor-button = Activer
people-factor-done = Le second facteur est activé. Vos autres connexions sont fermées.
people-factor-reset = Retirer son second facteur
people-factor-reset-text = Si cette personne a perdu son téléphone et ses codes de secours, retirez son second facteur après avoir vérifié que c'est bien elle. Ses connexions sont fermées et elle reçoit un message.
people-factor-reset-done = Le second facteur est retiré. La personne est prévenue.
people-codes = Vos codes de secours
people-codes-lead = Si vous perdez votre téléphone, un de ces codes remplace celui de l'application. Chacun ne sert qu'une fois.
people-codes-once = Nous ne les montrerons plus. Imprimez cette page, recopiez les codes, ou gardez le fichier en lieu sûr, loin de votre téléphone.
people-codes-download = Télécharger les codes
people-codes-kept = J'ai gardé mes codes, continuer
people-codes-renew = Faire de nouveaux codes de secours
people-codes-renewed = Voici de nouveaux codes. Les anciens ne valent plus rien.
people-codes-file = Codes de secours, { $authority }, { $day }. Chacun ne sert qu'une fois.
people-codes-file-name = codes-de-secours.txt

people-password-hidden = Caché : nous ne le connaissons pas
people-device = { $browser } sur { $system }
people-device-unknown = Appareil inconnu
people-account-session-end = Action
people-account-session-close = Fermer
people-account-session-ended = Cette connexion est fermée.
people-account-session-gone = Cette connexion était déjà fermée.

people-name-title = Votre nom public
people-name-lead = Le nom que les autres voient à côté de vos idées. Vous choisissez sa forme.
people-name-kind = Comment voulez-vous apparaître ?
people-kind-pseudonym = Un nom que je choisis
people-kind-initial = Mon prénom et l'initiale de mon nom
people-kind-full = Mon prénom et mon nom
people-pseudonym = Nom choisi
people-given-name = Prénom
people-family-name = Nom
people-birth-date = Date de naissance
people-birth-date-hint = Elle n'est jamais montrée. Avant 15 ans, votre nom n'est montré à personne.
people-name-hidden = Avant 15 ans, votre nom n'est montré à personne. Il le sera le jour de vos 15 ans.

people-may-administrator = Peut administrer toute la plateforme
people-may-moderator = Peut modérer les idées
people-may-assessor = Peut instruire les idées et suivre les projets
people-may-elected = Peut lire l'espace de travail et répondre au nom de la collectivité aux idées
people-may-council = Est membre du conseil citoyen
people-may-everywhere = , partout
people-may-in-areas =
    { $count ->
        [one] { " " }du canton { $names }
       *[other] { " " }des cantons { $names }
    }
people-may-in-themes =
    { $count ->
        [one] , sur le thème { $names }
       *[other] , sur les thèmes { $names }
    }
people-may-in-processes =
    { $count ->
        [one] , dans la démarche « { $names } »
       *[other] , dans les démarches « { $names } »
    }
people-may-from = , à partir du { $day }
people-may-until = , jusqu'au { $day }
people-may-between = , du { $from } au { $until }
people-may-instead = , en remplacement de { $name }
people-role-upcoming = Pas encore commencé
people-role-ended = Terminé

people-grant-area-hint = Sans choix : partout.
people-grant-theme-hint = Sans choix : tous les thèmes.
people-grant-process = Limiter à des démarches
people-grant-process-hint = Sans choix : toutes les démarches.
people-grant-days = Limiter dans le temps
people-from-day = À partir du
people-to-day = Jusqu'au
people-to-day-hint = Ce jour est compris.
people-col-role = Rôle
people-col-given = Donné le
people-list-invited = Invitations en attente

people-invitation = Invitation
people-invitation-open = Envoyée le { $sent }. Elle peut être acceptée jusqu'au { $ends }.
people-invitation-ended = Envoyée le { $sent }. Elle ne peut plus être acceptée depuis le { $ends }.
people-invitation-renew = Renvoyer l'invitation
people-invitation-cancel = Annuler l'invitation
people-invitation-cancelled = L'invitation est annulée. Son lien ne fonctionne plus.

people-absence = Confier des rôles pendant une absence
people-absence-lead = Un autre agent reçoit les mêmes rôles, pendant ces jours seulement. Il est prévenu par un message.
people-absence-what = Rôles confiés
people-absence-who = Qui remplace
people-absence-button = Confier ces rôles
people-absence-done =
    { $count ->
        [one] Un rôle est confié.
       *[other] { $count } rôles sont confiés.
    }

people-review = Revue des rôles
people-review-lead = Une fois par an, vérifiez que chacun a toujours besoin de ses rôles. Ce qui reste sans réponse ne change pas.
people-review-all = Voir tous les rôles
people-review-due-only = Voir seulement les rôles à revoir
people-review-none = Aucun rôle à revoir
people-review-none-why = Tous ont été donnés ou vérifiés depuis moins d'un an.
people-review-caption = Rôles, les plus anciens d'abord
people-review-verdict = Votre décision
people-review-keep = Garder
people-review-withdraw = Retirer
people-review-last = Vérifié le { $day }
people-review-no-factor = Sans second facteur
people-review-button = Enregistrer ces décisions
people-review-done = Rôles gardés : { $kept }. Rôles retirés : { $withdrawn }.
people-today-group = À vérifier
people-today-review =
    { $count ->
        [one] Un rôle à revoir
       *[other] { $count } rôles à revoir
    }
people-today-review-why = Personne ne les a vérifiés depuis un an.

people-rules = Réglages des comptes
people-rules-factor = Second facteur obligatoire pour les agents
people-rules-factor-hint = Un agent sans second facteur l'active avant d'ouvrir l'espace de travail.
people-rules-names = Noms publics que l'on peut choisir
people-rules-names-hint = Les noms déjà choisis ne changent pas.
people-rules-invitation = Une invitation peut être acceptée pendant
people-rules-unconfirmed = Un compte jamais confirmé est effacé après
people-rules-unconfirmed-hint = Compté depuis son ouverture. Un lien encore valable le garde.
people-rules-days = jours
people-rules-saved = Les réglages sont enregistrés.

people-mail-change-subject = Confirmez votre nouvelle adresse
people-mail-change-text = Vous avez demandé à utiliser cette adresse pour votre compte. Confirmez qu'elle est la vôtre :
people-mail-change-button = Confirmer cette adresse
people-mail-change-life = Ce lien est valable 24 heures. Un lien plus récent le remplace.
people-mail-change-not-you = Vous n'avez rien demandé ? Ne suivez pas ce lien : rien ne changera.
people-mail-address-reason = Vous recevez ce message car quelqu'un a voulu utiliser cette adresse sur le site de participation de { $authority }.
people-mail-taken-subject = Cette adresse a déjà un compte
people-mail-taken-text = Quelqu'un a demandé à utiliser cette adresse pour un autre compte du site de participation de { $authority }. Elle en a déjà un : rien n'a changé.
people-mail-asked-subject = Un changement d'adresse est demandé
people-mail-asked-text = Vous avez demandé à changer l'adresse de votre compte. Le changement aura lieu quand la nouvelle adresse sera confirmée.
people-mail-left-subject = L'adresse de votre compte a changé
people-mail-left-text = Votre compte a maintenant une autre adresse. Nous n'écrirons plus à celle-ci.
people-mail-left-not-you = Ce n'est pas vous ? Reprenez votre compte tout de suite :
people-mail-left-button = Annuler ce changement
people-mail-left-life = Ce lien est valable 7 jours et ne sert qu'une fois.
people-mail-joined-subject = Votre nouvelle adresse est confirmée
people-mail-joined-text = Connectez-vous désormais avec cette adresse. Vos connexions ouvertes ont été fermées.
people-mail-restored-subject = Votre adresse est rétablie
people-mail-restored-text = Le changement d'adresse est annulé et toutes les connexions sont fermées. Comme quelqu'un connaissait votre mot de passe, choisissez-en un nouveau :
people-mail-taken-back-subject = Le changement d'adresse est annulé
people-mail-taken-back-text = Le compte qui utilisait cette adresse a repris la précédente. Nous n'écrirons plus à celle-ci.
people-mail-factor-subject = Le second facteur est activé
people-mail-factor-text = À chaque connexion à votre compte, nous demanderons maintenant un code de votre application.
people-mail-codes-subject = Vos codes de secours ont changé
people-mail-codes-text = De nouveaux codes de secours viennent d'être faits pour votre compte. Les anciens ne valent plus rien.
people-mail-code-used-subject = Un code de secours a servi
people-mail-code-used-text =
    { $left ->
        [0] Quelqu'un s'est connecté à votre compte avec votre dernier code de secours. Faites-en de nouveaux.
        [one] Quelqu'un s'est connecté à votre compte avec un code de secours. Il en reste un.
       *[other] Quelqu'un s'est connecté à votre compte avec un code de secours. Il en reste { $left }.
    }
people-mail-code-used-button = Faire de nouveaux codes
people-mail-factor-gone-subject = Le second facteur est retiré
people-mail-factor-gone-text = Votre mot de passe suffit de nouveau pour vous connecter.
people-mail-factor-reset-text = Un administrateur a retiré le second facteur de votre compte et fermé vos connexions. Votre mot de passe suffit pour vous connecter.
people-mail-stands-in-subject = Vous remplacez { $name }
people-mail-stands-in-text = Pendant l'absence de { $name } ({ $days }), vous avez aussi ses rôles dans l'espace de travail.
people-mail-stands-in-button = Ouvrir l'espace de travail
people-did-hand-over = a confié pendant une absence les rôles de { $what }
people-did-renew-invitation = a renvoyé l'invitation à { $what }
people-did-cancel-invitation = a annulé l'invitation de { $what }
people-did-reset-factor = a retiré le second facteur de { $what }
people-did-review = a fait la revue des rôles
people-did-set-rules = a changé les réglages des comptes
people-did-be-away = a annoncé une absence
people-did-add-user = (ligne de commande) a ajouté { $what }
people-did-reset-second-factor = (ligne de commande) a retiré le second facteur d’une personne

people-take-part = Dites qui vous êtes
people-take-part-lead = Votre adresse électronique suffit, sans compte ni mot de passe. Ce que vous avez choisi ou écrit est gardé.
people-take-part-hint = Un message avec un lien part à cette adresse. Elle n'est jamais montrée.
people-take-part-button = Continuer avec mon adresse e-mail
people-take-part-account = Avec un compte
people-take-part-sent = Si vous avez accès à { $address }, ouvrez le message qui vient d'y partir et suivez son lien. Il fonctionne pendant 30 minutes.
people-take-part-kept = Rien n'est perdu : le lien vous ramène où vous étiez, aussi sur un autre appareil.
people-take-part-open = Continuer sans compte
people-take-part-open-text = Votre adresse est confirmée dès que vous continuez. Le lien ne fonctionne qu'une fois.
people-take-part-open-button = Continuer
people-take-part-done = Votre adresse est confirmée. Vous pouvez continuer.
people-take-part-password = Cette adresse est protégée par un mot de passe : connectez-vous pour continuer.
people-take-part-expired = Ce lien a plus de 30 minutes. Demandez-en un autre : ce que vous avez fait est gardé.
people-take-part-used = Ce lien a déjà servi, ou un lien plus récent le remplace. Demandez-en un autre si besoin.
people-take-part-unknown = Ce lien n'existe pas. Vérifiez que vous l'avez copié en entier, ou demandez-en un autre.
people-light-title = Mes contributions
people-light-lead = Vous participez avec l'adresse { $address }, sans compte.
people-light-limits = Cette visite est courte. Pour revenir, demandez un nouveau lien avec la même adresse : vous retrouverez cette page.
people-light-further = Et ensuite
people-light-delete = Effacer mes données
people-light-leave = Quitter
people-account-needed = Cette adresse a un compte. Connectez-vous avec votre mot de passe pour le supprimer.
people-rules-link = Durée d'une visite sans compte
people-rules-link-hint = Après le lien reçu par e-mail, pendant combien de temps participer avant d'en demander un autre. De 15 minutes à 12 heures.
people-rules-minutes = minutes
people-mail-kind-take-part = Lien pour participer sans compte
people-mail-kind-link-refused = Lien refusé : un mot de passe protège l'adresse
people-mail-take-part-subject = Votre lien pour continuer
people-mail-take-part-text = Vous participez avec { $authority }. Suivez ce lien pour confirmer votre adresse et continuer :
people-mail-take-part-button = Continuer
people-mail-take-part-life = Ce lien fonctionne une fois, pendant 30 minutes.
people-mail-take-part-not-you = Si vous n'avez rien demandé, ne faites rien : il ne se passera rien.
people-mail-take-part-reason = Vous recevez ce message parce que quelqu'un a indiqué votre adresse pour participer avec { $authority }.
people-mail-link-refused-subject = Connectez-vous avec votre mot de passe
people-mail-link-refused-text = Quelqu'un a demandé un lien pour participer avec { $authority }. Votre adresse a un compte mieux protégé : connectez-vous avec votre mot de passe. Ce que vous avez choisi ou écrit est gardé dans le navigateur où vous l'avez fait.
