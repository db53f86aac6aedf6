import { fieldLooks } from "./palette.js";

const fieldRules = Object.entries(fieldLooks)
  .map(
    ([field, { hue, line }]) => `[data-field=${field}] { --hue: var(--${hue}); --line: ${line}; }`,
  )
  .join("\n");

/** The page's style sheet: `light-dark()` follows the reader's setting, or the switch. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfbf9, #14171a); --card: light-dark(#fff, #1a1e22);
  --raised: light-dark(#f3f3ef, #20252a); --ink: light-dark(#1c2126, #e4e7ea);
  --soft: light-dark(#5f6770, #9aa3ab); --faint: light-dark(#8d949b, #6f7880);
  --hair: light-dark(#e5e5e0, #2b3136); --accent: light-dark(#1f5fa8, #8bbcec);
  --good: light-dark(#1d7a54, #6cc79e); --bad: light-dark(#b4441b, #f0956b);
  --doubt: light-dark(#fff6dd, #302a17); --doubt-line: light-dark(#d9a514, #b8952f);
  --blue: light-dark(#0072b2, #5aaee0); --green: light-dark(#00865f, #35c29b);
  --orange: light-dark(#c98500, #e8ae3c); --vermillion: light-dark(#d55e00, #f08a48);
  --purple: light-dark(#b0588a, #dd93ba); --sky: light-dark(#2f9fda, #7cc9f2);
  --grey: light-dark(#5b6670, #a9b3bc);
  font: 15px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  color: var(--ink); background: var(--paper); font-variant-numeric: tabular-nums lining-nums;
}
:root[data-theme=light] { color-scheme: light; }
:root[data-theme=dark] { color-scheme: dark; }
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
h1, h2, p, ol, ul, dl, dd { margin: 0; padding: 0; }
ol, ul { list-style: none; }
#review { height: 100dvh; display: grid; grid-template: auto minmax(0, 1fr) auto / 17rem minmax(0, 1fr); }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }

button, input, select, textarea { font: inherit; font-size: .84rem; line-height: 1.35; color: inherit; }
button, select, input[type=text], input[type=search], textarea {
  border: 1px solid var(--hair); border-radius: 6px; background: var(--card); padding: .24rem .55rem;
}
button { cursor: pointer; white-space: nowrap; }
button:hover:not(:disabled) { border-color: var(--faint); }
button:disabled { color: var(--faint); cursor: default; }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; }
button.plain { border-color: transparent; background: none; }

.bar { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.1rem;
  padding: .5rem 1rem; border-bottom: 1px solid var(--hair); background: var(--card); }
.bar h1 { font-size: 1rem; font-weight: 640; letter-spacing: -.01em; max-width: 15rem; overflow: hidden;
  text-overflow: ellipsis; white-space: nowrap; }
.progress { display: flex; align-items: center; gap: .6rem; font-size: .84rem; color: var(--soft); }
progress { appearance: none; width: 7rem; height: 6px; border: 0; border-radius: 3px; overflow: hidden;
  background: var(--hair); }
progress::-webkit-progress-bar { background: var(--hair); }
progress::-webkit-progress-value { background: var(--good); }
progress::-moz-progress-bar { background: var(--good); }
.filters { display: flex; gap: .4rem; margin-left: auto; }
.filters input { width: 13rem; }
.bar .ends { display: flex; gap: .4rem; }

.list { overflow-y: auto; border-right: 1px solid var(--hair); background: var(--card); }
.rows { position: relative; }
.rows li { position: absolute; left: 0; right: 0; height: 44px; }
.row { display: grid; grid-template-columns: 2.2rem minmax(0, 1fr) auto; align-items: center; gap: .4rem;
  width: 100%; height: 100%; padding: 0 .8rem 0 .6rem; border: 0; border-radius: 0; background: none;
  text-align: left; border-left: 3px solid transparent; }
.row:hover { background: var(--raised); }
.row[aria-current] { background: var(--raised); border-left-color: var(--accent); }
.row:focus-visible { outline-offset: -2px; }
.row .at { color: var(--faint); font-size: .76rem; text-align: right; }
.row .heading { min-width: 0; }
.row .heading bdi { display: block; overflow: hidden; text-overflow: ellipsis; line-height: 1.3; }
.row small { color: var(--soft); font-size: .74rem; }
.row.checked .heading { color: var(--soft); }
.state { color: var(--good); font-size: .8rem; }
.state.doubts { color: var(--ink); background: var(--doubt); border: 1px solid var(--doubt-line);
  border-radius: 9px; padding: 0 .4rem; font-size: .72rem; }

.document { overflow-y: auto; padding: 1rem 1.4rem 40vh; }
.document > * { max-width: 82rem; margin-inline: auto; }
h2.dump { font-size: 1.25rem; margin: 1.5rem auto .7rem; }
.offer { background: var(--card); border: 1px solid var(--hair); border-radius: 9px; margin-bottom: 1rem;
  scroll-margin-top: .8rem; }
.offer.current { border-color: var(--faint); box-shadow: 0 1px 8px light-dark(#0001, #0006); }
.begins { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem 1rem; padding: .55rem 1rem;
  border-bottom: 1px solid var(--hair); border-top: 3px solid var(--accent); border-radius: 9px 9px 0 0; }
.begins.doubtful { background: var(--doubt); border-top: 3px dashed var(--doubt-line); }
.begins h2 { flex: 1 1 20rem; font-size: .98rem; font-weight: 620; line-height: 1.35; min-width: 0;
  overflow-wrap: anywhere; }
.begins h2 b { color: var(--faint); font-weight: 500; margin-right: .6rem; }
.about { color: var(--soft); font-size: .8rem; }
.begins .acts { display: flex; gap: .3rem; flex-wrap: wrap; }
.check[aria-pressed=true] { color: var(--good); border-color: var(--good); font-weight: 600; }
.body { display: grid; grid-template-columns: minmax(0, 1fr) minmax(20rem, 29rem); align-items: start; }

.lines { padding: .7rem 1rem 1rem .2rem; min-width: 0; }
.line { display: grid; grid-template-columns: 3.2rem minmax(0, 1fr); min-height: 1lh; }
.number { border: 0; background: none; padding: 0 .6rem 0 0; text-align: right; font-size: .7rem;
  line-height: 1.6rem; color: var(--faint); user-select: none; align-self: start; border-radius: 3px;
  min-height: 1lh; }
.number:hover { color: var(--accent); font-weight: 700; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; tab-size: 4; max-width: 44rem; }
.between { color: var(--faint); font-size: .92rem; margin-bottom: 1rem; border-left: 3px dotted var(--hair); }
.between .lines { padding-block: .2rem; }
.more { margin: .2rem 0 .2rem 3.2rem; color: var(--accent); }

${fieldRules}
.mark { background: color-mix(in srgb, var(--hue) 13%, transparent); border-bottom: 2px var(--line) var(--hue);
  border-radius: 2px 2px 0 0; padding-bottom: 1px; cursor: pointer; }
.mark:has(.mark) { padding-bottom: 3px; }
.mark.faint { background: none; border-bottom-width: 1px; opacity: .8; }
.mark.lit, .mark.current { background: color-mix(in srgb, var(--hue) 34%, transparent); }
.mark.current { box-shadow: 0 0 0 1px var(--hue); }

.more-name { color: var(--soft); font-size: .86rem; }
.fields { position: sticky; top: -1rem; max-height: calc(100dvh - 5.2rem); overflow-y: auto; border-left: 1px solid var(--hair); padding: .55rem .5rem .8rem;
  min-width: 0; }
.entry { display: grid; grid-template-columns: 6.9rem minmax(0, 1fr) auto auto; gap: 0 .5rem;
  align-items: baseline; padding: .22rem .45rem; border-radius: 6px; font-size: .88rem; line-height: 1.4;
  cursor: pointer; }
.entry .name { color: var(--soft); font-size: .8rem; }
.entry .name.again { visibility: hidden; }
.swatch { display: inline-block; width: .95rem; height: .62rem; margin-right: .4rem; vertical-align: baseline;
  background: color-mix(in srgb, var(--hue) 22%, transparent); border-bottom: 3px var(--line) var(--hue); }
.value { overflow-wrap: anywhere; }
.value del { display: block; color: var(--faint); }
.rule { display: block; color: var(--faint); font-size: .72rem; line-height: 1.3; }
.sure { color: var(--soft); font-size: .78rem; text-align: right; min-width: 2.6rem; }
.bar[aria-hidden] { all: unset; display: block; height: 3px; border-radius: 2px; margin-top: 2px;
  background: linear-gradient(to right, var(--hue) calc(var(--share) * 100%), var(--hair) 0); }
.entry .acts { display: flex; gap: 1px; }
.entry .acts button { padding: 0 .32rem; border-color: transparent; background: none; color: var(--faint); }
.entry:hover .acts button, .entry.current .acts button { color: var(--ink); border-color: var(--hair);
  background: var(--card); }
.entry .acts button[aria-pressed=true] { color: var(--good); font-weight: 700; }
.entry .acts button[data-act=reject][aria-pressed=true] { color: var(--bad); }
.why { grid-column: 2 / -1; color: light-dark(#7a5b00, #d8b75a); font-size: .74rem; line-height: 1.3; }
.entry.doubtful { background: var(--doubt); }
.entry.faint .value > bdi { color: var(--soft); }
.entry.faint .value > bdi::before { content: "? "; }
.entry.rejected .value > bdi { text-decoration: line-through; color: var(--faint); }
.entry.rejected .value > bdi::before { content: none; }
.entry.accepted .rule, .entry.corrected .rule, .entry.added .rule { color: var(--good); }
.entry.lit { background: color-mix(in srgb, var(--hue) 12%, transparent); }
.entry.current { background: color-mix(in srgb, var(--hue) 14%, transparent); box-shadow: inset 3px 0 var(--hue); }
.missing { padding: .5rem .45rem 0; color: var(--faint); font-size: .78rem; line-height: 1.7; }
.missing button { border: 0; background: none; padding: 0 .1rem; font-size: inherit; color: var(--soft);
  text-decoration: underline dotted var(--faint); text-underline-offset: 3px; }

.value-form { grid-column: 1 / -1; background: var(--raised); border-radius: 6px; padding: .6rem .7rem;
  margin: .4rem 0; cursor: default; font-size: .84rem; }
.value-form label { display: grid; grid-template-columns: 6.6rem minmax(0, 1fr); gap: .1rem .5rem;
  align-items: center; margin-bottom: .35rem; }
.value-form label > span { color: var(--soft); font-size: .8rem; }
.value-form input[type=checkbox] { justify-self: start; }
.value-form textarea { resize: vertical; }
.value-form [aria-invalid=true] { border-color: var(--bad); }
.fault { grid-column: 2; color: var(--bad); }
.value-form .ends { display: flex; gap: .4rem; justify-content: flex-end; margin-top: .5rem; }

.foot { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; padding: .22rem 1rem;
  font-size: .8rem; color: var(--soft); background: var(--card); border-top: 1px solid var(--hair); }
.said { flex: 1; min-width: 8rem; color: var(--ink); }
.hint kbd { margin: 0 .2rem 0 .55rem; }
.warning { color: var(--bad); }
dialog { border: 1px solid var(--hair); border-radius: 10px; background: var(--card); color: var(--ink);
  padding: 1rem 1.2rem 1.2rem; width: min(44rem, 92vw); max-height: 86vh; }
dialog::backdrop { background: #0007; }
dialog header { display: flex; justify-content: space-between; align-items: center; margin-bottom: .6rem; }
dialog h2 { font-size: 1.1rem; }
dialog p { margin-bottom: .6rem; color: var(--soft); font-size: .9rem; }
.keys-list { columns: 2; column-gap: 2rem; font-size: .87rem; }
.keys-list div { display: grid; grid-template-columns: 5.2rem 1fr; padding: .16rem 0; break-inside: avoid; }
kbd { font: inherit; font-size: .78rem; border: 1px solid var(--hair); border-bottom-width: 2px;
  border-radius: 4px; padding: 0 .38rem; margin-right: .25rem; background: var(--raised); }
.switch { display: block; margin-top: .8rem; font-size: .85rem; color: var(--soft); }
.saves li { display: flex; flex-wrap: wrap; gap: .4rem .7rem; align-items: center; margin-bottom: .5rem; }
.saves small, .note { color: var(--soft); }
.line-choice { width: 100%; margin-bottom: .7rem; }

@media (hover: none) {
  .entry .acts { opacity: 1 !important; }
  .entry .acts button { color: var(--ink); border-color: var(--hair); padding: .2rem .5rem; }
}
@media (max-width: 75rem) {
  #review { grid-template-columns: 13rem minmax(0, 1fr); }
  .body { grid-template-columns: minmax(0, 1fr) minmax(18rem, 21rem); }
  .entry { grid-template-columns: 5.6rem minmax(0, 1fr) auto; position: relative; }
  .entry .acts { position: absolute; right: .3rem; bottom: .15rem; opacity: 0; }
  .entry:hover .acts, .entry.current .acts, .entry:focus-within .acts { opacity: 1; }
}
@media (max-width: 58rem) {
  #review { grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr); }
  .list { display: none; }
  .document { padding: .6rem .5rem 30vh; }
  .body { grid-template-columns: minmax(0, 1fr); }
  .fields { position: static; max-height: none; grid-row: 1; border-left: 0; border-bottom: 1px solid var(--hair); }
  .filters { margin-left: 0; flex-wrap: wrap; }
  .line { grid-template-columns: 2.4rem minmax(0, 1fr); }
  .keys-list { columns: 1; }
  .hint { display: none; }
}
@media print {
  @page { size: A4; margin: 14mm; }
  :root { font-size: 10px; color-scheme: light; }
  #review, .document { display: block; height: auto; overflow: visible; padding: 0; }
  html, body { height: auto; }
  .list, .filters, .bar .ends, .foot, .acts, .missing, .more { display: none !important; }
  .offer, .offer.current { border-color: var(--hair); box-shadow: none; }
  .begins { break-after: avoid; }
  .body { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  .fields { position: static; max-height: none; grid-row: auto; border-bottom: 0; }
  .entry { grid-template-columns: 6.4rem minmax(0, 1fr) auto; break-inside: avoid; }
  .mark, .swatch, .bar[aria-hidden], .entry, progress { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
