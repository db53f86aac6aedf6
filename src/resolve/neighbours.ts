import type { Offer } from "../model/offer.js";

const TRUSTED = 0.5;
/** How many offers away a neighbour may stand. */
const REACH = 20;

/** The day of the nearest offer that states one, of a list with the stated day of each. */
export function nearestDay(days: readonly (string | null)[], index: number): string | null {
  for (let distance = 1; distance <= REACH; distance++) {
    const day = days[index - distance] ?? days[index + distance];
    if (day) return day;
  }
  return null;
}

/** A day that an offer states with its year: where its neighbours leave theirs out, it tells. */
export function statedDay({ fields }: Offer): string | null {
  for (const list of [fields.publicationDate, fields.applicationDeadline, fields.startDate]) {
    const stated = list.find(
      ({ value, confidence }) => confidence >= TRUSTED && !value.yearInferred && value.earliest,
    );
    if (stated) return stated.value.earliest;
  }
  return null;
}
