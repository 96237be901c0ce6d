import type { SettlingReason } from '../card/props';
import type { Marked } from '../inspect';
import type { Finding, TableKey } from '../inspection';
import { cardWords } from '../words/card';
import type { Language } from '../words/language';
import { countBySeverity } from './describe';
import { focusedIn, takeFocusBack } from './focus';
import { guard } from './guard';
import { canAnchor, Layer } from './layer';
import type { PlacedMark } from './marks';
import { type MarkStyle, OnPage } from './on-page';
import { PrintList } from './print-list';
import { type OverlayViews, Surfaces } from './surfaces';
import { barProps, cardProps, nothingOpen, rowOf, tableOf, type ViewState } from './view-props';

export interface OverlayState {
  /** False once the overlay has been switched off, by its own button as well. */
  on: boolean;
  /** The finding whose card is open. */
  current: string | null;
  /** The page kept taking the overlay away, so that it was given up. */
  removed?: true;
}

export interface OverlayOptions {
  document: Document;
  language: Language;
  /** Ends the overlay and restores the page. */
  signal: AbortSignal;
  /** Draws card and bar. */
  views: OverlayViews;
  /** The short name of a rule in the overlay's language; its id where there is none. */
  ruleName: (rule: string) => string;
  onState?: (state: OverlayState) => void;
  marks?: { style: MarkStyle; print: 'none' | 'numbered'; bar: boolean };
  /** Of the finding that lists a table's blank cells: a mark at the first, frames on every one, or no mark. */
  blanks?: 'first' | 'every' | 'list';
  /**
   * A person says that a finding is settled; shown again without it, the overlay goes on to the next.
   * @returns false, then or later, when it could not be remembered
   */
  onSettle?: (finding: string, reason: SettlingReason) => unknown;
  /** A person wants a table; `root` is out of the page's reach. @returns whether it is on the clipboard */
  onCopy?: (table: TableKey, root: HTMLElement) => Promise<boolean>;
  /** `script` places marks without CSS anchoring, as in browsers that lack it; for tests. */
  placing?: 'script';
}

export interface Overlay {
  /** Shows an inspection, or the next one of the same page: what stays wrong stays where it is, card included. */
  show(inspected: Marked): void;
  /**
   * Opens what hides the finding's place, scrolls to it and opens its card.
   * @returns whether the reader sees the place; if not, the text of its row, for people
   */
  jump(finding: string): { ok: boolean; row?: string };
  next(): void;
  previous(): void;
  /** Takes everything away and restores the page's HTML byte for byte. */
  close(): void;
}

const usual = { style: 'letter', print: 'none', bar: true } as const;

/** Puts the overlay on a page: badges beside what is wrong, the card, and the slim bar. */
export function mountOverlay(options: OverlayOptions): Overlay {
  const { document, language, signal, views, ruleName, onState, placing } = options;
  const { marks = usual, blanks = 'first', onSettle, onCopy } = options;
  const words = cardWords(language);
  const ending = new AbortController();
  const numbered = marks.print === 'numbered';
  const layer = new Layer(document, numbered);
  const printList = numbered ? new PrintList(document, layer) : null;
  const surfaces = new Surfaces({ document, layer, views, bar: marks.bar, words, onTampering });
  const page = new OnPage({
    document,
    layer,
    words,
    signal: ending.signal,
    anchors: placing !== 'script' && canAnchor(),
    style: marks.style,
    blanks,
    onPress,
    onSettled: () => surfaces.keepBarOffLinks(),
  });
  const watchman = guard({ document, layer, signal: ending.signal, restore, giveUp: () => end(true) });

  const state: ViewState = {
    ...nothingOpen,
    findings: [],
    unread: [],
    current: null,
    last: null,
    listOpen: false,
  };
  let shown = false;
  /** What was settled just now, and what comes after it. */
  let settled: { id: string; next: string | null } | null = null;
  let returnFocus: HTMLElement | null = null;

  function show(inspected: Marked): void {
    if (ending.signal.aborted) return;
    const { inspection } = inspected;
    const before = state.current;
    const counted = words.found(countBySeverity(state.findings));
    state.findings = inspection.isReport ? inspection.findings : [];
    state.unread = inspection.isReport ? inspection.unread : [];
    const same = find(before?.id);
    const next = !same && before && settled?.id === before.id ? find(settled.next) : null;
    if (before && !same) settled = null;
    state.current = same ?? next;
    page.show(inspected, state.findings, state.current);
    printList?.set(state.findings, words);
    const counts = words.found(countBySeverity(state.findings));
    if (shown && counts !== counted) surfaces.say(counts);
    shown = true;
    if (next) jump(next.id);
    else if (before && !same) closeCard();
    else draw();
  }

  function find(id: string | null | undefined): Finding | null {
    return state.findings.find((finding) => finding.id === id) ?? null;
  }

  function onPress({ description }: PlacedMark): void {
    if (state.current && description.findings.includes(state.current)) closeCard();
    else open(description.findings[0]!, '');
  }

  function open(finding: Finding, notice: string): void {
    if (!state.current) returnFocus = focusedIn(document);
    Object.assign(state, nothingOpen, { current: finding, last: finding.id, notice });
    page.light(finding);
    draw();
    surfaces.placeCard(page.boxes(page.find(finding.id)));
    if (!focusedIn(document, surfaces.card)) surfaces.card.focus({ preventScroll: true });
    onState?.({ on: true, current: finding.id });
  }

  function closeCard(): void {
    const hadFocus = focusedIn(document, surfaces.card) !== null;
    Object.assign(state, nothingOpen, { current: null });
    page.light(null);
    draw();
    if (hadFocus) takeFocusBack(returnFocus);
    returnFocus = null;
    onState?.({ on: true, current: null });
  }

  function jump(id: string): { ok: boolean; row?: string } {
    const finding = find(id);
    if (!finding) return { ok: false };
    page.want(finding);
    const mark = page.find(id);
    const row = rowOf(finding, mark?.pin.target.element ?? null);
    const ok = mark !== null && page.reveal(mark);
    open(finding, ok ? '' : mark ? words.notVisible(row.row ?? null) : words.notOnPage);
    return ok ? { ok } : { ok, ...row };
  }

  function step(by: 1 | -1): void {
    const next = findingAfter(state.last, by);
    if (next) jump(next.id);
  }

  function findingAfter(id: string | null, by: 1 | -1): Finding | null {
    const { findings } = state;
    const at = findings.findIndex((finding) => finding.id === id);
    const next = at === -1 && by === -1 ? findings.length - 1 : at + by;
    return findings[(next + findings.length) % findings.length] ?? null;
  }

  function stepHere(by: 1 | -1): void {
    const { current } = state;
    const here = current && page.find(current.id)?.description.findings;
    if (here && current) open(here[(here.indexOf(current) + by + here.length) % here.length]!, '');
  }

  async function settle(reason: SettlingReason): Promise<void> {
    const { current } = state;
    if (!current) return;
    const next = findingAfter(current.id, 1);
    settled = { id: current.id, next: next === current ? null : (next?.id ?? null) };
    change({ settling: false, notice: '' });
    // The button that was pressed has gone, and the focus with it.
    if (!focusedIn(document, surfaces.card)) surfaces.card.focus({ preventScroll: true });
    if ((await onSettle?.(current.id, reason)) !== false || state.current?.id !== current.id) return;
    settled = null;
    if (!ending.signal.aborted) change({ notice: words.notSettled });
  }

  async function copy(table: TableKey): Promise<void> {
    const { current } = state;
    const done = await onCopy?.(table, layer.root);
    if (current === state.current && !ending.signal.aborted) change({ copied: done ? 'yes' : 'failed' });
  }

  function change(changed: Partial<ViewState>): void {
    Object.assign(state, changed);
    draw();
  }

  function draw(): void {
    const { current } = state;
    surfaces.renderBar({
      ...barProps(state, words),
      onStep: step,
      onList: () => change({ listOpen: !state.listOpen }),
      onPick: jump,
      onOff: close,
    });
    const here = (current && page.find(current.id)?.description.findings) ?? (current ? [current] : []);
    const table = current && tableOf(current);
    surfaces.renderCard(
      current && {
        ...cardProps(state, current, here, words, ruleName),
        onTerms: () => change({ termsOpen: !state.termsOpen }),
        onTerm: (fact) => page.revealCell(fact),
        onHere: stepHere,
        onStep: step,
        onClose: closeCard,
        onSettling: onSettle ? () => change({ settling: !state.settling }) : null,
        onSettle: (reason) => void settle(reason),
        onCopy: onCopy && table ? () => void copy(table) : null,
      },
    );
  }

  function onKey(event: KeyboardEvent): void {
    // Only looked at: the page's own handlers get the key as well.
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    if (state.current) closeCard();
    else if (state.listOpen) change({ listOpen: false });
  }

  function restore(): void {
    layer.restore();
    page.wake();
    draw();
  }

  function onTampering(): void {
    watchman.tampered();
  }

  function close(): void {
    end(false);
  }

  function end(removed: boolean): void {
    if (ending.signal.aborted) return;
    ending.abort();
    const hadFocus = focusedIn(document, layer.element) !== null;
    surfaces.stop();
    page.close();
    if (hadFocus) takeFocusBack(returnFocus);
    onState?.({ on: false, current: null, ...(removed ? { removed } : {}) });
  }

  const { defaultView: view } = document;
  view?.addEventListener('keydown', onKey, { capture: true, signal: ending.signal });
  view?.addEventListener('resize', () => surfaces.keepInside(), { signal: ending.signal });
  signal.addEventListener('abort', close, { once: true, signal: ending.signal });
  if (signal.aborted) close();
  return { show, jump, next: () => step(1), previous: () => step(-1), close };
}
