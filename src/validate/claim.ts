/** A stated probability, and whether what it was stated of turned out right. */
export interface Claim {
  /** In [0, 1]. */
  readonly confidence: number;
  readonly right: boolean;
}

export function countRight(claims: readonly Claim[]): number {
  return claims.filter(({ right }) => right).length;
}

/** Claims of the same confidence together, the surest first. */
export function bySureness(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<number, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.confidence);
    if (group === undefined) groups.set(claim.confidence, [claim]);
    else group.push(claim);
  }
  return [...groups].sort(([one], [other]) => other - one).map(([, group]) => group);
}
