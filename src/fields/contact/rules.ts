import type { FieldValues } from "../../model/offer.js";
import { LABELS } from "../../text/labels.lexicon.js";
import { phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Rule } from "../rule.js";
import { spanOf } from "../span-of.js";
import type { Person } from "./person.js";
import { isTold, readAtPhone, readBeforeMail, readCivil, readLabelled, readList } from "./read.js";

type Contact = FieldValues["contact"];

/** A rule that also tells where in its match the names stand. */
export interface PersonRule extends Rule<Contact> {
  readonly read: (match: RegExpExecArray, posting: Posting) => Person[];
}

function rule(record: Omit<PersonRule, "value">): PersonRule {
  return {
    ...record,
    value: (match, posting) => {
      const [person] = record.read(match, posting);
      return person ? { name: person.name, role: person.role } : null;
    },
  };
}

const NAMES = "(?<span>[a-z][^\\n]{2,160}(?:\\n[^\\n]{1,120})?)";

export const contactRules: readonly PersonRule[] = [
  rule({
    id: "contact.mail-link",
    pattern: /\[(?<span>[a-z][^[\]\n@]{3,120})\]\(<?mailto:/dg,
    prior: 0.92,
    read: (match, posting) => readList(posting, spanOf(match), () => true),
    examples: ["[Léa Ferrand](mailto:lea@horizon.example)"],
    counterExamples: [
      "[écrire](mailto:lea@horizon.example)",
      "[Service Jeunesse](mailto:lea@horizon.example)",
    ],
  }),
  rule({
    id: "contact.label",
    pattern: phrase(
      `(?<![a-z])(?<=(?:^|\\n)[•* -]{0,4}|[.;|\\t•?] ?)(?<label>${LABELS.contact.join("|")}|(?:co-?)?direction(?: de (?:la )?these)?|co-encadrement|co-encadrante?s?|encadrement scientifique|joint supervision|chef(?:fe)? de (?:service|pole|equipe)|cadre de sante|manager|hiring manager) ?(?::|\\n) ?\\n?${NAMES}`,
      "gd",
    ),
    prior: 0.86,
    read: readLabelled,
    examples: [
      "Contact : Léa Ferrand, responsable RH",
      "Encadrant : Paul MEYER",
      "Contact : Mme Costa",
    ],
    counterExamples: [
      "Contact : accueil de la mairie",
      "Responsable : à définir",
      "Contact : Horizon Vert",
    ],
  }),
  rule({
    id: "contact.before-mail",
    pattern: /(?<![a-z0-9._+-])[a-z0-9._+-]{1,64} ?(?:@|\[at\]|\(at\)|[([]arobase[)\]])/g,
    prior: 0.85,
    read: readBeforeMail,
    examples: [
      "Léa Ferrand (lea.ferrand@horizon.example)",
      "Envoyer à Odile Varlet : o.varlet@horizon.example",
      "Odile Varlet\nChargée de mission\nvarlet@horizon.example",
    ],
    counterExamples: [
      "Horizon Vert : contact@horizon.example",
      "Le Service Jeunesse : jeunesse@horizon.example",
    ],
  }),
  rule({
    id: "contact.addressed",
    pattern: phrase(
      `(?<![a-z])(?:a l'attention de|contact(?:er|ez)|adress(?:er|ez|ees?)(?:-vous)?(?: [a-z'-]{1,20}){0,6}? a|(?:transmett(?:re|ez)|faire parvenir)(?: [a-z'-]{1,20}){0,6}? a|aupres de|envoy(?:er|ez)(?: [a-z'-]{1,20}){0,8}? a|ecri(?:re|vez)(?:-nous)? a|demander|joindre|appel(?:er|ez)|s'adresser a|(?:questions?|dossier|lettre) a(?: l'attention de)?|encadree?(?:[·.(]?e\\)?)? (?:conjointement )?par|supervisee? par|sous la (?:responsabilite|supervision|tutelle) de|sous la direction de(?= [^.\\n]{4,170}(?:vous|stagiaire|candidate?|ingenieure?|doctorante?|charge|poste|stage|sera|aura|devra)(?![a-z]))|(?<=(?:vous|stagiaire|candidate?|place\\(?e?\\)?|stage|these|poste|travaillerez|travailler|exercerez)[a-z ·.(),]{0,24} )sous la direction de|(?:questions?\\? )?ask|supervised by|led by|contact|send [^.\\n]{1,60} to|write to) (?:(?:votre|notre|la|le|l'|sa|son) ?(?:conseillere?|consultante?|responsable|recruteu(?:r|se)|chargee?|directeur|directrice|collegue|coordinat(?:eur|rice)|tuteur|tutrice|secretaire)(?: (?:de |du |des |d'|rh)[a-z']{0,20}){0,3},? )?${NAMES}`,
      "gd",
    ),
    prior: 0.78,
    read: (match, posting) => readList(posting, spanOf(match), isTold),
    examples: [
      "Merci de contacter Léa Ferrand.",
      "Dossier à l'attention de Mme Costa",
      "encadré par Paul Meyer et Inès Malet",
    ],
    counterExamples: [
      "Merci de contacter le service.",
      "sous la direction de Léa Ferrand, l'orchestre joue Ravel",
      "appelez Josiane",
    ],
  }),
  rule({
    id: "contact.signature",
    pattern: phrase(
      "(?<![a-z])(?:(?:bien )?cordialement|bien a vous|sinceres salutations|salutations|a (?:tres )?bientot|(?:best|kind) regards|sincerely)[ ,.!]{0,3}\\n{1,2}(?<span>[a-z][^\\n]{2,80}(?:\\n[^\\n]{1,90})?)",
      "gd",
    ),
    prior: 0.82,
    read: (match, posting) => readList(posting, spanOf(match), isTold).slice(0, 1),
    examples: ["Cordialement,\nLéa Ferrand\nResponsable RH"],
    counterExamples: ["Cordialement,\nL'équipe d'Horizon Vert"],
  }),
  rule({
    id: "contact.at-phone",
    pattern: /(?<![\d+])0[1-9](?:[ .-]?\d{2}){4}(?!\d)/g,
    prior: 0.82,
    read: readAtPhone,
    examples: ["Léa Ferrand, 02 61 91 00 12", "Renseignements au 02 61 91 00 12 (Léa Ferrand)"],
    counterExamples: ["Lycée Simone Veil, 02 61 91 00 12", "Horizon Vert : 02 61 91 00 12"],
  }),
  rule({
    id: "contact.civility",
    pattern: phrase(
      "(?<![a-z'-])(?:m(?:me|lle|r)?\\.?|madame|monsieur|dr\\.?|pr\\.?|prof\\.?) (?=[a-z])(?<span>[a-z][^\\n]{1,60})",
      "gd",
    ),
    prior: 0.6,
    read: readCivil,
    examples: [
      "Contact et questions : le secrétariat, Mme Costa",
      "Renseignements : mairie (demander M. Roux)",
    ],
    counterExamples: ["Madame, Monsieur,", "à M. le Maire", "M. et Mme Roux habitent là"],
  }),
];
