/** Where an offer begins and ends in the folded text of a dump. */
export interface FoldedBoundary {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}
