import { expect, it } from "vitest";
import { extractFields } from "../../../src/index.js";

const links = (text: string) => extractFields(text).url.map(({ value }) => value.href);

it("keeps a bracket that the link opened, and drops one that the sentence did", () => {
  expect(links("(https://encyclo.example/wiki/Loire_(fleuve))")).toEqual([
    "https://encyclo.example/wiki/Loire_(fleuve)",
  ]);
});

it("reads the address of an anchor whose tag folding drops", () => {
  const [found] = extractFields('<a href="https://un.example/offre">Postuler</a>').url;
  expect(found?.value.href).toBe("https://un.example/offre");
  expect(found?.text).toBe("Postuler");
});

it("gives http to a link that names no scheme", () => {
  expect(links("Site : www.un.example")).toEqual(["http://www.un.example"]);
});

it("keeps the case of a path", () => {
  expect(links("https://un.example/f/aB3dE9.")).toEqual(["https://un.example/f/aB3dE9"]);
});

it("doubts links to reading matter", () => {
  const [article] = extractFields("Lire https://doi.org/10.1000/182").url;
  const [page] = extractFields("Lire https://un.example/equipe").url;
  expect(article?.confidence ?? 0).toBeLessThan(page?.confidence ?? 0);
});
