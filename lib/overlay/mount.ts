import { describeCard, placeOf } from '../card/describe-card';
import { factLabel } from '../findings/labels';
import type { Marked } from '../inspect';
import type { Finding, Inspection } from '../inspection';
import { cardWords } from '../words/card';
import type { Language } from '../words/language';
import { countBySeverity } from './describe';
import { focusedIn, takeFocusBack } from './focus';
import { canAnchor, Layer } from './layer';
import type { PlacedMark } from './marks';
import { OnPage } from './on-page';
import { type OverlayViews, Surfaces } from './surfaces';

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

/** Puts the overlay on a page: badges beside what is wrong, the card, and the slim bar. */
export function mountOverlay(options: OverlayOptions): Overlay {
  const { document, language, signal, views, ruleName, onState, bar = true, placing } = options;
  const words = cardWords(language);
  const ending = new AbortController();
  const layer = new Layer(document);
  const surfaces = new Surfaces(document, layer, views, bar, words.bar);
  const page = new OnPage({
    document,
    layer,
    words,
    signal: ending.signal,
    anchors: placing !== 'script' && canAnchor(),
    onPress,
    onSettled: () => surfaces.keepBarOffLinks(),
  });

  let inspection: Inspection | null = null;
  let findings: readonly Finding[] = [];
  let current: Finding | null = null;
  /** Where next and previous go on after the card was closed. */
  let last: string | null = null;
  let notice = '';
  let listOpen = false;
  let returnFocus: HTMLElement | null = null;

  function show(inspected: Marked): void {
    if (ending.signal.aborted) return;
    inspection = inspected.inspection;
    findings = inspection.isReport ? inspection.findings : [];
    const before = current;
    current = findings.find(({ id }) => id === before?.id) ?? null;
    page.show(inspected, findings, current);
    if (before && !current) closeCard();
    else draw();
  }

  function onPress({ description }: PlacedMark): void {
    if (current && description.findings.includes(current)) closeCard();
    else open(description.findings[0]!, '');
  }

  function open(finding: Finding, said: string): void {
    if (!current) returnFocus = focusedIn(document);
    current = finding;
    last = finding.id;
    notice = said;
    page.light(finding);
    draw();
    surfaces.placeCard(page.boxes(page.find(finding.id)));
    if (!focusedIn(document, surfaces.card)) surfaces.card.focus({ preventScroll: true });
    onState?.({ on: true, current: finding.id });
  }

  function closeCard(): void {
    const hadFocus = focusedIn(document, surfaces.card) !== null;
    current = null;
    notice = '';
    page.light(null);
    draw();
    if (hadFocus) takeFocusBack(returnFocus);
    returnFocus = null;
    onState?.({ on: true, current: null });
  }

  function jump(id: string): { ok: boolean; row?: string } {
    const finding = findings.find((each) => each.id === id);
    if (!finding) return { ok: false };
    const mark = page.find(id);
    const row = rowOf(finding, mark);
    const ok = mark !== null && page.reveal(mark);
    open(finding, ok ? '' : mark ? words.notVisible(row.row ?? null) : words.notOnPage);
    return ok ? { ok } : { ok, ...row };
  }

  function step(by: 1 | -1): void {
    if (findings.length === 0) return;
    const at = findings.findIndex(({ id }) => id === last);
    const next = at === -1 && by === -1 ? findings.length - 1 : at + by;
    jump(findings[(next + findings.length) % findings.length]!.id);
  }

  function stepHere(by: 1 | -1): void {
    const here = current && page.find(current.id)?.description.findings;
    if (!here || !current) return;
    open(here[(here.indexOf(current) + by + here.length) % here.length]!, '');
  }

  function draw(): void {
    surfaces.renderBar({
      words,
      counts: countBySeverity(findings),
      items: findings.map((finding) => ({ ...finding, place: placeOf(finding, factLabel) })),
      unread: inspection?.isReport ? inspection.unread : [],
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
    const here = (current && page.find(current.id)?.description.findings) ?? (current ? [current] : []);
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
        onTerm: (fact) => page.revealCell(fact),
        onHere: stepHere,
        onStep: step,
        onClose: closeCard,
      },
    );
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
    page.close();
    if (hadFocus) takeFocusBack(returnFocus);
    onState?.({ on: false, current: null });
  }

  const { defaultView: view } = document;
  view?.addEventListener('keydown', onKey, { capture: true, signal: ending.signal });
  view?.addEventListener('resize', () => surfaces.keepInside(), { signal: ending.signal });
  signal.addEventListener('abort', close, { once: true, signal: ending.signal });
  if (signal.aborted) close();
  return { show, jump, next: () => step(1), previous: () => step(-1), close };
}

/** The words of the row that a finding is about, as the page has them, to look for by eye. */
function rowOf(finding: Finding, mark: PlacedMark | null): { row?: string } {
  const row = mark?.pin.target.element.closest('tr')?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 80);
  const text = row || finding.quote || (finding.facts[0] ? factLabel(finding.facts[0]) : '');
  return text ? { row: text } : {};
}
