/** One world of work: who employs there, whom, and to do what. */
export interface Sector {
  readonly organisations: readonly string[];
  readonly jobs: readonly string[];
  readonly subjects: readonly string[];
  readonly tasks: readonly string[];
  readonly about: readonly string[];
  readonly domains: readonly string[];
}

/** `{C}`: an invented commune, `{R}`: an invented river or land, `{N}`: an invented name. */
export const sectors: readonly Sector[] = [
  {
    organisations: ["Ville de {C}", "Commune de {C}", "Mairie de {C}", "Pays de {R}"],
    jobs: [
      "Chargé·e de mission centre-bourg",
      "Agent d'accueil et d'état civil",
      "Assistant·e de gestion budgétaire",
      "Animateur jeunesse",
      "Chargée de la commande publique",
      "Instructeur des autorisations d'urbanisme",
    ],
    subjects: [
      "Inventaire des chemins ruraux",
      "Bilan du budget participatif",
      "Charte des arbres en ville",
      "Atlas des équipements sportifs",
    ],
    tasks: [
      "recenser les équipements et leurs usages",
      "préparer les réunions de quartier",
      "rédiger des notes pour les élus",
      "tenir le tableau de bord des demandes d'habitants",
      "mettre à jour le plan du cimetière",
    ],
    about: [
      "La commune compte {n:2-48} 000 habitants et un tissu associatif dense.",
      "Les services municipaux rassemblent {n:30-400} agents.",
    ],
    domains: ["en droit public", "en administration publique", "en urbanisme"],
  },
  {
    organisations: ["Laboratoire {N}", "Institut {N}", "Observatoire de {R}", "Unité {N}"],
    jobs: [
      "Ingénieur·e d'étude en bio-informatique",
      "Technicienne en chimie analytique",
      "Assistant de recherche en sociologie",
    ],
    subjects: [
      "Suivi des tourbières par imagerie radar",
      "Modèle de croissance des lichens",
      "Cartes anciennes et reconnaissance d'écriture",
      "Acoustique des grottes ornées",
      "Dynamique des populations de truites",
    ],
    tasks: [
      "préparer les échantillons et les peser",
      "écrire un programme d'analyse et le documenter",
      "comparer plusieurs méthodes sur un jeu de données",
      "participer aux campagnes de terrain",
      "présenter les résultats au séminaire",
    ],
    about: [
      "L'unité réunit {n:12-90} personnes autour de trois thèmes.",
      "Nous étudions les milieux humides et leurs habitants.",
    ],
    domains: ["en biologie", "en physique", "en géographie", "en statistique", "en écologie"],
  },
  {
    organisations: ["{N} Labs", "{N}", "{N} Technologies", "Studio {N}"],
    jobs: [
      "Développeur·se full stack",
      "Product owner",
      "Data engineer",
      "Designer d'interfaces",
      "Business developer",
      "Growth marketer",
    ],
    subjects: [
      "Refonte de l'application mobile",
      "Détection de fraude par apprentissage",
      "Moteur de recommandation",
    ],
    tasks: [
      "coder de nouvelles fonctions et leurs tests",
      "mener des ateliers avec les utilisateurs",
      "suivre les indicateurs d'usage",
      "mettre en place l'intégration continue",
      "animer nos réseaux sociaux",
    ],
    about: [
      "Nous développons un logiciel qui aide les artisans à tenir leurs comptes.",
      "Une équipe de {n:6-60} personnes, un chat et une terrasse.",
    ],
    domains: ["en informatique", "en design", "en commerce", "en science des données"],
  },
  {
    organisations: [
      "Association {N}",
      "Collectif {N}",
      "Fondation {N}",
      "Solidarité de {R}",
      "Réseau {N}",
    ],
    jobs: [
      "Chargé·e de plaidoyer",
      "Coordinatrice de projets",
      "Animateur·rice nature",
      "Chargée de collecte de fonds",
      "Médiateur social",
    ],
    subjects: [
      "Étude d'impact d'un chantier d'insertion",
      "Capitalisation sur dix ans d'actions",
      "Mallette sur l'eau",
    ],
    tasks: [
      "accueillir les familles et les orienter",
      "organiser une journée de mobilisation",
      "écrire la lettre aux adhérents",
      "préparer les dossiers de financement",
      "animer des ateliers dans les écoles",
    ],
    about: [
      "Nous agissons pour l'accès de tous à une alimentation saine.",
      "L'association fait vivre un tiers-lieu, un jardin et une cuisine.",
    ],
    domains: ["en sciences sociales", "en gestion de projet", "en éducation populaire"],
  },
  {
    organisations: ["Ferme {N}", "GAEC de {R}", "Domaine de {R}", "Les Vergers de {R}"],
    jobs: ["Ouvrière maraîchère", "Vacher", "Aide fromager", "Tractoriste", "Berger d'appoint"],
    subjects: ["Essais de couverts végétaux", "Plan de pâturage tournant"],
    tasks: [
      "traire matin et soir, en alternance",
      "préparer les paniers du vendredi",
      "suivre les cultures sous abri",
      "entretenir les haies et les clôtures",
      "vendre au marché du bourg",
    ],
    about: [
      "La ferme élève {n:20-90} vaches sur {n:30-120} hectares, en bio.",
      "Trois associés, deux salariés et beaucoup d'oies.",
    ],
    domains: ["agricole", "en agronomie", "en productions animales"],
  },
  {
    organisations: ["Théâtre {N}", "Compagnie {N}", "Scène de {R}", "Musée {N}", "Festival {N}"],
    jobs: [
      "Chargée de production",
      "Régisseuse lumière",
      "Attaché·e aux relations avec les publics",
      "Médiateur culturel",
      "Assistant d'exposition",
    ],
    subjects: ["Récolement des costumes", "Archives sonores de la troupe"],
    tasks: [
      "préparer l'accueil des artistes",
      "tenir la billetterie les soirs de spectacle",
      "rédiger les cartels",
      "suivre les plannings des répétitions",
      "mettre à jour le fichier des programmateurs",
    ],
    about: [
      "La salle accueille {n:40-180} levers de rideau par saison.",
      "Le musée conserve {n:2-60} 000 objets du quotidien.",
    ],
    domains: ["en médiation culturelle", "en histoire de l'art", "en études théâtrales"],
  },
  {
    organisations: ["Banque {N}", "Caisse de {R}", "Mutuelle {N}", "Assurances {N}"],
    jobs: [
      "Analyste risques",
      "Conseillère de clientèle",
      "Contrôleur de gestion",
      "Gestionnaire de sinistres",
      "Auditrice interne",
    ],
    subjects: ["Notation des prêts verts", "Stress tests climatiques"],
    tasks: [
      "analyser les dossiers de crédit",
      "fiabiliser les tableaux de bord",
      "contrôler la conformité des contrats",
      "recevoir les sociétaires au guichet",
      "rédiger une note de synthèse par trimestre",
    ],
    about: [
      "Établissement coopératif, nous comptons {n:20-90} agences.",
      "Nos {n:300-900} collaborateurs gèrent l'épargne d'une région.",
    ],
    domains: ["en finance", "en gestion", "en actuariat", "en droit des affaires"],
  },
  {
    organisations: ["Clinique {N}", "Hôpital de {R}", "Résidence {N}", "Centre de soins {N}"],
    jobs: [
      "Infirmière de nuit",
      "Aide-soignant",
      "Secrétaire médicale",
      "Ergothérapeute",
      "Préparatrice en pharmacie",
    ],
    subjects: ["Parcours des patients en soins de suite", "Qualité de vie des aidants"],
    tasks: [
      "accueillir les patients et leurs proches",
      "tenir les dossiers à jour",
      "participer aux transmissions",
      "aider aux repas et à la toilette",
      "préparer la visite de certification",
    ],
    about: [
      "L'établissement dispose de {n:40-300} lits.",
      "Le service accueille des personnes âgées de la vallée.",
    ],
    domains: ["en soins infirmiers", "en santé publique", "en secrétariat médical"],
  },
  {
    organisations: ["{N} Logistique", "Ateliers {N}", "Groupe {N}", "{N} Industries"],
    jobs: [
      "Cariste",
      "Opérateur de production",
      "Assistante ressources humaines",
      "Technicien de maintenance",
      "Acheteur",
      "Préparatrice de commandes",
    ],
    subjects: ["Réduction des rebuts sur une ligne", "Jumeau numérique d'un atelier"],
    tasks: [
      "régler les machines en début de poste",
      "contrôler les pièces et consigner les écarts",
      "charger les camions",
      "suivre les stocks",
      "proposer des améliorations de l'atelier",
    ],
    about: [
      "Le site emploie {n:60-900} personnes et exporte la moitié de ce qu'il fabrique.",
      "L'atelier accueille chaque jour {n:4-30} intérimaires.",
    ],
    domains: ["en logistique", "en génie mécanique", "en qualité", "en ressources humaines"],
  },
  {
    organisations: ["Lycée {N}", "École {N}", "Campus {N}", "Bibliothèque de {R}"],
    jobs: [
      "Assistante pédagogique",
      "Documentaliste",
      "Chargé·e des relations internationales",
      "Formateur en bureautique",
    ],
    subjects: ["Orientation des lycéens ruraux", "Fonds ancien : du registre au catalogue"],
    tasks: [
      "aider les élèves pendant l'étude",
      "cataloguer les ouvrages donnés",
      "préparer la rentrée des étudiants étrangers",
      "tenir la salle de lecture",
      "monter une exposition de fin d'année",
    ],
    about: [
      "L'établissement reçoit {n:200-900} élèves.",
      "Le campus réunit trois écoles et une résidence.",
    ],
    domains: ["en sciences de l'éducation", "en documentation", "en langues"],
  },
];

export const englishJobs: readonly string[] = [
  "Machine learning for river gauges",
  "Field assistant in bird ecology",
  "Software engineer (back end)",
  "Communications assistant",
  "Graph methods for old maps",
  "Laboratory technician",
  "Marketing assistant",
  "Modelling of glacier melt",
];

export const englishTasks: readonly string[] = [
  "prepare samples and keep the records",
  "write and document the analysis code",
  "compare several methods on field data",
  "present results to the team",
  "update the web pages",
  "support the organisation of workshops",
];

export const englishAbout: readonly string[] = [
  "We are a team of {n:8-60} people from twelve countries.",
  "Our group studies how mountain landscapes change.",
  "The company builds tools for small farms.",
];
