import { expect, it } from "vitest";
import { extractOffers } from "../../src/index.js";

/** Texts in which a name stands where it is looked up: entities, numbers, titles, labels, columns. */
const TEXTS = [
  (name: string) => `&${name};`,
  (name: string) => `Stage de ${name} mois`,
  (name: string) => `${name} : ${name}\n\n## ${name}\n\nOffre n° ${name}\nDurée : ${name}`,
  (name: string) => `Diplôme : ${name}\nDate : 3 ${name} 2025\n${name}@${name}.example`,
  (name: string) => `title: ${name}\n${name}\t${name}\t${name}\n1\t2\t3`,
];

it.each(Object.getOwnPropertyNames(Object.prototype))(
  "%s, which every object has, is read like any word",
  (name) => {
    for (const word of [name, name[0]?.toUpperCase() + name.slice(1)])
      for (const text of TEXTS) expect(() => extractOffers(text(word))).not.toThrow();
  },
);
