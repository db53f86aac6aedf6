import type { Offer } from "../model/offer.js";

const TRUSTED = 0.5;
/** How many offers away a neighbour may stand. */
const REACH = 20;

/** A day that the nearest offers of the dump state with its year, where nothing else tells years. */
export function nearestStatedDay(offers: readonly Offer[], index: number): string | null {
  for (let distance = 1; distance <= REACH; distance++) {
    for (const neighbour of [offers[index - distance], offers[index + distance]]) {
      const day = neighbour ? statedDay(neighbour) : null;
      if (day) return day;
    }
  }
  return null;
}

function statedDay({ fields }: Offer): string | null {
  for (const list of [fields.publicationDate, fields.applicationDeadline, fields.startDate]) {
    const stated = list.find(
      ({ value, confidence }) => confidence >= TRUSTED && !value.yearInferred && value.earliest,
    );
    if (stated) return stated.value.earliest;
  }
  return null;
}
