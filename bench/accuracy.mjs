// @ts-check
// Our phrase tables, read by glane and by its peers.
// usage: node bench/accuracy.mjs
import { fitsEveryKey, fitsKind } from "./fits.mjs";
import { glaneField, glaneMentions } from "./glane-mentions.mjs";
import { joinedDates } from "./joined-dates.mjs";
import { loadLibrary } from "./library.mjs";
import { chronoPeer } from "./peers/chrono.mjs";
import { frCompromisePeer } from "./peers/fr-compromise.mjs";
import { recognizersPeer } from "./peers/recognizers.mjs";
import { readPhraseTables } from "./phrase-tables.mjs";
import { scoreAsField, shareMentioned } from "./score-phrases.mjs";
import { scoresOf } from "./scores.mjs";
import { alignedTable, shareText } from "./table.mjs";
import { withTimeLimit } from "./time-guard.mjs";

/** @typedef {import("./phrase-tables.mjs").PhraseTable} PhraseTable */
/** @typedef {import("./phrase-tables.mjs").PhraseCase} PhraseCase */
/** @typedef {{ table: string, reader: string, right: number | null, f1: number | null,
 *   mentioned: number | null, row: string[] }} Result */

// A case is a line or a few; a peer that takes longer has found nothing.
const MILLISECONDS = 5000;
const LONGEST = 1000;
// Some libraries build what they know at the first calls, which no limit should cut short.
const warmUp =
  "Du 3 mars au 5 mai 2024, 35 h, 600 € par mois, 6 mois, 02 61 91 00 12, a@b.fr, http://b.fr";

const library = await loadLibrary();
const peers = [chronoPeer("casual"), chronoPeer("strict"), recognizersPeer, frCompromisePeer];
/** @type {Map<string, number>} */
const outOfTime = new Map();

/** @param {PhraseTable} table @returns {Result} */
function glaneResult({ name, field, kind, cases }) {
  const asField = scoreAsField(
    cases,
    ({ text, referenceDate }) => glaneField(library, field, text, referenceDate),
    fitsEveryKey,
  );
  const mentioned = shareMentioned(
    cases,
    kind,
    ({ text, referenceDate }) => {
      const mentions = glaneMentions(library, field, kind, text, referenceDate);
      return kind === "date" ? joinedDates(text, mentions) : mentions;
    },
    fitsKind[kind],
  );
  return result(name, "glane", asField, mentioned.share);
}

/** @param {PhraseTable} table @param {import("./mention.mjs").Peer} peer @returns {Result} */
function peerResult({ name, kind, cases }, peer) {
  const readKind = peer.reads[kind];
  if (readKind === undefined) return missing(name, peer.name);
  readKind(warmUp, "2024-01-15");
  const guardedRead = (/** @type {PhraseCase} */ { text, referenceDate }) => {
    const mentions = guarded(peer.name, () => readKind(text, referenceDate));
    return kind === "date" ? joinedDates(text, mentions) : mentions;
  };
  const found = new Map(cases.map((one) => [one, guardedRead(one)]));
  const read = (/** @type {PhraseCase} */ one) => found.get(one) ?? [];
  const asField = scoreAsField(cases, read, fitsKind[kind]);
  return result(name, peer.name, asField, shareMentioned(cases, kind, read, fitsKind[kind]).share);
}

/** @param {string} name @param {() => import("./mention.mjs").Mention[]} read */
function guarded(name, read) {
  const mentions = withTimeLimit(read, MILLISECONDS);
  if (mentions === null) outOfTime.set(name, (outOfTime.get(name) ?? 0) + 1);
  return mentions ?? [];
}

/**
 * @param {string} table @param {string} reader
 * @param {ReturnType<typeof scoreAsField>} asField @param {number | null} mentioned
 * @returns {Result}
 */
function result(table, reader, { right, counts }, mentioned) {
  const { precision, recall, f1 } = scoresOf(counts);
  const row = [right, precision, recall, f1, mentioned].map(shareText);
  return { table, reader, right, f1, mentioned, row };
}

/** @param {string} table @param {string} reader @returns {Result} */
function missing(table, reader) {
  const row = ["n/a", "", "", "", ""];
  return { table, reader, right: null, f1: null, mentioned: null, row };
}

const tables = readPhraseTables().map((table) => ({
  ...table,
  cases: table.cases.filter(({ text }) => text.length <= LONGEST),
}));
const results = tables.map((table) => ({
  table,
  ours: glaneResult(table),
  theirs: peers.map((peer) => peerResult(table, peer)),
}));

const rows = results.flatMap(({ table, ours, theirs }) => {
  const expecting = table.cases.filter(({ expect }) => expect.length > 0).length;
  const size = `${expecting} + ${table.cases.length - expecting}`;
  const others = theirs.map(({ reader, row }) => ["", reader, "", ...row]);
  return [[table.name, ours.reader, size, ...ours.row], ...others];
});
console.log(
  alignedTable([["table", "reader", "cases", "right", "P", "R", "F1", "any"], ...rows], 2),
);
console.log(`
cases: those that expect something + those that expect nothing
right: share of the cases with all that is expected and nothing besides, taken as the field's answer
P, R, F1: of the values, over all cases of the table
any: roles aside, share of the cases in which what is expected is found, whatever else is found`);
for (const [name, count] of outOfTime) {
  console.log(
    `${name} took over ${MILLISECONDS} ms for ${count} readings, and found nothing there`,
  );
}
console.log("");

/** @param {"right" | "f1" | "mentioned"} measure */
function behindIn(measure) {
  return results.flatMap(({ ours, theirs }) =>
    theirs
      .filter((other) => other[measure] !== null && (ours[measure] ?? 0) <= other[measure])
      .map(({ table, reader }) => `${table} (${reader})`),
  );
}

for (const [measure, name] of /** @type {const} */ ([
  ["right", "cases right"],
  ["f1", "F1"],
  ["mentioned", "any mention"],
])) {
  const behind = behindIn(measure);
  const verdict = behind.length === 0 ? "yes" : `no: ${behind.join(", ")}`;
  console.log(`ours ahead in each, by ${name}: ${verdict}`);
}
