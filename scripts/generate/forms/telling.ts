import {
  benefitPhrases,
  licencePhrases,
  type Phrase,
  payPhrases,
  remotePhrases,
} from "../data/phrases.js";
import { type Form, type Forms, says } from "./said.js";

const oneOf =
  (phrases: readonly Phrase[]): Form =>
  ({ random }) => {
    const { text, value, accept } = random.pick(phrases);
    return says(text, value, accept ? { accept } : {});
  };

/** A legal minimum is another thing for an internship than for a job. */
const legal =
  (ofStage: readonly Phrase[], ofJob: readonly Phrase[]): Form =>
  (asked) =>
    oneOf(asked.plan.contract === "stage" ? ofStage : ofJob)(asked);

/** Hours a week. */
const weekly =
  (suffixes: readonly string[]): Form =>
  ({ random }) => {
    const hours = random.pick([35, 35, 35, 37, 39, 24, 28, 30, 20, 17, 32, 36]);
    if (random.chance(0.1)) {
      const text = `${hours} h 30${random.pick(suffixes)}`;
      return says(text.replace("h 30", random.pick(["h 30", "h30", " h30"])), {
        min: hours + 0.5,
        max: hours + 0.5,
      });
    }
    if (random.chance(0.1)) {
      const more = hours + random.pick([2, 4, 5]);
      return says(`${hours} à ${more} h${random.pick(suffixes)}`, { min: hours, max: more });
    }
    const unit = random.pick([" h", "h", " heures", "H"]);
    return says(`${hours}${unit}${random.pick(suffixes)}`, { min: hours, max: hours });
  };

export const telling: Forms = {
  legal: legal(payPhrases.legalOfStage, payPhrases.legalOfJob),
  legalNoun: legal(payPhrases.legalNounOfStage, payPhrases.legalNounOfJob),
  legalRule: legal(payPhrases.legalRuleOfStage, payPhrases.legalRuleOfJob),
  legalSentence: legal(payPhrases.legalSentenceOfStage, payPhrases.legalSentenceOfJob),
  paidSentence: legal(payPhrases.paidSentenceOfStage, payPhrases.paidSentenceOfJob),
  aboveLegal: oneOf(payPhrases.aboveLegal),
  paidAdjective: oneOf(payPhrases.paidAdjective),
  gridOf: oneOf(payPhrases.gridOf),
  paidByGrid: oneOf(payPhrases.paidByGrid),
  negotiable: oneOf(payPhrases.negotiable),
  unpaid: oneOf(payPhrases.unpaid),
  unpaidClause: oneOf(payPhrases.unpaidClause),
  unpaidAdjective: oneOf(payPhrases.unpaidAdjective),
  unpaidNoun: oneOf(payPhrases.unpaidNoun),
  unpaidEn: oneOf(payPhrases.unpaidEn),
  negotiableEn: oneOf(payPhrases.negotiableEn),
  remoteShort: oneOf(remotePhrases.remoteShort),
  remoteFull: oneOf(remotePhrases.remoteFull),
  remotePartial: oneOf(remotePhrases.remotePartial),
  remoteNone: oneOf(remotePhrases.remoteNone),
  remoteFragment: oneOf(remotePhrases.remoteFragment),
  remoteEn: oneOf(remotePhrases.remoteEn),
  remoteSentenceEn: oneOf(remotePhrases.remoteSentenceEn),
  licence: oneOf(licencePhrases.licence),
  licenceShort: oneOf(licencePhrases.licenceShort),
  licenceSentence: oneOf(licencePhrases.licenceSentence),
  licenceEn: oneOf(licencePhrases.licenceEn),
  licenceShortEn: oneOf(licencePhrases.licenceShortEn),
  meal: oneOf(benefitPhrases.meal),
  transport: oneOf(benefitPhrases.transport),
  housing: oneOf(benefitPhrases.housing),
  housingSentence: oneOf(benefitPhrases.housingSentence),
  insurance: oneOf(benefitPhrases.insurance),
  leave: oneOf(benefitPhrases.leave),
  bonus: oneOf(benefitPhrases.bonus),
  equipment: oneOf(benefitPhrases.equipment),
  mealEn: oneOf(benefitPhrases.mealEn),
  transportEn: oneOf(benefitPhrases.transportEn),
  housingEn: oneOf(benefitPhrases.housingEn),
  hours: weekly(["", "", " (temps plein)"]),
  hoursWeek: weekly([" par semaine", "/semaine", " hebdomadaires", " hebdo", " / semaine"]),
  hoursWeekEn: ({ random }) => {
    const hours = random.pick([35, 37, 38, 39, 20]);
    return says(`${hours} hours ${random.pick(["per week", "a week"])}`, {
      min: hours,
      max: hours,
    });
  },
};
