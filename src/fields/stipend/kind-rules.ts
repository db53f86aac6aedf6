import type { StipendKind, StipendValue } from "../../model/offer.js";
import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import type { Rule } from "../rule.js";

type StipendRule = Rule<StipendValue>;

/** A stipend of which no amount is told. */
const ofKind = (kind: StipendKind): StipendValue => ({
  kind,
  min: null,
  max: null,
  currency: null,
  period: null,
  tax: null,
  monthly: null,
});
const always = (kind: StipendKind) => () => ofKind(kind);

/** At the start of a stipend label's value alone. */
const labelled = (kind: StipendKind) => (match: RegExpExecArray, posting: Posting) => {
  const label = labelAt(posting, match.index);
  return label?.kind === "stipend" && match.index <= label.valueStart + 2 ? ofKind(kind) : null;
};

const PAY_NOUN =
  "(?:gratifications?|remunerations?|indemnites?|indemnisations?|bourses?|salaires?|paie|paye)";
const PAID = "(?:remunere|indemnise|gratifie|paye)(?:\\(?e\\)?|·e|\\.e)?s?(?![a-z])";
/** Said of pay with any words before it … */
const LEGAL_THING =
  "(?:reglementation|legislation|dispositions (?:legales|reglementaires|en vigueur|de la loi|de l'etat)|textes (?:applicables|en vigueur|reglementaires|officiels|legaux)|baremes? (?:legal|legaux|officiels?|nationa(?:l|ux)|en vigueur|reglementaires?)|tarifs? (?:legal|legaux|en vigueur|officiels?|reglementaires?|minimal|minimum)|taux (?:horaire )?(?:legal|minimal|minimum|en vigueur|reglementaire)|minimum (?:legal|reglementaire|obligatoire)|minima legaux|minimas legaux|montant (?:legal|minimal|minimum|en vigueur|reglementaire)|montant de la gratification minimale|(?:base|cadre|conditions?|obligations?|normes?|regles?|exigences?|modalites) (?:legale?s?|legaux|reglementaires?|en vigueur)|plafond (?:horaire )?(?:de la )?(?:securite sociale|secu|ss)|15 ?% du (?:pss|phss|plafond)(?: horaire| de la secu(?:rite sociale)?){0,2}|legal minimum|statutory (?:minimum|rate|allowance))";
/** … and only where the pay follows it. */
const LAW =
  "(?:les textes|loi(?! ?\\d|\\w)|code de l'education|code du travail|decret|legislateur|(?:the |french )?law)";
const ACCORDING =
  "(?:selon|suivant|conforme\\w{0,4}|dans le cadre|en application|sur la base|a hauteur|au niveau|d'apres|(?:comme|ce que|tel que) (?:le )?(?:veut|prevoit|fixe|prevue?)|prevue?s? (?:par|dans)|fixee?s? par|imposee?s? par|respect|according to|as set by|required by) ?(?:a |de |d' ?|du |des |par |aux? )?";
/** "Les heures supplémentaires sont payées": said of what comes on top. */
/** "Seront indemnisés pour leur voyage": a refund. */
const NOT_FOR_TRAVEL =
  "(?! (?:pour|de|sur) (?:l(?:eurs?|es|a|e) |vos |ses |son |l')?(?:voyages?|deplacements?|frais|trajets?|transports?))";
const NOT_OF_EXTRAS =
  "(?<!(?:heures supplementaires|heures|frais|astreintes|deplacements|trajets|dimanches|jours feries|conges|repas|kilometres|week-ends|formations) )";
const SCALE =
  "(?:grilles?(?: (?:indiciaires?|salariale?s?|de (?:la )?remunerations?|de salaires?|administrative|statutaire|de la fonction publique|des? [a-z]{2,20}|it|interne|en vigueur)){0,4}|statutaires?|conventions? (?:collectives?(?: nationales?)?|fehap|syntec|eclat|nexem|nationale|\\d{2,4}(?!\\d))|ccn[ts]?(?![a-z])|cc ?\\d{2}(?!\\d)|indiciaires?|regime indemnitaire|rifseep|categorie [abc](?![a-z])|coefficients?|echelons?|indices?(?![a-z])|i\\.?n?\\.?m\\.? ?\\d{3}(?!\\d)|coef(?![a-z])|baremes?(?! (?:kilometrique|fiscal))|fonction publique|fpt(?![a-z])|fph(?![a-z])|convention de stage|cadre d'emplois?|grade|minima conventionnels|minimum conventionnel|accords? (?:de branche|d'entreprise|collectif)|tarif syndical|salary scale|pay scale|collective agreement)";
const AGE =
  "(?:selon|suivant|en fonction d[eu]|fonction d[eu]|depend(?:ra)? d[eu]|d'apres|calculee? sur|according to|depending on)(?: (?:de |l'|la |le |les |votre |vos |ton |ta |son |leur |his |your ))? ?(?:l'|votre |ton |la |le |vos )?(?:ages?|annees? (?:d'etudes?|de formation|de contrat|de cursus)|niveaux? (?:d'etudes?|de formation|de diplome|scolaire|d'etude|etudes?)|diplomes?|cursus|formation|age)(?![a-z])";
const SUBJECT =
  "(?:profils?|experiences?|competences?|qualifications?|parcours|pretentions?|seniorite|potentiel|anciennete|autonomie|niveau|dossier|motivation|candidats?|souhaits|entretien|experience|seniority|skills)";
const MEASURE =
  "(?:selon|suivant|en fonction|fonction|dependra|depend|a la hauteur|adaptee?s?|depending on|according to|based on|commensurate with)(?: (?:de|du|des|d'|le|la|les|l'|votre|vos|ton|tes|son|a|au|on|your|with)){0,3} ?(?:l'|d')?";

/** Wordings that name their own pay. */
export const statementRules: readonly StipendRule[] = [
  {
    id: "stipend.unpaid",
    pattern: phrase(
      `(?<![a-z])(?:(?:non|pas|ni|jamais)[ -](?:${PAID})|n'(?:est|etant|ouvre) (?:donc |malheureusement )?(?:pas|ni) (?:${PAID}|droit|(?:une|un) [a-z]{4,12} (?:${PAID}))` +
        `|sans ${PAY_NOUN}(?![a-z]| (?:en dessous|en deca|avant|jusqu'a|pour les stages|si |les? ))|ne (?:donne|donnera|donnant|fait|fera) pas (?:lieu|l'objet|droit) (?:a|d') ?(?:une? |la |l')?${PAY_NOUN}` +
        `|(?:pas de|pas d'|aucune?) ?(?:${PAY_NOUN})(?: (?:n'est|ne sera|prevue|de stage))?(?! (?:de (?:transport|deplacement|repas|logement)|kilometrique))` +
        "|(?:mission|activite|stage|poste) (?:est |sera |entierement )?benevole(?![a-z])|(?:c'est du|mission de|activite de) benevolat|(?:ne (?:peut|pouvons|pourrons)|n'avons) pas (?:(?:vous |te |les moyens de )?(?:payer|remunerer|indemniser|gratifier))|a titre (?:benevole|gracieux)|(?:unpaid|not paid|unsalaried|voluntary) (?:internship|position|placement|work))",
      "g",
    ),
    prior: 0.86,
    value: always("unpaid"),
    examples: [
      "Stage non rémunéré",
      "Le stage n'est pas rémunéré.",
      "Ceci n'est pas un poste rémunéré.",
      "Mission bénévole",
    ],
    counterExamples: [
      "Coordonner les bénévoles",
      "Aucun frais pour le candidat",
      "Sans indemnité en dessous de deux mois, puis 4,35 € de l'heure",
    ],
  },
  {
    id: "stipend.unpaid-label",
    pattern: phrase(
      "(?<![a-z])(?:non(?! (?:communiqu|renseign|precis|specifi|indiqu|mentionn|divulgu|fourni|defini|determin|negociabl|affich|applicabl)|[a-z-])|aucune?(?![a-z])|neant|benevol\\w{1,3}|(?<![\\d.,])0 ?€|none|unpaid)",
      "g",
    ),
    prior: 0.7,
    value: labelled("unpaid"),
    examples: ["Rémunération : non", "Gratification : aucune"],
    counterExamples: [
      "Rémunération : non communiquée",
      "Salaire : Non spécifié",
      "Télétravail : non",
    ],
  },
  {
    id: "stipend.paid-label",
    pattern: phrase("(?<![a-z])(?:oui|yes|prevue?|assuree?)(?![a-z])", "g"),
    prior: 0.7,
    value: labelled("paid"),
    examples: ["Gratification : oui"],
    counterExamples: ["Télétravail : oui", "Rémunération : ouverte"],
  },
  {
    id: "stipend.above-legal",
    pattern: phrase(
      `(?<![a-z])(?:superieure?s?|au[- ]dela|au[- ]dessus|plus elevee?s?|majoree?s?|mieux) (?:que |au |a la |a |aux |du |des |de la |de l'|de |par rapport (?:au|a la) )(?:[a-z]+ ){0,3}(?:minimum|minima|montant|taux|bareme|gratification|tarif|smic|seuil|indemnite|legale?)(?: (?:legale?s?|legaux|minimale?s?|minimum|reglementaires?|en vigueur|horaire|obligatoire))*` +
        "|(?:minimum legal|grille legale|gratification legale|bareme legal|taux legal|tarif legal|smic|legale?|minimum)(?: en vigueur)? ?\\+ ?\\d{1,3} ?%(?! ?d(?:u|e|es|')(?![a-z])| ?(?:abonnement|navigo|transports?|titres?|tickets?|pass |carte|mutuelle|repas|frais|pris|rembours|sncf|ter(?![a-z])|velo))|above (?:the )?(?:legal |statutory )?minimum",
      "g",
    ),
    prior: 0.82,
    value: always("above-legal-minimum"),
    examples: ["Gratification supérieure au minimum légal", "Salaire : grille légale + 10 %"],
    counterExamples: ["Un niveau supérieur à la moyenne", "Gratification légale + 50 % du pass"],
  },
  {
    id: "stipend.legal",
    pattern: phrase(
      "(?<![a-z])(?:(?:gratif(?:\\.|ications?)|remunerations?|indemnites?|indemnisations?|bourses?)(?: (?:de|du|des|d'un|mensuelle?|stages?|stagiaires?|minimales?|minimum)){0,4} (?:legale?s?|reglementaires?|obligatoires?|en vigueur)(?: en vigueur)?|salaires? (?:legal|legaux|reglementaires?)" +
        `|(?:gratifications?|indemnites? de stages?)(?: de stages?)? (?:minimale?s?|minimums?)(?: legale?)?|(?:${PAID}) (?:au taux |au tarif |au minimum )?(?:legal(?:ement)?|reglementaire(?:ment)?)|legal (?:stipend|gratification|allowance|pay|minimum (?:stipend|wage|allowance)))`,
      "g",
    ),
    prior: 0.85,
    value: always("legal-minimum"),
    examples: [
      "Gratification légale",
      "Indemnités légales de stage",
      "Gratification réglementaire",
    ],
    counterExamples: [
      "Convention de stage obligatoire",
      "Service de remunération et affaires légales",
    ],
    source: "code de l'éducation, L124-6",
  },
  {
    id: "stipend.legal-label",
    pattern: phrase(
      "(?<![a-z])(?:legale?s?|reglementaires?|minimale?|en vigueur|conventionnelle)(?![a-z])",
      "g",
    ),
    prior: 0.74,
    value: labelled("legal-minimum"),
    examples: ["Gratification : légale"],
    counterExamples: ["Statut : légal", "Gratification : minimum 700 €"],
  },
  {
    id: "stipend.smic",
    pattern: phrase(
      "(?<!% (?:du |de )?(?:le |la )?)(?<!fois (?:le )?)(?<!(?<!montant |niveau |hauteur |base )du )(?<![a-z])(?:au |base |le |niveau )?smic(?: (?:horaire|mensuel|en vigueur|legal|brut|net|hotelier))*(?![a-z]| ?\\+ ?\\d)",
      "g",
    ),
    prior: 0.8,
    value: always("legal-minimum"),
    examples: ["Rémunération au SMIC", "Base smic"],
    counterExamples: ["53 % du SMIC", "Salaire supérieur au SMIC"],
    source: "code du travail, L3231-2",
  },
  {
    id: "stipend.smic-share",
    pattern: phrase(
      "(?:(?:\\d{1,3} ?%? ?(?:a|-|et) ?)?\\d{1,3} ?%|(?<!\\d ?)%|pourcentage|\\d/\\d) (?:du |de )?smic",
      "g",
    ),
    prior: 0.75,
    value: always("paid"),
    examples: ["27 % à 78 % du SMIC", "Rémunération en pourcentage du SMIC"],
    counterExamples: ["Gratification : SMIC", "50 % du transport"],
    why: "An apprentice's share of the minimum wage goes by age and year.",
  },
  {
    id: "stipend.paid",
    pattern: phrase(
      `(?<![a-z])(?:(?:stages?|missions?|postes?|alternance|apprentissage|volontariat|service civique|internship)(?: (?!non|pas|n'est)[a-z'()·-]{1,16},?){0,4}? (?:est |sera |seront |sont )?(?:bien )?${PAID}|${NOT_OF_EXTRAS}(?:sera|seront|est|sont) (?:bien |donc )?${PAID}${NOT_FOR_TRAVEL}` +
        `|(?:indemnites?|gratifications?|indemnisations?|bourses?|remunerations?) (?:de |du |des |d'un |pour (?:le |ce )?)(?:stages?|volontariat|service civique)(?![a-z])|${PAY_NOUN} (?:de stage )?(?:est |sera |seront |sont )?(?:prevue?s?|versee?s?|assuree?s?|proposee?s?)(?! sur|[a-z])` +
        "|avec (?:une )?(?:gratification|remuneration|indemnisation|indemnite)(?![a-z])|avec des indemnites(?! (?:de|kilom|pour)|[a-z])|paid (?:internship|position|placement|traineeship)|(?:internship|position) is paid)",
      "g",
    ),
    prior: 0.76,
    value: always("paid"),
    examples: [
      "Stage indemnisé",
      "Le stage sera rémunéré.",
      "Indemnité de stage.",
      "Stage à Lens avec des indemnités",
    ],
    counterExamples: [
      "Stage non rémunéré",
      "Formation rémunérée",
      "Congés payés",
      "Les finalistes seront indemnisés pour leur voyage.",
    ],
  },
  {
    id: "stipend.public-scale",
    pattern: phrase(
      "(?<![a-z])(?:i\\.?n?\\.?m\\.? ?[3-8]\\d\\d(?!\\d)|(?<=(?:^|\\n)[ •*-]{0,3})coef(?:f?icient)?\\.?:? \\d{3}(?!\\d)|grilles? (?:indiciaires? )?(?:de (?:la )?|des? )?(?:fpt|fph|fpe|fonction publique)(?: territoriale| hospitaliere| d'etat)?|baremes?(?: [a-z0-9.]{1,4}){0,2} ?:? (?:de |selon |suivant )?(?:la )?(?:c\\.?p\\.?|commission paritaire) ?\\d{3}(?:\\.\\d{2})?)(?![a-z])",
      "g",
    ),
    prior: 0.78,
    value: always("paid"),
    examples: [
      "Grille de la FPT (rédacteur) + RIFSEEP",
      "Barème 4.1 de la CP 329.02",
      "IM 373, NBI",
      "Coefficient 290, reprise possible",
    ],
    counterExamples: [
      "Grille d'évaluation de la formation",
      "La commission paritaire 329",
      "Le film IM 12",
    ],
    why: "Belgian joint committees and the French civil service set pay by scales.",
  },
  {
    id: "stipend.agreement",
    pattern: phrase(
      "(?:conventions? collectives?|conventions? (?!de )[a-z0-9]{2,12}(?=,)|ccn[ts]?(?![a-z]))(?: [^.;\\n]{1,40})?, ?(?:avec )?(?:reprise (?:d'|de l')anciennete|coef(?:ficient)?(?![a-z])|indice|echelon|groupe [a-z0-9])",
      "g",
    ),
    prior: 0.74,
    value: always("paid"),
    examples: ["Convention collective 66, reprise d'ancienneté"],
    counterExamples: ["La convention collective de la branche", "Reprise d'ancienneté"],
  },
];

/** Wordings that speak of pay only beside a word of pay, or in its label. */
export const settingRules: readonly StipendRule[] = [
  {
    id: "stipend.legal-setting",
    pattern: phrase(
      `(?<![a-z']|(?:grilles?|indiciaire|statutaire)[^.;:\\n]{0,50} )(?:${ACCORDING}(?:la |les? |l')?(?:${LEGAL_THING}|${LAW})|(?:la |les? |l'|au |aux )?${LEGAL_THING})(?: en vigueur)?(?![a-z])`,
      "g",
    ),
    prior: 0.76,
    value: always("legal-minimum"),
    examples: [
      "Gratification selon la réglementation en vigueur",
      "Le stage est payé, au tarif en vigueur",
    ],
    counterExamples: ["Veiller au respect de la réglementation", "Association loi 1901"],
    source: "code de l'éducation, L124-6",
  },
  {
    id: "stipend.scale",
    pattern: phrase(
      `(?<![a-z])(?:selon |suivant |sur (?:la )?(?:base )?(?:de )?)?(?:la |les |l')?${SCALE}`,
      "g",
    ),
    prior: 0.72,
    value: always("paid"),
    examples: ["Rémunération selon grille indiciaire", "Rémunération : statutaire"],
    counterExamples: ["Grille d'évaluation", "Catégorie B du permis"],
  },
  {
    id: "stipend.age",
    pattern: phrase(
      `(?<![a-z])${AGE}(?: (?:et|ou|,) ?(?:l'|le |votre |ton |d')?[a-z']{3,12}(?: d'etudes?)?)?`,
      "g",
    ),
    prior: 0.74,
    value: always("paid"),
    examples: ["Salaire selon l'âge et l'année d'études"],
    counterExamples: ["Groupes d'enfants selon l'âge", "Missions selon votre formation"],
    source: "code du travail, D6222-26",
  },
  {
    id: "stipend.negotiable",
    pattern: phrase(
      `(?<!non |pas |(?:dates?|periode|duree|lieu|horaires?) )(?<![a-z])(?:(?:a negocier|negociables?|a discuter|discutable|a voir(?: ensemble| selon)?(?![a-z])|a definir|a convenir|a determiner|a debattre|on en (?:parle|discute)|negotiable|to be (?:discussed|negotiated|agreed))(?:,? (?:${MEASURE}${SUBJECT}|ensemble)(?:(?:,| et| ou|/) ?(?:l'|d'|votre |vos )?${SUBJECT})?)?|${MEASURE}${SUBJECT}(?:(?:,| et| ou|/) ?(?:l'|d'|votre |vos )?${SUBJECT})?)`,
      "g",
    ),
    prior: 0.7,
    value: always("negotiable"),
    examples: ["Rémunération à négocier", "Salaire : selon profil et expérience"],
    counterExamples: ["Missions à définir selon profil", "Salaire non négociable"],
  },
  {
    id: "stipend.fixed-and-variable",
    pattern: phrase(
      "(?<![a-z])(?:(?:(?:salaires?|remunerations?|package)(?: (?:mensuel(?:le)?|annuel(?:le)?|brute?|composee?|se compose|est composee?|d'un|attracti(?:f|ve)|de base|une|partie|part)){0,4} )fixe|(?<=(?:^|[\\n,:;.•(-]) ?|(?:un|le|du|en) )fixe) ?(?:\\+|plus|et(?! variable)) ?(?:d'|une? |des |de )?(?:(?:part|partie|remuneration|salaire) )?(?:variables?|bonus|primes?|commissions?)(?![a-z])",
      "g",
    ),
    prior: 0.74,
    value: always("paid"),
    examples: ["Salaire mensuel fixe + variable", "Rémunération : fixe et commissions"],
    counterExamples: [
      "Une rémunération fixe et variable",
      "Un point fixe + variables d'ajustement",
    ],
  },
];
