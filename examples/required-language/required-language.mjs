// A field of one's own: the languages that a posting asks for, and how well.
import { defineField, defineRule } from "glane";

/** ISO 639-1 codes. Patterns run over folded text, so the names have no accents here. */
const CODES = { anglais: "en", allemand: "de", espagnol: "es", italien: "it", neerlandais: "nl" };
const LANGUAGE = `(?<language>${Object.keys(CODES).join("|")})`;
const LEVEL =
  "(?:niveau )?(?<level>[ABC][12]|courant|bilingue|professionnel|scolaire|notions|lu, écrit, parlé)";

/** @type {(match: RegExpExecArray, source: import("glane").RuleSource) => { language: string, level: string | null }} */
function toValue(match, source) {
  const name = /** @type {keyof typeof CODES} */ (match.groups?.language);
  // `written` gives the words as the posting has them: "B1", where the folded text has "b1".
  return { language: CODES[name], level: source.written("level") || null };
}

const withLevel = defineRule({
  id: "requiredLanguage.level",
  pattern: new RegExp(`\\b${LANGUAGE}(?: :| \\(| -)? ?${LEVEL}\\b`),
  prior: 0.85,
  value: toValue,
  examples: ["Anglais courant", "Allemand (niveau B2)", "NÉERLANDAIS : notions"],
  counterExamples: ["Le courant littéraire anglais", "Cours d'espagnol"],
});

const asked = defineRule({
  id: "requiredLanguage.asked",
  pattern: new RegExp(`\\b(?:maîtrise|bonne connaissance|pratique) de l['’ ]?${LANGUAGE}\\b`),
  prior: 0.75,
  value: toValue,
  examples: ["Maîtrise de l’anglais indispensable", "Bonne connaissance de l'italien"],
  counterExamples: ["Maîtrise de l'outil informatique"],
});

const labelled = defineRule({
  id: "requiredLanguage.labelled",
  pattern: new RegExp(`(?<=langues? (?:exigée|demandée)s?: ?)${LANGUAGE}`),
  value: toValue,
  examples: ["Langue exigée : espagnol"],
  counterExamples: ["Langue de travail : espagnol"],
});

export const requiredLanguage = defineField({
  name: "requiredLanguage",
  rules: [withLevel, asked, labelled],
  labels: ["langue exigée", "langues demandées"],
  sections: ["profile"],
});
