import { addresses } from "./addresses.js";
import { amounts, otherMoney } from "./amounts.js";
import { englishDates } from "./english-dates.js";
import { frenchDates } from "./french-dates.js";
import { lengths, otherLengths } from "./lengths.js";
import { naming } from "./naming.js";
import type { Forms } from "./said.js";
import { study } from "./study.js";
import { telling } from "./telling.js";

/** Every form that a template may name between its braces. */
export const forms: Forms = {
  ...frenchDates,
  ...englishDates,
  ...amounts,
  ...otherMoney,
  ...lengths,
  ...otherLengths,
  ...study,
  ...addresses,
  ...naming,
  ...telling,
};
