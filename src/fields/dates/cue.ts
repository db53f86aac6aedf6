import { phrase } from "../../text/phrase.js";

/** What a date may be for; `none` is everything else that happens on a day. */
export type Role = "start" | "end" | "deadline" | "publication" | "interview" | "none";

/** Words around a date that tell its role, as data. */
export interface Cue {
  readonly role: Role;
  /** On which side of the date it stands. */
  readonly side: "before" | "after" | "both";
  /** Log-odds for the role where the cue touches the date; less with distance. */
  readonly weight: number;
  /** Over folded text; global. */
  readonly pattern: RegExp;
  /** A text whose date has this role because of the cue. */
  readonly example: string;
}

export const cue = (
  role: Role,
  side: Cue["side"],
  weight: number,
  words: readonly string[] | string,
  example: string,
): Cue => ({
  role,
  side,
  weight,
  pattern: phrase(typeof words === "string" ? words : `\\b(?:${words.join("|")})\\b`),
  example,
});
