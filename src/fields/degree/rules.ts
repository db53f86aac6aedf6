import type { Rule } from "../rule.js";
import { nameRules } from "./rules-by-name.js";
import { yearRules } from "./rules-by-years.js";
import { noneRules } from "./rules-none.js";
import type { DegreeTerm } from "./term.js";

/** How one degree, or none, is worded; `statement.ts` joins what belongs together. */
export const degreeRules: readonly Rule<DegreeTerm>[] = [...yearRules, ...nameRules, ...noneRules];
