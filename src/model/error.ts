/** What a {@link GlaneError} is about. */
export type GlaneErrorCode =
  | "bad-argument"
  | "bad-option"
  | "bad-rule"
  | "bad-fixture"
  | "too-long"
  | "unreadable"
  | "unwritable";

/**
 * Misuse of the API: the one class that the library throws. Content never throws.
 * `message` says in one sentence what is wrong, where, and what to do.
 *
 * @example
 * try {
 *   extractOffers(dump, { referenceDate: "1er mars" });
 * } catch (error) {
 *   if (error instanceof GlaneError) console.error(error.code); // "bad-option"
 * }
 */
export class GlaneError extends Error {
  override readonly name = "GlaneError";
  readonly code: GlaneErrorCode;

  constructor(code: GlaneErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
