import type { Finder } from "./fields/candidate.js";
import { findersWith } from "./fields/registry.js";
import type { Kit } from "./kit.js";
import { languageByWords } from "./text/language-by-words.js";

/** The list of telephones stays, always empty, so that offers of both kits have one type. */
const noPhones: Finder = { names: ["phone"], find: () => ({ phone: [] }) };

/** Without franc and libphonenumber: a language is French, English or `und`, and no telephones. */
export const slimKit: Kit = {
  finders: /* @__PURE__ */ findersWith(noPhones),
  detectLanguage: (folded) => languageByWords(folded),
};
