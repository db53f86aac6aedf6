import type { LocationValue } from "../../model/offer.js";
import { LABELS } from "../../text/labels.lexicon.js";
import { phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Rule } from "../rule.js";
import type { Place } from "./postcode.js";
import {
  readAfterColon,
  readAnchored,
  readBeforeBracket,
  readCoded,
  readCodedBracket,
  readEmployerTown,
  readKnown,
  readSought,
} from "./read-body.js";
import { readHouse, readInstitution } from "./read-house.js";
import { readLabelValue } from "./read-label.js";
import {
  hasPin,
  readBetween,
  readLineAlone,
  readLineCode,
  readPlainLabel,
  readSecondArea,
  readSeekerTown,
  readSegment,
  readTitleTown,
  readWholeLine,
} from "./read-line.js";
import { readHeadingBracket, readSecondLine } from "./read-title.js";

/** A rule that also tells where in its match the place stands. */
export interface PlaceRule extends Rule<LocationValue> {
  readonly read: (match: RegExpExecArray, posting: Posting) => Place | null;
  /** How many lines from the top it looks at; all, where not given. */
  readonly lines?: number;
}

const LINE_START = "(?<![a-z])(?<=(?:^|\\n)[•* -]{0,4}|[.;|\\t•?] ?| - )";
const LEAD =
  "(?:geographiquement |principalement |idealement |de preference |physiquement |en presentiel |dans nos (?:locaux|bureaux) (?:de |d'|a )?)?(?:au coeur de |sur |a |au |aux |en |dans (?:le |la |les )?)(?:siege(?: social)? (?:situe )?a |la ville de |la commune de |l'agence de |notre (?:agence|site|siege) (?:de |d'))?";
const CITY_TEXT = "(?<span>[a-z0-9][^\\n]{1,80}(?:\\n[^\\n]{1,40})?)";

function rule(record: Omit<PlaceRule, "value">): PlaceRule {
  return { ...record, value: (match, posting) => record.read(match, posting)?.value ?? null };
}

export const locationRules: readonly PlaceRule[] = [
  rule({
    id: "location.heading-bracket",
    pattern: /\((?<span>[^()\n]{2,60})\)/dg,
    lines: 1,
    prior: 0.92,
    read: readHeadingBracket,
    examples: [
      "Régie Nord (Lens – 62300) – Médiatrice",
      "Mairie d'Orbec (14 290 Orbec) – Stage archives",
      "Régie Nord (75011) – Médiatrice",
    ],
    counterExamples: [
      "Médiatrice (H/F)\nRégie Nord",
      "Stage (recherche) en géographie",
      "Médiatrice\nRégie Nord, comme toute régie (loi de 1901), recrute.",
    ],
  }),
  rule({
    id: "location.second-line",
    pattern:
      /(?<=\n)(?:[^\n]{1,100} - |- )?(?<code>2[ab]|\d{2,3}) - (?!(?:cd[id]|stage|alternance|interim|temps)(?![a-z]))(?<span>[^\n]{1,60}?)(?: - localiser(?: avec \w{2,12})?)?(?=\n|$)/dg,
    lines: 3,
    prior: 0.95,
    read: readSecondLine,
    examples: [
      "Data analyst (H/F)\nRÉGIE NORD - 62 - LENS",
      "Data analyst\n- 92 - Hauts-de-Seine",
      "Data analyst\n62 - LENS - Localiser avec Planova",
    ],
    counterExamples: [
      "Data analyst\nSalaire : 30 - 35 - 40 k€",
      "Data analyst - 62 - Lens",
      "Data analyst\n75 - CDI",
    ],
    why: "The line under the title on the national job site: employer, department, town.",
  }),
  rule({
    id: "location.second-area",
    pattern: /(?<=\n)(?:[^\n]{1,100} - |- )(?<span>[a-z][^\n]{2,40})(?=\n|$)/dg,
    lines: 3,
    prior: 0.8,
    read: readSecondArea,
    examples: ["Consultant (H/F)\n - Luxembourg", "Consultant (H/F)\nKESTREL - Espagne"],
    counterExamples: ["Consultant (H/F)\nKESTREL - Bretagne", "Consultant (H/F)\nCDI - Espagnol"],
  }),
  rule({
    id: "location.label",
    pattern: phrase(
      `${LINE_START}(?:${LABELS.location.join("|")})(?: ?[:?=|\\t]| -|(?=\\n)) ?\\n?(?<span>[^\\n][^\\n]{1,200}(?:\\n[^\\n]{1,60})?)`,
      "gd",
    ),
    prior: 0.88,
    read: (match, posting) => (isAddress(match[0]) ? null : readLabelValue(match, posting)),
    examples: [
      "Lieu de travail : Lens",
      "Localisation : poste basé à Orbec, près de la gare",
      "Lieu du stage\n12 rue des Mines 62300 Lens",
      "Lieu : basé à Mbark (site de Nérig), département de Kébr, région de Loum",
    ],
    counterExamples: ["Lieu : à définir", "Localisation : télétravail", "Région : Bretagne"],
  }),
  rule({
    id: "location.pin",
    pattern: /• ?(?<span>[a-z0-9][^\n•|]{1,80})/dg,
    prior: 0.86,
    read: (match, posting) => (hasPin(match, posting) ? readLabelValue(match, posting) : null),
    examples: ["Graphiste\n📍 Lyon 3e, deux jours de télétravail"],
    counterExamples: ["Graphiste\n🚀 Lyon grandit", "Graphiste\n📍 Télétravail"],
  }),
  rule({
    id: "location.plain-label",
    pattern:
      /(?<=(?:\n|^)[•* -]{0,4})(?:localisation|lieu(?: d[eu] (?:travail|stage|poste|mission))?|ville) (?<span>[a-z][^\n:.]{2,60})(?=\n|$)/dg,
    prior: 0.885,
    read: readPlainLabel,
    examples: ["Graphiste\nContrat CDI\nLocalisation Loir-et-Cher", "Graphiste\nLieu Lens (62)"],
    counterExamples: ["Graphiste\nLieu Chaleureux", "Graphiste\nVille Durable et Santé"],
    why: "A table whose lines lost the mark between label and value.",
  }),
  rule({
    id: "location.address-label",
    pattern: phrase(
      `${LINE_START}(?<label>adresse|siege(?: social)?|coordonnees|address)(?: postale| de l'employeur| de la structure| du siege)? ?(?::|\\n|=) ?(?<span>[^\\n][^\\n]{1,200}(?:\\n[^\\n]{1,60})?)`,
      "gd",
    ),
    prior: 0.68,
    read: readLabelValue,
    examples: ["Adresse : 3 quai Vert, 62300 Lens"],
    counterExamples: ["Adresse : voir le site", "Adresse mail : lens@regie.example"],
    why: "An employer's address need not be the place of work.",
  }),
  rule({
    id: "location.segment",
    pattern:
      /(?<= ?[/|•] ?| [-·] |, |\t|\n- )(?<span>[a-z0-9][^\n/|•\t]{1,60}?)(?=\.?(?:\n|$)|[.\t|] ?| - (?:cdi|cdd|stage|alternance|apprentissage|interim|vacations?)(?![a-z])| \(?(?:h ?[/-] ?f|f ?[/-] ?h)(?:[ /-][xn])?\)?(?:\n|$))/dg,
    lines: 3,
    prior: 0.86,
    read: readSegment,
    examples: [
      "Stage - Chargée de diffusion / Cie du Quai / Lens (62)",
      "Alternance boucherie, Lens. Se présenter.",
      "Régisseuse de tournée, Bamako, Mali",
      "Régisseuse\n - Rennes",
      "Régisseuse - Rennes (H/F)",
    ],
    counterExamples: [
      "Stage - Chargée de diffusion / Cie du Quai",
      "Régisseuse - Plateau (H/F)",
      "Stage\nPuis\nPuis\nUn mot, Lens",
    ],
  }),
  rule({
    id: "location.between",
    pattern: /(?<= - | ?[|•] | · )(?<span>[a-z][^\n|•·]{1,50}?)(?= [-/] | ?[|•] | · )/dg,
    lines: 3,
    prior: 0.74,
    read: readBetween,
    examples: ["Comptable\nCDI – Lens – Temps plein", "Comptable\nKestrel | Lens | CDI"],
    counterExamples: ["Comptable – Fournisseurs – CDI", "Nos agences - Lens - Arras - Douai"],
  }),
  rule({
    id: "location.before-contract",
    pattern:
      /(?<=\n)(?<span>[a-z][^\n|•·]{1,50}?)(?= ?[-|·•] (?:cdi|cdd|stage|alternance|apprentissage|interim|temps (?:plein|partiel))(?![a-z]))/dg,
    lines: 3,
    prior: 0.74,
    read: readBetween,
    examples: ["Graphiste\nLens - CDI", "Graphiste\nLens | Stage | 6 mois"],
    counterExamples: ["Graphiste\nCommunication - CDI", "Un\nDeux\nTrois\nLens - CDI"],
  }),
  rule({
    id: "location.line-code",
    pattern: /(?<= - |, )(?<span>\d{5})(?=\n|$)/dg,
    lines: 6,
    prior: 0.78,
    read: readLineCode,
    examples: ["Cuisinière\nRésidence Les Ormes – 85200"],
    counterExamples: ["Cuisinière – 85200", "Cuisinière\nBudget de repas, 12345 par an"],
  }),
  rule({
    id: "location.house",
    pattern: phrase(
      "(?<![a-z])(?:universite|chu|chru|centre hospitalier(?: universitaire)?|hopital|metropole|rectorat|tribunal(?: judiciaire)?|iut|cci|insa) (?:de |d'|du |des )(?:l'academie de )?(?<span>[a-z][^\\n,:;()]{1,50})",
      "gd",
    ),
    prior: 0.58,
    read: readHouse,
    examples: ["Doctorante (H/F)\nUniversité de Rennes", "Stage au sein du CHU de Nantes"],
    counterExamples: [
      "Doctorante (H/F)\nUniversité des Vents",
      "Graphiste\nUn\nDeux\nNos clients : le CHU de Nantes",
    ],
  }),
  rule({
    id: "location.employer-town",
    pattern: /(?<=[a-z.] )\((?<span>[a-z][a-z' -]{2,40})\)/dg,
    prior: 0.62,
    read: readEmployerTown,
    examples: ["Archiviste\nEmployeur : Cabinet Aubrac (Lens)"],
    counterExamples: ["Archiviste\nEmployeur : Institut des Vents (IDV)"],
  }),
  rule({
    id: "location.institution",
    pattern: phrase(
      "(?<![a-z])(?:ville|commune|mairie(?: annexe)?|ccas|hotel de ville|centre communal d'action sociale|sous-prefecture|prefecture|office de tourisme) (?:de |d'|du |des )(?<span>[a-z][^\\n,:;]{1,60})",
      "gd",
    ),
    prior: 0.6,
    read: readInstitution,
    examples: [
      "Mairie d'Orbec - Stage archives",
      "Archiviste\nEmployeur : Ville de Lens",
      "Archiviste\nVille de Lens",
    ],
    counterExamples: ["Archiviste\nLa ville de Lens est belle.", "Mairie : stage"],
  }),
  rule({
    id: "location.after-colon",
    pattern: phrase("(?<=[a-z)]: )(?<span>[a-z][^\\n]{1,60})", "gd"),
    prior: 0.52,
    read: readAfterColon,
    examples: ["Déroulement du stage : Lille et télétravail"],
    counterExamples: [
      "Graphiste\nMobilité : Lille",
      "Déroulement du stage : à convenir",
      "Thème : Villes et villages",
    ],
  }),
  rule({
    id: "location.title-town",
    pattern: phrase("(?<![a-z])(?:a|au|aux|sur|pres de) (?<span>[a-z][^\\n]{1,60})", "gd"),
    lines: 3,
    prior: 0.62,
    read: readTitleTown,
    examples: ["Stage d'archiviste à Lens", "Luthière à Colmar prendrait stagiaire"],
    counterExamples: [
      "Stage d'archiviste à distance",
      "Stage\nUn\nDeux\nTrois\nOn ira à Lens",
      "Déplacements à Lens",
    ],
  }),
  rule({
    id: "location.line",
    pattern: /(?<=^|\n)(?<span>[a-z0-9][^\n\t]{2,60})(?=\n|$|\t)/dg,
    lines: 6,
    prior: 0.87,
    read: readWholeLine,
    examples: [
      "Archiviste\n62300 LENS",
      "Archiviste\nLens (62)\nMissions",
      "Archiviste\nLens (62)   CDI",
    ],
    counterExamples: ["Archiviste\nLens", "62300 boulons à trier"],
  }),
  rule({
    id: "location.line-alone",
    pattern:
      /(?<=^|\n)(?<span>[a-z][^\n]{2,40})\n{1,2}(?=[•* -]{0,4}(?:cdi|cdd|stage|alternance|interim|apprentissage|service civique|sur (?:place|site)|en presentiel|presentiel|hybride|teletravail|temps (?:plein|partiel|complet)|(?:publi|ajout|post|mise? en ligne)ee?)(?![a-z]))/dg,
    lines: 8,
    prior: 0.76,
    read: readLineAlone,
    examples: ["Archiviste\nGrenoble\nCDI", "Archiviste\nBamako, Mali\nPubliée le 3 mars"],
    counterExamples: ["Archiviste\nGrenoble\nMissions", "Archiviste\nKestrel\nCDI"],
    why: "Job sites print the town above the contract or the day of publication.",
  }),
  rule({
    id: "location.seeker-town",
    pattern:
      /(?:, (?:a|aux?) |\((?:[a-z' -]{3,40}, )?)(?<span>[a-z][a-z' -]{2,40})(?:, [^()\n]{3,30})?[,)],? (?=(?:recherch|recrut|cherch|embauch)e(?:nt)?(?![a-z]))/dg,
    lines: 3,
    prior: 0.78,
    read: readSeekerTown,
    examples: [
      "Le Théâtre Rouge, à Orvaux, recherche\nUne régisseuse",
      "Festival Horizon (Orvaux, 3-11 juillet) cherche un régisseur",
    ],
    counterExamples: [
      "Le Théâtre Rouge (scène nationale) recherche une régisseuse",
      "Le Théâtre Rouge (SNR) recherche une régisseuse",
    ],
    why: "Between its name and its verb an employer says where it is.",
  }),
  rule({
    id: "location.below-contract",
    pattern:
      /(?<=\n(?:cdi|cdd|stage|alternance|interim|apprentissage)(?:,? [^\n]{1,24})?\n{1,2})(?<span>[a-z][^\n]{2,40})(?=\n|$)/dg,
    lines: 6,
    prior: 0.76,
    read: readLineAlone,
    examples: ["Archiviste\nKestrel\nCDI\nGrenoble"],
    counterExamples: ["Archiviste\nCDI\nHorizon", "Archiviste\nCDI\nGrenoble recrute."],
    why: "A card of four lines: title, employer, contract, town.",
  }),
  rule({
    id: "location.on-site",
    pattern: phrase(
      "(?<![a-z])(?:sur (?:site|place)|en presentiel|presentiel|dans nos (?:locaux|bureaux)|lieu|poste|stage|mission) \\((?<span>[a-z][^()\\n]{2,40})\\)",
      "gd",
    ),
    prior: 0.6,
    read: readKnown,
    examples: ["Archiviste\nMissions\nPrésence sur site (Strasbourg) exigée"],
    counterExamples: ["Archiviste\nMissions\nPrésence sur site (Horizon) exigée"],
  }),
  rule({
    id: "location.sought-at",
    pattern: phrase(
      "(?<![a-z])(?:(?:recherch|recrut|cherch)(?:e|ent|ons)(?= (?:actuellement )?(?:une?|des|son|sa|notre|\\d)(?![a-z]))|(?:en )?(?:cdi|cdd|interim|alternance|temps (?:plein|partiel)),?(?= (?:a|au|aux|sur) ))(?<span>[^.;:!?\\n]{3,130})",
      "gd",
    ),
    prior: 0.6,
    read: readSought,
    examples: [
      "Archiviste\nMissions\nProfil\nConditions\nNous recherchons une archiviste à Arles (13).",
      "Archiviste\nMissions\nProfil\nConditions\nÀ pourvoir en CDI, à Lille.",
    ],
    counterExamples: [
      "Archiviste\nMissions\nNous recherchons une archiviste à temps plein.",
      "Archiviste\nMissions\nUn laboratoire de recherche à Lille",
    ],
    why: "Whom one seeks, one seeks where the work is.",
  }),
  rule({
    id: "location.branch",
    pattern: phrase(
      "(?<![a-z])(?:au sein (?:de |du )|rejoin[a-z]{2,5} |integr[a-z]{2,5} |pour |a )(?:l'|notre |le )?(?:agence|bureau|site|antenne|delegation|magasin|etablissement) (?:de |d'|du )(?<span>[a-z][^\\n,;:()]{1,50})",
      "gd",
    ),
    prior: 0.6,
    read: readKnown,
    examples: ["Archiviste\nMissions\nVous travaillez au sein de l'agence d'Arles."],
    counterExamples: ["Archiviste\nMissions\nau sein de l'agence de communication"],
  }),
  rule({
    id: "location.based",
    pattern: phrase(
      `(?<![a-z])(?:bas|situ|localis|affect|install|implant|domicili)ee?(?:\\(e\\)|[.·-]e)?s? ${LEAD}${CITY_TEXT}`,
      "gd",
    ),
    prior: 0.7,
    read: readAnchored,
    examples: ["Poste basé à Lens", "Stage basé(e) au Mans", "Vous serez basé·e sur Lens ou Arras"],
    counterExamples: [
      "basée sur l'écoute",
      "stage basé au siège",
      "basé au GRAVE",
      "basé en Europe",
    ],
  }),
  rule({
    id: "location.takes-place",
    pattern: phrase(
      `(?<![a-z])(?:se (?:deroule(?:ra)?|fera|tiendra|passe(?:ra)?)|(?:aura|a) lieu|s'effectue(?:ra)?|sera (?:realise|effectue|accueilli)(?:e|\\(e\\)|[.·]e)?|(?:est )?a pourvoir|based|located|in our)[^.\\n;]{0,70}? (?:a|au|aux|sur|in|at) ${CITY_TEXT}`,
      "gd",
    ),
    prior: 0.72,
    read: readAnchored,
    examples: ["Le stage se déroulera dans nos locaux, à Lens.", "The position is based in Lille"],
    counterExamples: ["Le stage se déroulera à distance", "CDI à pourvoir au plus vite"],
  }),
  rule({
    id: "location.offices",
    pattern: phrase(
      `(?<![a-z])(?:(?:nos|notre|nos jolis|de nos|les|le|du|son|leur|l'|d'une|pour (?:son|notre|le)) ?)(?:bureaux?|locaux|agence|site|siege|antenne|etablissement|magasin|atelier|usine|equipe)(?: (?:situee?s?|basee?s?|sont situes|est situee?|se trouvent?))? (?:a|de|d'|sur|au|dans (?:le|la)) ?${CITY_TEXT}`,
      "gd",
    ),
    prior: 0.55,
    read: readKnown,
    examples: ["Vous rejoignez notre agence de Lens", "Nos bureaux sont situés à Lille"],
    counterExamples: ["notre équipe de production", "le site de rencontre"],
  }),
  rule({
    id: "location.address",
    pattern: /(?<![\d.,/-])(?<span>\d{2} ?\d{3} ?[,-]? ?[a-z][^\n]{1,60}(?:\n[^\n]{1,40})?)/dg,
    prior: 0.6,
    read: readCoded,
    examples: ["Régie Nord, 4 rue des Mines, 62300 Lens."],
    counterExamples: ["35 000 euros", "45 000 Habitants", "dossier 62300 lens"],
  }),
  rule({
    id: "location.line-bracket",
    pattern: /(?<=[a-z] )(?<!site )\((?:[a-z ]{3,24}, )?(?<span>[a-z][a-z' -]{2,30})\)/dg,
    lines: 3,
    prior: 0.7,
    read: readBetween,
    examples: [
      "Médiatrice\nMusée de la Mine (Longwy)",
      "Journaliste\nRadio Galets (FM associative, Dieppe)",
    ],
    counterExamples: [
      "Médiatrice\nMusée de la Mine (association)",
      "Médiatrice\nUn\nDeux\nMusée de la Mine (Longwy)",
    ],
  }),
  rule({
    id: "location.in-brackets",
    pattern: /\((?<span>[a-z][a-z' -]{1,30} ?(?:\d{5}|2[ab]|97\d|\d{2}))\)/dg,
    prior: 0.52,
    read: readCodedBracket,
    examples: ["Graphiste\nNous\nRégie du Port (Lens 62) et Cie"],
    counterExamples: ["Graphiste\nNous\nVersion finale (lot 62)", "Bureautique (Windows 10)"],
  }),
  rule({
    id: "location.town-and-code",
    pattern: /(?<=[a-z] ?)\((?<span>\d{5}|2[ab]|97\d|\d{2}|[a-z][a-z' -]{2,24})\)/dg,
    prior: 0.55,
    read: readBeforeBracket,
    examples: [
      "Le théâtre Rouge, à Lens (62), cherche",
      "Théâtre\nUn\nDeux\nTrois\nLe collectif, à Die (26150), joue.",
    ],
    counterExamples: ["un lot de pièces (62)", "Windows (10)"],
  }),
];

/** "Adresse : …" is an employer's as often as a workplace's; "adresse du stage" is not. */
function isAddress(text: string): boolean {
  return /^(?:adresse|siege)(?! (?:d[eu]|de l[a']) ?(?:lieu|travail|stage|mission|poste))/.test(
    text,
  );
}
