import { describe, expect, it } from "vitest";
import { detectOffers } from "../../src/index.js";

const headings = (text: string) => detectOffers(text).map(({ heading }) => heading);
const offer = (text: string, index = 0) => {
  const { span } = detectOffers(text)[index] ?? { span: { start: 0, end: 0 } };
  return text.slice(span.start, span.end);
};

const ad = (title: string, name: string) => `${title}

Vos missions

- tenir la boutique le samedi
- écrire la lettre d'information

Votre profil

De la patience et un peu d'orthographe.

Candidature : ${name}@atelier-du-port.example
`;

describe("an offer's span", () => {
  const dump = `Retour à la liste
Stagiaire libraire (H/F)
Réf. 12

Un été parmi les livres. Gratification légale.
CV à lire@quai-neuf.example
Imprimer
Signaler cette offre
Retour à la liste
Caissier ou caissière de nuit (H/F)
Réf. 13

De 22 h à 6 h, CDI, primes.
CV à nuit@quai-neuf.example
Imprimer
Mentions légales
`;

  it("begins with its title line, furniture above left out", () => {
    expect(headings(dump)).toEqual([
      "Stagiaire libraire (H/F)",
      "Caissier ou caissière de nuit (H/F)",
    ]);
  });

  it("ends before furniture and blank lines", () => {
    expect(offer(dump, 0).endsWith("CV à lire@quai-neuf.example")).toBe(true);
    expect(offer(dump, 1).endsWith("CV à nuit@quai-neuf.example")).toBe(true);
  });

  it("ends before a row of dashes", () => {
    const text = `${ad("Stage vitrine", "v")}\n-----------\n\n${ad("Stage réserve", "r")}`;
    expect(offer(text, 0).endsWith("v@atelier-du-port.example")).toBe(true);
  });

  const subjects = [
    "Carte des haies",
    "Cadran solaire connecté",
    "Lexique du patois",
    "Ruche pesée",
  ];
  const subject = (title: string, mark: string) => `${mark}${title}
 - Nombre d'étudiants souhaité : deux ou trois.
 - Encadrante : Odile Karst (odile.karst@lab-halle.example).

Il s'agit de reprendre un prototype laissé en plan, de le remettre en état et de le décrire.
`;

  it.each(["### ", ""])("keeps the text below its facts, behind headings marked %j", (mark) => {
    const dump = subjects.map((title) => subject(title, mark)).join("\n");
    expect(headings(dump)).toEqual(subjects.map((title) => mark + title));
    for (const k of subjects.keys()) expect(offer(dump, k)).toMatch(/de le décrire\.$/);
  });

  it.each([
    "Saisie des factures\nDéclarations de TVA\nSuivi des cotisations",
    "Élaborer les recettes\nPréparer les ingrédients\nSurveiller les cuissons\nMenu du jour et buffets",
    "Animer des stages de poterie\nAccueillir tout public\nTenir les inscriptions et les tarifs",
    "Formaliser les besoins.\nRédiger les guides d'utilisation.\nRépondre aux questions des agents.\nEffectuer la recette.",
  ])("keeps duties that other texts are about: %j", (duties) => {
    const foot = "CDD de six mois, 1 900 € brut. CV à bureau@halle-verte.example";
    const text = `Agent polyvalent (H/F)\n\nVos missions :\n${duties}\n\n${foot}\n`;
    expect(offer(`${text}\n\n${ad("Stage vitrine (H/F)", "v")}`)).toBe(text.trim());
  });

  it("keeps the marks that folding drops in its heading", () => {
    const text = `**Stage vitrine – Honfleur**\n\n${ad("", "v").trim()}\n`;
    expect(headings(text)).toEqual(["**Stage vitrine – Honfleur**"]);
  });

  it("begins with the front matter that titles it", () => {
    const text = `---\ntitle: "Stage vitrine"\nville: Honfleur\n---\n\n## Missions\n\nVendre, ranger, recommencer.\n\n## Contact\n\nv@port.example\n`;
    expect(headings(text)).toEqual(["---"]);
  });

  it("leaves front matter of a list to the list", () => {
    const list = `---\ntitle: "Nos offres de stage"\n---\n\n${ad("## Stage vitrine", "v")}\n${ad("## Stage réserve", "r")}\n${ad("## Stage comptoir", "c")}`;
    expect(headings(list)).toEqual(["## Stage vitrine", "## Stage réserve", "## Stage comptoir"]);
  });
});

describe("a dump's own habit", () => {
  const subject = (title: string, name: string) =>
    `### ${title}\n\n- Encadrant : ${name}\n- Niveau : M1\n\nUn sujet court, à discuter avec l'équipe, sur des données déjà prêtes.\n\n`;

  it("finds titles that no word gives away", () => {
    const titles = [
      "Compter les étoiles filantes",
      "Pourquoi les sables chantent",
      "Un éditeur pour partitions anciennes",
      "Bruits de couloir dans un réseau de capteurs",
      "Le code est-il un poème ?",
    ];
    const dump = titles.map((title, i) => subject(title, `Personne ${i}`)).join("");
    expect(headings(dump)).toEqual(titles.map((title) => `### ${title}`));
  });

  it("is learned alike from 20 offers and from 500", () => {
    const jobs = [
      "Chargée de projet",
      "Agent d'accueil",
      "Technicien réseau",
      "Stage en édition",
      "Cuisinière",
    ];
    const dump = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        ad(`${jobs[i % jobs.length]} n° ${i + 1}`, `rh${i}`),
      ).join("\n");
    expect(headings(dump(20))).toHaveLength(20);
    expect(headings(dump(500))).toHaveLength(500);
  });
});

describe("what is no beginning", () => {
  it("is not a quoted offer in a reply", () => {
    const text = `From: Anne <anne@port.example>\nSubject: Stage vitrine (Honfleur)\n\nBonjour, nous cherchons un ou une stagiaire de mars à juin.\nCV à anne@port.example\n\nFrom: Bob <bob@port.example>\nSubject: Re: Stage vitrine (Honfleur)\n\nEst-ce rémunéré ?\n> Subject: Stage vitrine (Honfleur)\n> Bonjour, nous cherchons un ou une stagiaire de mars à juin.\n`;
    expect(headings(text)).toEqual(["Subject: Stage vitrine (Honfleur)"]);
  });

  it("is not a commented-out offer", () => {
    const text = `${ad("## Stage vitrine", "v")}\n<!--\n${ad("## Stage réserve", "r")}-->\n\n${ad("## Stage comptoir", "c")}`;
    expect(headings(text)).toEqual(["## Stage vitrine", "## Stage comptoir"]);
  });

  it("is not the second title line, nor the title again further down", () => {
    const text = `Atelier du Port (Honfleur – 14600) – Stage vitrine\n\nStage de vitrine à Honfleur, Atelier du Port\n\n${ad("", "v").trim()}\n`;
    expect(headings(text)).toHaveLength(1);
  });
});

describe("confidence", () => {
  it("is higher for a plain beginning than for a doubtful one", () => {
    const [plain] = detectOffers(ad("Stage vitrine (H/F) – Honfleur (14)", "v"));
    const [doubtful] = detectOffers(
      "Vitrine\n\nQuelqu'un pour aider au stage d'été. CV à v@port.example",
    );
    expect(plain?.confidence).toBeGreaterThan(0.9);
    expect(doubtful?.confidence ?? 0).toBeLessThan(plain?.confidence ?? 0);
  });

  it("is a probability", () => {
    for (const { confidence } of detectOffers(ad("Stage vitrine", "v"))) {
      expect(confidence).toBeGreaterThanOrEqual(0.5);
      expect(confidence).toBeLessThan(1);
    }
  });
});

describe("odd texts", () => {
  it.each([
    ["nothing", ""],
    ["blank lines", "\n".repeat(100_000)],
    ["rules", "---\n".repeat(20_000)],
    ["one line of ten megabytes", "a".repeat(10_000_000)],
  ])("%s: no offer", (_name, text) => {
    expect(detectOffers(text)).toEqual([]);
  });

  it("a hundred thousand headings end", () => {
    const text = Array.from({ length: 100_000 }, (_, i) => `# Titre ${i}`).join("\n");
    expect(detectOffers(text).length).toBeLessThanOrEqual(100_000);
  });
});
