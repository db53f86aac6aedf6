import { capitalised } from "../fill.js";
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

const markdown: Layout = {
  name: "markdown",
  between: ["\n\n"],
  offer: (speaker) => {
    const head = heading(speaker, `## ${titleOf(speaker)}`);
    const lines = linesOf(speaker, { labelled: 0.6, told: ["organization"] });
    const bold = speaker.random.chance(0.7);
    const body = layOut(speaker, lines, {
      heading: (text) => `### ${text}\n`,
      task: (text) => `- ${text}`,
      label: ({ label, value }) => (bold ? `- **${label} :** ${value}` : `- ${label} : ${value}`),
      line: "\n",
      part: "\n\n",
      runOn: 0.7,
    });
    return `${head}\n\n**${employerOf(speaker)}** (${placeInside(speaker)})\n\n${body}`;
  },
};

const boldTitles: Layout = {
  name: "bold-titles",
  between: ["\n\n---\n\n", "\n\n", "\n\n***\n\n"],
  offer: (speaker) => {
    const head = heading(speaker, `**${titleOf(speaker)}**`);
    const lines = linesOf(speaker, { labelled: 0.5, told: ["organization"], wordiness: 0.8 });
    const body = layOut(speaker, lines, {
      task: (text) => `* ${text}`,
      label: ({ label, value }) => `*${label}* : ${value}`,
      line: "\n",
      part: "\n\n",
      runOn: 0.7,
    });
    return `${head}\n\n*${employerOf(speaker)}*\n\n${body}`;
  },
};

/** What is left of a page whose tags were kept. */
const html: Layout = {
  name: "html",
  between: ["\n<hr>\n"],
  offer: (speaker) => {
    const head = heading(speaker, `<h2>${titleOf(speaker)}</h2>`);
    const lines = linesOf(speaker, { labelled: 0.55, told: ["organization"] });
    const body = layOut(speaker, lines, {
      heading: (text) => `<h3>${text}</h3>`,
      sentence: (text) => `<p>${text}</p>`,
      task: (text) => `<li>${capitalised(text)}</li>`,
      label: ({ label, value }) => `<b>${label} :</b> ${value}<br>`,
      line: "\n",
      part: "\n",
    });
    return `${head}\n<p>${employerOf(speaker)}, ${placeOf(speaker)}</p>\n${body}`;
  },
};

export const markedUpLayouts: readonly Layout[] = [markdown, boldTitles, html];
