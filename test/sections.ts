/** Texts that show one behaviour, each with what must come of it. */
export interface Section<Answer> {
  readonly behaviour: string;
  /** What stands above each text. */
  readonly above?: string;
  readonly cases: Readonly<Record<string, Answer>>;
}

/** The same texts, each with what comes of it now. */
export function answeredAnew<Answer>(
  sections: readonly Section<Answer>[],
  answer: (text: string) => Answer,
): Section<Answer>[] {
  return sections.map((section) => ({
    ...section,
    cases: Object.fromEntries(
      Object.keys(section.cases).map((text) => [text, answer(`${section.above ?? ""}${text}`)]),
    ),
  }));
}
