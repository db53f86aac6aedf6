import { expect, it } from "vitest";
import { extractFields } from "../../../src/index.js";

const NAMES = Object.getOwnPropertyNames(Object.prototype);

/** Where a name may stand that is looked up among towns, departments, countries and the like. */
const PLACES = [
  (name: string) => `Chauffeur\nLieu : ${name}`,
  (name: string) => `Chauffeur\nLieu : Lens, ${name}`,
  (name: string) => `Chauffeur (${name})`,
  (name: string) => `Chauffeur – ${name} (62)`,
  (name: string) => `Chauffeur\n62300 ${name}\n\nÀ ${name}, en ${name}`,
  (name: string) => `${name}\nStage de trois mois à ${name}`,
];

it.each(NAMES)("%s, which every object has, is no place", (name) => {
  for (const word of [name, name[0]?.toUpperCase() + name.slice(1)]) {
    for (const place of PLACES) {
      const { location } = extractFields(place(word));
      const parts = location.flatMap(({ value }) => [value.department, value.country]);
      expect(parts.every((part) => part === null || typeof part === "string")).toBe(true);
    }
  }
});
