import { dayOf, monthOf, yearOf } from "../calendar.js";
import { templates } from "../data/fields.js";
import { furniture } from "../data/headings.js";
import { parts } from "../data/templates.js";
import { spelled } from "../entities.js";
import { capitalised, fill, type Speaker } from "../fill.js";
import { monthNames } from "../forms/month-words.js";
import { wrapped } from "../noise.js";
import {
  employerOf,
  heading,
  type Layout,
  layOut,
  linesOf,
  orElse,
  paragraph,
  placeInside,
  placeOf,
  titleOf,
} from "./layout.js";

const newsletter: Layout = {
  name: "newsletter",
  between: ["\n\n"],
  before: ({ random }) => `${random.pick(furniture.letterOpenings)}\n\n`,
  after: ({ random }) => `\n\n${random.pick(furniture.letterEndings)}`,
  frenchOnly: true,
  offer: (speaker, index) => {
    const head = heading(speaker, `${index + 1}. ${titleOf(speaker)}`);
    const below = `${employerOf(speaker)} (${placeInside(speaker)})`;
    const lines = linesOf(speaker, { labelled: 0.2, told: ["organization"], wordiness: 0.8 });
    return `${head}\n${below}\n${paragraph(speaker, lines)}`;
  },
};

/** Messages of a mailing list, with what the one before them said quoted below. */
const mails: Layout = {
  name: "mails",
  between: ["\n\n"],
  frenchOnly: true,
  most: 6,
  offer: (speaker) => {
    const { plan, random, marks } = speaker;
    const sender = `${plan.contact.first} ${plan.contact.last}`;
    const address = `${random.pick(["liste", "info", "diffusion"])}@${plan.domain}`;
    const from = marks.mark(`${signed(speaker, sender)} <${address}>`, {
      field: "email",
      value: { address },
      optional: true,
    });
    const day = plan.days.publicationDate;
    const date = marks.mark(`${dayOf(day)} ${monthNames[monthOf(day) - 1]} ${yearOf(day)}`, {
      field: "publicationDate",
      value: { earliest: day, latest: day },
      optional: true,
    });
    const head = heading(speaker, `De : ${from}`);
    const title = titleOf(speaker);
    const lines = linesOf(speaker, { labelled: 0.3, told: ["publicationDate"] });
    const body = layOut(speaker, lines, {
      task: (text) => `- ${text}`,
      label: ({ text }) => text,
      line: "\n",
      part: "\n\n",
      runOn: 0.8,
    });
    const quoted = random.chance(0.4) ? `\n\n${quotedMail(speaker)}` : "";
    const signature = random.chance(0.6) ? `\n\nBien à vous,\n${signed(speaker, sender)}` : "";
    const greeting = random.pick(["Bonjour,", "Bonjour à tous,", "Chères et chers collègues,"]);
    return `${head}\nDate : ${date}\n${orElse(speaker, `Objet : ${title}`)}\n\n${greeting}\n\n${body}${signature}${quoted}`;
  },
};

/** Who signs a message may be taken for its contact, or not. */
const signed = ({ marks }: Speaker, sender: string) =>
  marks.mark(sender, {
    field: "contact",
    value: (quote: string) => ({ name: spelled(quote) }),
    optional: true,
  });

/** An older message below a newer one; nothing in it is of this offer. */
function quotedMail(speaker: Speaker): string {
  const { random, marks } = speaker;
  const chosen = random.shuffle([
    "stipend",
    "startDate",
    "duration",
    "email",
    "applicationDeadline",
  ]);
  const said = chosen.slice(0, 3).map((name) => {
    const field = name as "stipend" | "startDate" | "duration" | "email" | "applicationDeadline";
    const distractors = templates[field].distractors;
    const choices = parts.flatMap((part) => distractors[part] ?? []);
    const text = capitalised(fill(random.pick(choices), speaker, { field: null }));
    return `> ${marks.mark(text, { field: "distractor", value: { field } })}`;
  });
  return [`Le mois dernier, ${random.pick(["Paul", "Inès", "Jo"])} a écrit :`, ...said].join("\n");
}

/** Small ads: a paragraph each. */
const smallAds: Layout = {
  name: "small-ads",
  between: ["\n\n"],
  frenchOnly: true,
  offer: (speaker) => {
    const title = titleOf(speaker);
    const place = placeOf(speaker);
    const manner = { labelled: 0.1, told: ["location", "title"] as const, wordiness: 0.55 };
    const words = paragraph(speaker, linesOf(speaker, manner));
    const whole = `${title}, ${place}. ${words}`;
    const { random } = speaker;
    return heading(speaker, random.chance(0.6) ? wrapped(whole, random.int(60, 85)) : whole);
  },
};

export const letterLayouts: readonly Layout[] = [newsletter, mails, smallAds];
