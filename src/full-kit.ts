import { phoneFinder } from "./fields/phone/find.js";
import { findersWith } from "./fields/registry.js";
import type { Kit } from "./kit.js";
import { detectLanguage } from "./text/language.js";

/** All that glane can read: 187 languages told apart, telephones of every country. */
export const fullKit: Kit = { finders: /* @__PURE__ */ findersWith(phoneFinder), detectLanguage };
