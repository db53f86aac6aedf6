import { expect, it } from "vitest";
import { minimise } from "../../scripts/fuzz/minimise.js";

it("leaves of a text what makes it fail, and nothing else", () => {
  const fails = (text: string) => text.includes("<!--") && text.includes("é");
  expect(minimise(`${"abc ".repeat(80)}<!-- x y é ${"z".repeat(50)}`, fails)).toBe("<!--é");
});

it("gives back a text of which all is needed", () => {
  expect(minimise("ab", (text) => text === "ab")).toBe("ab");
});

it("stops after so many tries", () => {
  let tries = 0;
  const fails = (text: string) => {
    tries += 1;
    return text.includes("@");
  };
  const smallest = minimise(`${"a".repeat(4000)}@${"b".repeat(3000)}`, fails, 10);
  expect(tries).toBe(10);
  expect(smallest).toContain("@");
});
