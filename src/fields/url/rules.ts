import type { FieldValues } from "../../model/offer.js";
import { compiled } from "../../text/phrase.js";
import { type Posting, rawText } from "../../text/posting.js";
import { cutDomain, writtenLetters } from "../domain.js";
import { TOP_LEVEL } from "../domain.lexicon.js";
import type { Rule } from "../rule.js";

type Url = FieldValues["url"];

const REST = '[^\\s<>"|\\\\^{}\\[\\]]{1,800}';
const HOST = "[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9][a-z0-9-]{0,62}){1,6}";

export const urlRules: readonly Rule<Url>[] = [
  {
    id: "url.scheme",
    pattern: compiled(`(?<![a-z0-9])https?: ?\\/\\/${REST}`, "g"),
    prior: 0.85,
    value: (match, posting) => (isImage(match, posting) ? null : readUrl(match, posting, "")),
    examples: [
      "Annonce complète : https://recrutement.horizon.example/offre/12.",
      "[notre site](http://horizon.example)",
    ],
    counterExamples: ["![logo](https://horizon.example/logo.png)", "https:// à venir"],
    source: "RFC 3986",
  },
  {
    id: "url.www",
    pattern: compiled(`(?<![a-z0-9./@-])www\\.${HOST}(?:\\/${REST}|(?![a-z0-9]))`, "g"),
    prior: 0.85,
    value: (match, posting) => readUrl(match, posting, "http://"),
    examples: ["www.horizon.example", "Plus d'infos sur www.horizon.example/stages !"],
    counterExamples: ["www. à venir", "le world wide web"],
  },
  {
    id: "url.bare",
    pattern: compiled(
      `(?<=\\b(?:site|site (?:web|internet)|web|lien|url|website|en savoir plus|(?:candidature|offre|annonce|postuler|inscription)(?: en ligne| complete)?|postulez? sur|candidatez? sur|inscription sur|formulaire|page)(?: (?:web|internet|de candidature))? ?: ?|\\b(?:sur (?:le|notre) site|sur) (?:web |internet )?)${HOST}(?:\\/${REST})?(?![a-z0-9@])`,
      "g",
    ),
    prior: 0.8,
    value: (match, posting) =>
      isKnownHost(match) && !isGlued(match, posting) ? readUrl(match, posting, "http://") : null,
    examples: ["Site : horizon.example", "Candidatez sur notre site emploi.horizon.example/stages"],
    counterExamples: [
      "L'association horizon.example",
      "sur la page 3.2",
      "Site : Lyon. Poste à pourvoir",
      "Un projet sur Valbrune.Au sein de l'équipe",
    ],
    why: "A bare domain is a name as often as a link; one with a label is a link.",
  },
];

/** "![logo](https://…)": an image of the page. */
function isImage(match: RegExpExecArray, posting: Posting): boolean {
  const before = posting.text.slice(Math.max(0, match.index - 160), match.index);
  return /!\[[^\]]{0,150}\]\(<?$/.test(before) || /\bsrc=["']?$/.test(before);
}

/** "sur Valbrune.Au sein de": the next sentence, glued to a name. */
function isGlued(match: RegExpExecArray, posting: Posting): boolean {
  const written = rawText(posting.folded, match.index, match.index + match[0].length);
  return /\.\p{Lu}\p{Ll}*(?:\/|$)/u.test(written);
}

function isKnownHost(match: RegExpExecArray): boolean {
  const host = match[0].replace(/\/[\s\S]{0,900}/, "");
  return TOP_LEVEL.has(host.slice(host.lastIndexOf(".") + 1)) && !/^[\d.]+$/.test(host);
}

function readUrl(match: RegExpExecArray, posting: Posting, scheme: string): Url | null {
  const written = trimUrl(match[0]);
  const start = match.index;
  const raw = rawText(posting.folded, start, start + written.length);
  const href =
    scheme +
    raw
      .replace(/&amp;/gi, "&")
      .replace(/\\(?=[_*()[\]-])/g, "")
      .replace(/\s/g, "")
      .normalize("NFC");
  const host = /^https?: ?\/\/(?:[^/@]{1,80}@)?([^/:?#]{1,250})(:\d{2,5})?(.{0,1})/.exec(
    scheme ? scheme + written : written,
  );
  if (!host?.[1]?.includes(".")) return null;
  if (host[3]) return { href };
  // Without a path the next sentence may be glued to the domain.
  const at = start + written.indexOf(host[1]);
  const domain = cutDomain(writtenLetters(posting, at, at + host[1].length), host[1]);
  if (!domain) return null;
  const cut = host[1].length - domain.length;
  return { href: cut > 0 && !host[2] ? href.slice(0, href.length - cut) : href };
}

/** Without the punctuation of the sentence; a bracket goes if its partner is not in the link. */
function trimUrl(url: string): string {
  let depth = 0;
  let end = 0;
  for (; end < url.length; end++) {
    if (url[end] === "(") depth++;
    else if (url[end] === ")" && --depth < 0) break;
  }
  while (end > 0 && /[.,;:!?'*»"_…(]/.test(url[end - 1] as string)) end--;
  return url.slice(0, end);
}
