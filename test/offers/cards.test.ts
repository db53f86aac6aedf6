import { describe, expect, it } from "vitest";
import { detectOffers } from "../../src/index.js";

const headings = (text: string) => detectOffers(text).map(({ heading }) => heading);

describe("cards of one make", () => {
  const card = (theme: string, title: string, day: string, who: string) => `${theme}
${title}
Du ${day} (8 mois, 24 h/semaine)
${who}
21 Talant-sur-Ouche
1 place

`;

  it("begin at their titles, though no word of these names a job", () => {
    const text = `Toutes les missions\n\n${[
      card("Santé", "Égayer les après-midi d'un pavillon", "4 janvier 2027", "CLINIQUE DU LAC"),
      card("Nature", "Compter les papillons du canal", "1 mars 2027", "LES AMIS DU CANAL"),
      card("Mémoire", "Recueillir des souvenirs d'usine", "8 mars 2027", "VILLE DE TALANT"),
      card("Sport", "Ouvrir le gymnase le mercredi", "5 avril 2027", "CLUB DES BERGES"),
    ].join("")}Plan du site\n`;
    expect(headings(text)).toEqual([
      "Égayer les après-midi d'un pavillon",
      "Compter les papillons du canal",
      "Recueillir des souvenirs d'usine",
      "Ouvrir le gymnase le mercredi",
    ]);
  });

  it("are rows of a table read cell by cell, with its columns above them", () => {
    const row = (job: string, who: string) => `${job}\n${who}\nToul\n18/11/2026\n`;
    const text = `Fonction\nSociété\nVille\nDate\n${row("Conseiller funéraire H/F", "Pompes du Nord")}${row(
      "Zingueur d'art H/F",
      "Optique du Pont",
    )}${row("Secrétaire notariale H/F", "Étude Simon")}${row("Monteur de pneus H/F", "Garage du Port")}`;
    expect(headings(text)).toEqual([
      "Conseiller funéraire H/F",
      "Zingueur d'art H/F",
      "Secrétaire notariale H/F",
      "Monteur de pneus H/F",
    ]);
  });

  it("are none where courses head them", () => {
    const course = (what: string) =>
      `Stage de ${what}\nDu 8 au 12 février\nDe 6 à 10 ans – 75 €\n\n`;
    expect(
      headings(`Vacances\n\n${["cirque", "théâtre", "poterie"].map(course).join("")}`),
    ).toEqual([]);
  });

  it("begin with their first label where they have no other title", () => {
    const record = (place: string, question: string) => `Le terrain : ${place}
La question : ${question}
Disciplines : géographie, droit
Candidater avant le 4 décembre 2026 auprès de boutique@campus.example
`;
    const text = `Les offres de stages de master\n${record("une friche de gare.", "qui s'en sert ?")}${record(
      "un marché couvert.",
      "qui n'y vient plus ?",
    )}${record("trois écluses.", "comment les garder ?")}`;
    expect(headings(text)).toEqual([
      "Le terrain : une friche de gare.",
      "Le terrain : un marché couvert.",
      "Le terrain : trois écluses.",
    ]);
  });

  it("leave a posting whole whose parts are lists alike", () => {
    const part = (head: string, lines: readonly string[]) => `${head}\n\n${lines.join("\n")}\n`;
    const text = [
      "Ingénieure ou ingénieur données (CDI)\nRégie des eaux du Bocage - 61 - Flers\n",
      part("Missions", [
        "Concevoir et maintenir les flux de données",
        "Assurer la qualité des relevés",
        "Collaborer avec les équipes de terrain",
        "Participer aux astreintes",
      ]),
      part("Profil recherché", [
        "Bac+5 (école d'ingénieurs ou équivalent)",
        "5 ans d'expérience en ingénierie des données",
        "Aisance avec les bases de données",
        "Connaissance des réseaux d'eau",
      ]),
      part("Pourquoi nous rejoindre ?", [
        "Environnement stimulant",
        "Outils récents et projets concrets",
        "Titres-restaurant, 12 jours de RTT",
        "2 jours de télétravail par semaine",
      ]),
    ].join("\n\n");
    expect(detectOffers(text)).toHaveLength(1);
  });

  it("leave a posting whole whose days and weeks come again", () => {
    const day = (name: string, work: string) => `${name}
8 h – ${work}
17 h – Rangement
Repas : sur place

`;
    const text = `Stage en menuiserie navale – chantier du Goulet

Stage de six mois, gratification légale, à partir de mars 2027.

${day("Lundi", "Débit")}${day("Mardi", "Ponçage")}${day("Mercredi", "Vernis")}
Écrire à chantier@goulet.example
`;
    expect(detectOffers(text)).toHaveLength(1);
  });
});

describe("quoted offers", () => {
  const offer = (title: string) => `> ${title}
> Magasin des Halles, Soissons
> Dix semaines à partir du 5 avril 2027
> Écrire à rh@halles.example
>
`;

  it("are found where the whole mail is quoted", () => {
    const text = `À transmettre.\n\n${offer("Stage assistant ou assistante comptable")}${offer(
      "Apprentissage en couture d'ameublement",
    )}${offer("Vendeuse ou vendeur de primeurs")}`;
    expect(headings(text)).toEqual([
      "> Stage assistant ou assistante comptable",
      "> Apprentissage en couture d'ameublement",
      "> Vendeuse ou vendeur de primeurs",
    ]);
  });
});

describe("headings of groups", () => {
  it("are known by their likeness to others", () => {
    const item = (title: string) => `${title}
CDD de cinq mois, candidature à regie@tanneurs.example

`;
    const text = `=== STAGES ===\n\n${item("Stage lumière, théâtre du Halage")}=== EMPLOIS ===\n\n${item(
      "Chargé·e de billetterie",
    )}=== COMÉDIENNES ===\n\n${item("Comédienne pour une création")}`;
    expect(headings(text)).toEqual([
      "Stage lumière, théâtre du Halage",
      "Chargé·e de billetterie",
      "Comédienne pour une création",
    ]);
  });
});

describe("letters one below the other", () => {
  it("are an offer each, from greeting to signature", () => {
    const letter = (greeting: string, offer: string) => `${greeting}

${offer} Six semaines, 600 € par mois. Écrire à bureau@pommeraie.example

Cordialement,
Le bureau

`;
    const text = [
      letter("Chers amis,", "Le verger cherche un stagiaire en arboriculture."),
      letter("Bonjour,", "La scierie recrute une personne pour le classement des bois."),
      letter("Madame, Monsieur,", "La médiathèque recherche une volontaire pour le portage."),
    ].join("");
    expect(headings(text)).toEqual(["Chers amis,", "Bonjour,", "Madame, Monsieur,"]);
  });
});
