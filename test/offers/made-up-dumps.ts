import * as words from "./made-up-words.js";

/** A dump put together from made-up parts, and the offset at which each of its offers begins. */
export interface MadeUpDump {
  readonly text: string;
  readonly starts: readonly number[];
}

type Random = () => number;
type Parts = readonly (string | { readonly offer: string })[];

/** Numbers in [0, 1), always the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

const pickSome = <Item>(random: Random, items: readonly Item[], count: number): Item[] => {
  const from = Math.floor(random() * items.length);
  return Array.from({ length: count }, (_, k) => items[(from + 3 * k) % items.length] as Item);
};

interface MadeUpOffer {
  readonly title: string;
  readonly organisation: string;
  readonly place: string;
  readonly contact: string;
  readonly number: number;
  readonly random: Random;
}

function makeOffer(random: Random, number: number): MadeUpOffer {
  const [town, department] = pick(random, words.TOWNS);
  const organisation = pick(random, words.ORGANISATIONS);
  return {
    title: makeTitle(random),
    organisation,
    place: `${town} (${department})`,
    contact: `candidature${number}@${pick(random, ["bureau", "atelier", "equipe"])}.example`,
    number,
    random,
  };
}

function makeTitle(random: Random): string {
  const [job, topic] = [pick(random, words.JOBS), pick(random, words.TOPICS)];
  return pick(random, [
    job,
    `${job} (H/F)`,
    `Stage – ${topic}`,
    `Stagiaire, ${topic}`,
    `Alternance : ${job}`,
    `${job} – ${topic}`,
  ]);
}

/** Two to thirty lines: a paragraph, or parts under headings, some with a list. */
function makeBody({ random, contact }: MadeUpOffer): string {
  const [about, profile, terms] = [words.ABOUT, words.PROFILES, words.TERMS].map((list) =>
    pick(random, list),
  ) as [string, string, string];
  const apply = `CV et lettre à ${contact}`;
  if (random() < 0.25) return `${about} ${profile} ${terms}\n\n${apply}`;
  const tasks = pickSome(random, words.TASKS, 2 + Math.floor(random() * 7));
  const bullet = pick(random, ["- ", "• ", "– "]);
  const work = tasks.map((task) => `${bullet}${task}`).join("\n");
  const gap = pick(random, ["\n", "\n\n"]);
  const parts = [about, work, profile, terms, apply];
  const headings = pick(random, words.HEADINGS);
  return headings.map((heading, k) => `${heading}${gap}${parts[k]}`).join("\n\n");
}

function assemble(parts: Parts): MadeUpDump {
  let text = "";
  const starts: number[] = [];
  for (const part of parts) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    starts.push(text.length);
    text += part.offer;
  }
  return { text, starts };
}

const eachOffer = (seed: number, count: number) => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, k) => makeOffer(random, k + 1));
};

/** A job board, page after page, with its menus and its "back to the list". */
export function makeBoard(count: number, seed = 1): MadeUpDump {
  const top = "Accueil\nOffres\nMon espace\nNous utilisons des cookies\nTout accepter\n\n";
  const pages = eachOffer(seed, count).flatMap((offer) => {
    const { title, organisation, place, number } = offer;
    const head = [
      title,
      `${organisation} - ${place}`,
      `Offre n° ${8000 + number}`,
      `Publiée le ${1 + (number % 28)}/03/2025`,
    ].join("\n");
    const foot = "\n\nPartager\nSignaler cette offre\n\n";
    return ["Retour aux résultats\n", { offer: `${head}\n\n${makeBody(offer)}` }, foot];
  });
  return assemble([top, ...pages, "Mentions légales\nPlan du site\n"]);
}

/** A bulletin: bare titles in several shapes, and nothing but blank lines between offers. */
export function makeBulletin(count: number, seed = 2): MadeUpDump {
  const offers = eachOffer(seed, count).flatMap((offer) => {
    const { random, title, organisation, place } = offer;
    const head = pick(random, [
      `${organisation} (${place.replace(" (", " – ")} – ${title}`,
      `${title}\n${organisation}, ${place}`,
      `${title} – ${organisation} – ${place}`,
    ]);
    return [{ offer: `${head}\n\n${makeBody(offer)}` }, "\n\n\n"];
  });
  const letter = "Bonjour à toutes et à tous,\n\nVoici les annonces du mois. Bonne lecture !\n\n\n";
  return assemble([letter, ...offers]);
}

/** A catalogue: a table of contents, then numbered offers between rows of equals signs. */
export function makeCatalogue(count: number, seed = 3): MadeUpDump {
  const offers = eachOffer(seed, count);
  const entry = ({ number, title }: MadeUpOffer) =>
    `${number}. ${title} ${".".repeat(Math.max(3, 70 - title.length))} ${number + 12}`;
  const contents = `Catalogue des offres\n\nSommaire\n\n${offers.map(entry).join("\n")}\n\n`;
  const rule = `${"=".repeat(60)}\n`;
  const sheets = offers.flatMap((offer) => {
    const { number, title, organisation, place } = offer;
    const head = `Offre ${number} : ${title}\nOrganisme : ${organisation}\nLieu : ${place}`;
    return [rule, { offer: `${head}\n\n${makeBody(offer)}\n\n` }];
  });
  return assemble([contents, ...sheets, `${rule}Annexe : modèle de convention\n`]);
}
