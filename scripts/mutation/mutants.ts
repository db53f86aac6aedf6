/** A change that Stryker would make, and where. */
export interface Mutant {
  readonly id: string;
  /** From the root of the project, such as `src/fields/email/find.ts`. */
  readonly file: string;
  /** `fields/email`, `fields`, `offers`: results are told by folder. */
  readonly folder: string;
  /** From 1. */
  readonly line: number;
  readonly mutator: string;
  readonly replacement: string;
}

/**
 * What became of a mutant: `killed` by a test, found by none (`survived`), reached by none (`unreached`),
 * or `static`: it runs as its module loads, once for all tests, and is not counted.
 */
export interface Outcome {
  readonly id: string;
  readonly status: "killed" | "survived" | "unreached" | "static";
  /** The test that fails, or how else it was noticed. */
  readonly by?: string;
}

/** What the worker that runs tests is given. */
export interface Pass {
  readonly files: Readonly<Record<string, string>>;
  readonly mutants: readonly Mutant[];
  /** Outcomes are appended here, each a line of JSON; before each mutant, a line with its id alone. */
  readonly outcomes: string;
}
