import type { BenefitKind, FieldValues } from "../../model/offer.js";
import { phrase } from "../../text/phrase.js";
import { type Posting, rawText } from "../../text/posting.js";
import type { Rule } from "../rule.js";

type BenefitValue = FieldValues["benefits"];
type BenefitRule = Rule<BenefitValue>;

/** The words of the text, on one line. */
const of = (kind: BenefitKind) => (match: RegExpExecArray, posting: Posting) => {
  const words = rawText(posting.folded, match.index, match.index + match[0].length);
  return { kind, text: words.replace(/\s+/g, " ").trim() };
};

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

/** Perks, from most to least telling; one a rule and posting is kept. */
export const benefitsRules: readonly BenefitRule[] = [
  rule(
    "meal-vouchers",
    "meal",
    0.86,
    "(?:tickets?|titres?|cheques?|cartes?)[- ](?:restaurants?|restos?|dejeuners?|repas|swile|edenred|up)(?![a-z])|swile|(?:meal|lunch|restaurant) (?:vouchers?|tickets?|allowance)",
    ["Tickets restaurant", "titres-resto à 9 €", "Carte déjeuner"],
    ["Serveur de restaurant", "Carte du restaurant"],
  ),
  rule(
    "meals",
    "meal",
    0.76,
    `(?:paniers?|primes? (?:de )?|indemnites? (?:de )?)(?: ?repas|panier)(?![a-z])|primes? (?:de )?paniers?|(?:repas|dejeuners?)${LINK}{0,2} ${GIVEN}|restauration (?:subventionnee|sur place|collective|d'entreprise|en partie subventionnee)|nourrie?s?(?![a-z]|(?:,| et|-|/)? ?loge)`,
    ["Panier repas de 7,30 € par jour", "Repas du midi offert"],
    ["Servir les repas", "Préparation des repas"],
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
    "(?:prise en charge|remboursement|participation|rembours\\w{1,3}|contribution)(?: (?:partielle?|integrale?|totale?|employeur|mensuelle?))?(?:,? (?:a|de|des|du|d'|aux?|la|le|les|l'|50|75|60|100|80|moitie|hauteur|frais|titres?|abonnements?|votre|vos|ton|carte|pass)|,? ?\\d{2,3} ?%| ?[dl]'){0,8} ?(?:frais de )?(?:transports?|navigo|deplacements?|trajets?|abonnement|pass(?! culture)[a-z ]{0,12})(?: (?:en commun|public|domicile-travail))?" +
      "|(?:50|75|100|60|80|90) ?% (?:du |de |de l'|des |de votre |de ton )(?:pass|transports?|navigo|abonnements?|titres?)(?: (?:de )?(?:transports?(?: en commun)?|navigo|bus|tcl|tram))?|(?:la )?moitie (?:du pass|de l'abonnement|du transport|des transports)[a-z ]{0,12}|frais de (?:deplacements?|transports?)(?: (?:sont |seront )?(?:rembourses?|pris en charge))|transport allowance|travel allowance|public transport (?:reimburs|cover)\\w{1,6}",
    ["Remboursement à 50 % du pass Navigo", "50 % du titre de transport"],
    ["Service transport et mobilité", "Participation à des réunions"],
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
    `(?:logements?|hebergements?|chambre|studio|gite)${LINK}{0,2} ${GIVEN}|(?:possibilite|aide|appui) (?:de |d'|a |au |a l'|pour (?:le |l')?)?(?:logement|hebergement|etre loge\\w{0,2}|loger)|logement de fonction|nourri\\w{0,2}(?:,| et|-|/)? ?loge\\w{0,2}|action logement|accommodation (?:provided|included)|housing (?:provided|allowance)`,
    ["Logement gratuit sur place", "Possibilité de logement", "nourri, logé"],
    ["Étude sur le logement social", "Pas de logement sur place"],
  ),
  rule(
    "health-insurance",
    "health-insurance",
    0.8,
    "(?:mutuelle|complementaire(?: sante)?|prevoyance)(?: (?:sante|d'entreprise|famille|familiale|de groupe|groupe|obligatoire|et prevoyance|/ ?prevoyance|prise en charge|avantageuse|a \\d{2,3} ?%|\\d{2,3} ?%|payee|entreprise|attractive|collective|employeur)){1,4}|complementaire sante|prevoyance (?:et|/|&) mutuelle|(?:health|medical) insurance|private healthcare",
    ["Mutuelle d'entreprise", "Mutuelle prise en charge à 65 %", "Complémentaire santé"],
    ["La mutuelle recrute", "Adhérents de la mutuelle"],
  ),
  rule(
    "insurance-listed",
    "health-insurance",
    0.68,
    "(?<=[,+•/;:-] ?)(?:une )?(?:mutuelle|prevoyance)(?= ?(?:[,+.;)\\n/(•]|$| et (?:prevoyance|tickets|titres|participation|teletravail)))",
    ["Tickets restaurant, mutuelle, RTT"],
    ["La mutuelle recrute un chargé d'études.", "Mutuelle agricole"],
  ),
  rule(
    "leave",
    "leave",
    0.82,
    "(?:\\d{1,2}(?:[.,]\\d)?|cinq|six|sept|huit|neuf|dix) ?(?:jours?|j|semaines?|days?|weeks?)(?: ?/ ?an)? (?:de |d'|of )?(?:rtt|conges?|cp(?![a-z])|jnt|repos supplementaires|(?:paid )?(?:leave|holidays?|vacation))(?: payes)?(?: par (?:an|mois))?|conges? (?:supplementaires?|menstruels?|exceptionnels?|trimestriels)",
    ["10 jours de RTT", "7 semaines de congés payés"],
    ["Gestion des congés", "2 jours de travail"],
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
    "primes? (?:annuelle|de (?:fin d'annee|vacances|noel|cooptation|panier|resultats?|performance|participation|presence|objectifs?|statut|production|qualite|bilan)|d'(?:objectifs?|interessement|anciennete|assiduite)|sur objectifs?|individuelle|mensuelle|trimestrielle|segur|exceptionnelle|collective)s?|bonus (?:annuel|sur objectifs?|individuel)|annual bonus|ifse|rifseep|regime indemnitaire",
    ["Prime annuelle de 1 000 €", "Prime de vacances"],
    ["Primes d'assurance", "Calcul des primes"],
  ),
  rule(
    "profit-sharing",
    "bonus",
    0.78,
    "interessements?(?! (?:des|de la population))(?:(?:,| et| ?/| ?&| \\+) ?(?:a la )?participation)?|participation(?: aux benefices|(?:,| et| ?/| ?&) ?(?:a l')?interessement)|epargne salariale|plan d'epargne|pee(?![a-z])|pereco|bspce|stock[- ]options?|actionnariat|profit[- ]sharing",
    ["Intéressement et participation", "Épargne salariale"],
    ["Participation à des réunions", "Participation citoyenne"],
  ),
  rule(
    "equipment",
    "equipment",
    0.76,
    `(?:ordinateurs?|pc|laptop|telephone|smartphone|materiel|outils informatiques|tablette|equipement)${LINK}{0,5} (?:fournie?s?|mise?s? a (?:votre |ta |sa )?disposition|offerts?|provided|prete?s?)|equipement (?:de teletravail|informatique fourni)|(?:company )?laptop provided`,
    ["Ordinateur portable fourni", "PC portable et téléphone mis à disposition"],
    ["Maîtrise de l'ordinateur", "Matériel à entretenir"],
  ),
  rule(
    "training",
    "training",
    0.66,
    "(?:formations?|parcours de formation)(?: (?:interne|continue|initiale|individuelle|specifique))? (?:en interne|internes?|assuree?s?|certifiantes?|continues?|financee?s?|prises? en charge|linguistiques?|a nos (?:outils|methodes)|remuneree?s?|offertes?|payees?|diplomantes?)(?: a la prise de poste| par nos soins)?|(?:budget|plan|catalogue|acces (?:a|aux)) (?:de |d'|a )?formations?|training (?:budget|provided)",
    ["Formation interne assurée", "Un budget formation annuel"],
    ["Formation : Master 2", "Vous participez à la formation des équipes."],
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
    "salle de sport|conciergerie|(?:place en |berceau en |places? de )creche|creche d'entreprise|(?:remises?|reductions?|tarifs? (?:prefere?ntiels?|reduits?))(?: (?:collaborateurs?|salaries|sur|chez|aupres|personnel)){1,2}|parking gratuit|afterworks?|team[- ]?building|gym membership|seances? de (?:yoga|sport)",
    ["Salle de sport", "Réductions sur nos marques"],
    ["Éducateur en salle", "Réduction des déchets"],
  ),
];
