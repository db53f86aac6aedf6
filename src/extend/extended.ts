import type { Candidate } from "../fields/candidate.js";
import type { EvidenceName } from "../fields/evidence.js";
import type { FieldName } from "../model/offer.js";
import { classifyLabel, type LabelClassifier } from "../text/labels.js";
import { labelAt, type Posting } from "../text/posting.js";
import { sectionAt } from "../text/sections.js";
import { namesOfOwn } from "./check-extensions.js";
import type { Extension, FieldExtension, RuleExtension } from "./extension.js";
import { classifierWith, LABEL_KINDS, type OwnLabels, ownKind } from "./own-labels.js";
import { LABEL_READERS, readLabels } from "./read-labels.js";
import { runRule } from "./run-rule.js";

type Found = Readonly<Record<string, readonly Candidate<unknown>[]>>;

/** What a call adds to what glane reads. */
export interface Extended {
  /** The fields of the caller's own. */
  readonly names: readonly string[];
  readonly classify: LabelClassifier;
  /** What is found for those fields, and besides for others; of `wanted` alone where told. */
  readonly find: (posting: Posting, wanted: readonly string[] | undefined) => Found;
}

const PLAIN: Extended = { names: [], classify: classifyLabel, find: () => ({}) };

/**
 * What `extend` and `labels` add, checked.
 *
 * @throws {GlaneError} `bad-option`
 */
export function extendedBy(options: {
  readonly referenceDate?: string | undefined;
  readonly labels?: OwnLabels | undefined;
  readonly extend?: readonly Extension[] | undefined;
}): Extended {
  const { extend = [], labels, referenceDate = null } = options;
  if (extend.length === 0 && labels === undefined) return PLAIN;
  const fields = extend.filter((one): one is FieldExtension => one.defined === "field");
  const extra = extend.filter((one): one is RuleExtension => one.defined === "extra-rule");
  const readWhole = (Object.keys(labels ?? {}) as FieldName[]).filter(
    (name) => LABEL_READERS[name],
  );
  const isWanted = (name: string, wanted: readonly string[] | undefined) =>
    wanted === undefined || wanted.includes(name);
  return {
    names: namesOfOwn(extend),
    classify: classifierWith(labels, fields),
    find: (posting, wanted) => {
      const found: Record<string, Candidate<unknown>[]> = {};
      for (const field of fields) {
        if (isWanted(field.name, wanted))
          found[field.name] = findOwn(field, posting, referenceDate);
      }
      const add = (name: string, more: Candidate<unknown>[]) => {
        found[name] = [...(found[name] ?? []), ...more];
      };
      for (const { field, rule } of extra) {
        if (!isWanted(field, wanted)) continue;
        add(field, runRule<unknown>(rule, posting, referenceDate, labelledAs(field, posting)));
      }
      for (const name of readWhole) {
        const read = LABEL_READERS[name];
        if (!read || !isWanted(name, wanted)) continue;
        add(name, readLabels<unknown>(ownKind(name), `${name}.own-label`, posting, read));
      }
      return found;
    },
  };
}

const labelledAs = (field: FieldName, posting: Posting) => (start: number) =>
  evidenceOf(labelAt(posting, start)?.kind === LABEL_KINDS[field], false);

const evidenceOf = (label: boolean, section: boolean): EvidenceName[] => [
  ...(label ? (["label"] as const) : []),
  ...(section ? (["section-fits"] as const) : []),
];

function findOwn(
  { name, rules, sections = [], readLabel }: FieldExtension,
  posting: Posting,
  referenceDate: string | null,
): Candidate<unknown>[] {
  const kind = ownKind(name);
  const evidenceAt = (start: number) => {
    const section = sectionAt(posting.sections, start);
    const fits = section !== null && sections.includes(section);
    return evidenceOf(labelAt(posting, start)?.kind === kind, fits);
  };
  const ruled = rules.flatMap((rule) => runRule(rule, posting, referenceDate, evidenceAt));
  if (!readLabel) return ruled;
  const labelled = readLabels(kind, `${name}.label`, posting, ({ words }) =>
    readLabel(words, { text: posting.text, referenceDate, written: () => words }),
  );
  return [...ruled, ...labelled.map((one) => ({ ...one, evidence: evidenceAt(one.start) }))];
}
