/** Words by which a dump is told apart, as folded patterns. A word more is a line more. */

/** Beginnings of the words by which jobs are called; any ending may follow ("charge·e", "chargee"). */
export const JOB_STEMS = [
  "accompagnat", "acheteu", "adjoint", "administrat", "administrateur", "agent", "agricult", "aide[- ](?:a|soignant|cuisin|comptable|menage|de vie)",
  "ambulanci", "amenageu", "analyst", "animat", "appren(?:ti|tie)\\b", "arbitr", "architecte", "archivist", "artisan",
  "assistant", "assist\\.", "attache", "audit", "auxiliaire", "avocat", "berger", "bibliothec", "biologist", "boucher",
  "boulang", "buraliste", "caissi", "cameram", "cariste", "carrossi", "cartograph", "cavist", "charge(?:e|\\(e\\)|\\.e|·e)?s? (?:de|d')", "charge[.·(]",
  "charpenti", "chaudronni", "chauffeu", "chef", "cheffe", "chercheu", "chimist", "choregraph", "clerc", "coach", "coffreu",
  "coiffeu", "commercia", "commis\\b", "community manager", "comedien", "comptable", "concepteu", "conceptrice", "concierge", "conducteu",
  "conductrice", "conseill", "conservat", "consultant", "contremaitre", "controleu", "controleur", "coordinat", "coordonnat",
  "cordist", "correcteu", "correctrice", "couturi", "couvreu", "croupi", "cuisini", "cultivat", "data (?:analyst|scientist|engineer|manager|steward)",
  "delegu", "dessinat", "developpeu", "designer", "designeu", "directeu", "directrice", "doctorant", "documentalist", "ebenist",
  "ecolog", "econom(?:e|ist)", "editeu", "editrice", "educat", "electrici", "electromecan", "electrotechn", "employe", "encadrant", "engineer",
  "enqueteu", "enquetrice", "enseignant", "entraineu", "ergonom", "estheti", "executive", "expert", "facteu", "facilit", "femme de", "ferronni",
  "fleurist", "forestier", "formateu", "formatrice", "fraiseu", "garagist", "garde", "gardien", "geolog", "geometre", "geomatici",
  "gestionnaire", "gouvernant", "graphist", "greffi", "grutier", "guide", "hot(?:e|es)se", "horloger", "horticult", "huissier",
  "hydrolog", "illustrat", "infirmi", "informatici", "ingenieu", "inspecteu", "inspectrice", "installateu", "instructeu", "integrateu",
  "interpret", "intervenant", "jardini", "journalist", "juriste", "kinesi", "laborantin", "lead\\b", "lingere?\\b", "libraire", "livreu", "logistici",
  "ludothec", "luthi", "macon", "magasini", "maitre[- ](?:nageu|d'hotel|d'oeuvre|de chai)", "manager", "manageu", "manoeuvre", "manutention", "maquettist", "maraich",
  "marin\\b", "matelot", "mecanici", "mediat", "medecin", "menuisi", "moniteu", "monitrice", "monteu", "musicien", "naturalist", "nourrice",
  "oenolog", "officer", "officier", "operat", "opticien", "orthophon", "ouvreu", "ouvrier", "ouvriere", "patissi", "paysagist", "peintre", "pharmacien",
  "photograph", "pilote", "pizzaiolo", "planneu", "plombi", "plongeu", "policier", "pompier", "portier", "preparat", "producteu", "productrice",
  "product (?:owner|manager|designer)", "prof(?:esseur)?\\b", "professeur", "programmat", "programmeu", "projectionnist", "projeteu", "prothesist", "psycholog",
  "puericult", "realisat", "receptionnist", "recruteu", "redact", "regisseu", "repasseu", "researcher", "responsable", "restaurat(?:eur|rice)",
  "sage[- ]femme", "saisonni", "sapeu", "scaphandri", "scenograph", "scientist", "second(?:e)? de", "secretaire", "serruri", "serveu", "sociolog",
  "sommeli", "soudeu", "sous[- ]chef", "stagiaire", "standardist", "statistic", "steward", "superviseu", "surveillant", "tailleu", "technici", "technico",
  "tech(?:nical)? lead", "teleconseill", "teleprospect", "testeu", "tonneli", "tourneu", "traducteu", "traductrice", "trainee", "traiteu",
  "tresori", "tuyauteu", "urbanist", "usineu", "valet", "vendeu", "veterinaire", "vigneron", "volontaire", "webdesign", "webmaster", "writer", "youth worker",
] as const;

/** What an offer offers. */
export const CONTRACTS = [
  "stages?", "stagiaires?", "alternan(?:ce|t|te|ts)", "alternant(?:\\(e\\)|\\.e|·e)", "apprenti(?:e|ssage|\\(e\\)|\\.e|·e)?", "contrat pro(?:fessionnalisation)?",
  "cdi", "cdd", "cdii", "interim", "vacations?", "vacataire", "freelance", "services? civiques?", "volontaria?t", "volontaires?", "v\\.i\\.e\\.?",
  "theses?", "phd", "doctorat", "doctorante?", "post-?doc(?:torat|torante?|torant)?", "benevol(?:e|at|es)", "saisonni(?:er|ere)s?", "job d'ete", "jobs? etudiants?",
  "internships?", "traineeships?", "work[- ]study", "memoire de (?:m2|m1|master)", "projet de fin d'etudes", "pfe",
] as const;

/** Words that go with any of them, and name none. */
export const ENGAGEMENTS = ["emplois?", "postes?", "recrutement", "recrute", "recherche(?:ons)?", "cherche"] as const;

/** Words that a line may consist of without naming any one offer: "Nos offres de stage 2025". */
export const GROUP_NOUNS = new Set(
  (
    "stage stages emploi emplois offre offres annonce annonces poste postes sujet sujets these theses doctorats alternance alternances apprentissage " +
    "cdi cdd service services benevolat volontariat volontariats mission missions job jobs internship internships proposition propositions " +
    "liste recueil livret catalogue sommaire contents bulletin lettre numero recrutement recrutements recrutons recrute hiring carrieres opportunites candidatures vacations archives ter pfe"
  ).split(" "),
);

/** Words that go with them. */
export const GROUP_LINKS = new Set(
  (
    "nos notre nous les la le des de du d l et ou en a au aux pour par sur ce cette dans chez autres voir toutes tous similaires spontanees civique civiques mois semaine quinzaine jour ete " +
    "rentree annee printemps automne hiver saison campagne ouverts ouvertes ouvert disponibles proposes proposees propose pourvoir courants nouveaux nouvelles m1 m2 l3 master licence diverses " +
    "divers derniers dernieres recentes publies publiees actuelles actuellement"
  ).split(" "),
);

/** How lines within an offer begin, beside the headings of `text/sections.lexicon.ts`. */
export const INNER_BEGINNINGS = [
  "(?:le |notre |nos )?process(?:us)? (?:de |d')", "(?:pourquoi|comment|quelques|quand|quoi|bref|en bref|en resume|qui|ou|et|mais|puis|enfin|ainsi)\\b", "(?:ce que|ce qui) ", "ce qu'",
  "(?:l'|votre |notre |ton )?environnement(?: |$)", "(?:langages?|outils?|technologies|stack|techno|frameworks?|logiciels?|bases? de donnees)(?: |$|,)", "le metier ", "(?:nos|notre|vos|votre|tes|ton|sa|son|ses|mon|mes) ",
  "(?:mots?|points?)[- ]cles?\\b", "informations?\\b", "(?:savoirs?|soft skills|hard skills)\\b", "bon a savoir", "le saviez", "#?\\d{1,2} ?:", "(?:etape|phase|volet|partie|axe|jour|semaine|annee|lot|chapitre|article|titre|niveau|option) (?:n° ?)?(?:\\d|[ivx]+\\b|[a-e]\\b)",
  "(?:principales?|autres?|premieres?) (?:missions|taches|activites|responsabilites)", "(?:cette|ce|cet) (?:offre|poste|stage|mission|annonce|emploi|contrat)\\b", "(?:interesse|tente|motive|convaincu|envie)", "(?:rejoign|rejoind|integr)", "(?:merci|bonne chance|a bientot|a tres vite|cordialement|bien a vous)\\b",
  "(?:bac|cap|bep|bts|dut|but|master|licence|diplome|titulaire|etudiante?|eleve|permis|anglais|francais)(?: |$|\\+|/)", "(?:bonnes?|excellent|tres bon|forte?s?|solides?|maitrise|capacites?|aisance|sens|gout|esprit|qualites?|rigueur|autonomie|curiosite|dynamisme|rigoureu|organise|dynamique|autonome|curieu)(?:e|es|s|x|se)?(?: |$|\\(|,|·|\\.)",
  "travailleurs handicapes", "(?:telechargez|decouvrez|consultez|retrouvez|visitez|cliquez|voir|lire) ", "(?:what|who|how|why|where|our|your|you|we|this|about|key|nice to have|must have)\\b",
] as const;

/** Lines of a site or a mail around the offers: they belong to none. */
export const FURNITURE = [
  "(?:<|•|«|\") ?retour.{0,40}", "retour(?: a| aux| au| vers| sur| liste| recherche| resultats?)?(?: .{0,40})?", "(?:accueil|home)(?: (?:>|\\||/|»|-).{0,120})?",
  "(?:tout )?(?:accepter|refuser|personnaliser)(?: .{0,30})?", "(?:menu|connexion|se connecter|s'inscrire|mon compte|mon espace|votre compte|espace .{1,30}|rechercher?|recherche|newsletter|search|login|sign in)",
  "(?:aller|passer) au contenu.{0,20}", "skip to .{0,30}", "(?:imprimer|partager|enregistrer|sauvegarder|telecharger|exporter|signaler|ajouter|envoyer a un ami|copier le lien)(?: .{0,40})?",
  "partager cette (?:offre|annonce|page).{0,60}", "(?:voir|afficher|lire|en savoir)(?: (?:le|la|l'|les|plus|toutes?|tous|d'autres))+.{0,40}", "en savoir plus.{0,10}", "(?:read|show|see|learn) more",
  "mentions legales.{0,60}", "politique de (?:confidentialite|cookies).{0,40}", "plan du site.{0,60}", "conditions (?:generales|d'utilisation|du forum).{0,60}",
  "(?:gerer )?(?:mes |les |vos )?cookies.{0,200}", "ce site (?:utilise|depose).{0,200}", "nous utilisons des (?:cookies|traceurs).{0,200}",
  "(?:©|\\(c\\)|copyright).{0,80}", "tous droits reserves.{0,40}", "(?:suivez-nous|facebook|twitter|linkedin|instagram|x|youtube|whatsapp)(?: .{0,60})?",
  "(?:pour )?se (?:desinscrire|desabonner).{0,80}", "(?:pour vous )?(?:desinscrire|desabonner|unsubscribe).{0,80}", "vous recevez (?:ce|cette|cet) .{0,200}",
  "haut de page", "remonter", "back to top", "page \\d{1,4}(?: ?(?:sur|/|of) ?\\d{1,4})?", "- ?\\d{1,4} ?-", "\\d{1,4} ?/ ?\\d{1,4}",
  "(?:ces |d'autres |autres )?(?:offres?|annonces?|emplois?|jobs?)(?: qui)? (?:similaires|peuvent vous interesser|recentes|a proximite|pourraient vous interesser).{0,20}",
  "citer.{0,20}", "repondre(?: .{0,40})?", "trier par.{0,40}", "filtrer.{0,40}", "(?:precedent|suivant|offre precedente|offre suivante|sujet (?:precedent|suivant))(?: .{0,40})?",
  "(?:page |annonce )?(?:precedente|suivante)", "offre vue .{0,30}", "(?:ajouter a|retirer de) mes favoris.{0,10}", "favoris", "postuler(?: en ligne| maintenant)?", "je postule", "candidater en ligne", "apply now", "a lire aussi.{0,30}",
  "(?:activez|recevez|creez) .{0,20}alertes?.{0,60}", "(?:sitemap|faq|aide|contactez-nous|nous contacter|a propos|infos pratiques)", "\\d{1,5} (?:resultats?|offres?|annonces?)(?: .{0,30})?",
  "-{2,8} ?(?:message (?:d'origine|transfere|original)|original message|forwarded message|debut du message transfere).{0,10}-{0,8}", "<!--.{0,60}", "-->", "-- ?",
] as const;

/** Words of texts that offer something else: courses, goods, minutes, one's own application. */
export const FOREIGN = [
  "tarifs?", "tarif reduit", "prix ?:? ?\\d", "ht", "ttc", "tva", "arrhes", "acompte", "bulletin d'inscription", "inscriptions? ?:", "inscription en ligne", "s'inscrire", "nombre de (?:participants|places) (?:est )?limite", "par (?:stagiaire|participant|personne)",
  "prochaines sessions", "recette", "ingredients", "cuisson", "facture", "changelog", "proces-verbal", "l'ordre du jour", "reglement (?:interieur|du)", "^article \\d", "cotisations?", "lire aussi", "a lire aussi",
  "je m'appelle", "je suis (?:etudiante?|disponible|a la recherche)", "je recherche un", "je souhaite", "mon cv", "ma candidature", "mes salutations", "rapport de stage",
] as const;

/** Words by which an offer asks to be answered: it mostly ends soon after. */
export const CLOSING = [
  "candidatures?", "candidater", "postuler", "postulez", "cv", "curriculum", "lettre de motivation", "envoye[rz]", "envoie", "adresse[rz]", "transmettre", "ecrire a", "ecrivez", "contact(?:er|ez)?", "renseignements?",
  "se presenter", "telephone[rz]", "tel", "appele[rz]", "appelle", "how to apply", "apply", "send your", "postes? (?:sont )?(?:ouverts?|accessibles?) aux personnes",
] as const;

/** Words that speak of an offer, whatever the offer. */
export const OFFER_WORDS = [
  "missions?", "profil", "stagiaires?", "stage", "gratification", "gratifies?", "indemnites?", "remuneration", "salaire", "brut", "net", "temps (?:plein|partiel|complet)", "teletravail", "vous (?:serez|aurez|participe\\w*|justifiez|etes|avez)",
  "tu (?:seras|auras|es|as)", "experience", "competences?", "diplome", "bac ?\\+ ?\\d", "master", "licence", "bts", "recrut\\w+", "recherchons", "poste", "contrat", "cdi", "cdd", "alternance", "these", "encadrants?", "encadrement", "rattache\\w*",
  "internship", "intern", "you will", "requirements", "service civique", "permis b", "candidat\\w*", "postul\\w+", "sujet", "projet", "convention", "smic", "mois", "h/f", "f/h", "requis\\w*", "souhait\\w+",
] as const;
