import type { StipendValue } from "../../model/offer.js";
import type { Rule } from "../rule.js";
import { amountRules } from "./amount-rules.js";
import { settingRules, statementRules } from "./kind-rules.js";

export const stipendRules: readonly Rule<StipendValue>[] = [
  ...amountRules,
  ...statementRules,
  ...settingRules,
];
