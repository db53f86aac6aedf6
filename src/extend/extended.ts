import type { Candidate } from "../fields/candidate.js";
import type { EvidenceName } from "../fields/evidence.js";
import { written } from "../fields/written.js";
import type { ExtractOptions, FieldName } from "../model/offer.js";
import { classifyLabel, type Label, type LabelClassifier } from "../text/labels.js";
import type { OwnLabelKind } from "../text/labels.lexicon.js";
import { labelAt, type Posting } from "../text/posting.js";
import { sectionAt } from "../text/sections.js";
import { checkExtensions } from "./check-extensions.js";
import type { Extension, FieldExtension, RuleExtension } from "./extension.js";
import { classifierWith, LABEL_KINDS, ownKind } from "./own-labels.js";
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
  readonly labels?: ExtractOptions["labels"];
  readonly extend?: readonly Extension[] | undefined;
}): Extended {
  const { extend = [], labels, referenceDate = null } = options;
  if (extend.length === 0 && labels === undefined) return PLAIN;
  checkExtensions(extend);
  const fields = extend.filter((one): one is FieldExtension => one.defined === "field");
  const extra = extend.filter((one): one is RuleExtension => one.defined === "extra-rule");
  const isWanted = (name: string, wanted: readonly string[] | undefined) =>
    wanted === undefined || wanted.includes(name);
  return {
    names: fields.map(({ name }) => name),
    classify: classifierWith(labels, fields),
    find: (posting, wanted) => {
      const found: Record<string, Candidate<unknown>[]> = {};
      for (const field of fields) {
        if (isWanted(field.name, wanted))
          found[field.name] = findOwn(field, posting, referenceDate);
      }
      for (const { field, rule } of extra) {
        if (!isWanted(field, wanted)) continue;
        const more = runRule<unknown>(rule, posting, referenceDate, labelledAs(field, posting));
        found[field] = [...(found[field] ?? []), ...more];
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

const LABEL_PRIOR = 0.8;

function findOwn(
  field: FieldExtension,
  posting: Posting,
  referenceDate: string | null,
): Candidate<unknown>[] {
  const kind = ownKind(field.name);
  const evidenceAt = (start: number) => {
    const section = sectionAt(posting.sections, start);
    const fits = section !== null && (field.sections ?? []).includes(section);
    return evidenceOf(labelAt(posting, start)?.kind === kind, fits);
  };
  return [
    ...field.rules.flatMap((rule) => runRule(rule, posting, referenceDate, evidenceAt)),
    ...readLabels(field, kind, posting, referenceDate).map((candidate) => ({
      ...candidate,
      evidence: evidenceAt(candidate.start),
    })),
  ];
}

/** The values of a field's own labels, read whole. */
function readLabels(
  { name, readLabel }: FieldExtension,
  kind: OwnLabelKind,
  posting: Posting,
  referenceDate: string | null,
): Candidate<unknown>[] {
  if (!readLabel) return [];
  const own = (posting.labels as readonly Label[]).filter((label) => label.kind === kind);
  return own.flatMap(({ valueStart, valueEnd }) => {
    const said = posting.text.slice(valueStart, valueEnd);
    const start = valueStart + said.length - said.trimStart().length;
    const end = valueStart + said.trimEnd().length;
    if (end <= start) return [];
    const words = written(posting, start, end);
    const source = { text: posting.text, referenceDate, written: () => words };
    const value = readLabel(words, source);
    if (value === null || value === undefined) return [];
    return [{ value, start, end, rule: `${name}.label`, prior: LABEL_PRIOR, evidence: [] }];
  });
}
