import type { FieldName } from "../../model/offer.js";
import type { ReviewData } from "../data.js";
import { type Filter, foldForSearch, NO_FILTER, passes } from "../filter.js";
import { performAct } from "./acts.js";
import { beginAt } from "./begin.js";
import { keysDialog, saveDialog } from "./dialogs.js";
import { documentView } from "./document-view.js";
import { nearestDoubt, targetOf } from "./doubts.js";
import { h } from "./element.js";
import type { Keeping } from "./keeping.js";
import { type Command, commandOf } from "./keyboard.js";
import { listView } from "./list-view.js";
import type { Page } from "./page.js";
import { openSession, type PlacedAt } from "./session.js";
import { type Act, isSameOffer, type Target } from "./target.js";
import { nextTheme } from "./theme.js";
import { tieMarks } from "./tie.js";
import { toolbar } from "./toolbar.js";

/** Shows dumps and what was found in them; returns what takes the page's listeners away. */
export function openReview(root: HTMLElement, data: ReviewData, keeping: Keeping): () => void {
  const closing = new AbortController();
  const { signal } = closing;
  const session = openSession(data, keeping);
  const view = documentView(session);
  const said = h("p", { class: "said", role: "status", "aria-live": "polite" });
  const folded = new Map<string, string>();
  let filter: Filter = NO_FILTER;
  let shown: readonly PlacedAt[] = session.offers();
  let current: Target | null = null;
  let lettersAreOn = true;

  const say = (told: string) => {
    said.textContent = told;
  };
  const list = listView(session, (target) => go(target, false));
  const bar = toolbar(data, {
    filter: (wanted) => {
      filter = wanted;
      refilter();
    },
    undo: () => session.undo(),
    save: () => saveDialog(session),
    keys: () => showKeys(),
  });
  const ties = tieMarks(view.element);

  const searchText = ({ dump, offer }: PlacedAt) => {
    const { start, end } = offer.span;
    const key = `${dump}:${start}:${end}`;
    const known = folded.get(key) ?? foldForSearch(data.dumps[dump]?.text.slice(start, end) ?? "");
    folded.set(key, known);
    return known;
  };
  const refilter = () => {
    const all = session.offers();
    const isAll = filter.state === "all" && filter.words.trim() === "";
    shown = isAll ? all : all.filter((item) => passes(item.offer, () => searchText(item), filter));
    view.restrict(isAll ? null : new Set(shown.map(({ offer }) => offer)));
    if (current === null || !shown.some((item) => isSameOffer(targetOf(item), current))) {
      const first = shown[0];
      current = first === undefined ? null : targetOf(first);
      if (current !== null) view.reach(current)?.scrollIntoView({ block: "start" });
    }
    refresh();
  };
  const refresh = () => {
    const all = session.offers();
    list.update(shown, current);
    bar.update({
      checked: all.filter(({ offer }) => offer.isChecked).length,
      offers: all.length,
      shown: shown.length,
      doubts: all.reduce((sum, { offer }) => sum + offer.doubts.length, 0),
      canUndo: session.canUndo(),
    });
    ties.settle(current);
  };

  /** Makes an offer, or a value of it, the one that keys are about. */
  const go = (target: Target, takesFocus = true) => {
    const section = view.reach(target);
    if (section === null) return;
    const isNew = !isSameOffer(target, current);
    current = target;
    const card = target.entry === null ? null : entryCard(section, target.entry);
    if (isNew || !isInSight(card ?? section)) section.scrollIntoView({ block: "start" });
    if (takesFocus) (card ?? section.querySelector("h2"))?.focus({ preventScroll: true });
    refresh();
    ties.reveal(target);
  };
  const isInSight = (element: Element) => {
    const [box, room] = [element.getBoundingClientRect(), view.element.getBoundingClientRect()];
    return box.top >= room.top && box.top < room.bottom - 60;
  };

  const page: Page = { session, view, say, go, nextOffer: () => step(1) };
  const act = (name: Act, target: Target | null, field: FieldName | null = null) =>
    performAct(page, name, target, field);

  const step = (by: number) => {
    const at = shown.findIndex((item) => isSameOffer(targetOf(item), current));
    const next = shown[Math.min(Math.max(at + by, 0), shown.length - 1)];
    if (next !== undefined) go(targetOf(next));
  };
  const stepDoubt = (by: 1 | -1) => {
    const at = nearestDoubt(shown, current, by);
    if (at === null) say("No doubt is left here.");
    else go(at);
  };
  const showKeys = () =>
    keysDialog(lettersAreOn, (areOn) => {
      lettersAreOn = areOn;
    });
  const command = (name: Command) => {
    const others: Partial<Record<Command, () => void>> = {
      "next-doubt": () => stepDoubt(1),
      "previous-doubt": () => stepDoubt(-1),
      "next-offer": () => step(1),
      "previous-offer": () => step(-1),
      undo: () => session.undo(),
      search: () => bar.search.focus(),
      save: () => saveDialog(session),
      theme: nextTheme,
      keys: showKeys,
      leave: () => view.element.focus({ preventScroll: true }),
    };
    const other = others[name];
    if (other === undefined) act(name as Act, current);
    else other();
  };

  session.listen(({ told, hasMoved }) => {
    view.update();
    say(told);
    if (hasMoved) refilter();
    else {
      const now = new Map(session.offers().map((item) => [keyOf(targetOf(item)), item] as const));
      // An offer that no longer passes stays until the filter is set anew: it must not vanish at hand.
      shown = shown.flatMap((item) => now.get(keyOf(targetOf(item))) ?? []);
      view.restrict(isFiltered() ? new Set(shown.map(({ offer }) => offer)) : null);
      refresh();
    }
    if (current !== null) keepFocus(view.element, current);
  });
  const isFiltered = () => filter.state !== "all" || filter.words.trim() !== "";

  document.addEventListener(
    "keydown",
    (event) => {
      const name = commandOf(event, lettersAreOn);
      if (name === null) return;
      event.preventDefault();
      command(name);
    },
    { signal },
  );
  view.element.addEventListener("click", (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>("[data-act], [data-begin]");
    const target = targetAt(event.target as Element);
    const field = (pressed?.dataset.field ?? null) as FieldName | null;
    if (pressed?.dataset.begin !== undefined) beginAtLine(pressed);
    else if (pressed) act(pressed.dataset.act as Act, target, field);
    // A click on words may be the end of a selection, which a jump of the focus would lose.
    else if (target?.entry && document.getSelection()?.isCollapsed !== false) go(target);
  });
  const beginAtLine = (pressed: HTMLElement) => {
    const dump = Number(pressed.closest<HTMLElement>("[data-dump]")?.dataset.dump);
    beginAt(page, dump, Number(pressed.dataset.begin));
  };
  view.element.addEventListener("focusin", (event) => {
    const target = targetAt(event.target as Element);
    if (target === null) return;
    const isSame = isSameOffer(target, current) && target.entry === current?.entry;
    current = target;
    if (!isSame) refresh();
  });
  window.addEventListener("beforeprint", () => view.fillAll(), { signal });
  window.addEventListener(
    "beforeunload",
    (event) => {
      if (session.isUnsaved()) event.preventDefault();
    },
    { signal },
  );

  const warning = session.isLasting
    ? null
    : h(
        "p",
        { class: "warning", role: "note" },
        "This browser keeps nothing for this page: save before you leave.",
      );
  const foot = h("footer", { class: "foot" }, said, warning, hint());
  root.replaceChildren(bar.element, list.element, view.element, foot);
  const first = shown[0];
  if (first !== undefined) current = targetOf(first);
  refresh();
  return () => closing.abort();
}

/** The keys that one needs most, always in sight. */
function hint(): HTMLElement {
  const keys = [
    ["n", "next doubt"],
    ["a", "accept"],
    ["e", "correct"],
    ["x", "reject"],
    ["c", "offer checked"],
    ["?", "all keys"],
  ] as const;
  return h(
    "p",
    { class: "hint" },
    keys.map(([key, what]) => [h("kbd", {}, key), what]),
  );
}

const keyOf = ({ dump, start }: Target) => `${dump}:${start}`;

function targetAt(element: Element): Target | null {
  const section = element.closest<HTMLElement>("[data-offer]");
  if (section === null) return null;
  const entry = element.closest<HTMLElement>("[data-entry]")?.dataset.entry ?? null;
  return { dump: Number(section.dataset.dump), start: Number(section.dataset.offer), entry };
}

function entryCard(section: Element, entry: string): HTMLElement | null {
  return section.querySelector<HTMLElement>(`.entry[data-entry="${CSS.escape(entry)}"]`);
}

/** What was drawn anew lost the focus, and the person their place. */
function keepFocus(element: HTMLElement, { dump, start, entry }: Target): void {
  if (document.activeElement !== document.body && document.activeElement !== null) return;
  const section = element.querySelector(`[data-dump="${dump}"][data-offer="${start}"]`);
  if (section === null) return;
  const card = entry === null ? null : entryCard(section, entry);
  (card ?? section.querySelector("h2"))?.focus({ preventScroll: true });
}
