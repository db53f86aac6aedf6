import type { FieldValues } from "../../model/offer.js";
import { LABELS } from "../../text/labels.lexicon.js";
import { phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Rule } from "../rule.js";
import type { Person } from "./person.js";
import { isTold, readBeforeMail, readCivil, readLabelled, readList, spanOf } from "./read.js";

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
      `(?<![a-z])(?<=(?:^|\\n)[•* -]{0,4}|[.;|\\t•?] ?)(?<label>${LABELS.contact.join("|")}|direction|co-encadrement|encadrement scientifique|joint supervision) ?(?::|\\n) ?\\n?${NAMES}`,
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
      `(?<![a-z])(?:a l'attention de|contact(?:er|ez)|adress(?:er|ez)(?:-vous)? a|aupres de|envoy(?:er|ez)(?: [a-z'-]{1,20}){0,8}? a|ecri(?:re|vez)(?:-nous)? a|demander|joindre|appel(?:er|ez)|s'adresser a|(?:questions?|dossier|lettre) a(?: l'attention de)?|encadree?(?:[·.(]?e\\)?)? (?:conjointement )?par|supervisee? par|sous la (?:direction|responsabilite|supervision) de|supervised by|led by|contact|send [^.\\n]{1,60} to|write to) ${NAMES}`,
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
      "sous la direction de Bonne Humeur",
      "appelez Josiane",
    ],
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
