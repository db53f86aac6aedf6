import { describe, expect, it } from "vitest";
import {
  detectOffers,
  extractFields,
  extractOffers,
  findDates,
  GlaneError,
  openExtractor,
} from "../../src/index.js";

const thrown = (call: () => unknown): GlaneError | null => {
  try {
    call();
    return null;
  } catch (error) {
    if (error instanceof GlaneError) return error;
    throw error;
  }
};

describe("maxLength", () => {
  const text = "Stage – Lyon\n\nDurée : 6 mois";

  it.each([extractOffers, detectOffers, extractFields, findDates])(
    "refuses a longer text: %o",
    (read) => {
      const error = thrown(() => read(text, { maxLength: text.length - 1 }));
      expect(error?.code).toBe("too-long");
      expect(error?.message).toContain(`${text.length}`);
      expect(thrown(() => read(text, { maxLength: text.length }))).toBeNull();
    },
  );

  it("is ten million units for one posting unless it is given", () => {
    const long = " ".repeat(10_000_001);
    expect(thrown(() => extractFields(long))?.code).toBe("too-long");
    expect(thrown(() => findDates(long))?.code).toBe("too-long");
    expect(thrown(() => extractFields(long, { maxLength: long.length }))).toBeNull();
  });

  it("counts all pieces of a dump that comes in pieces", () => {
    const extractor = openExtractor({ maxLength: 10 });
    extractor.read("Stage –");
    expect(thrown(() => extractor.read(" Lyon"))?.code).toBe("too-long");
  });

  it("is none for a dump unless it is given", () => {
    expect(extractOffers(" ".repeat(10_000_001))).toEqual([]);
  });

  it.each([-1, Number.NaN, "9", null])("must be a number from 0, not %j", (maxLength) => {
    const options = { maxLength } as unknown as { maxLength: number };
    expect(thrown(() => extractFields(text, options))?.code).toBe("bad-option");
  });
});
