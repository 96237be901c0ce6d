import { describeCard } from '../card/describe-card';
import { wordsIn } from '../card/words';
import { factLabel } from '../findings/labels';
import type { Language } from '../findings/language';
import type { Inspected } from '../inspect';
import type { Finding } from '../inspection';
import { AnchorNames } from './anchor-names';
import { Board } from './board';
import { countBySeverity, type Described, describe, litCells, sharedCells } from './describe';
import { underFixed } from './fixed-ancestor';
import { focusedIn, takeFocusBack } from './focus';
import { Highlights } from './highlight';
import { canAnchor, Layer } from './layer';
import { type Frame, LitCells } from './lit-cells';
import { Marks, type PlacedMark } from './marks';
import { Reveal } from './reveal';
import { type OverlayViews, Surfaces } from './surfaces';
import { type FrameKind, watchPage } from './watch';

export interface OverlayState {
  /** False once the overlay has been switched off, by its own button as well. */
  on: boolean;
  /** The finding whose card is open. */
  current: string | null;
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
  /** False in frames of a page: the page itself has the bar. */
  bar?: boolean;
  /** `script` places marks without CSS anchoring, as in browsers that lack it; for tests. */
  placing?: 'script';
}

export interface Overlay {
  /** Shows an inspection, or the next one of the same page: what stays wrong stays where it is, card included. */
  show(inspected: Inspected): void;
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

/** A frame between those that the page asks for. */
const still: FrameKind = { settled: false, quiet: false, changed: false };

/** Puts the overlay on a page: badges beside what is wrong, the card, and the slim bar. */
export function mountOverlay({
  document,
  language,
  signal,
  views,
  ruleName,
  onState,
  bar = true,
  placing,
}: OverlayOptions): Overlay {
  const words = wordsIn(language);
  const ending = new AbortController();
  const layer = new Layer(document);
  const names = new AnchorNames();
  const owns = (node: Node) => layer.owns(node);
  const anchors = placing !== 'script' && canAnchor();
  const anchored = ({ element }: { element: Element }) =>
    anchors && element.getRootNode() === document && !underFixed(element);
  const watch = watchPage({ document, signal: ending.signal, owns, onFrame, onChange });
  const board = new Board(layer, document.defaultView!, () => watch);
  const marks = new Marks({ document, board, names, words, anchored, onPress });
  const cells = new LitCells(document, board, names, anchored);
  const reveal = new Reveal(document, owns);
  const highlights = new Highlights(document, layer.element);
  const surfaces = new Surfaces(document, layer, views, bar, words.bar);

  let shown: Inspected | null = null;
  let findings: readonly Finding[] = [];
  let described: Described = { marks: [], placeless: [] };
  let current: Finding | null = null;
  /** Where next and previous go on after the card was closed. */
  let last: string | null = null;
  let notice = '';
  let listOpen = false;
  let returnFocus: HTMLElement | null = null;

  function show(inspected: Inspected): void {
    if (ending.signal.aborted) return;
    shown = inspected;
    const { inspection } = inspected;
    findings = inspection.isReport ? inspection.findings : [];
    described = describe(findings, inspected.spots);
    layer.attach();
    marks.set(described.marks, inspected.places);
    markWords();
    current = findings.find(({ id }) => id === current?.id) ?? null;
    if (!current) closeCard();
    draw();
    board.forget();
    board.frame(still);
    watch.wake(true);
  }

  function onPress(mark: PlacedMark): void {
    const { findings: here } = mark.description;
    if (current && here.includes(current)) closeCard();
    else open(here[0]!, '');
  }

  function open(finding: Finding, said: string): void {
    if (!current) returnFocus = focusedIn(document);
    current = finding;
    last = finding.id;
    notice = said;
    draw();
    board.frame(still);
    const mark = marks.find(finding.id);
    const lit = cells.pins.filter((pin) => pin.shown).map((pin) => board.boxOf(pin));
    surfaces.placeCard(mark?.pin.shown ? board.boxWithTarget(mark.pin) : null, lit);
    if (!focusedIn(document, surfaces.card)) surfaces.card.focus({ preventScroll: true });
    onState?.({ on: true, current: finding.id });
  }

  function closeCard(): void {
    const hadFocus = focusedIn(document, surfaces.card) !== null;
    const wasOpen = current !== null || surfaces.card.isConnected;
    current = null;
    notice = '';
    draw();
    if (hadFocus) takeFocusBack(returnFocus);
    returnFocus = null;
    if (wasOpen) onState?.({ on: true, current: null });
  }

  function jump(id: string): { ok: boolean; row?: string } {
    const finding = findings.find((each) => each.id === id);
    if (!finding) return { ok: false };
    const mark = marks.find(id);
    if (!mark) {
      open(finding, words.notOnPage);
      return { ok: false, ...rowOf(finding, null) };
    }
    const ok = reveal.show(mark.pin.target);
    board.look(mark.pin);
    const row = rowOf(finding, mark);
    open(finding, ok ? '' : words.notVisible(row.row ?? null));
    return ok ? { ok } : { ok, ...row };
  }

  function step(by: 1 | -1): void {
    if (findings.length === 0) return;
    const at = findings.findIndex(({ id }) => id === last);
    const next = at === -1 && by === -1 ? findings.length - 1 : at + by;
    jump(findings[(next + findings.length) % findings.length]!.id);
  }

  function stepHere(by: 1 | -1): void {
    const here = current && marks.find(current.id)?.description.findings;
    if (!here || !current) return;
    open(here[(here.indexOf(current) + by + here.length) % here.length]!, '');
  }

  function showCell(fact: string): void {
    const pin = cells.pins.find(({ host }) => host.dataset.fact === fact);
    if (!pin) return;
    reveal.show(pin.target);
    watch.wake(true);
  }

  function draw(): void {
    cells.set(framesToDraw());
    layer.fill([...cells.hosts, ...marks.all.map(({ drawn }) => drawn.host)]);
    const open = current && marks.find(current.id);
    for (const mark of marks.all) mark.drawn.setOpen(mark === open);
    highlights.set(
      'open',
      open?.pin.target.range && open.pin.target.kind === 'words' ? [open.pin.target.range] : [],
    );
    surfaces.renderBar({
      words,
      counts: countBySeverity(findings),
      items: findings.map(({ id, severity, message, facts }) => ({
        id,
        severity,
        message,
        place: facts[0] ? factLabel(facts[0]) : '',
      })),
      current: last,
      listOpen,
      onStep: step,
      onList: () => {
        listOpen = !listOpen;
        draw();
      },
      onPick: jump,
      onOff: close,
    });
    const here = open?.description.findings ?? (current ? [current] : []);
    surfaces.renderCard(
      current && {
        id: current.id,
        text: describeCard(current, { words, ruleName, label: factLabel }),
        words,
        notice,
        index: findings.indexOf(current) + 1,
        total: findings.length,
        here: here.indexOf(current) + 1,
        totalHere: here.length,
        onTerm: showCell,
        onHere: stepHere,
        onStep: step,
        onClose: closeCard,
      },
    );
  }

  function framesToDraw(): Frame[] {
    const frames: Frame[] = [];
    const add = (fact: string, style: string) => {
      const address = shown?.cells.get(fact);
      const element = address === undefined ? null : shown?.places.element(address);
      if (element) frames.push({ target: { kind: 'cell', element, range: null }, style, fact });
    };
    const lit = current ? litCells(current) : new Map<string, string>();
    for (const fact of sharedCells(findings)) if (!lit.has(fact)) add(fact, 'shared');
    for (const [fact, role] of lit) add(fact, role);
    for (const { pin, description } of marks.all)
      if (pin.target.kind.startsWith('gap'))
        frames.push({ target: pin.target, style: `gap-${description.severity}`, fact: '' });
    return frames;
  }

  function markWords(): void {
    for (const severity of ['error', 'warning', 'info'] as const)
      highlights.set(
        severity,
        marks.all.flatMap(({ description, pin }) =>
          description.severity === severity && pin.target.kind === 'words' && pin.target.range
            ? [pin.target.range]
            : [],
        ),
      );
  }

  function onFrame(frame: FrameKind): void {
    if (!shown) return;
    board.frame(frame);
    if (frame.settled) surfaces.keepBarOffLinks();
  }

  function onChange(elements: Set<Element>): void {
    board.noteChanges(elements);
  }

  function onKey(event: KeyboardEvent): void {
    // Only looked at: the page's own handlers get the key as well.
    if (event.key !== 'Escape' || event.isComposing) return;
    if (current) closeCard();
    else if (listOpen) {
      listOpen = false;
      draw();
    }
  }

  function close(): void {
    if (ending.signal.aborted) return;
    ending.abort();
    const hadFocus = focusedIn(document, layer.element) !== null;
    surfaces.stop();
    board.stop();
    highlights.clear();
    layer.remove();
    names.releaseAll();
    reveal.undo();
    if (hadFocus) takeFocusBack(returnFocus);
    onState?.({ on: false, current: null });
  }

  const { defaultView: view } = document;
  view?.addEventListener('keydown', onKey, { capture: true, signal: ending.signal });
  view?.addEventListener('resize', () => surfaces.keepInside(), { signal: ending.signal });
  signal.addEventListener('abort', close);
  if (signal.aborted) close();
  return { show, jump, next: () => step(1), previous: () => step(-1), close };
}

/** The words of the row that a finding is about, as the page has them, to look for by eye. */
function rowOf(finding: Finding, mark: PlacedMark | null): { row?: string } {
  const row = mark?.pin.target.element.closest('tr')?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 80);
  const text = row || finding.quote || (finding.facts[0] ? factLabel(finding.facts[0]) : '');
  return text ? { row: text } : {};
}
