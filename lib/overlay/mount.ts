import type { SettlingReason } from '../card/props';
import type { TableKey } from '../inspection';
import { focusedIn } from '../layer/focus';
import { guard } from '../layer/guard';
import { canAnchor, Layer } from '../layer/layer';
import { VisiblePart } from '../layer/visible-part';
import type { JumpReply } from '../messages/frame-replies';
import type { WholeTab } from '../messages/whole-tab';
import { cardWords } from '../words/card';
import type { Language } from '../words/language';
import type { MarkStyle } from './marks/draw-mark';
import { OnPage } from './marks/on-page';
import type { OverlayContent } from './marks/overlay-content';
import { PrintList } from './marks/print-list';
import { FindingNavigator } from './navigation/finding-navigator';
import { type OverlayViews, Surfaces } from './navigation/surfaces';

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
  onState?: (state: OverlayState) => void;
  marks?: {
    style: MarkStyle;
    print: 'none' | 'numbered';
    bar: boolean;
    /** Underlines the statements of the prose that agree with the tables. */
    agreed: boolean;
  };
  /** Of the finding that lists a table's blank cells: a mark at the first, frames on every one, or no mark. */
  blanks?: 'first' | 'every' | 'list';
  /**
   * A person says that a finding is settled; shown again without it, the overlay goes on to the next.
   * @returns false, then or later, when it could not be remembered
   */
  onSettle?: (finding: string, reason: SettlingReason) => unknown;
  /**
   * The reader goes on behind the last finding, or before the first.
   * @returns false, at once or later, when there is nothing elsewhere to go on to
   */
  onPastEnd?: (by: 1 | -1) => boolean | Promise<boolean>;
  /** The reader goes to a finding in another frame. @returns whether that is there */
  onElsewhere?: (frame: number, finding: string) => Promise<boolean>;
  /** A person wants a table; `root` is out of the page's reach. @returns whether it is on the clipboard */
  onCopy?: (table: TableKey, root: HTMLElement) => Promise<boolean>;
  /** `script` places marks without CSS anchoring, as in browsers that lack it; for tests. */
  placing?: 'script';
}

export interface Overlay {
  /** Shows an inspection, or the next one of the same page: what stays wrong stays where it is, card included. */
  show(marked: OverlayContent): void;
  /** Takes note of what other frames of the tab have: bar and card count all of it. */
  knowTab(tab: WholeTab): void;
  /**
   * Opens what hides the finding's place, scrolls to it and opens its card.
   * @returns whether the reader sees the place; if not, the text of its row, for people
   */
  jump(finding: string): JumpReply;
  /**
   * Scrolls to a statement of the prose and lights its words.
   * @param claim its number in the report's list
   * @param words what it says
   * @returns whether the reader sees it
   */
  goToClaim(claim: number, words: string): JumpReply;
  /** Scrolls to a figure of the tables and frames its cell. @returns whether the reader sees it */
  goToFigure(fact: string): JumpReply;
  /**
   * Resolved once the reader is there, be it in another frame.
   * @param around goes on behind the last finding with the first; else the reader stays at the last
   * @returns whether the reader has gone
   */
  step(by: 1 | -1, around?: boolean): Promise<boolean>;
  /** Takes everything away and restores the page's HTML byte for byte. */
  close(): void;
}

const usual = { style: 'letter', print: 'none', bar: true, agreed: false } as const;

/** Puts the overlay on a page: badges beside what is wrong, the card, and the slim bar. */
export function mountOverlay(options: OverlayOptions): Overlay {
  const { document, language, signal, views, onState, placing } = options;
  const { marks = usual, blanks = 'first', onSettle, onPastEnd, onElsewhere, onCopy } = options;
  const words = cardWords(language);
  const ending = new AbortController();
  /** Since the marks came to rest. */
  let resized = false;
  const numbered = marks.print === 'numbered';
  const layer = new Layer(document, 'gouji-overlay', numbered);
  const printList = numbered ? new PrintList(document, layer) : null;
  const visible = new VisiblePart({
    ...{ document, shadow: layer.shadow, signal: ending.signal },
    onChange: () => {
      surfaces.keepBarOffLinks();
      reader.placeCard();
    },
  });
  const surfaces = new Surfaces({
    ...{ document, layer, views, words, visible },
    bar: marks.bar,
    onTampering: () => watchman.tampered(),
    onRefused: () => {
      watchman.tampered();
      reader.refused();
    },
  });
  const page = new OnPage({
    ...{ document, layer, words, blanks },
    signal: ending.signal,
    anchors: placing !== 'script' && canAnchor(),
    style: marks.style,
    agreed: marks.agreed,
    onPress: (mark) => reader.press(mark),
    onSettled: () => {
      surfaces.keepBarOffLinks();
      if (resized) reader.stepAside();
      resized = false;
    },
  });
  const reader = new FindingNavigator({
    ...{ document, words, page, surfaces, onSettle, onPastEnd, onElsewhere },
    signal: ending.signal,
    onOpen: (current) => onState?.({ on: true, current }),
    onOff: close,
    onCopy: onCopy && ((table) => onCopy(table, layer.root)),
  });
  const watchman = guard({ document, layer, signal: ending.signal, restore, giveUp: () => end(true) });

  function show(marked: OverlayContent): void {
    if (ending.signal.aborted) return;
    reader.show(marked);
    printList?.set(marked, words);
  }

  function onKey(event: KeyboardEvent): void {
    // Only looked at: the page's own handlers get the key as well.
    if (event.isTrusted && event.key === 'Escape' && !event.isComposing) reader.escape();
  }

  function onResize(): void {
    surfaces.keepInside();
    resized = true;
  }

  function restore(): void {
    layer.restore();
    page.wake();
    reader.draw();
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
    if (hadFocus) reader.leave();
    onState?.({ on: false, current: null, ...(removed ? { removed } : {}) });
  }

  const { defaultView: view } = document;
  view?.addEventListener('keydown', onKey, { capture: true, signal: ending.signal });
  view?.addEventListener('resize', onResize, { signal: ending.signal });
  if (numbered) {
    view?.addEventListener('beforeprint', () => page.toPaper(true), { signal: ending.signal });
    view?.addEventListener('afterprint', () => page.toPaper(false), { signal: ending.signal });
  }
  signal.addEventListener('abort', close, { once: true, signal: ending.signal });
  if (signal.aborted) close();
  return {
    show,
    knowTab: (tab) => reader.knowTab(tab),
    jump: (finding) => reader.jump(finding),
    goToClaim: (claim, words) => reader.goToClaim(claim, words),
    goToFigure: (fact) => reader.goToFigure(fact),
    step: (by, around) => reader.step(by, around),
    close,
  };
}
