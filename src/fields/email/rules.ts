import type { EmailValue } from "../../model/offer.js";
import { compiled } from "../../text/phrase.js";
import type { Rule } from "../rule.js";
import { AT_IN_BRACKETS, AT_IN_WORDS, DOT_SIGN, HYPHEN_SIGN, LINE_SIGN } from "./obfuscation.js";
import { readBraces, readEncoded, readPlain, readSpaced, readWrappedName } from "./read.js";
import { readDotted, readSigned, readSpoken } from "./read-signed.js";

/** Not within a longer address, an encoded character or a word. */
const EDGE = "(?:(?<![a-z0-9_+@%$]|[a-z0-9][.'&-])|(?<=[^a-z0-9]%[0-9a-f]{2}))";
const LOCAL = "[a-z0-9_](?:[a-z0-9_+'&-]|\\.(?!\\.)){0,63}";
const LABEL = "[a-z0-9][a-z0-9-]{0,62}";
const DOMAIN = `${LABEL}(?:\\.${LABEL}){1,6}`;
const SPACED_LABEL = `${LABEL}(?:(?<=-)\\n${LABEL})?`;
const SPACED_DOMAIN = `${SPACED_LABEL}(?:[ \\n]?\\.[ \\n]?${LABEL}){1,5}`;
const ATOM = "[a-z0-9+]{1,40}";
const SIGNED_LOCAL = `${ATOM}(?:(?:[._-]|${DOT_SIGN}|${HYPHEN_SIGN}|${LINE_SIGN})${ATOM}){0,6}`;
const SIGNED_DOMAIN = `[a-z0-9]{1,40}(?:(?:-|${HYPHEN_SIGN})[a-z0-9]{1,40}){0,6}(?:(?:\\.|${DOT_SIGN})[a-z0-9-]{1,63}(?:${HYPHEN_SIGN}[a-z0-9]{1,40}){0,4}){1,5}`;
export const emailRules: readonly Rule<EmailValue>[] = [
  {
    id: "email.plain",
    pattern: compiled(`${EDGE}${LOCAL}@${DOMAIN}`, "g"),
    prior: 0.97,
    value: readPlain,
    examples: [
      "CV à lea.ferrand@atelier-nord.example.",
      "[Léa Ferrand](mailto:lea.ferrand@atelier-nord.example,rh@atelier-nord.example)",
      "Ferrand, Léa (RH) <Lea.FERRAND@atelier-nord.example>",
    ],
    counterExamples: [
      "npm install @atelier/outils@2.4.1",
      "https://lea@depot.atelier-nord.example/projet",
      "Modèle : prenom.nom@atelier-nord.example",
      "Écrire à hélène@atelier-nord.example",
      "git@depot.example:atelier/outils.git",
    ],
    why: "Accents and typographic signs in the first part mean a word glued to it, or a slip.",
    source: "RFC 5321 §2.3.11",
  },
  {
    id: "email.encoded",
    pattern: compiled(`(?<=mailto: ?(?:%20)?)${LOCAL}%40${DOMAIN}`, "g"),
    prior: 0.93,
    value: readEncoded,
    examples: ["[écrire](mailto:lea.ferrand%40atelier-nord.example)"],
    counterExamples: ["Une remise de 10%40 articles"],
    source: "RFC 6068 §2",
  },
  {
    id: "email.spaced",
    pattern: compiled(
      `${EDGE}${LOCAL}[ \\t\\n]?@[ \\t\\n]?${SPACED_DOMAIN}(?![a-z0-9-]{0,63}@)`,
      "g",
    ),
    prior: 0.9,
    value: readSpaced,
    examples: [
      "l.ferrand @atelier-nord.example",
      "Envoyer le CV à stages @ atelier-nord.example",
      "l.ferrand@atelier-nord.\nexample",
      "l.ferrand@\natelier-nord.example",
    ],
    counterExamples: [
      "Suivez-nous sur Instagram @atelier-nord.example",
      "Réunion publique @ la mairie. Venez !",
      "Ingénieur @ atelier-nord.example",
    ],
  },
  {
    id: "email.wrapped-name",
    pattern: compiled(
      `(?<=[ (:<])[a-z0-9_]{1,30}(?:[._-][a-z0-9_]{1,30}){0,3}[._-]\\n${LOCAL}@${DOMAIN}`,
      "g",
    ),
    prior: 0.85,
    value: readWrappedName,
    examples: ["candidature à envoyer à lea.\nferrand@atelier-nord.example"],
    counterExamples: [
      "Merci d'écrire à la compagnie.\ncontact@atelier-nord.example",
      "Écrire à Mme Ferrand.\nl.ferrand@atelier-nord.example",
    ],
    why: "PDF lines break within an address; a full stop before an address is far commoner.",
  },
  {
    id: "email.bracketed-at",
    pattern: compiled(`${EDGE}${SIGNED_LOCAL}${AT_IN_BRACKETS}${SIGNED_DOMAIN}`, "g"),
    prior: 0.95,
    value: readSigned,
    examples: [
      "l.ferrand [at] atelier[-]nord [point] example",
      "lea(arobase)atelier-nord(dot)example",
      "lea.ferrand(a)atelier-nord.example",
    ],
    counterExamples: ["Un·e assistant(a) motivé. Merci", "Poste (at) Lyon, à pourvoir"],
  },
  {
    id: "email.dot-in-words",
    pattern: compiled(`${EDGE}${LOCAL}@${SIGNED_DOMAIN}`, "g"),
    prior: 0.9,
    value: readDotted,
    examples: [
      "l.ferrand@atelier-nord[.]example",
      "lea@atelier-nord point example",
      "lea.ferrand@atelier(point)nord(point)example",
    ],
    counterExamples: ["@atelier point de rencontre", "reunion@salle point presse"],
  },
  {
    id: "email.at-in-words",
    pattern: compiled(`${EDGE}${SIGNED_LOCAL}${AT_IN_WORDS}${SIGNED_DOMAIN}`, "g"),
    prior: 0.88,
    value: readSpoken,
    examples: [
      "lea point ferrand arobase atelier-nord point example",
      "contact AT atelier-nord.example",
      "Écrire à Léa (l.ferrand chez atelier-nord.example)",
    ],
    counterExamples: [
      "Un stage chez atelier-nord.example",
      "We are working at atelier-nord.example",
      "STAGE AT ATELIER-NORD.EXAMPLE",
    ],
  },
  {
    id: "email.braces",
    pattern: compiled(
      `(?<=[{,;] ?)[a-z0-9][a-z0-9._+-]{0,63}(?= ?(?:[,;][^{}@\\n]{0,160})?\\} ?(?:@|[(\\[]at[)\\]])(${DOMAIN}))`,
      "g",
    ),
    prior: 0.88,
    value: readBraces,
    examples: ["{lea.ferrand, paul.meyer}@labo.example"],
    counterExamples: ["{lea.ferrand, paul.meyer} : labo.example"],
    why: "The way laboratories write the addresses of several people at one domain.",
  },
];
