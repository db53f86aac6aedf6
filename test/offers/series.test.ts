import { describe, expect, it } from "vitest";
import { detectOffers } from "../../src/index.js";
import { look } from "./look.js";

const headings = (text: string) => detectOffers(text).map(({ heading }) => heading);
const offers = (text: string) =>
  detectOffers(text).map(({ span }) => text.slice(span.start, span.end));
/** The lines, from 0, that begin the offers of a dump's series. */
const series = (text: string) =>
  look(text).survey.evidence.flatMap((found, i) => (found.includes("series") ? [i] : []));
const jobs = ["animateur", "comptable", "technicien", "cuisinier"];
const each = (line: (job: string, i: number) => string, between = "\n") =>
  jobs.map(line).join(between);
const PROSE = "Le conseil se réunit chaque mois à la salle des fêtes.";

describe("lines of one form that each offer something", () => {
  it.each([
    ["bullets", each((job) => `- Stage de ${job}, 6 mois, 600 euros`)],
    ["bullets of another sign", each((job) => `🔹 Stage de ${job}, 6 mois, 600 euros`)],
    ["paragraphs", each((job) => `Stage de ${job} de 6 mois, payé 600 euros, dès mars.`, "\n\n")],
    ["cells", each((job, i) => `Stage ${job};Atelier ${i};6 mois;600 euros`)],
    ["objects", each((job, i) => `{"poste":"Stage ${job}","duree":"6 mois","n":${i}}`)],
    [
      "words parted by dashes",
      each((job, i) => `${job[0]?.toUpperCase()}${job.slice(1)} – CDI – Ville ${"ABCD"[i]}`),
    ],
    [
      "bulleted sentences that seek, among others",
      "• L'atelier recherche un animateur, 6 mois, dès mars, au port du nord.\n• La mairie recrute un comptable, 6 mois, dès mars, au port du nord.\n• L'école cherche un cuisinier, CDI, au port du nord, dès que possible.\n• La ferme embauche un technicien, CDI, au port du nord, dès mars.\n• Fête du port dimanche à midi.\n• Merci à tous pour la fête.",
    ],
    ["days", each((job, i) => `1${i}/03/2024 Stage de ${job}, 6 mois, 600 euros`)],
    [
      "capitals",
      each((job) => `STAGE ${job.toUpperCase()}. Six mois à l'atelier, 600 euros, dès mars`),
    ],
  ])("%s", (_form, list) => {
    expect(series(`Bonjour à tous\n\n${list}`)).toEqual([1, 2, 3, 4]);
  });

  it.each([
    [
      "Roman numbers",
      each((job, i) => `${["I", "II", "III", "IV"][i]}. Stage de ${job}\n6 mois, 600 euros\n`),
    ],
    ["letters", each((job, i) => `${"abcd"[i]}) Stage de ${job}\n6 mois, 600 euros\n`)],
    [
      "counted words",
      each((job, i) => `Atelier n° ${i + 1}\nStage de ${job}, 6 mois, 600 euros\n`),
    ],
    [
      "numbers in brackets",
      each((job, i) => `[Réf. 24-03${i}] Stage de ${job} au port\n6 mois, 600 euros\n`),
    ],
    [
      "codes of letters and numbers",
      each((job, i) => `A-10${i} Un ${job} du port\nStage de 6 mois, 600 euros\n`),
    ],
    [
      "capitals without a blank line",
      each(
        (job) =>
          `UN ${job.toUpperCase()} DU PORT\nIl travaille au port du nord.\nCDI de 35 heures.`,
      ),
    ],
    ["headings", each((job) => `## Un ${job} au port\n\nStage de 6 mois, 600 euros\n`)],
    ["rows above", each((job) => `-----\nUn ${job} au port\nStage de 6 mois, 600 euros\n`)],
    ["questions", each((job) => `Un stage de ${job}, ça te dit ?\n6 mois, 600 euros\n`, "\n")],
  ])("%s over more lines", (_form, list) => {
    expect(series(`Bonjour à tous\n\n${list}`)).toHaveLength(4);
  });

  it("two are no series", () => {
    expect(series("Bonjour\n\n- Stage de doreur, 6 mois\n- Stage de relieur, 6 mois")).toEqual([]);
  });

  it("tasks are none, nor are goods", () => {
    expect(series(`Bonjour\n\n${each((job) => `- aider le ${job} du port`)}`)).toEqual([]);
    expect(
      series(`Bonjour\n\n${each((job) => `- cours de ${job}, tarif réduit, 600 euros`)}`),
    ).toEqual([]);
  });

  it("most of them must offer something", () => {
    const few = "- Stage de doreur, 6 mois, 600 euros\n";
    const others = each((_, i) => `- Marée du matin numéro ${i}`);
    expect(series(`Bonjour\n\n${few}${few}${others}\n${few}`)).toEqual([]);
  });

  it("those under a heading of their own where nothing is offered are left out", () => {
    const list = each((job) => `- Stage de ${job}, 6 mois, 600 euros`);
    const found = series(`## Nos offres\n\n${list}\n\n## Liens\n\n- La mairie\n- Le port`);
    expect(found).toEqual([1, 2, 3, 4]);
  });

  it("items that tell as much as offers among them may call the job by no known word", () => {
    const item = (what: string) => `- ${what}, 6 mois, 600 euros, CDD\n`;
    const known = `${item("Stage de comptable")}${item("Stage de cuisinier")}`;
    expect(series(`Bonjour\n\n${known}${item("Osier")}${item("Lin")}`)).toEqual([1, 2, 3, 4]);
  });

  it("the links below a heading in capitals where nothing is offered are left out", () => {
    const list = each((job) => `- Stage de ${job}, 6 mois, 600 euros`);
    expect(series(`${list}\n\nLE PORT\n\n- La mairie\n- Le phare`)).toEqual([0, 1, 2, 3]);
  });

  it("where headings count offers, one without a number is none", () => {
    const list = each((job, i) => `## Offre ${i + 1} : ${job}\n\n6 mois, 600 euros\n`);
    expect(series(`${list}\n## Le marché du port\n\n6 mois, 600 euros`)).toEqual([0, 2, 4, 6]);
  });

  it("the days of a log stand over the titles", () => {
    const list = each((job, i) => `1${i}/03/2027\nStage de ${job}\n6 mois, 600 euros`, "\n\n");
    expect(series(`Bonjour à tous\n\n${list}`)).toEqual([2, 5, 8, 11]);
  });

  it("two letters are one, and one is none", () => {
    const letter = (job: string) => `Bonjour,\n\nStage de ${job}, 6 mois, 600 euros`;
    expect(series(`${letter("comptable")}\n\n${letter("cuisinier")}`)).toEqual([0, 2]);
    expect(series(letter("comptable"))).toEqual([]);
  });

  it("a greeting and a farewell are none of a series of paragraphs", () => {
    const ads = each((job) => `Stage de ${job} de 6 mois, payé 600 euros, dès mars.`, "\n\n");
    const above = "Bonjour,\n\nBonjour à tous,\n\nBonjour à toutes,";
    const below = "Cordialement\n\nMerci\n\nÀ bientôt\n\nBien à vous";
    expect(series(`${above}\n\n${ads}\n\n${below}`)).toEqual([3, 4, 5, 6]);
  });

  it("titles above details are cards", () => {
    const cards = each((job, i) => `Stage ${job}\nAtelier ${i} · Honfleur · 6 mois`, "\n\n");
    expect(series(`Bonjour à tous\n\n${cards}`)).toEqual([1, 3, 5, 7]);
  });

  it("marked lines over lines without a mark are the titles of what stands there", () => {
    const list = each((job) => `→ Un ${job} au port\nTrois mois dès mars`);
    expect(series(`Bonjour à tous\n${list}`)).toEqual([1, 3, 5, 7]);
  });

  it("headings that name jobs need no terms where a heading announces them", () => {
    const list = each((job) => `Un ${job} du port\nVous aimez les gens.`, "\n\n");
    expect(series(`Les postes ouverts\n\n${list}`)).toEqual([1, 3, 5, 7]);
    expect(series(`Le port du nord\n\n${list}`)).toEqual([]);
  });

  it("a row repeats words of the row above and says nothing again", () => {
    const { survey } = look(each((job, i) => `- Stage de ${job}, 6 mois, atelier du port ${i}`));
    expect(survey.evidence.flat()).not.toContain("echo");
  });

  it("what nothing parts but the way to answer is parted by it", () => {
    const list = each((job, i) => `Un ${job} au port\nStage de 6 mois\nCV à a${i}@b.example`);
    expect(headings(list)).toHaveLength(4);
  });
});

describe("a list of subjects", () => {
  const subjects = (head: string, length = "Durée : 6 mois") =>
    `${head}\n\n${each((_, i) => `${i + 1}. Marées du port ${"abcd"[i]}\n${length}\n`)}`;

  it("is announced, and each tells a length or how to answer", () => {
    expect(series(subjects("Sujets de stage"))).toHaveLength(4);
  });

  it("may be counted by letters", () => {
    const list = each((_, i) => `${"abcd"[i]}) Marées du port ${i}\nDurée : 6 mois\n`);
    expect(series(`Emplois d'été\n\n${list}`)).toHaveLength(4);
  });
});

describe("advertisements of one paragraph", () => {
  const ad = (job: string, i: number) =>
    `Recherche ${job} pour un stage à l'atelier du port, aide au quai et à la vitrine. CV à a${i}@b.example`;

  it("each begin an offer, where most say how to be answered", () => {
    expect(headings(each(ad, "\n\n"))).toHaveLength(4);
    const { survey } = look(each(ad, "\n\n"));
    expect([...survey.ads]).toEqual([0, 1, 2, 3]);
  });

  it("are told where most of a text is something else, by whom each seeks and how to answer", () => {
    const text = `${each(ad, "\n\n")}\n\n${`${PROSE}\n\n`.repeat(20)}`;
    expect([...look(text).survey.ads]).toEqual([0, 1, 2, 3]);
    const silent = text
      .replace(/Recherche (.+?) pour/g, "Récit d'$1 sur")
      .replace(/CV à/g, "Lu par");
    expect([...look(silent).survey.ads]).toEqual([]);
  });

  it("items of a list are each their own", () => {
    expect([...look(each((job, i) => `- ${ad(job, i)}`)).survey.ads]).toEqual([0, 1, 2, 3]);
  });
});

describe("where an offer ends", () => {
  const first = "Stage vitrinier (H/F)\n\nVendre et ranger au quai.\nCV à v@port.example";
  const second = "Stage doreur (H/F)\n\nDorer les cadres du quai.\nCV à d@port.example";

  it.each([
    ["a row", "-----"],
    ["furniture", "Imprimer"],
    ["a farewell", "Bonnes recherches à tous !"],
    ["the heading of the next group", "Nos offres d'emploi"],
    ["a day over the next offer", "12/03/2024"],
    ["signs without words", "* ~ *"],
    ["the foot of a page", "Bulletin du port - page 2/4"],
    ["all of them", "Imprimer\n\n-----\n\n12/03/2024"],
  ])("before %s", (_what, between) => {
    expect(offers(`${first}\n\n${between}\n\n${second}`)[0]).toBe(first);
  });

  it("with its last words, a day among them", () => {
    const dated = first.replace("CV à", "Dès le\n12/03/2024\nCV à");
    expect(offers(`${dated}\n\n${second}`)[0]).toBe(dated);
  });

  it("the last one after as many paragraphs as the others have", () => {
    const third = "Stage relieur (H/F)\n\nRelier les livres du quai.\nCV à r@port.example";
    const fourth = "Stage graveur (H/F)\n\nGraver les plaques du quai.\nCV à g@port.example";
    const text = `${first}\n\n${second}\n\n${third}\n\n${fourth}\n\nLe port est ouvert tout l'été.`;
    expect(offers(text).at(-1)).toBe(fourth);
  });
});
