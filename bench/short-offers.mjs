// @ts-check

/**
 * Short offers without marks, as bulletins and job boards' lists have them: what each says of a job, a
 * line each. What is drawn is the same in every run.
 */

const TOWNS = ["Saint-Malo", "Nîmes", "Vesoul", "Tarbes", "Le Mans", "Roanne", "Albi", "Cholet"];
const EMPLOYERS = [
  "Maison Corbel",
  "Société Alphane",
  "Centre hospitalier du Lac",
  "Association Passerelles",
  "Commune de Brive",
  "Les Ateliers du Pont",
  "Groupe Veltis",
];
const SENTENCES = [
  "Au sein d'une équipe de trois personnes, vous participez à la vie de la maison",
  "Nous attendons de la rigueur et de la bonne humeur",
  "Vous prenez en charge les demandes du quotidien et rendez compte à la direction",
  "Horaires variables, travail un samedi sur deux",
  "Une première expérience est appréciée, débutants acceptés",
  "Vous aimez le contact et le travail bien fait",
];
const TERMS = [
  "Contrat de six mois, temps plein.",
  "CDI, 1 900 € brut.",
  "CDD de 3 mois, 35 h, dès que possible.",
  "Mi-temps, 12,10 € de l'heure.",
  "Stage de fin d'études, gratification légale.",
  "Alternance d'un an, rentrée de septembre.",
  "CDI, 28 k€ par an, tickets restaurant.",
];
const CONTRACTS = ["CDI", "CDD 6 mois", "Stage 4 mois", "Alternance 1 an", "Intérim", "CDD 3 mois"];
const PAY = ["1 900 € brut", "12,10 € de l'heure", "28 k€ par an", "selon grille", "2 000 € net"];

/**
 * Draws one of several, the same in each run.
 *
 * @typedef {<One>(from: readonly One[]) => One} Draw
 */

/** @returns {Draw} */
export function drawing() {
  let state = 7;
  return (from) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return /** @type {any} */ (from[(state >> 8) % from.length]);
  };
}

/** @param {Draw} draw */
const address = (draw) =>
  `contact@${draw(EMPLOYERS)
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")}.example`;

/**
 * By layout: the lines of one offer.
 *
 * @type {Readonly<Record<string, (title: string, draw: Draw) => string[]>>}
 */
export const LAYOUTS = {
  "title, text, terms": (title, draw) => [title, `${draw(SENTENCES)}.`, draw(TERMS)],
  "title, employer, text, terms": (title, draw) => [
    title,
    `${draw(EMPLOYERS)}, ${draw(TOWNS)}`,
    `${draw(SENTENCES)}.`,
    draw(TERMS),
  ],
  "title, labels, text": (title, draw) => [
    title,
    `Lieu : ${draw(TOWNS)}`,
    `Contrat : ${draw(CONTRACTS)}`,
    `${draw(SENTENCES)}.`,
  ],
  "employer, title, terms, text": (title, draw) => [
    draw(EMPLOYERS),
    title,
    `${draw(CONTRACTS)} – ${draw(TOWNS)}`,
    `${draw(SENTENCES)}.`,
  ],
  "title – town, text, address": (title, draw) => [
    `${title} – ${draw(TOWNS)}`,
    `${draw(SENTENCES)}.`,
    `CV à ${address(draw)}`,
  ],
  "title, employer and town on one line, terms": (title, draw) => [
    `${title}, ${draw(EMPLOYERS)}, ${draw(TOWNS)}`,
    `${draw(CONTRACTS)}, ${draw(PAY)}`,
  ],
  "title, employer | town | contract, snippet": (title, draw) => [
    title,
    `${draw(EMPLOYERS)} | ${draw(TOWNS)} | ${draw(CONTRACTS)}`,
    `${draw(SENTENCES)}…`,
  ],
  "title, « Publié il y a », employer, town, contract": (title, draw) => [
    title,
    `Publié il y a ${draw([2, 3, 5, 8, 13])} jours`,
    draw(EMPLOYERS),
    `${draw(TOWNS)} (${draw([12, 29, 35, 56, 81])})`,
    draw(CONTRACTS),
  ],
  "title, three sentences, pay, address": (title, draw) => [
    title,
    `${draw(SENTENCES)}. ${draw(SENTENCES)}. ${draw(SENTENCES)}.`,
    `${draw(SENTENCES)}. Rémunération : ${draw(PAY)}.`,
    `Postuler : ${address(draw)}`,
  ],
  "contract - title, employer, text": (title, draw) => [
    `${draw(CONTRACTS)} - ${title}`,
    `${draw(EMPLOYERS)} (${draw(TOWNS)})`,
    draw(SENTENCES),
  ],
};

/** By where blank lines stand: what parts the lines of an offer, and what parts offers. */
export const SPACINGS = {
  everywhere: { inside: "\n\n", between: "\n\n" },
  between: { inside: "\n", between: "\n\n" },
  nowhere: { inside: "\n", between: "\n" },
};
