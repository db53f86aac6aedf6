import type { BenefitKind, FieldValues } from "../../model/offer.js";
import { phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Rule } from "../rule.js";
import { written } from "../written.js";
import { isInPerkList } from "./perk-list.js";

type BenefitValue = FieldValues["benefits"];
type BenefitRule = Rule<BenefitValue>;

/** The words of the text, on one line. */
const of = (kind: BenefitKind) => (match: RegExpExecArray, posting: Posting) => ({
  kind,
  text: written(posting, match.index, match.index + match[0].length),
});
/** The same, in a list of perks alone. */
const listed = (kind: BenefitKind) => (match: RegExpExecArray, posting: Posting) =>
  isInPerkList(posting, match.index) ? of(kind)(match, posting) : null;

const rule = (
  id: string,
  kind: BenefitKind,
  prior: number,
  source: string,
  examples: readonly string[],
  counterExamples: readonly string[],
): BenefitRule => ({
  id: `benefits.${id}`,
  pattern: phrase(`(?<![a-z])(?:${source})`, "g"),
  prior,
  value: of(kind),
  examples,
  counterExamples,
});

const GIVEN =
  "(?:offerte?s?|comprise?s?|fournie?s?|assuree?s?|gratuite?s?|prise?s? en charge|propose?e?s?|mise?s? a (?:votre |ta )?disposition|possible|prete?e?s?|inclus(?:e|es)?|sur place|provided)";
/** "est", "sera", "du midi": little words between a thing and its being given. */
const LINK =
  "(?: (?:est|sont|sera|seront|peut etre|du midi|midi|individuel|collectif|entierement|et|portable|professionnel|peuvent etre|(?!non|pas |sans)[a-z]{2,12}))";

/** Before a perk that is an item of a list, or one of several in a line. */
const ITEM = "(?<=(?:^|[\\n,+•/;:(-]) ?)";
const ITEM_END = "(?= ?(?:[,+.;)!\\n/(•&-]|$| (?:et|avec|ou|plus) ))";
/** "prise en charge du transport et (du repas)". */
const ALSO_PAID =
  "(?=aux? |du |des |de vos |les? )(?<=(?:prise en charge|remboursement|participation)[^.;:\\n]{3,40}(?: et|,| ainsi que) )";
const PRAISE =
  "(?: (?:(?:ultra|tres|super|hyper|particulierement|bien) )?(?:moderne|digitale|performante|attractive|avantageuse|complete|solide|genereuse|excellente|interessante|de qualite|haut de gamme|gratuite|offerte|financee|protectrice))(?:(?:,| et) (?:(?:ultra|tres|super) )?(?:moderne|digitale|performante|attractive|avantageuse|complete|solide|genereuse|interessante))?";

/** Perks, from most to least telling; of two that name the same the fuller one is kept. */
export const benefitsRules: readonly BenefitRule[] = [
  rule(
    "meal-vouchers",
    "meal",
    0.86,
    "(?:tickets?|titres?|cheques?|cartes?)[- ](?:restaurants?|restos?|dejeuners?|repas|swile|edenred|up)(?![a-z])|swile|tr (?:de |a )(?=\\d{1,2}(?:[.,]\\d\\d?)? ?(?:€|euros))|(?:meal|lunch|restaurant) (?:vouchers?|tickets?|allowance)",
    ["Tickets restaurant", "titres-resto à 9 €", "Carte déjeuner"],
    ["Serveur de restaurant", "Carte du restaurant"],
  ),
  rule(
    "meals",
    "meal",
    0.76,
    `(?:paniers?|primes? (?:de )?|indemnites? (?:de )?)(?: ?repas|panier)(?![a-z])|primes? (?:de )?paniers?|(?:repas|dejeuners?)${LINK}{0,2} ${GIVEN}|(?<!(?:en|de|la|service|cuisine) )(?:restauration|cantine) (?:subventionnee|sur place|collective|d'entreprise|en partie subventionnee)|(?<!loge\\w{0,2}(?:,| et|-|/)? ?)nourrie?s?(?![a-z]|(?:,| et|-|/)? ?loge)|(?:prise en charge|remboursement|participation) (?:aux? |du |des |de vos )(?:frais de )?(?:repas|dejeuners?|restauration)(?! (?:d|a |pour|aux?))|${ALSO_PAID}(?:aux? |du |des |de vos |les? )(?:frais de )?(?:repas|dejeuners?|restauration)(?! d)`,
    ["Panier repas de 7,30 € par jour", "Repas du midi offert", "Prise en charge du repas"],
    ["Servir les repas", "Préparation des repas", "Prise en charge des repas des enfants"],
  ),
  rule(
    "canteen",
    "meal",
    0.78,
    "(?:acces (?:a la |au ))?(?:restaurant|cantine|self|restauration) (?:gratuite?|(?:d')?(?:entreprise|administrati(?:f|ve)|inter-?entreprises?|du personnel|subventionnee?))|acces (?:a la cantine|au (?:rie|self|restaurant))|staff canteen",
    ["Restaurant d'entreprise", "Restaurant administratif"],
    ["Serveur de restaurant", "Restaurant scolaire à gérer"],
  ),
  rule(
    "transport",
    "transport",
    0.84,
    "(?:prise en charge|remboursement|participation|rembours\\w{1,3}|contribution)(?: (?:partielle?|integrale?|totale?|employeur|mensuelle?))?(?:,? (?:a|de|des|du|d'|aux?|la|le|les|l'|50|75|60|100|80|moitie|hauteur|frais|titres?|abonnements?|votre|vos|ton|carte|pass)|,? ?\\d{2,3} ?%| ?[dl]'){0,8} ?(?:frais de )?(?:transports?|navigo|deplacements?|trajets?|abonnement(?! (?:sporti|culture|de sport|a (?:une|la|votre|ta|un) (?:salle|club)|telephon|internet|mobile|fibre|presse|gym))|pass(?! (?:culture|sport))[a-z ]{0,12})(?: (?:en commun|public|domicile-travail))?" +
      "|(?:50|75|100|60|80|90) ?% (?:du |de |de l'|des |de votre |de ton )(?:pass|transports?|navigo|abonnements?|titres?)(?: (?:de )?(?:transports?(?: en commun)?|navigo|bus|tcl|tram))?|(?:abonnement|pass|titre de transport)(?: [a-z-]{2,12}){0,3} (?:rembourse|pris en charge)(?: (?:a|a hauteur de) \\d{2,3} ?%)?|(?:la )?moitie (?:du pass|de l'abonnement|du transport|des transports)[a-z ]{0,12}|frais de (?:deplacements?|transports?)(?: (?:sont |seront )?(?:rembourses?|pris en charge))|transports?(?: en commun)? ?(?::|\\() ?(?:(?:prise?|remboursee?s?|remboursement|participation)(?: en charge)? ?(?:a |de )?(?:hauteur de )?)?\\d{2,3} ?%(?! d[eu'] ?(?:l'activite|ca|chiffre|temps|la))\\)?|transport allowance|travel allowance|public transport (?:reimburs|cover)\\w{1,6}",
    ["Remboursement à 50 % du pass Navigo", "50 % du titre de transport", "Transport (50 %)"],
    ["Service transport et mobilité", "Participation à votre abonnement sportif"],
  ),
  rule(
    "transport-too",
    "transport",
    0.8,
    `${ALSO_PAID}(?:aux? |du |des |de vos |les? )(?:frais de )?(?:transports?(?: en commun)?|navigo|trajets|deplacements?)(?! d)`,
    ["Prise en charge du repas et du transport"],
    ["Prise en charge des colis et du transport des marchandises"],
  ),
  rule(
    "mobility",
    "transport",
    0.78,
    "forfaits? (?:mobilites?(?: durables?)?|velo)|(?:indemnites?|frais|indemnisation|bareme) (?:kilometriques?|transports?|de transport)|primes? (?:de )?(?:transport|trajets?)|(?:vehicule|voiture|velo) (?:(?:de (?:service|fonction)|d'entreprise|de societe)|(?:mis )?a disposition)|company car|carte carburant",
    ["Forfait mobilités durables", "Indemnités kilométriques", "Véhicule de service"],
    ["Véhicule personnel indispensable", "Service des véhicules"],
  ),
  rule(
    "housing",
    "housing",
    0.78,
    `(?:logements?|hebergements?|chambre|studio|gite)${LINK}{0,2} ${GIVEN}|(?:possibilite|aide|appui) (?:de |d'|a |au |a l'|pour (?:le |l')?)?(?:logement|hebergement|etre loge\\w{0,2}|loger)|logement de fonction|nourri\\w{0,2}(?:,| et|-|/)? ?loge\\w{0,2}|loge\\w{0,2}(?:,| et|-|/)? ?nourri\\w{0,2}|logee?s? (?:sur place|gratuitement)|action logement|accommodation (?:provided|included)|housing (?:provided|allowance)`,
    ["Logement gratuit sur place", "Possibilité de logement", "nourri, logé", "logés nourris"],
    ["Étude sur le logement social", "Pas de logement sur place"],
  ),
  rule(
    "health-insurance",
    "health-insurance",
    0.8,
    "(?:mutuelle|complementaire(?: sante)?|prevoyance)(?: (?:sante|d'entreprise|famille|familiale|de groupe|groupe|obligatoire|et (?:une )?prevoyance|/ ?(?:une )?prevoyance|prise en charge|avantageuse|a \\d{2,3} ?%|\\d{2,3} ?%|payee|entreprise|attractive|collective|employeur)){1,4}|complementaire sante|prevoyance (?:et|/|&) mutuelle|(?:health|medical) insurance|private healthcare",
    ["Mutuelle d'entreprise", "Mutuelle prise en charge à 65 %", "Complémentaire santé"],
    ["La mutuelle recrute", "Adhérents de la mutuelle"],
  ),
  rule(
    "insurance-listed",
    "health-insurance",
    0.74,
    `${ITEM}(?:une |la )?(?:(?:tres )?(?:bonne|excellente|super) )?(?:mutuelle|prevoyance)${ITEM_END}`,
    ["Tickets restaurant, mutuelle, RTT", "- Mutuelle\n- Prévoyance"],
    ["La mutuelle recrute un chargé d'études.", "Mutuelle agricole"],
  ),
  rule(
    "insurance-beside",
    "health-insurance",
    0.72,
    `(?=une |la |mutuelle|prevoyance)(?<=(?:restaurants?|restos?|dejeuners?|rtt|mois|cse|primes?|transports?|navigo|vacances|cadeaux?|participation|interessement|teletravail|mutuelle|\\d ?(?:€|%))(?: et|,| ?\\+| ainsi qu[e']) ?)(?:une |la )?(?:mutuelle|prevoyance)${ITEM_END}`,
    ["Tickets-restaurant et mutuelle."],
    ["Un groupe d'assurance et mutuelle."],
  ),
  rule(
    "insurance-offered",
    "health-insurance",
    0.72,
    `(?=une |la )(?<=(?:offr(?:ons|e|ant)|propos(?:ons|e|ant)|beneficie(?:z|s|rez)|disposez|profite[sz]|aurez)(?: (?:egalement|aussi|notamment|vous|nous|ensuite))? (?:d'|de )?)(?:une |la )(?:mutuelle|prevoyance)${ITEM_END}|(?:une )?mutuelle${PRAISE}`,
    ["Nous offrons une mutuelle et des tickets-restaurant", "Une mutuelle moderne et digitale"],
    ["Nous sommes une mutuelle moderne", "La mutuelle propose une offre"],
  ),
  rule(
    "leave",
    "leave",
    0.82,
    "(?:\\d{1,2}(?:[.,]\\d)?|cinq|six|sept|huit|neuf|dix) ?(?:jours?|j|semaines?|days?|weeks?)(?: ?/ ?an)? (?:de |d'|of )?(?:rtt|conges?|cp(?![a-z])|jnt|repos supplementaires|(?:paid )?(?:leave|holidays?|vacation))(?: payes)?(?: par (?:an|mois))?|conges? (?:supplementaires?|menstruels?|exceptionnels?|trimestriels|d'anciennete)|\\d{1,2} ?(?:a \\d{1,2} )?rtt(?![a-z])(?: ?(?:/ ?|par )an)?|(?:journee de solidarite (?:et|,|\\+) )?(?:(?:\\d|un|deux|trois) )?ponts? (?:offerts?|payes?)(?: ?(?:/ ?|par )an)?|journee de solidarite (?:offerte|payee|prise en charge)",
    ["10 jours de RTT", "7 semaines de congés payés", "12 RTT/an", "2 ponts offerts"],
    ["Gestion des congés", "2 jours de travail", "Construction de deux ponts"],
  ),
  rule(
    "days-off",
    "leave",
    0.7,
    "(?:jours? (?:de )?)?rtt(?![a-z])",
    ["37h avec RTT", "RTT"],
    ["Pas de RTT", "Sortir"],
  ),
  rule(
    "thirteenth-month",
    "bonus",
    0.82,
    "(?:13|14)(?: ?(?:e|eme|ieme))? ?mois(?! (?:d'experience|de stage))|treizieme mois|quatorzieme mois",
    ["13e mois", "Treizième mois"],
    ["CDD de 13 mois d'expérience", "Le 13 mai"],
  ),
  rule(
    "bonus",
    "bonus",
    0.74,
    "primes? (?:annuelle|vacances|diverse|variable|attractive|de (?:nuit|technicite|risques?|froid|salissure|soiree|dimanche|week-?end|rendement|productivite|assiduite|anciennete|langue|habillage|fidelite|mission|precarite|chantier|bienvenue|fin d'annee|vacances|noel|cooptation|panier|resultats?|performance|participation|presence|objectifs?|statut|production|qualite|bilan)|d'(?:objectifs?|interessement|anciennete|assiduite|equipe|astreintes?|activite|exploitation|outillage|installation|engagement|insalubrite)|sur objectifs?|individuelle|mensuelle|trimestrielle|segur|exceptionnelle|collective)s?(?:(?:,| et| ?/) ?(?:d'|de )(?:nuit|equipe|risques?|froid|week-?end|dimanche|panier|transport|vacances|anciennete|objectifs?|resultats?))*|(?=part |bonus|variable|prime|commission)(?<=fixe ?(?:\\+|et|plus) ?(?:une? )?)(?:part variable|bonus|variables?|primes?|commissions?)(?: ?(?:\\+|et) ?(?:bonus|primes?|variables?|commissions?))*(?![a-z])|ifm(?: ?(?:et|\\+|/|&) ?(?:iccp|cp))?(?![a-z])|iccp(?![a-z])|(?:indemnites?|primes?) (?:de )?fin de (?:mission|contrat)(?: (?:a hauteur )?(?:de |a )?\\d{1,2} ?%)?|bonus (?:annuel|sur objectifs?|individuel)|annual bonus|ifse|rifseep|regime indemnitaire",
    ["Prime annuelle de 1 000 €", "Prime de vacances", "Fixe + Bonus", "IFM et ICCP"],
    ["Primes d'assurance", "Calcul des primes", "Le versement des primes annuelles"],
  ),
  rule(
    "bonus-listed",
    "bonus",
    0.66,
    `${ITEM}primes? (?:de |d'|du |des )?(?!assurance|liee|selon|possible|et |ou |de |sur |a |en |prevue|offre|unique)[a-z-]{4,16}(?= ?(?:[,+.;:)\\n/(•]|$| a definir| et | de \\d| \\d))`,
    ["- Prime de rentrée", "1 900 € + prime de métier à définir"],
    ["Primes d'assurance", "Calcul de la prime versée"],
  ),
  rule(
    "profit-sharing",
    "bonus",
    0.78,
    `(?:(?:primes?|accords?|plans?) (?:de |d'))?(?:interessements?(?! (?:des|de la population))(?:(?:,| et| ?/| ?&| \\+) ?(?:a la |de )?participation)?|participation(?: aux (?:benefices|resultats)|(?:,| et| ?/| ?&) ?(?:a l'|d')?interessement))|epargne salariale|plans? d'epargne(?: (?:d'entreprise|entreprise|salariale|retraite|groupe|inter-?entreprises?))?|pee(?![a-z])|perco[li]?(?![a-z])|pereco|peg(?![a-z])|abondement(?: (?:de l'employeur|employeur|attractif|a \\d{2,3} ?%))?|bspce|stock[- ]options?|actionnariat (?:salarie|des salaries|employe|collaborateur)s?|plans? (?:d')?actionnariat(?: salarie)?|${ITEM}actionnariat${ITEM_END}|profit[- ]sharing`,
    ["Intéressement et participation", "Épargne salariale", "PERCOL avec abondement"],
    ["Participation à des réunions", "Fort de son actionnariat familial"],
  ),
  rule(
    "equipment",
    "equipment",
    0.76,
    `(?:ordinateurs?|pc|laptop|telephone|smartphone|materiel|outils informatiques|tablette|equipement)${LINK}{0,5} (?:fournie?s?|mise?s? a (?:votre |ta |sa )?disposition|offerts?|provided|prete?s?)|equipement (?:de teletravail|informatique fourni)|mise a disposition (?:d'un |d'une )(?:ordinateur|pc|telephone|tablette)(?! (?:aux|des|du public))|(?:company )?laptop provided`,
    ["Ordinateur portable fourni", "PC portable et téléphone mis à disposition"],
    ["Maîtrise de l'ordinateur", "Matériel à entretenir"],
  ),
  {
    ...rule(
      "equipment-listed",
      "equipment",
      0.74,
      "(?<=\\n[-•*+> ]{0,4})(?:telephone|smartphone|ordinateur|pc|laptop|macbook|tablette|materiel informatique)(?![a-z])(?: (?!non|a |pas )[a-z]{2,14}){0,5}(?=\\.?(?:\\n|$))",
      ["Nos avantages :\n- Téléphone avec abonnement\n- PC portable"],
      ["Vous maîtrisez :\n- PC portable et périphériques", "Contact :\n- Téléphone"],
    ),
    value: listed("equipment"),
    why: "Under a heading of perks a thing alone is given.",
  },
  rule(
    "training",
    "training",
    0.66,
    "(?:formations?|parcours de formation)(?: (?:interne|continue|initiale|individuelle|specifique))? (?:en interne|internes?|assuree?s?|certifiantes?|continues?|financee?s?|prises? en charge|linguistiques?|a nos (?:outils|methodes)|remuneree?s?|offertes?|payees?)(?: a la prise de poste| par nos soins)?|(?:budget|plan|catalogue|acces (?:a|aux)) (?:de |d'|a )?formations?|training (?:budget|provided)",
    ["Formation interne assurée", "Un budget formation annuel"],
    ["Formation : Master 2", "Vous participez à la formation des équipes."],
  ),
  rule(
    "training-offered",
    "training",
    0.76,
    "parcours de formation (?:personnalise|individualise|complet|sur[- ]mesure|adapte|d'integration|certifiant|dedie|interne|structure)|(?:formations? (?:et|,|/) certifications?|certifications? (?:et|,|/) formations?) (?:en libre acces|gratuites?|financees?|prises en charge|offertes?)|formations? en libre acces|acces (?:(?:illimite|libre|gratuit|permanent) )?(?:a |aux )(?:nos |notre |une |des |la |un )?(?:plateformes? (?:de formations?|d'e-?learning)|catalogue de formations?|e-?learning|formations (?:en ligne|internes?))(?: et certifications?)?|(?:(?:vraie|veritable|solide|bonne) )?formations? (?:complete |initiale |interne )?(?:a|des|lors de) (?:votre |l'|ton |la )(?:arrivee|embauche|integration)",
    ["Un parcours de formation personnalisé", "Une vraie formation à votre arrivée"],
    ["Vous animez le parcours de formation personnalisé."],
  ),
  rule(
    "works-council",
    "other",
    0.8,
    "(?:comite (?:d'entreprise|social et economique)|(?:avantages? )?cse(?![a-z])|cnas(?![a-z])|comite des oeuvres sociales|oeuvres sociales|amicale du personnel)",
    ["Comité d'entreprise", "Avantages CSE"],
    ["Comité de pilotage", "Comité de direction"],
  ),
  rule(
    "gift-vouchers",
    "other",
    0.8,
    "(?:cheques?|cartes?)[- ](?:vacances|cadeaux?|culture|lire|cesu)|bons d'achats?|gift (?:cards?|vouchers?)",
    ["Chèques vacances", "300 € de bons d'achat"],
    ["Carte de vacances scolaires", "Bons de commande"],
  ),
  rule(
    "time-savings",
    "other",
    0.78,
    "compte[- ]epargne[- ]temps",
    ["Compte épargne temps"],
    ["Compte d'épargne à ouvrir pour les clients"],
  ),
  rule(
    "sport",
    "other",
    0.74,
    "(?:(?:remboursement|prise en charge|participation)(?: (?:a|de|du|votre|ton|un|aux?|\\d{2,3} ?%)){1,3} )?abonnements? (?:sportifs?|culturels?|de sport|gym|(?:a|dans) (?:une?|la|votre|notre) (?:salle|club)(?: de sport)?)(?: (?:ou|et) (?:sportifs?|culturels?))?|cours de (?:yoga|sport|pilates|gym)",
    ["Participation à votre abonnement culturel ou sportif", "Cours de yoga"],
    ["Vendre des abonnements", "Encadrer un atelier de yoga"],
  ),
  rule(
    "flexible-hours",
    "other",
    0.68,
    "(?:horaires?|temps de travail)(?: de travail)? (?:flexibles?|souples?|amenageables?|variables?)|flexibilite (?:des|sur les|au niveau des) horaires|flexible (?:hours|working hours)|semaine de (?:4|quatre) jours",
    ["Horaires flexibles", "Semaine de 4 jours"],
    ["Horaires de jour", "Flexibilité demandée"],
  ),
  rule(
    "life",
    "other",
    0.68,
    "salle de sport|conciergerie|(?:place en |berceau en |places? de )creche|creche d'entreprise|(?:remises?|reductions?|tarifs? (?:prefere?ntiels?|reduits?))(?: (?:collaborateurs?|salaries|sur|chez|aupres|personnel)){1,2}|parking gratuit|afterworks?|team[- ]?building|gym membership|seances? de (?:yoga|sport)|(?:corbeilles?|paniers?) de fruits|fruits (?:frais )?(?:offerts|a (?:votre )?disposition)|(?:(?:produits?|articles?)(?: [a-z-]{2,14})? )?a tarifs? (?:preferentiels?|reduits?|collaborateurs?)",
    ["Salle de sport", "Réductions sur nos marques"],
    ["Éducateur en salle", "Réduction des déchets"],
  ),
];
