import { isSentence } from "../compose.js";
import {
  employerOf,
  heading,
  type Layout,
  layOut,
  linesOf,
  placeInside,
  placeOf,
  titleOf,
} from "./layout.js";

/** A title, employer and place below it, then prose. */
const bareTitles: Layout = {
  name: "bare-titles",
  between: ["\n\n\n", "\n\n\n\n", "\n\n", "\n\n-----\n\n"],
  offer: (speaker) => {
    const head = heading(speaker, titleOf(speaker));
    const below = speaker.random.pick([
      () => `${employerOf(speaker)} - ${placeOf(speaker)}`,
      () => `${employerOf(speaker)}\n${placeOf(speaker)}`,
      () => employerOf(speaker),
    ])();
    const lines = linesOf(speaker, { labelled: 0.4, told: ["organization"] });
    const shape = {
      ...(speaker.random.chance(0.6) ? { heading: (text: string) => text } : {}),
      task: (text: string) => `- ${text}`,
      label: ({ text }: { text: string }) => text,
      line: "\n",
      part: "\n\n",
      runOn: 0.6,
    };
    return `${head}\n${below}\n\n${layOut(speaker, lines, shape)}`;
  },
};

/** « Organisation (Ville – 99000) – Intitulé », then sections. */
const employerFirst: Layout = {
  name: "employer-first",
  between: ["\n\n"],
  offer: (speaker) => {
    const place = placeInside(speaker);
    const employer = employerOf(speaker);
    const dash = speaker.random.pick([" – ", " - ", " — "]);
    const head = heading(speaker, `${employer} (${place})${dash}${titleOf(speaker)}`);
    const lines = linesOf(speaker, { labelled: 0.45, told: ["organization", "location"] });
    const body = layOut(speaker, lines, {
      heading: (text) => `${text}${speaker.random.pick(["", " :"])}`,
      task: (text) => (isSentence(text) ? text : `• ${text} ;`),
      label: ({ text }) => `• ${text}`,
      line: "\n",
      part: "\n",
      runOn: 0.4,
    });
    return `${head}\n${body}`;
  },
};

/** Everything in capitals, as notices of town halls are. */
const notices: Layout = {
  name: "notices",
  between: ["\n\n--------------------\n\n", "\n\n\n", "\n\n__________\n\n"],
  frenchOnly: true,
  offer: (speaker) => {
    const head = heading(speaker, titleOf(speaker));
    const lines = linesOf(speaker, { labelled: 0.75, told: ["organization"], wordiness: 0.7 });
    const body = layOut(speaker, lines, {
      task: (text) => `- ${text}`,
      label: ({ text }) => text,
      line: "\n",
      part: "\n",
    });
    return `${head}\n${employerOf(speaker)}\n${body}`;
  },
};

/** Labels from the first line on. */
const factSheets: Layout = {
  name: "fact-sheets",
  between: ["\n\n* * *\n\n", "\n\n==========\n\n", "\n\n\n", "\n\n"],
  frenchOnly: true,
  offer: (speaker) => {
    const word = speaker.random.pick(["Intitulé", "Offre", "Poste", "Sujet", "Intitulé du poste"]);
    const head = heading(speaker, `${word} : ${titleOf(speaker)}`);
    const lines = linesOf(speaker, { labelled: 0.85, told: ["organization"] });
    const employer = `${speaker.random.pick(["Employeur", "Organisme", "Structure"])} : ${employerOf(speaker)}`;
    const body = layOut(speaker, lines, {
      heading: (text) => `${text} :`,
      task: (text) => `- ${text}`,
      label: ({ text }) => text,
      line: "\n",
      part: "\n",
    });
    return `${head}\n${employer}\n${body}`;
  },
};

export const plainLayouts: readonly Layout[] = [bareTitles, employerFirst, notices, factSheets];
