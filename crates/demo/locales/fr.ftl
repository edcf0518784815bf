demo-title = Démonstration
demo-lead = Vous êtes chez vous : changez, supprimez, votez autant que vous voulez. Choisissez une personne, essayez ce qui est écrit à côté de son nom.
demo-second-factor-note = Chez une nouvelle collectivité, les agents se connectent avec un second facteur. Il est facultatif ici : l'administrateur le rend obligatoire dans Personnes, Réglages des comptes.
demo-password-note = Toutes ces personnes ont le même mot de passe : { $password }. Rien de ce que vous faites ici ne sort de cette machine, aucun courriel ne part.
demo-people = Qui voulez-vous être ?
demo-email = Adresse
demo-password = Mot de passe
demo-enter = Entrer comme { $name }
demo-entered = Vous êtes { $name }, { $role }.
demo-not-confirmed = { $name } n'a pas encore confirmé son adresse. Connectez-vous avec son mot de passe : la page vous propose le courriel de confirmation, que vous lirez dans la liste des courriels.

demo-amina = citoyenne d'Agen
demo-amina-try = Choisissez trois projets, votez, changez d'avis ; déposez une idée ; suivez la vôtre dans « Mon compte ».
demo-bruno = nouvel inscrit, adresse à confirmer
demo-bruno-try = Essayez de vous connecter, demandez le courriel de confirmation, lisez-le dans la liste des courriels.
demo-chloe = modératrice du canton Agen-1
demo-chloe-try = Ouvrez la modération : publiez, refusez avec un motif, demandez une correction. Seul son canton s'affiche.
demo-david = administrateur
demo-david-try = Changez les dates, les statuts, le formulaire, les couleurs ; préparez une nouvelle édition à partir du modèle.
demo-elise = instructrice d'un service technique
demo-elise-try = Rendez un avis de recevabilité, puis de faisabilité avec son coût, sur les idées qui attendent votre service.
demo-farid = membre du conseil consultatif citoyen
demo-farid-try = Parcourez les projets, comparez les résultats de l'édition terminée et refaites le calcul.
demo-gaelle = élue
demo-gaelle-try = Lisez le bureau sans rien pouvoir dérégler : les idées avec leurs avis, les réalisations et leurs montants, les démarches.

demo-places = Où aller
demo-edition-past = édition terminée, avec ses résultats et le suivi de ses 26 lauréats
demo-edition-vote = vote en cours, 144 projets dans 21 cantons
demo-edition-ideas = dépôt des idées ouvert, modération et instruction en cours
demo-mails = Les courriels
demo-mails-lead = Tous les messages que la plateforme aurait envoyés, du plus récent au plus ancien. Aucun n'est parti.
demo-mails-hint = tous les messages que la plateforme aurait envoyés
demo-mails-list = Liste des courriels
demo-components = Les composants
demo-components-lead = Chaque élément des pages, tel qu'il s'affiche aux couleurs de la collectivité.
demo-components-hint = chaque élément des pages, tel qu'il s'affiche

demo-mails-none = Aucun courriel pour l'instant.
demo-mails-none-next = Inscrivez-vous, déposez une idée ou votez : le message apparaîtra ici.
demo-mails-pages = Pages de la liste des courriels
demo-mails-older = Plus anciens
demo-mails-newest = Les plus récents
demo-mail-to = À
demo-mail-when = Le
demo-mail-read = Lire le message

demo-step = { $rank }/{ $count } { $what }
demo-step-territory = Territoire : 21 cantons, 319 communes, six thèmes
demo-step-people = Habitants et agents
demo-step-site = Site, pages et actualités
demo-step-past = Édition terminée : 58 projets
demo-step-past-ballots = Édition terminée : les bulletins
demo-step-results = Édition terminée : dépouillement et suivi des lauréats
demo-step-vote = Édition en cours de vote : 144 projets
demo-step-vote-ballots = Édition en cours de vote : les bulletins
demo-step-ideas = Édition à venir : les idées et leurs soutiens
demo-step-mails = Premiers courriels
demo-step-acts = Journal des actes
demo-goes-on = La préparation s'était arrêtée après { $done } étapes sur { $count } : elle reprend.
demo-filled = La démonstration est prête ({ $seconds ->
        [0] moins d'une seconde
        [one] 1 seconde
       *[other] { $seconds } secondes
    }).
demo-stale = Cette démonstration a plus de deux semaines : son vote est clos ou va l'être. Pour des dates fraîches, supprimez son dossier de données ou choisissez-en un autre avec --data.

demo-welcome = Parvis est prêt : { $address }
demo-welcome-guide = Que faire ici, et pour qui se faire passer : { $address }
demo-welcome-mails = Tous les courriels envoyés : { $address }
demo-welcome-password = Mot de passe de toutes les personnes : { $password }
demo-welcome-stop = Ctrl+C pour arrêter.
