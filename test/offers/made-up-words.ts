/** What the made-up offers of `made-up-dumps.ts` are put together from; nothing here exists. */

export const JOBS = [
  "Agente ou agent d'accueil",
  "Conducteur de travaux",
  "Chargé·e de mission mobilité",
  "Infirmier(ère) de nuit",
  "Technicienne de laboratoire",
  "Ingénieur·e réseaux",
  "Médiateur culturel ou médiatrice culturelle",
  "Aide-cuisinière ou aide-cuisinier",
  "Comptable fournisseurs",
  "Libraire jeunesse",
  "Animateur.rice nature",
  "Développeuse web",
  "Secrétaire médicale",
  "Jardinier ou jardinière",
  "Juriste en droit public",
  "Éducatrice de jeunes enfants",
  "Menuisier d'agencement",
  "Archiviste",
  "Professeur·e de hautbois",
  "Gestionnaire de paie",
];

export const TOPICS = [
  "inventaire d'un fonds de cartes anciennes",
  "qualité de l'air dans les écoles",
  "appui à la communication interne",
  "modélisation d'une nappe alluviale",
  "étude de fréquentation d'une voie verte",
  "automatisation d'un banc d'essai",
  "valorisation des drêches de brasserie",
  "traduction d'un site bilingue",
  "préparation d'un festival de conte",
  "suivi de chauves-souris en forêt",
  "refonte d'un tableau de bord",
  "histoire orale d'une cité ouvrière",
];

export const ORGANISATIONS = [
  "Coopérative des Quatre Moulins",
  "Mairie de Valserine-le-Vieux",
  "Association Les Passerelles",
  "Institut Maubert",
  "Clinique du Grand Pré",
  "Laboratoire ORTIE",
  "Établissements Caradec",
  "Fondation Pont-Levis",
  "Théâtre du Petit Gué",
  "Syndicat des eaux du Layrac",
  "Scop Tournevis",
  "Musée des Savoirs Lents",
  "Université de Haute-Brenne",
  "Groupe Ardival",
  "École des Trois Fontaines",
];

export const TOWNS = [
  ["Sainte-Aure", "14"],
  ["Montbrac", "46"],
  ["Port-Lannec", "22"],
  ["Villers-le-Haut", "54"],
  ["Chantemerle-sur-Oue", "26"],
  ["Ostwiller", "67"],
  ["Bourg-Cassan", "30"],
  ["La Roche-Amblard", "63"],
  ["Mézidan", "32"],
  ["Fontaine-Obscure", "85"],
] as const;

export const ABOUT = [
  "La maison existe depuis 1974 et compte une trentaine de personnes.",
  "Nous sommes onze, répartis sur deux sites.",
  "Le service suit douze communes et près de 40 000 habitants.",
  "L'équipe travaille avec les écoles, les artisans et les voisins.",
  "Un nouveau bâtiment ouvrira au printemps.",
];

export const TASKS = [
  "tenir le planning et prévenir les retards",
  "rédiger les comptes rendus",
  "accueillir le public le samedi",
  "préparer les dossiers de subvention",
  "contrôler les livraisons",
  "mettre à jour la base de données",
  "participer aux relevés de terrain",
  "former les nouveaux venus",
  "suivre le budget du projet",
  "réparer le petit matériel",
];

export const PROFILES = [
  "Diplôme de niveau bac + 2 ou expérience équivalente.",
  "Goût du travail en équipe, permis B.",
  "Une première expérience serait appréciée, rien n'est obligatoire.",
  "Étudiante ou étudiant en master, à l'aise avec un tableur.",
  "De la patience, de l'ordre, et le sens de l'accueil.",
];

export const TERMS = [
  "CDI, temps plein, 2 050 € brut par mois.",
  "CDD de huit mois à partir de mars.",
  "Stage de cinq mois, gratification légale.",
  "Contrat d'apprentissage de deux ans.",
  "Vacations, 12,80 € de l'heure, le soir.",
];

/** The headings of an offer's parts, in four wordings. */
export const HEADINGS = [
  ["Qui sommes-nous ?", "Vos missions", "Votre profil", "Conditions", "Candidature"],
  ["Présentation", "Activités principales", "Compétences attendues", "Cadre d'emploi", "Contact"],
  ["La structure", "Le poste", "La personne", "Le contrat", "Pour postuler"],
  ["CONTEXTE", "MISSIONS", "PROFIL RECHERCHÉ", "MODALITÉS", "RENSEIGNEMENTS"],
] as const;
