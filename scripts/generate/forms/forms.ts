import { addresses } from "./addresses.js";
import { amounts } from "./amounts.js";
import { englishDates } from "./english-dates.js";
import { frenchDates } from "./french-dates.js";
import { lengths, otherLengths } from "./lengths.js";
import { naming } from "./naming.js";
import { otherMoney } from "./other-money.js";
import { phones } from "./phones.js";
import type { Forms } from "./said.js";
import { stretches } from "./stretches.js";
import { study } from "./study.js";
import { telling } from "./telling.js";

/** Every form that a template may name between its braces. */
export const forms: Forms = {
  ...frenchDates,
  ...stretches,
  ...englishDates,
  ...amounts,
  ...otherMoney,
  ...lengths,
  ...otherLengths,
  ...study,
  ...addresses,
  ...phones,
  ...naming,
  ...telling,
};
