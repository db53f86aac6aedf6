/** What may speak for or against a value, besides the rule that found it. */
export type EvidenceName =
  /** The value stands behind (or under) a label of its field. */
  | "label"
  /** It stands behind a label of another field. */
  | "other-label"
  /** A cue word of the field stands within a few words of it. */
  | "cue-near"
  /** A cue word stands in the same sentence, farther away. */
  | "cue-far"
  /** No cue at all: only its form speaks for it. */
  | "no-cue"
  /** A title, by where it stands, in which no trade is named. */
  | "no-trade"
  /** It stands in a part of the posting where the field belongs. */
  | "section-fits"
  /** It stands in a part where the field rarely is (missions, who we are). */
  | "section-misfits"
  /** It stands in the title line. */
  | "in-title"
  /** Another mention says the same. */
  | "agreement"
  /** A better mention of the same field says something else. */
  | "conflict"
  /** Another value of the same field is nearly as likely. */
  | "rivalled"
  /** Another value of the same field is likelier. */
  | "runner-up"
  /** It stands in the first or the last part of a long posting. */
  | "at-head"
  | "at-tail"
  /** The text gives no year. */
  | "year-inferred"
  /** The weekday given is not that day's. */
  | "weekday-conflict"
  /** The words had to be repaired (obfuscated address, lost characters). */
  | "repaired"
  /** Computed from other values. */
  | "derived"
  /** The sentence tells of the past, an event, a project or a law. */
  | "told-of-else"
  /** The value is outside the range that such values usually have. */
  | "unusual"
  /** The wording is hedged ("environ", "idéalement", "si possible"). */
  | "hedged";
