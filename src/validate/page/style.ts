/** The page's style sheet. Colours are named by what they stand for. */
export const STYLE = `
:root {
  --paper: #fdfdfb; --card: #fff; --ink: #1c2126; --soft: #626a72; --hair: #e6e6e1; --base: #b9bbb6;
  --true: #2b6cb0; --false: #c8552b; --accent: #2b6cb0;
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  color: var(--ink); background: var(--paper); font-variant-numeric: tabular-nums lining-nums;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --card: #1a1e22; --ink: #e6e8ea; --soft: #9aa3ab; --hair: #2b3136;
    --base: #555e66; --true: #6aa9e6; --false: #ee8a5d; --accent: #8bbcec;
  }
}
* { box-sizing: border-box; }
body { margin: 0; }
main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding: 3rem 0 1rem; }
h1 { font-size: 2.1rem; line-height: 1.15; letter-spacing: -0.02em; font-weight: 650; margin: 0; }
h2 { font-size: 1.3rem; letter-spacing: -0.01em; font-weight: 620; margin: 0 0 .35rem; }
h3 { font-size: 1.05rem; font-weight: 620; margin: 0 0 .75rem; }
h3 small { font-weight: 400; font-size: .87rem; color: var(--soft); margin-left: .4rem; }
header p { color: var(--soft); font-size: 1.05rem; margin: .4rem 0 0; }
section > p { color: var(--soft); max-width: 46rem; margin: 0 0 1.1rem; }
main > section { margin-top: 2.6rem; }
a { color: var(--accent); text-decoration: none; }
a:hover, a:focus-visible { text-decoration: underline; }
dl, dd { margin: 0; }
.key { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1px;
  margin: 1.8rem 0 0; background: var(--hair); border: 1px solid var(--hair); border-radius: 8px;
  overflow: hidden; }
.key div { background: var(--card); padding: .8rem 1rem .7rem; display: flex;
  flex-direction: column-reverse; }
.key dt { color: var(--soft); font-size: .82rem; line-height: 1.3; }
.key dd { font-size: 1.6rem; line-height: 1.3; font-weight: 600; letter-spacing: -0.02em; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .84rem; line-height: 1.3; }
.wide table { width: 100%; }
.sums tbody tr:nth-last-child(3) > * { border-top: 1px solid var(--base); }
caption { text-align: left; color: var(--soft); font-size: .8rem; padding: 0 0 .25rem; }
th, td { padding: .28rem .5rem; text-align: right; font-weight: 400; white-space: nowrap;
  border-bottom: 1px solid var(--hair); }
th:first-child { text-align: left; padding-left: 0; }
thead th { color: var(--soft); font-size: .78rem; vertical-align: bottom; white-space: normal;
  border-bottom-color: var(--base); }
.dumps { width: auto !important; }
.dumps thead th span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; }
.dumps td { padding: .28rem .35rem; font-size: .78rem; text-align: center;
  background: color-mix(in srgb, var(--false) calc(var(--lost, 0) * 70%), transparent);
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.dumps td.none { color: var(--base); } .dumps td.full { color: var(--soft); }
.thumbnails { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.4rem, 1fr));
  gap: 1.1rem .9rem; }
.thumbnails a { color: inherit; display: block; }
.thumbnails a:hover { text-decoration: none; } .thumbnails a:hover b { text-decoration: underline; }
.thumbnails b { display: block; font-weight: 600; font-size: .84rem; overflow: hidden;
  text-overflow: ellipsis; }
.thumbnails span { display: block; color: var(--soft); font-size: .76rem; margin-bottom: .25rem; }
.group { background: var(--card); border: 1px solid var(--hair); border-radius: 8px;
  padding: 1.1rem 1.3rem 1rem; margin: 0 0 1.1rem; scroll-margin-top: 1rem; }
.panes { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem 1.6rem;
  align-items: start; }
.panes table { width: 100%; margin-top: 1rem; font-size: .79rem; }
.panes td, .panes th { padding: .17rem .3rem; }
.panes dl { display: flex; justify-content: space-between; gap: .5rem; }
.panes dt { color: var(--soft); font-size: .75rem; }
.panes dd { font-weight: 600; font-size: .95rem; }
svg { display: block; width: 100%; height: auto; max-width: 21rem; overflow: visible; }
svg text { font-size: 10.5px; fill: var(--soft); }
svg .title { font-size: 11px; fill: var(--soft); }
svg .count { font-size: 9px; }
.axes line { stroke: var(--hair); stroke-width: 1; }
.base { stroke: var(--base); fill: none; }
.ideal { stroke: var(--base); stroke-width: 1; stroke-dasharray: 3 3; }
.interval { stroke: var(--true); stroke-width: 1.5; opacity: .5; }
circle { fill: var(--true); stroke: var(--card); stroke-width: 1; }
rect.right { fill: var(--true); opacity: .75; } rect.wrong { fill: var(--false); }
.curve { fill: none; stroke: var(--false); stroke-width: 1.75; stroke-linejoin: round; }
.area { fill: var(--false); opacity: .1; }
.marks circle { fill: var(--card); stroke: var(--false); stroke-width: 1.75; }
.marks text { fill: var(--ink); paint-order: stroke; stroke: var(--card); stroke-width: 3px; }
footer { color: var(--soft); font-size: .8rem; padding-top: 2.5rem; padding-bottom: 3rem; }
footer p { margin: 0 0 .4rem; } footer ul { columns: 18rem; margin: 0; padding-left: 1.1rem; }
footer li { overflow-wrap: anywhere; }
@media screen and (max-width: 60rem) {
  .panes { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .panes > div { grid-column: 1 / -1; }
}
@media screen and (max-width: 38rem) {
  .panes { grid-template-columns: minmax(0, 1fr); }
  header { padding-top: 2rem; }
}
@media print {
  @page { size: A4; margin: 14mm; }
  :root { font-size: 10.5px; background: none; }
  main, footer { padding: 0; max-width: none; }
  header { padding-top: 0; }
  .group, .thumbnails a, tr { break-inside: avoid; }
  h2, section > p, thead { break-after: avoid; } section > p { break-inside: avoid; }
  .panes { gap: .8rem; } .group { padding: .9rem 1rem; }
  a { color: inherit; }
  .wide { overflow: visible; }
  rect, circle, .key div { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
