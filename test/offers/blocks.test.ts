import { describe, expect, it } from "vitest";
import { look } from "./look.js";

const roles = (text: string) => look(text).survey.blocks.roles.join(" ");
const titles = (text: string) => [...look(text).survey.blocks.titles.values()];

describe("front matter", () => {
  const matter = (keys: string) => `---\n${keys}\n---\n\nBonjour à tous`;

  it("is its own block, whose title is told", () => {
    const text = matter('title: "Stage vitrine"\nville: Caen');
    expect(roles(text)).toBe("front-matter hidden hidden hidden none");
    expect(titles(text)).toEqual(["stage vitrine"]);
  });

  it.each([
    [
      "without a title two keys are enough",
      "ville: Caen\ndate: lundi",
      "hidden hidden hidden hidden none",
    ],
    ["one key without a title is none", "ville: Caen", "none none none none"],
    ["one key that is a title is enough", "poste: Vitrinier", "front-matter hidden hidden none"],
    ["prose is none", "Le port du nord\nville: Caen\ndate: lundi", "none none none none none none"],
    [
      "a blank line before prose ends it",
      "ville: Caen\ndate: lundi\n\nLe port",
      "none none none none none none",
    ],
    [
      "a blank line before a key does not",
      "ville: Caen\n\ndate: lundi",
      "hidden hidden hidden hidden none",
    ],
  ])("%s", (_why, keys, told) => {
    expect(roles(matter(keys))).toBe(told);
  });

  it("ends with the row that it began with, and has a row", () => {
    expect(roles("---\ntitle: A b c\nville: Caen\n\nBonjour")).not.toContain("front-matter");
    expect(roles("---\ntitle: A b c\nville: Caen\n-----\n\nBonjour")).not.toContain("front-matter");
    expect(roles("----------\ntitle: A b c\nville: Caen\n----------\n\nBonjour")).not.toContain(
      "front",
    );
  });

  it("of one key above the other are several documents, the last of which ends with the text", () => {
    const text = "---\ntitle: Abc d\nville: Caen\n---\ntitle: Efg h\nville: Vire";
    expect(roles(text)).toBe("front-matter hidden hidden front-matter hidden hidden");
    expect(roles(text.replace("title: Efg h", "lieu: Vire"))).toBe(
      "front-matter hidden hidden hidden none none",
    );
  });

  it("is no longer than a page", () => {
    const keys = (count: number) => Array.from({ length: count }, (_, i) => `k${i}: v`).join("\n");
    expect(roles(matter(`title: Abc\n${keys(50)}`))).toContain("front-matter");
    expect(roles(matter(`title: Abc\n${keys(70)}`))).not.toContain("front-matter");
  });
});

describe("the head of a mail", () => {
  it.each([
    ["who and what", "De : Anne\nObjet : Stage\n\nBonjour", "mail-header subject none"],
    [
      "and when",
      "Date : lundi\nDe : Anne\nObjet : Stage\n\nBonjour",
      "mail-header mail-header subject none",
    ],
    ["a reply", "De : Anne\nObjet : Re: Stage\n\nBonjour", "mail-header reply none"],
    [
      "a reply on a list",
      "De : Anne\nObjet : [port] Re: Stage\n\nBonjour",
      "mail-header reply none",
    ],
    [
      "passed on under the same subject",
      "De : Anne\nObjet : TR: Stage\n\n--- Message transféré ---\nDe : Luc\nObjet : Stage\n\nBonjour",
      "mail-header subject mail-header mail-header mail-header none",
    ],
    [
      "passed on under another",
      "De : Anne\nObjet : TR: Stage\n\n--- Message transféré ---\nDe : Luc\nObjet : Thèse\n\nBonjour",
      "mail-header subject mail-header mail-header subject none",
    ],
    ["no sender", "Cc : Anne\nObjet : Stage\n\nBonjour", "none none none"],
    ["no subject", "De : Anne\nDate : lundi\n\nBonjour", "none none none"],
    ["a subject alone", "Objet : Stage\n\nBonjour", "none none"],
    ["a blank line within", "De : Anne\n\nObjet : Stage\n\nBonjour", "none none none"],
    ["quoted", "> De : Anne\n> Objet : Stage\n\nBonjour", "none none none"],
    [
      "below a mark of forwarding",
      "-------- Message transféré --------\nDe : Anne\nObjet : Stage\n\nBonjour",
      "mail-header mail-header subject none",
    ],
    [
      "a subject that goes on below, before another header",
      "De : Anne\nObjet : Stage vitrine\n  au port\nMessage-ID : 12\n\nBonjour",
      "mail-header subject mail-header mail-header none",
    ],
    [
      "a subject that goes on below, before the letter",
      "De : Anne\nObjet : Stage vitrine\n  au port\n\nBonjour",
      "mail-header subject mail-header none",
    ],
    [
      "a subject whose rest, before another header, begins with a capital",
      "De : Anne\nObjet : Stage vitrine du\n  Port\nMessage-ID : 12\n\nBonjour",
      "mail-header subject mail-header mail-header none",
    ],
    [
      "a letter of two lines right below",
      "De : Anne\nObjet : Stage vitrine\nbonjour\nà tous,\n\nLe port",
      "mail-header subject none none none",
    ],
    [
      "a letter right below",
      "De : Anne\nObjet : Stage vitrine\nbonjour,\n\nLe port",
      "mail-header subject none none",
    ],
    [
      "the issue of a list",
      "De : liste\nObjet : Lot Port, Vol 4, Parution 7\n\nBonjour",
      "mail-header reply none",
    ],
    ["below another text", "Bonjour\nDe : Anne\nObjet : Stage", "none mail-header subject"],
  ])("%s", (_why, text, told) => {
    expect(roles(text)).toBe(told);
  });

  it.each([
    ["Objet : Stage vitrine", "stage vitrine"],
    ["Objet : Fwd: Stage vitrine", "stage vitrine"],
    ["Objet : [liste-port] Stage vitrine", "stage vitrine"],
    ["Objet : [Stage M2] Vitrine", "[stage m2] vitrine"],
  ])("%s: the subject without what lists and clients add", (subject, title) => {
    expect(titles(`De : Anne\n${subject}\n\nBonjour`)).toEqual([title]);
  });

  it("has the subject that stands first", () => {
    expect(titles("De : Anne\nObjet : Un\nObjet : Deux\n\nBonjour")).toEqual(["un"]);
  });
});

describe("the rows of a table", () => {
  const head = "Poste\tOrganisme\tDurée";
  const row = (i: number) => `Vitrinier ${i}\tAtelier ${i}\t${i} mois`;

  it.each([
    [
      "three rows",
      `${head}\n${row(1)}\n${row(2)}\n${row(3)}`,
      "hidden table-row table-row table-row",
    ],
    ["two are none", `${head}\n${row(1)}\n${row(2)}`, "none none none"],
    [
      "columns of something else",
      `Nom\tPrénom\tNote\nA\tB\t1\nC\tD\t2\nE\tF\t3`,
      "none none none none",
    ],
    [
      "prose below a blank line ends it",
      `${head}\n${row(1)}\n${row(2)}\n${row(3)}\n\nMerci\n${row(4)}`,
      "hidden table-row table-row table-row none none",
    ],
    [
      "a row of many more cells is none",
      `${head}\n${row(1)}\n${row(2)}\n${row(3)}\na\tb\tc\td\te\tf\tg`,
      "hidden table-row table-row table-row none",
    ],
    [
      "rows apart",
      `${head}\n\n${row(1)}\n\n${row(2)}\n\n${row(3)}`,
      "hidden table-row table-row table-row",
    ],
    [
      "a table below a text",
      `Bonjour\n\n${head}\n${row(1)}\n${row(2)}\n${row(3)}`,
      "none hidden table-row table-row table-row",
    ],
  ])("%s", (_why, text, told) => {
    expect(roles(text)).toBe(told);
  });
});

describe("the messages of a chat", () => {
  const offer = "L'atelier recherche un stagiaire de 6 mois, 600 euros. CV à anne@port.example";

  it.each([
    [
      "on the line of who and when",
      `[08:44] <anne> bonjour\n[08:45] <bob> ${offer}\n[08:46] <cle> merci`,
      "mail-header message mail-header",
    ],
    [
      "below who and when",
      `anne 08:44\nBonjour\n\nbob 08:45\n${offer}\n\ncle 08:46\nMerci`,
      "mail-header mail-header mail-header message mail-header mail-header",
    ],
    ["two heads are no chat", `[08:44] <anne> bonjour\n[08:45] <bob> ${offer}`, "none none"],
    [
      "a greeting before it",
      `anne 08:44\nBonjour à tous,\n${offer}\n\nbob 08:45\nMerci\n\ncle 08:46\nMerci`,
      "mail-header mail-header message mail-header mail-header mail-header mail-header",
    ],
    [
      "marks of liking below it",
      `anne 08:44\n${offer}\n👍 12\n\nbob 08:45\nMerci\n\ncle 08:46\nMerci`,
      "mail-header message mail-header mail-header mail-header mail-header mail-header",
    ],
    [
      "months in their heads",
      `[12-nov.-26 08:44] anne\nBonjour\n\n[12-nov.-26 08:45] bob\n${offer}\n\n[13-nov.-26 08:46] cle\nMerci`,
      "mail-header mail-header mail-header message mail-header mail-header",
    ],
    [
      "a forum's heads, below a nickname",
      `anne_14\nPosté le 02-11-2026 à 09:14:22\nBonjour\n\nbob\nPosté le 02-11-2026 à 09:15:22\n${offer}\n\ncle\nPosté le 03-11-2026 à 09:14:22\nMerci`,
      "mail-header mail-header mail-header mail-header mail-header message mail-header mail-header mail-header",
    ],
    [
      "a trade is no nickname",
      ["Plombier", "Soudeur", "Serveur"]
        .map((trade) => `${trade}\nPosté le 02-11-2026 à 09:14:22\n${offer}`)
        .join("\n\n"),
      "none none none none none none none none none",
    ],
    [
      "the hour that ends a card is no head",
      `Doreur\nHonfleur 14600\nHier, 08:44\n\nRelieur\nCaen 14000\nHier, 08:45\n\nVitrier\nVire 14500\nHier, 08:46`,
      "none none none none none none none none none",
    ],
    [
      "goods",
      `[08:44] <anne> vends un vélo\n[08:45] <bob> tarif réduit, inscription avant mai, stage de poterie de 6 jours\n[08:46] <cle> merci`,
      "mail-header mail-header mail-header",
    ],
    [
      "hours of work are no heads",
      `Matin 08:44\n${offer}\n\nHoraires 08:45\nA\n\nAccueil 08:46\nB`,
      "none none none none none none",
    ],
  ])("%s", (_why, text, told) => {
    expect(roles(text)).toBe(told);
  });

  it("tell what is offered without who and when", () => {
    expect(titles(`[08:44] <anne> bonjour\n[08:45] <bob> ${offer}\n[08:46] <cle> merci`)).toEqual([
      expect.stringMatching(/^l'atelier recherche/),
    ]);
  });

  it("of a feed begin with who posts them", () => {
    const post = (name: string) => `${name}\nVitrinier • 2e\n3 j •\n${offer}\n`;
    expect(roles(`${post("Anne Dupré")}\n${post("Bob Le Gall")}`)).toBe(
      "mail-header mail-header mail-header message mail-header mail-header mail-header message",
    );
  });
});
