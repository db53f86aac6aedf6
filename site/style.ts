import { STYLE } from "../src/review/style.js";

/** The review page below what it is about. */
export const SITE_STYLE = `${STYLE}
body { display: flex; flex-direction: column; height: 100dvh; }
#review { flex: 1; min-height: 0; height: auto; }
.input { background: var(--raised); border-bottom: 1px solid var(--hair); padding: .55rem 1rem .6rem; }
.tools { display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center; margin-bottom: .45rem; }
.tools b { font-size: 1.1rem; letter-spacing: -.02em; margin-right: .5rem; }
.tools .day { width: 7.5rem; }
.tools .ends { margin-left: auto; display: flex; gap: .4rem; }
.told { color: var(--soft); font-size: .84rem; }
.dump-text { display: block; width: 100%; resize: vertical; line-height: 1.5; max-height: 60dvh;
  unicode-bidi: plaintext; }
.fields { max-height: 60dvh; }
@media (max-width: 58rem) { .dump-text { height: 6rem; } .fields { max-height: none; } }
@media print {
  body { display: block; height: auto; }
  .input { display: none; }
}
`;
