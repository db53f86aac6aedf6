import { lineOf, lookalike, wordField } from "../compose.js";
import { statedFields } from "../data/fields.js";
import { furniture } from "../data/headings.js";
import { fill, type Speaker } from "../fill.js";
import {
  employerOf,
  heading,
  type Layout,
  layOut,
  linesOf,
  placeOf,
  say,
  titleOf,
} from "./layout.js";

/** A job site: a label's line above its value's, and buttons in between. */
const jobBoard: Layout = {
  name: "job-board",
  between: ["\nImprimer\nPartager cette annonce\n\n"],
  frenchOnly: true,
  before: ({ random }) => `${random.pick(furniture.menus)}\n\n`,
  offer: (speaker) => {
    const { random } = speaker;
    const head = heading(speaker, titleOf(speaker));
    const top = [`${employerOf(speaker)}`];
    for (const field of random.shuffle(boardFields)) {
      if (!random.chance(0.42) || speaker.told.has(field)) continue;
      const line = wordField(speaker, field, 1, false);
      if (line?.kind === "label") top.push(`${line.label}\n${line.value}`);
    }
    const lines = linesOf(speaker, { labelled: 0.5, told: ["organization"], wordiness: 0.75 });
    const body = layOut(speaker, lines, {
      heading: (text) => text,
      task: (text) => text,
      label: ({ label, value }) => `${label}\n${value}`,
      line: "\n",
      part: "\n",
    });
    return `${head}\n${top.join("\n")}\n${body}`;
  },
};

const boardFields = [
  "contractType",
  "publicationDate",
  "startDate",
  "applicationDeadline",
  "duration",
  "requiredDegree",
  "stipend",
  "reference",
  "weeklyHours",
] as const;

/** Cards as a network shows them: employer, place and age of the offer below its title. */
const cards: Layout = {
  name: "cards",
  between: ["\n\n"],
  frenchOnly: true,
  offer: (speaker) => {
    const { random } = speaker;
    const head = heading(speaker, titleOf(speaker));
    const age = random.pick(["il y a 2 jours", "il y a 3 semaines", "Nouveau", "il y a 1 mois"]);
    const lines = linesOf(speaker, { labelled: 0.3, told: ["organization", "publicationDate"] });
    const body = layOut(speaker, lines, {
      heading: (text) => text,
      task: (text) => `· ${text}`,
      label: ({ text }) => text,
      line: "\n",
      part: "\n",
      runOn: 0.5,
    });
    const people = `${random.int(2, 90)} candidatures`;
    return `${head}\n${employerOf(speaker)}\n${placeOf(speaker)} · ${age} · ${people}\n${body}\nAfficher moins`;
  },
};

const columns = [
  ["Employeur", "organization", "orga"],
  ["Lieu", "location", "place"],
  ["Intitulé", "title", ""],
  ["Contrat", "contractType", "contract"],
  ["Début", "startDate", "date/from/asap"],
  ["Durée", "duration", "length"],
  ["Niveau", "requiredDegree", "degree"],
  ["Gratification", "stipend", "pay/negotiable/legal"],
  ["Date limite", "applicationDeadline", "day"],
  ["Contact", "email", "mail"],
] as const;

/** One offer a row, its cells apart by tabs. */
const tableRows: Layout = {
  name: "table-rows",
  between: ["\n"],
  frenchOnly: true,
  before: () => `N°\t${columns.map(([name]) => name).join("\t")}\tRemarques\n`,
  offer: (speaker, index) => {
    const cells = columns.map(([, field, form]) => cell(speaker, field, form));
    return heading(speaker, [String(index + 1), ...cells, remark(speaker)].join("\t"));
  },
};

function cell(speaker: Speaker, field: (typeof columns)[number][1], form: string): string {
  const { plan, random } = speaker;
  if (field === "title") return titleOf(speaker);
  if (field === "duration" && plan.contract === "cdi") return "";
  if (field === "stipend" && plan.contract === "benevolat") return "";
  const always = field === "organization" || field === "location";
  if (speaker.told.has(field) || !(always || random.chance(0.72)))
    return random.pick(["", "", "-"]);
  return say(speaker, field, form);
}

/** A sentence beside the facts; more often than not it tells something else. */
const remark = (speaker: Speaker) =>
  speaker.random.chance(0.6) ? lookalike(speaker, speaker.random.pick(statedFields)).text : "";

/** One line an offer, all of it. */
const oneLiners: Layout = {
  name: "one-liners",
  between: ["\n\n"],
  frenchOnly: true,
  offer: (speaker) => {
    const { random } = speaker;
    const head = `${titleOf(speaker)}, ${employerOf(speaker)}, ${placeOf(speaker)}`;
    const told = [
      "duration",
      "startDate",
      "stipend",
      "requiredDegree",
      "applicationDeadline",
    ] as const;
    const pieces = told
      .filter((field) => random.chance(0.6) && !speaker.told.has(field))
      .filter((field) => speaker.plan.contract !== "cdi" || field !== "duration")
      .filter((field) => speaker.plan.contract !== "benevolat" || field !== "stipend")
      .map((field) => fill(`{${field}=${oneLinerForms[field]}}`, speaker, { field }));
    const mail = lineOf("{=mail}", fill("{=mail}", speaker, { field: "email" }), false).text;
    const aside = remark(speaker);
    return heading(speaker, `${[head, ...pieces].join(" ; ")}. ${aside} Contact : ${mail}`);
  },
};

const oneLinerForms = {
  duration: "length",
  startDate: "from/at",
  stipend: "pay/payPerHour/negotiable",
  requiredDegree: "degree",
  applicationDeadline: "by",
} as const;

export const boardLayouts: readonly Layout[] = [jobBoard, cards, tableRows, oneLiners];
