import { contractWords, englishContracts, otherContracts } from "../data/contracts.js";
import { communes, firstNames, streets } from "../data/names.js";
import { sectors } from "../data/sectors.js";
import { spelled, spellings, withoutAccents } from "../entities.js";
import { planOrganisation, planPerson, planTown, type Town } from "../invent.js";
import { type Asked, type Form, type Forms, type Said, says } from "./said.js";

const named = (quote: string) => ({ name: spelled(quote) });
const alsoNamed = (quote: string) => spellings(spelled(quote), quote).map((name) => ({ name }));

/** A town; in capitals it may stand without its accents. */
const inTown = (text: string, { city }: Town, more: object = {}): Said => {
  const value = { city, ...more };
  const bare = withoutAccents(city);
  return says(text, value, bare === city ? {} : { accept: [{ ...value, city: bare }] });
};

const place: Form = ({ plan, random }) => {
  const { city, postalCode, department, departmentName } = plan.town;
  const [text, more] = random.pick([
    [city, {}],
    [`${postalCode} ${city}`, { postalCode }],
    [`${city} (${postalCode})`, { postalCode }],
    [`${city} (${department})`, { department }],
    [`${city} (${departmentName})`, {}],
    [`${department} - ${city}`, { department }],
    [`${city} – ${postalCode}`, { postalCode }],
    [`${city}, ${departmentName}`, {}],
  ] as const);
  return inTown(text, plan.town, more);
};

const contracts =
  (key: "named" | "withArticle" | "agreement"): Form =>
  ({ plan, random }) =>
    says(random.pick(contractWords[plan.contract][key]), { type: plan.contract });

const englishContract =
  (article: boolean): Form =>
  ({ plan, random }) => {
    const name = random.pick(englishContracts[plan.contract] ?? ["internship"]);
    const words = article ? `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}` : name;
    return says(words, { type: plan.contract });
  };

export const naming: Forms = {
  orga: ({ plan }) => says(plan.organisation, named, { accept: alsoNamed }),
  autreOrga: ({ random }) =>
    says(planOrganisation(random, random.pick(sectors), random.pick(communes)), {}),
  person: ({ plan }) =>
    says(plan.contact.text, (quote: string) => ({ name: spelled(quote) }), {
      accept: (quote: string) => [
        ...alsoNamed(quote),
        { name: spelled(quote).replace(/^(?:Mme|M\.) /i, "") },
      ],
    }),
  personne: ({ random }) => {
    const { first, last } = planPerson(random);
    return says(`${first} ${last}`, {});
  },
  prenom: ({ random }) => says(random.pick(firstNames), {}),
  place,
  /** Where brackets stand around it already. */
  placeInside: ({ plan, random }) => {
    const { city, postalCode, department } = plan.town;
    const [text, more] = random.pick([
      [city, {}],
      [`${postalCode} ${city}`, { postalCode }],
      [`${city} – ${postalCode}`, { postalCode }],
      [`${city}-${postalCode}`, { postalCode }],
      [`${city}, ${department}`, { department }],
      [`${city} ${department}`, { department }],
    ] as const);
    return inTown(text, plan.town, more);
  },
  placeProse: ({ plan, random }) => {
    const { city, department, postalCode, departmentName } = plan.town;
    const [text, more] = random.pick([
      [city, {}],
      [`${city} (${department})`, { department }],
      [`${city} (${postalCode})`, { postalCode }],
      [`${city}, dans le département ${department}`, {}],
      [`${city} (${departmentName})`, {}],
    ] as const);
    return inTown(text, plan.town, more);
  },
  town: ({ plan }) => inTown(plan.town.city, plan.town),
  address: ({ plan, random }) => {
    const { city, postalCode } = plan.town;
    const street = `${random.int(1, 90)}${random.chance(0.1) ? " bis" : ""} ${random.pick(streets)}`;
    return inTown(`${street}, ${postalCode} ${city}`, plan.town, { postalCode });
  },
  ville: ({ random }) => says(planTown(random).city, {}),
  villeCode: ({ random }) => {
    const { city, postalCode } = planTown(random);
    return says(`${random.int(1, 90)} ${random.pick(streets)}, ${postalCode} ${city}`, {});
  },
  contract: contracts("named"),
  aContract: contracts("withArticle"),
  agreement: contracts("agreement"),
  contractEn: englishContract(false),
  aContractEn: englishContract(true),
  otherContract: (asked: Asked) =>
    says(asked.random.pick(otherContracts.filter((name) => !isOf(name, asked))), {}),
  code: ({ random }) => {
    const [year, number] = [random.int(2018, 2027), random.int(10, 9999)];
    const letters = random.pick(["RH", "ST", "DRH", "COM", "LAB", "INF", "ANIM", "PROD"]);
    const id = random.pick([
      `${letters}-${year}-${number}`,
      `${year}-${number}`,
      `${letters}${number}`,
      `${letters}/${year}/${number}`,
      `${number}${letters}`,
      `${letters}_${number}`,
      String(random.int(10000, 999999)),
      `O${random.int(100000000, 999999999)}`,
    ]);
    return says(id, { id });
  },
};

/** A contract named in passing is never the offer's own. */
const isOf = (name: string, { plan }: Asked) =>
  contractWords[plan.contract].named.some(
    (own) =>
      own.toLowerCase().includes(name.toLowerCase()) ||
      name.toLowerCase().includes(own.toLowerCase()),
  );
