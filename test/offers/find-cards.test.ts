import { describe, expect, it } from "vitest";
import { findCardStarts } from "../../src/offers/card-starts.js";
import { findCards } from "../../src/offers/cards.js";
import { groupByForm } from "../../src/offers/series-forms.js";
import { findTurns } from "../../src/offers/turns.js";
import { foldText } from "../../src/text/fold.js";
import { knownOf } from "./known.js";
import { look } from "./look.js";

const WORK = [
  ["Semer le lin", "Caen", "mars"],
  ["Tailler les pommiers", "Vire", "avril"],
  ["Garder les ânes", "Lens", "mai"],
  ["Tondre les brebis", "Gap", "juin"],
] as const;
type Card = (work: string, place: string, month: string, i: number) => string;
const each = (card: Card, count = 4) =>
  WORK.slice(0, count)
    .map(([work, place, month], i) => card(work, place, month, i))
    .join("");
const TITLES = ["semer le lin", "tailler les pommiers", "garder les anes", "tondre les brebis"];
const card: Card = (work, place, month) => `${work}\nLieu : ${place}\nDurée : ${month}\n\n`;
const kinds = ["Nature", "Verger", "Bétail", "Laine"];

/** The lines at which the cards of a dump begin, whatever they say. */
const cards = (text: string) => wordsAt(text, findCards(knownOf(text)));
const wordsAt = (text: string, found: readonly number[]) => {
  const { lines } = knownOf(text);
  return found.map((i) => lines[i]?.words);
};

describe("cards, of which lines of the same looks come again", () => {
  it.each([
    ["with labels", each(card)],
    ["that nothing parts", each((...of) => card(...of).replace("\n\n", "\nCandidater\n"))],
    ["below rows", each((...of) => `-----\n${card(...of).trim()}\n`)],
    ["below their kinds", each((...of) => `${kinds[of[3]]}\n${card(...of)}`)],
    ["below their numbers", each((...of) => `N° ${of[3] + 1}\n${card(...of)}`)],
    [
      "below the head of each page",
      each((...of) => `Le bulletin des champs de mars\n${card(...of)}`),
    ],
    [
      "one of which says less",
      each((...of) =>
        card(...of)
          .replace("Lieu : Lens\n", "")
          .replace("\n\n", "\nCandidater\n\n"),
      ),
    ],
    [
      "below a page's head and above its foot",
      `Le bulletin\n\nBonne lecture à tous.\n\n${each(card)}Il paraît le lundi.\n\nLieu : la ferme`,
    ],
  ])("begin at their titles: %s", (_how, text) => {
    expect(cards(text)).toEqual(TITLES);
  });

  it("may be three, and no fewer", () => {
    expect(cards(each(card, 3))).toEqual(TITLES.slice(0, 3));
    expect(cards(each(card, 2))).toEqual([]);
  });

  it("begin with a label where no line is a title", () => {
    expect(cards(each((...of) => `Sujet : ${card(...of)}`))).toEqual(
      TITLES.map((title) => `sujet: ${title}`),
    );
  });

  it("are rows of a table read cell by cell, below its header", () => {
    const table = `Poste\nVille\nMois\nHeures\n${each((work, place, month, i) => `${work}\n${place}\n${month}\n${30 + i} h\n`)}`;
    expect(cards(`${table}Filer la laine\nBrest\njuillet\n34 h\n`)).toEqual([
      ...TITLES,
      "filer la laine",
    ]);
  });

  it("are none where only two lines come again, nor where they stand far apart", () => {
    expect(cards(each((work, place) => `${work}\n${place}\n\n`))).toEqual([]);
    expect(cards(each((...of) => `${card(...of)}${"Un mot.\n".repeat(70)}\n`))).toEqual([]);
  });
});

/** Where offers begin that are cards, beside the beginnings that are found without them. */
const starts = (text: string, found: readonly number[] = []) =>
  wordsAt(
    text,
    findCardStarts(look(text).survey, foldText(text).text, () => found),
  );

describe("cards in which something is offered", () => {
  const offered: Card = (work, place) =>
    `${work}\nAu bourg de ${place}\nDurée : six mois\nContrat : CDD\n\n`;
  const paid: Card = (work, place) =>
    `${work}\nLieu : ${place}\nSalaire : 1 800 euros\nSoleil : oui\n\n`;

  it("begin offers where no other beginning is found", () => {
    expect(starts(each(offered))).toEqual(TITLES);
  });

  it("begin them at the place of those that are found, the others as well", () => {
    expect(starts(each(offered), [0, 4, 8, 12])).toEqual(TITLES);
    expect(starts(each(offered), [1, 5, 9])).toEqual(
      ["caen", "vire", "lens", "gap"].map((town) => `au bourg de ${town}`),
    );
  });

  it("begin none where each has a beginning, at a place of its own", () => {
    const longer = each((...of) => offered(...of).replace("Durée", "Au quai\nDurée"));
    expect(starts(longer, [0, 6, 12])).toEqual([]);
  });

  it("may lack terms, one of them", () => {
    expect(starts(each((...of) => (of[3] === 1 ? paid(...of) : offered(...of))))).toEqual(TITLES);
    expect(starts(each((...of) => (of[3] < 2 ? paid(...of) : offered(...of))))).toEqual([]);
  });

  it.each([
    "Nos offres",
    "Missions bénévoles du mois",
    "Résultats de votre recherche : lin",
    "Les stages de première année",
  ])("need no more than pay below %j", (heading) => {
    expect(starts(each(paid))).toEqual([]);
    expect(starts(`${heading}\n\n${each(paid)}`)).toEqual(TITLES);
    expect(starts(`${heading}\n\n${"Le quai\n".repeat(7)}\n${each(paid)}`)).toEqual([]);
  });

  it.each([
    ["items of a list", each((...of) => `- ${offered(...of)}`)],
    ["sentences", each((work, ...of) => offered(`${work}, voilà un métier de plein air.`, ...of))],
    [
      "parts of one posting",
      each(
        (...of) => `${["Missions", "Profil", "Avantages", "Contact"][of[3]]}\n\n${offered(...of)}`,
      ),
    ],
  ])("are none that begin with %s", (_what, text) => {
    expect(starts(text)).toEqual([]);
  });

  it("begin with their label where they have no other title", () => {
    expect(starts(each((...of) => `Sujet : ${offered(...of)}`))).toEqual(
      TITLES.map((title) => `sujet: ${title}`),
    );
  });
});

const JOBS = ["Cuisinier", "Comptable", "Animateur", "Technicien"];
const eachJob = (one: (job: string, i: number) => string, between = "\n") =>
  JOBS.map(one).join(between);
const turns = (text: string) => wordsAt(text, findTurns(knownOf(text)));
const OF_THE_PORT = JOBS.map((job) => `${job.toLowerCase()} du port`);

describe("headlines at which one offer turns to the next", () => {
  it.each([
    ["over who hires", eachJob((job, i) => `${job} du port\nAtelier ${"ABCD"[i]}\nCDI, 35 heures`)],
    ["behind a blank line", eachJob((job) => `${job} du port\nCDI, 35 heures`, "\n\n")],
    [
      "in capitals over prose",
      eachJob((job) => `${job.toUpperCase()} DU PORT\nL'atelier, six mois, 1 800 euros.\nVoilà.`),
    ],
  ])("are told by what stands around them: %s", (_how, text) => {
    expect(turns(text)).toEqual(OF_THE_PORT);
  });

  it("may call the job by no known word, one among others", () => {
    const text = eachJob((job, i) => `${job} du port\nAtelier ${"ABCD"[i]}\nCDI, 35 heures`);
    expect(turns(text.replace("Animateur", "Charron"))[2]).toBe("charron du port");
  });

  it("may begin with the contract", () => {
    expect(turns(eachJob((job) => `CDI – ${job}\nLens, 35 heures`))).toEqual(
      JOBS.map((job) => `cdi - ${job.toLowerCase()}`),
    );
  });

  it.each([
    ["no known job at all", eachJob((_, i) => `${kinds[i]} du port\nCDI, 35 heures`)],
    ["two of them", "Cuisinier du port\nCDI, 35 heures\nComptable du port\nCDI, 35 heures"],
    ["no terms", eachJob((job) => `${job} du port\nUn métier plein de joie, dit-on.`)],
    [
      "labels",
      eachJob((job) => `${job} du port\nLieu : Lens\nDurée : six mois\nSalaire : 1 800 euros`),
    ],
  ])("are none: %s", (_why, text) => {
    expect(turns(text)).toEqual([]);
  });
});

describe("lines that are of one form by what stands around them", () => {
  const forms = (text: string, form: string) => [...(groupByForm(knownOf(text)).get(form) ?? [])];
  const AD = "Un peseur à la criée, six mois, 1 800 euros, permis exigé";

  it("count from one on, each the next", () => {
    expect(forms("1. Semer\n2. Tailler\n4. Garder\n3. Tondre", "count 0.")).toEqual([0, 1, 3]);
    expect(forms("a) lin\nb) pommes\nd) laine", "count 0)")).toEqual([0, 1]);
    expect(forms("1 - Les ânes\n2 - Les brebis", "count 0 - ")).toEqual([0, 1]);
  });

  it("say how to answer at some length, and do not ask for posts", () => {
    const text = `Pour proposer un poste : ${AD}, r@port.example\nvoilà\n\n${AD}, p@port.example\nvoilà\n\nCV à p@port.example\nvoilà\n\n${AD}, p@port.example\n\n- ${AD}, p@port.example\nvoilà`;
    expect(forms(text, "line contact")).toEqual([2]);
  });

  it("stand over details, and not over a row of their kind", () => {
    const text =
      "Cuisinier du port\nLens · CDI · 35 h\nComptable du port\nLens · 35 h\nTechnicien\nCDI · Lens\nLens · CDI\nCaen · CDI";
    expect(forms(text, "above  ·  · ")).toEqual([0]);
    expect(forms(text, "above  · ")).toEqual([4]);
  });

  it("are paragraphs under the heading of a group, up to the next heading", () => {
    const text = `Nos emplois\n\n${AD}, réponse rapide.\n\nCourt.\n\nAGENDA\n\n${AD}, disait-on.`;
    expect(forms(text, "line under group")).toEqual([1]);
  });

  it("are none where a site lists similar offers, up to a blank line", () => {
    const text = "Offres similaires\nCuisinier à Lens\n\nComptable à Lens";
    expect(forms(text, "head")).toEqual([2]);
  });

  it("are names in capitals that go on below, cut at a comma or a hyphen", () => {
    expect(forms("EARL DE LA LANDE, GRAND-\nchamp cherche", "line capital lead")).toEqual([0]);
    expect(forms("EARL DE LA LANDE\nchamp cherche", "line capital lead")).toEqual([]);
    expect(forms("EARL DE LA LANDE, GRAND-\n\nchamp cherche", "line capital lead")).toEqual([]);
  });

  it("stand below addresses where no blank line parts them", () => {
    const list = eachJob((job, i) => `${job} du port\nSix mois\nCV à a${i}@b.example`);
    expect(forms(list, "below contact")).toEqual([3, 6, 9]);
    expect(forms(list.replaceAll("example\n", "example\n\n"), "below contact")).toEqual([]);
  });
});
