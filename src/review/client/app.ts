import type { FieldName } from "../../model/offer.js";
import type { ReviewData } from "../data.js";
import { performAct } from "./acts.js";
import { beginAt } from "./begin.js";
import { keysDialog, saveDialog } from "./dialogs.js";
import { documentView } from "./document-view.js";
import { nearestDoubt, targetOf } from "./doubts.js";
import { foot } from "./foot.js";
import type { Keeping } from "./keeping.js";
import { type Command, commandOf } from "./keyboard.js";
import { listView } from "./list-view.js";
import type { Page } from "./page.js";
import { openSession } from "./session.js";
import { openShownOffers } from "./shown-offers.js";
import { type Act, isSameOffer, type Target } from "./target.js";
import { entryCard, keepFocus, targetAt } from "./target-elements.js";
import { nextTheme } from "./theme.js";
import { tieMarks } from "./tie.js";
import { toolbar } from "./toolbar.js";

/** Shows dumps and what was found in them; returns what takes the page's listeners away. */
export function openReview(root: HTMLElement, data: ReviewData, keeping: Keeping): () => void {
  const closing = new AbortController();
  const { signal } = closing;
  const session = openSession(data, keeping);
  const view = documentView(session);
  const { element: footElement, say } = foot(session.isLasting);
  const shown = openShownOffers(session, data);
  let current: Target | null = null;
  let lettersAreOn = true;

  const list = listView(session, (target) => go(target, false));
  const bar = toolbar(data, {
    filter: (wanted) => {
      shown.filter(wanted);
      showFiltered();
    },
    undo: () => session.undo(),
    save: () => saveDialog(session),
    keys: () => showKeys(),
  });
  const ties = tieMarks(view.element);

  const showFiltered = () => {
    view.restrict(shown.only());
    if (current === null || !shown.list().some((item) => isSameOffer(targetOf(item), current))) {
      const first = shown.list()[0];
      current = first === undefined ? null : targetOf(first);
      if (current !== null) view.reach(current)?.scrollIntoView({ block: "start" });
    }
    refresh();
  };
  const refresh = () => {
    const all = session.offers();
    list.update(shown.list(), current);
    bar.update({
      checked: all.filter(({ offer }) => offer.isChecked).length,
      offers: all.length,
      shown: shown.list().length,
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
    const offers = shown.list();
    const at = offers.findIndex((item) => isSameOffer(targetOf(item), current));
    const next = offers[Math.min(Math.max(at + by, 0), offers.length - 1)];
    if (next !== undefined) go(targetOf(next));
  };
  const stepDoubt = (by: 1 | -1) => {
    const at = nearestDoubt(shown.list(), current, by);
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
    if (hasMoved) {
      shown.refilter();
      showFiltered();
    } else {
      shown.renew();
      view.restrict(shown.only());
      refresh();
    }
    if (current !== null) keepFocus(view.element, current);
  });

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

  root.replaceChildren(bar.element, list.element, view.element, footElement);
  const first = shown.list()[0];
  if (first !== undefined) current = targetOf(first);
  refresh();
  return () => closing.abort();
}
