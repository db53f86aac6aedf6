import { firstNames, houseNames, lands, lastNames, towns } from "./data/names.js";
import type { Sector } from "./data/sectors.js";
import { withoutAccents } from "./entities.js";
import type { Random } from "./random.js";

export interface Person {
  readonly first: string;
  readonly last: string;
  /** As this offer writes the name. */
  readonly text: string;
}

export interface Town {
  readonly city: string;
  readonly postalCode: string;
  readonly department: string;
  readonly departmentName: string;
}

export function planOrganisation(random: Random, sector: Sector, commune: string): string {
  const name = random
    .pick(sector.organisations)
    .replace("{C}", commune)
    .replace("{N}", random.pick(houseNames))
    .replace("{R}", random.pick(lands));
  return name
    .replace(/\bde le /, "du ")
    .replace(/\bde Les /, "des ")
    .replace(/\bde (?=[AÉEO])/, "d'");
}

/** A domain of the kind that nobody can own. */
export function domainOf(random: Random, organisation: string): string {
  const name = withoutAccents(organisation)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/-(?:de|la|du|des|d|l|le|les)(?=-)/g, "");
  return `${name}${random.pick([".example", ".example", ".example", "-asso.example", ".example.org"])}`;
}

export function planPerson(random: Random): Person {
  const [first, last] = [random.pick(firstNames), random.pick(lastNames)];
  const style = random.weighted({ plain: 60, capitals: 14, initial: 6, title: 14, reverse: 6 });
  const text = {
    plain: `${first} ${last}`,
    capitals: `${first} ${last.toUpperCase()}`,
    initial: `${first.charAt(0)}. ${last}`,
    title: `${random.pick(["Mme", "M."])} ${last}`,
    reverse: `${last.toUpperCase()} ${first}`,
  }[style];
  return { first, last, text };
}

export function planTown(random: Random): Town {
  const [city, postalCode, department, departmentName] = random.pick(towns);
  return { city, postalCode, department, departmentName };
}

/** An invented commune in a real department. */
export function inventedTown(random: Random, commune: string): Town {
  const { department, departmentName } = planTown(random);
  const code = department.length === 2 ? department.replace("A", "0") : department;
  const postalCode = `${code}${random.int(110, 890)}0`.slice(0, 5);
  return { city: commune, postalCode, department, departmentName };
}
