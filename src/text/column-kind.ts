import { classifyLabel } from "./labels.js";
import type { LabelKind } from "./labels.lexicon.js";

/** What names a column, and elsewhere may be any word. */
const COLUMNS: ReadonlyMap<string, LabelKind> = new Map<string, LabelKind>([
  ["libelle", "title"],
  ["libelle du poste", "title"],
  ["libelle de l'offre", "title"],
  ["enseigne", "organisation"],
  ["asso", "organisation"],
  ["type", "contract"],
  ["nature", "contract"],
  ["cp", "location"],
  // Of what, such a column does not say.
  ["date", "update"],
]);

/** What a column holds by its name, folded; null where the name tells nothing. */
export const columnKind = (cell: string): LabelKind | null => {
  const words = cell.trim();
  if (words.length > 60 || /[@€]|\d{2}/.test(words)) return null;
  return COLUMNS.get(words) ?? classifyLabel(words);
};
