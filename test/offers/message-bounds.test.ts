import { expect, it } from "vitest";
import { detectOffers } from "../../src/index.js";

const headings = (text: string) => detectOffers(text).map(({ heading }) => heading);
const post = (subject: string, words: string) =>
  `${subject}\npar Ada Roy, lundi 9 novembre 2026, 14:02\n${words}\nRépondre\n`;

it("an offer of a forum begins at the subject above who wrote it, and an answer begins none", () => {
  const offer =
    "Le jardin du port prend un stagiaire pendant six mois.\nÉcrire à jardin@port.example";
  const text = [
    post("Stage au jardin du port", offer),
    post("Re: Stage au jardin du port", "Est-ce ouvert aux débutants ?"),
    post("Stage à la serre du port", offer.replace("jardin", "serre")),
  ].join("");
  expect(headings(text)).toEqual(["Stage au jardin du port", "Stage à la serre du port"]);
});

it("a message that tells its hour in its last line ends there", () => {
  const message = (words: string, seen: number) => `Le canal du port\n${words}\n👁 ${seen}  09:12\n`;
  const offer = (job: string) =>
    `${job} du port\nSix mois, 1 800 € net\nEntrepôt du nord\nport@mer.example`;
  const text = [
    message(offer("Cuisinier"), 611),
    message("Réunion jeudi à 18 h", 540),
    message(offer("Serveuse"), 470),
  ].join("");
  expect(headings(text)).toEqual(["Cuisinier du port", "Serveuse du port"]);
});
