import type { FieldName } from "../model/offer.js";
import { fold } from "../text/fold.js";
import { classifyLabel, type LabelClassifier, trimMarks } from "../text/labels.js";
import type { LabelKind, OwnLabelKind } from "../text/labels.lexicon.js";
import type { FieldExtension } from "./extension.js";
import { LABEL_READERS } from "./read-labels.js";

/** What announces the values of each field. */
export const LABEL_KINDS = {
  startDate: "start",
  endDate: "end",
  applicationDeadline: "deadline",
  publicationDate: "publication",
  interviewDate: "interview",
  stipend: "stipend",
  duration: "duration",
  email: "email",
  requiredDegree: "degree",
  title: "title",
  organization: "organisation",
  location: "location",
  contractType: "contract",
  weeklyHours: "hours",
  remoteWork: "remote",
  phone: "phone",
  url: "website",
  contact: "contact",
  drivingLicence: "licence",
  benefits: "benefits",
  reference: "reference",
} as const satisfies Readonly<Record<FieldName, LabelKind>>;

/** The kind of label that announces a field of one's own. */
export const ownKind = (name: string): OwnLabelKind => `own:${name}`;

/** A label as it is looked up: folded, without the marks around it. */
export const labelKey = (words: string): string => trimMarks(fold(words).trim().replace(/:$/, ""));

/** Label words by the field that they announce. */
export type OwnLabels = Readonly<Record<string, readonly string[] | undefined>>;

/** Labels of one's own that rules find by their kind; others are read by themselves. */
const ownOrKnown = (name: FieldName): LabelKind | OwnLabelKind =>
  LABEL_READERS[name] || !Object.hasOwn(LABEL_KINDS, name) ? ownKind(name) : LABEL_KINDS[name];

/** Tells labels, those of one's own first. */
export function classifierWith(
  labels: OwnLabels | undefined,
  fields: readonly FieldExtension[],
): LabelClassifier {
  const own = new Map<string, LabelKind | OwnLabelKind>();
  for (const [name, words = []] of Object.entries(labels ?? {})) {
    for (const label of words) own.set(labelKey(label), ownOrKnown(name as FieldName));
  }
  for (const { name, labels: words = [] } of fields) {
    for (const label of words) own.set(labelKey(label), ownKind(name));
  }
  if (own.size === 0) return classifyLabel;
  return (label) => own.get(trimMarks(label)) ?? classifyLabel(label);
}
