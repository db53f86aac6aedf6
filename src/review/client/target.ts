/** An offer, and perhaps one value of it: what a key or a button is about. */
export interface Target {
  readonly dump: number;
  /** Where the offer begins. */
  readonly start: number;
  readonly entry: string | null;
}

/** What a person can do, by the name that buttons carry. */
export type Act =
  | "accept"
  | "correct"
  | "reject"
  | "add"
  | "check"
  | "begin"
  | "join"
  | "outside"
  | "confirm";

export function isSameOffer(one: Target | null, other: Target | null): boolean {
  return one !== null && other !== null && one.dump === other.dump && one.start === other.start;
}
