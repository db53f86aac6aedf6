import { describe, expect, it } from "vitest";
import { extractFields, findEmails } from "../../../src/index.js";

const addresses = (text: string) => findEmails(text).map(({ value }) => value.address);
const confidenceOf = (text: string, address: string) =>
  extractFields(text).email.find(({ value }) => value.address === address)?.confidence ?? 0;

describe("an address", () => {
  it("is told apart from the sentence that is glued to it", () => {
    const [found] = findEmails("Écrire à bureau@lacale.example.Merci de joindre un CV.");
    expect(found?.text).toBe("bureau@lacale.example");
  });

  it("keeps its capitals before the @ and loses them behind it", () => {
    expect(addresses("DUPRÉ Jean <Jean.DUPRE@VILLE.EXAMPLE>")).toEqual([
      "Jean.DUPRE@ville.example",
    ]);
  });

  it("keeps an underscore that Markdown escapes", () => {
    expect(addresses("service\\_jeunesse@ville.example")).toEqual([
      "service_jeunesse@ville.example",
    ]);
  });

  it("is not guessed where an accent is glued to it", () => {
    expect(addresses("Écrivez-nousàbureau@lacale.example")).toEqual([]);
  });

  it("is not cut in half where a line ends within it", () => {
    const text = "CV par mail à leila.\ntessier@ville.example";
    expect(addresses(text)).toEqual(["leila.tessier@ville.example"]);
  });

  it("is not joined to the end of the sentence above it", () => {
    const text = "Merci d'écrire à la compagnie.\ncontact@compagnie.example";
    expect(addresses(text)).toEqual(["contact@compagnie.example"]);
  });

  it("may end in a domain that no list knows, with less confidence", () => {
    const [known] = findEmails("lou@atelier.example");
    const [unknown] = findEmails("lou@atelier.zzyzx");
    expect(unknown?.value.address).toBe("lou@atelier.zzyzx");
    expect(unknown?.confidence).toBeLessThan(known?.confidence ?? 0);
  });

  it("shows its repair and the words that it was repaired from", () => {
    const [found] = findEmails("Contact : lou [at] atelier [point] example (Lou)");
    expect(found?.value).toEqual({ address: "lou@atelier.example", obfuscated: true });
    expect(found?.text).toBe("lou [at] atelier [point] example");
  });
});

describe("the addresses of a text", () => {
  it("come in order, each place where one stands", () => {
    const text = "b@deux.example, a@un.example ; b@deux.example";
    expect(addresses(text)).toEqual(["b@deux.example", "a@un.example", "b@deux.example"]);
  });

  it("are found however far apart they stand", () => {
    const text = `a@un.example ${"mot ".repeat(5000)}b@deux.example`;
    expect(addresses(text)).toEqual(["a@un.example", "b@deux.example"]);
  });

  it("share a domain behind braces", () => {
    expect(addresses("{lea.ferrand, paul}@labo.example")).toEqual([
      "lea.ferrand@labo.example",
      "paul@labo.example",
    ]);
  });
});

describe("the addresses of a posting", () => {
  it("state one address once", () => {
    expect(extractFields("[a@un.example](mailto:A@un.example)").email).toHaveLength(1);
  });

  it("weigh more beside words of applying", () => {
    const near = confidenceOf("Envoyer CV et lettre à a@un.example", "a@un.example");
    const far = "Texte. a [at] un.example";
    expect(near).toBeGreaterThan(confidenceOf(far, "a [at] un.example"));
  });

  it("leave data protection and the site's own affairs as guesses", () => {
    const text = "CV à rh@un.example. Vos données personnelles : dpo@un.example.";
    expect(confidenceOf(text, "rh@un.example")).toBeGreaterThan(0.9);
    expect(confidenceOf(text, "dpo@un.example")).toBeLessThan(0.5);
  });
});
