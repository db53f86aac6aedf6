import type { FieldValues } from "../../../src/model/offer.js";

export interface Phrase<Value = object> {
  readonly text: string;
  readonly value: Partial<Value>;
  readonly accept?: readonly Partial<Value>[];
}

type Phrases<Value> = readonly Phrase<Value>[];
const saying = <Value>(value: Partial<Value>, ...texts: readonly string[]): Phrases<Value> =>
  texts.map((text) => ({ text, value }));

type Pay = FieldValues["stipend"];
const legal = { kind: "legal-minimum" } as const;
const paid = { kind: "paid" } as const;
const unpaidPay = { kind: "unpaid" } as const;

/** Pay told without an amount. */
export const payPhrases = {
  legalOfStage: saying<Pay>(
    legal,
    "gratification légale",
    "minimum légal",
    "selon la réglementation",
    "au barème légal en vigueur",
    "taux légal",
    "montant réglementaire",
    "selon les textes en vigueur",
    "gratification au minimum légal",
  ),
  legalOfJob: saying<Pay>(legal, "SMIC", "au SMIC", "Smic horaire", "Smic en vigueur"),
  legalNounOfStage: saying<Pay>(
    legal,
    "la gratification légale",
    "la gratification minimale légale",
    "l'indemnité légale de stage",
    "la gratification réglementaire",
    "la gratification obligatoire",
  ),
  legalNounOfJob: saying<Pay>(legal, "un salaire au SMIC", "une paie au Smic"),
  legalRuleOfStage: saying<Pay>(
    legal,
    "le barème légal des stages",
    "la réglementation en vigueur",
    "le taux légal en vigueur",
    "les dispositions légales",
  ),
  legalRuleOfJob: saying<Pay>(legal, "le SMIC", "le Smic en vigueur"),
  legalSentenceOfStage: saying<Pay>(
    legal,
    "Gratification légale en vigueur.",
    "Vous serez gratifié·e au minimum légal.",
    "Ce stage est indemnisé au tarif légal.",
    "Le minimum légal s'applique.",
    "Gratification conforme à la loi.",
  ),
  legalSentenceOfJob: saying<Pay>(legal, "Payé au SMIC.", "Salaire : le Smic.", "SMIC horaire."),
  aboveLegal: saying<Pay>(
    { kind: "above-legal-minimum" },
    "au-delà du minimum légal",
    "plus haut que le minimum légal",
  ),
  paidAdjective: saying<Pay>(paid, "indemnisé{E}", "gratifié{E}", "rémunéré{E}", "payé{E}"),
  paidSentenceOfStage: saying<Pay>(
    paid,
    "Une gratification est prévue.",
    "Stage gratifié.",
    "Une indemnité de stage est versée.",
    "Indemnité prévue par la convention.",
  ),
  paidSentenceOfJob: saying<Pay>(
    paid,
    "Rémunération selon la grille de la maison.",
    "Salaire fixé par la convention collective.",
    "Rémunération statutaire.",
  ),
  gridOf: saying<Pay>(
    paid,
    "de la grille indiciaire",
    "de la convention collective de l'animation",
    "des grilles de la fonction publique",
    "de la convention collective des métiers du spectacle",
  ),
  paidByGrid: saying<Pay>(
    paid,
    "grille de la fonction publique territoriale",
    "selon la convention collective",
    "statutaire",
    "selon grille indiciaire",
    "grille de l'établissement",
  ),
  negotiable: saying<Pay>(
    { kind: "negotiable" },
    "à négocier",
    "selon profil",
    "à débattre",
    "à discuter ensemble",
    "selon expérience",
    "à convenir",
  ),
  unpaid: saying<Pay>(unpaidPay, "aucune gratification", "aucune rémunération", "aucun salaire"),
  unpaidClause: saying<Pay>(
    unpaidPay,
    "{CE} n'est pas rémunéré{E}",
    "pas de rémunération possible",
    "nous ne pouvons pas vous payer",
  ),
  unpaidAdjective: saying<Pay>(unpaidPay, "non rémunéré", "sans rémunération", "non indemnisé"),
  unpaidNoun: saying<Pay>(unpaidPay, "aucune", "néant", "pas d'indemnité"),
  unpaidEn: saying<Pay>(unpaidPay, "unpaid", "not paid"),
  negotiableEn: saying<Pay>({ kind: "negotiable" }, "negotiable", "to be negotiated"),
} as const;

type Remote = FieldValues["remoteWork"];
const full = { kind: "full" } as const;
const partial = { kind: "partial" } as const;
const none = { kind: "none" } as const;

export const remotePhrases = {
  remoteShort: [
    ...saying<Remote>(
      partial,
      "2 jours par semaine",
      "un jour hebdomadaire",
      "possible",
      "partiel",
      "occasionnel",
      "jusqu'à trois jours",
    ),
    ...saying<Remote>(none, "non", "aucun", "pas possible", "exclu"),
    ...saying<Remote>(full, "complet", "total", "100 %"),
  ],
  remoteFull: saying<Remote>(
    full,
    "Poste entièrement en télétravail.",
    "Tu travailles de chez toi, cinq jours sur cinq.",
    "Télétravail intégral.",
    "Full remote, d'où vous voulez en France.",
    "Vous travaillerez 100 % à distance.",
    "Le poste se fait entièrement de chez vous.",
  ),
  remotePartial: saying<Remote>(
    partial,
    "Le télétravail est possible {n:2-3} jours par semaine.",
    "Un jour de télétravail hebdomadaire après la période d'essai.",
    "Télétravail partiel accepté.",
    "Vous pourrez télétravailler {n:2-4} jours sur cinq.",
    "Travail à distance envisageable une partie de la semaine.",
    "Chez nous, c'est deux jours à la maison et trois au bureau.",
    "Mode hybride : lundi et vendredi chez vous.",
    "Charte de télétravail : {n:2-8} jours par mois.",
    "Possibilité de télétravailler le vendredi.",
    "Télétravail ouvert au bout de trois mois, un jour par semaine.",
  ),
  remoteNone: saying<Remote>(
    none,
    "Pas de télétravail.",
    "Le poste n'est pas ouvert au télétravail.",
    "Travail en présentiel uniquement.",
    "Télétravail non prévu.",
    "Présence obligatoire dans nos locaux, sans télétravail.",
    "Aucune journée de télétravail possible.",
    "Missions incompatibles avec le télétravail.",
  ),
  remoteFragment: [
    ...saying<Remote>(
      partial,
      "télétravail partiel",
      "télétravail possible",
      "un jour de télétravail",
    ),
    ...saying<Remote>(full, "télétravail complet", "100 % télétravail"),
    ...saying<Remote>(none, "pas de télétravail", "sans télétravail"),
  ],
  remoteEn: [
    ...saying<Remote>(partial, "two days per week", "partial", "hybrid"),
    ...saying<Remote>(none, "no", "not possible"),
  ],
  remoteSentenceEn: [
    ...saying<Remote>(partial, "Remote work is possible two days a week.", "Hybrid work."),
    ...saying<Remote>(full, "This is a fully remote position."),
    ...saying<Remote>(none, "Remote work is not possible.", "On-site only."),
  ],
} as const;

type Licence = FieldValues["drivingLicence"];
const required = { requirement: "required" } as const;
const preferred = { requirement: "preferred" } as const;
const noLicence = { requirement: "none" } as const;

export const licencePhrases = {
  licenceShort: [
    ...saying<Licence>(required, "B exigé", "B", "obligatoire", "nécessaire", "indispensable"),
    ...saying<Licence>(preferred, "B souhaité", "apprécié", "B, un plus"),
    ...saying<Licence>(noLicence, "non requis", "inutile", "pas nécessaire"),
  ],
  licence: [
    ...saying<Licence>(
      required,
      "Permis B exigé",
      "Permis B obligatoire",
      "Permis B et voiture personnelle",
      "Permis de conduire indispensable",
      "Permis B",
      "Être titulaire du permis B",
      "Permis B en cours de validité",
    ),
    ...saying<Licence>(
      preferred,
      "Permis B souhaité",
      "Permis B apprécié",
      "Permis de conduire bienvenu",
      "Le permis serait un plus",
    ),
  ],
  licenceSentence: [
    ...saying<Licence>(
      required,
      "Le permis B est nécessaire pour les tournées.",
      "Vous conduisez (permis B) et les petites routes vous plaisent.",
      "Sans permis B, les fermes sont hors d'atteinte : il est demandé.",
      "Les déplacements imposent d'avoir le permis B.",
      "Vous êtes titulaire du permis de conduire.",
    ),
    ...saying<Licence>(
      preferred,
      "Avoir le permis B vous facilitera la vie.",
      "Un permis B est un atout pour rejoindre le site.",
      "Permis de conduire de préférence.",
    ),
    ...saying<Licence>(
      noLicence,
      "Le permis de conduire n'est pas exigé.",
      "Permis B non nécessaire.",
      "Pas besoin du permis : un bus dessert le site.",
    ),
  ],
  licenceShortEn: [
    ...saying<Licence>(required, "required", "mandatory"),
    ...saying<Licence>(preferred, "a plus"),
  ],
  licenceEn: [
    ...saying<Licence>(required, "A driving licence is required", "Driving licence mandatory"),
    ...saying<Licence>(preferred, "A driving licence is a plus"),
  ],
} as const;

type Benefit = FieldValues["benefits"];

export const benefitPhrases = {
  meal: saying<Benefit>(
    { kind: "meal" },
    "titres-restaurant",
    "tickets restaurant",
    "carte restaurant",
    "accès à la cantine",
    "repas de midi offert",
    "chèques déjeuner",
    "panier repas",
    "restaurant d'entreprise",
  ),
  transport: saying<Benefit>(
    { kind: "transport" },
    "prise en charge de la moitié de l'abonnement de transport",
    "remboursement du titre de transport à 50 %",
    "forfait mobilités durables",
    "abonnement de bus payé à 75 %",
    "vélo de service",
    "voiture de service",
    "participation aux frais de transport",
  ),
  housing: saying<Benefit>(
    { kind: "housing" },
    "logement possible sur place",
    "hébergement gratuit à la ferme",
    "chambre mise à disposition",
    "logement fourni",
    "studio de fonction",
    "nourri et logé",
  ),
  housingSentence: saying<Benefit>(
    { kind: "housing" },
    "Un logement est mis à votre disposition.",
    "Nous pouvons vous loger.",
    "Vous serez logé·e gratuitement.",
    "L'hébergement est assuré par nos soins.",
  ),
  insurance: saying<Benefit>(
    { kind: "health-insurance" },
    "mutuelle prise en charge à 60 %",
    "mutuelle d'entreprise",
    "complémentaire santé",
    "mutuelle familiale",
    "participation à la mutuelle",
  ),
  leave: saying<Benefit>(
    { kind: "leave" },
    "{n:5-8} semaines de congés",
    "{n:10-22} jours de RTT",
    "RTT",
    "deux jours de congé par mois",
    "{n:25-35} jours de congés payés",
  ),
  bonus: saying<Benefit>(
    { kind: "bonus" },
    "prime de fin d'année",
    "treizième mois",
    "prime d'intéressement",
    "prime de saison",
    "participation aux bénéfices",
    "prime de vacances",
  ),
  equipment: saying<Benefit>(
    { kind: "equipment" },
    "ordinateur portable fourni",
    "téléphone professionnel",
    "ordinateur et téléphone fournis",
    "tenue de travail fournie",
  ),
  mealEn: saying<Benefit>({ kind: "meal" }, "meal vouchers", "subsidised canteen"),
  transportEn: saying<Benefit>(
    { kind: "transport" },
    "half of the transport pass reimbursed",
    "reimbursement of public transport",
  ),
  housingEn: saying<Benefit>({ kind: "housing" }, "Housing is provided", "Free accommodation"),
} as const;
