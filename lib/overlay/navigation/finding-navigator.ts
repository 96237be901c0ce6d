import type { BarItem, SettlingReason } from '../../card/props';
import type { TableKey } from '../../inspection';
import { focusedIn, takeFocusBack } from '../../layer/focus';
import type { JumpReply } from '../../messages/frame-replies';
import type { PageFinding } from '../../messages/page-finding';
import type { WholeTab } from '../../messages/whole-tab';
import { tabLabel } from '../../page/tab-label';
import type { CardWords } from '../../words/card';
import { countBySeverity } from '../marks/describe';
import type { PlacedMark } from '../marks/marks';
import type { OnPage } from '../marks/on-page';
import type { OverlayContent } from '../marks/overlay-content';
import type { Surfaces } from './surfaces';
import { barProps, cardProps, findingAfter, nothingOpen, rowOf, tableOf, type ViewState } from './view-props';

export interface FindingNavigatorOptions {
  document: Document;
  words: CardWords;
  page: OnPage;
  surfaces: Surfaces;
  signal: AbortSignal;
  onOpen: (finding: string | null) => void;
  onOff: () => void;
  /** @returns false, then or later, when it could not be remembered */
  onSettle: ((finding: string, reason: SettlingReason) => unknown) | undefined;
  /** @returns false, at once or later, when the reader stays here */
  onPastEnd: ((by: 1 | -1) => boolean | Promise<boolean>) | undefined;
  /** The reader goes to a finding in another frame. @returns whether that is there */
  onElsewhere: ((frame: number, finding: string) => Promise<boolean>) | undefined;
  /** @returns whether the table is on the clipboard */
  onCopy: ((table: TableKey) => Promise<boolean>) | undefined;
}

/** What the reader of a marked page has open, and goes to: the card, the list, the next finding. */
export class FindingNavigator {
  readonly #options: FindingNavigatorOptions;
  readonly #state: ViewState = {
    ...nothingOpen,
    ...{ findings: [], cards: new Map(), unread: [], tab: null },
    ...{ notCompared: false, settled: 0, elsewhere: false },
    ...{ current: null, last: null, listOpen: false },
  };
  #shown = false;
  /** What was settled just now, and what comes after it. */
  #settled: { id: string; next: string | null } | null = null;
  #returnFocus: HTMLElement | null = null;

  constructor(options: FindingNavigatorOptions) {
    this.#options = options;
  }

  /** Goes on with what was found now: what stays wrong stays open. */
  show(marked: OverlayContent): void {
    const { page, surfaces, words } = this.#options;
    const state = this.#state;
    const before = state.current;
    const counted = words.found(countBySeverity(state.findings));
    const { notCompared = false, settled = 0, elsewhere = false, findings } = marked;
    Object.assign(state, { ...marked, notCompared, settled, elsewhere });
    const same = this.#find(before?.id);
    const next = !same && before && this.#settled?.id === before.id ? this.#find(this.#settled.next) : null;
    if (before && !same) this.#settled = null;
    state.current = same ?? next;
    page.show(marked, state.current);
    const counts = words.found(countBySeverity(findings));
    if (this.#shown && counts !== counted) surfaces.say(counts);
    this.#shown = true;
    if (next) this.jump(next.id);
    else if (before && !same) this.#closeCard();
    else this.draw();
  }

  /** Takes note of what other frames have. */
  knowTab(tab: WholeTab): void {
    this.#change({ tab });
  }

  /** Goes to a finding and opens its card. */
  jump(id: string): JumpReply {
    const { page, words } = this.#options;
    const finding = this.#find(id);
    if (!finding) return { ok: false };
    page.want(finding);
    const mark = page.find(id);
    const row = rowOf(mark?.tether.target.element ?? null, this.#state.cards.get(id));
    const ok = mark !== null && page.reveal(mark);
    const notice = () =>
      mark ? words.notVisible(row.row ?? null, tabLabel(mark.tether.target.element)) : words.notOnPage;
    this.#open(finding, ok ? '' : notice());
    return ok ? { ok } : { ok, ...row };
  }

  /** Goes to the words of a statement; no card belongs to it. */
  goToClaim(claim: number, words: string): JumpReply {
    if (this.#state.current) this.#closeCard();
    return { ok: this.#options.page.revealClaim(claim, words) };
  }

  /** Goes to a figure, about which nothing need be found; no card belongs to it. */
  goToFigure(fact: string): JumpReply {
    if (this.#state.current) this.#closeCard();
    return { ok: this.#options.page.revealFigure(fact) };
  }

  /** Goes on to the next finding, or back, see `Overlay.step`. */
  async step(by: 1 | -1, around = true): Promise<boolean> {
    const { onPastEnd } = this.#options;
    const { findings, last } = this.#state;
    const next = findingAfter(this.#state, last, by);
    const end = by === 1 ? findings.at(-1) : findings[0];
    const isPastEnd = !next || (last !== null && last === end?.id);
    const elsewhere = isPastEnd && onPastEnd?.(by);
    const back = isPastEnd && !around ? null : (next?.id ?? null);
    if (elsewhere) return this.#goOn(elsewhere, back);
    if (back !== null) this.jump(back);
    return back !== null;
  }

  /** Opens the card of a mark, or closes it. */
  press({ description }: PlacedMark): void {
    const { current } = this.#state;
    if (current && description.findings.includes(current)) this.#closeCard();
    else this.#open(description.findings[0]!, '');
  }

  /** Closes what was opened last. */
  escape(): void {
    if (this.#state.current) this.#closeCard();
    else if (this.#state.listOpen) this.#change({ listOpen: false });
  }

  /** Puts an open card beside its place. */
  placeCard(): void {
    const { page, surfaces } = this.#options;
    const { current } = this.#state;
    if (current) surfaces.placeCard(page.boxes(page.find(current.id)));
  }

  /** The viewport is another: an open card must not have been pushed over its own place. */
  stepAside(): void {
    const { page, surfaces } = this.#options;
    const { current } = this.#state;
    if (current) surfaces.stepAside(page.boxes(page.find(current.id)));
  }

  /** Gives the focus back to where it was before a card was opened. */
  leave(): void {
    takeFocusBack(this.#returnFocus);
  }

  /** A press came to nothing because the page has its hands in what is seen. */
  refused(): void {
    this.#change({ notice: this.#options.words.refused, settling: false });
  }

  draw(): void {
    const { page, surfaces, words, onOff, onSettle, onCopy } = this.#options;
    const state = this.#state;
    const { current } = state;
    const onStep = (by: 1 | -1) => void this.step(by);
    const bar = state.tab?.bar !== false && {
      ...barProps(state, words),
      onStep,
      onList: () => this.#change({ listOpen: !state.listOpen }),
      onPick: (item: BarItem) => this.pick(item),
      onOff,
    };
    surfaces.renderBar(bar || null);
    const here = (current && page.find(current.id)?.description.findings) ?? (current ? [current] : []);
    const table = current && tableOf(current);
    const card = current && cardProps(state, current, here, words);
    surfaces.renderCard(
      card && {
        ...card,
        onTerms: () => this.#change({ termsOpen: !state.termsOpen }),
        onTerm: (fact) => page.revealCell(fact),
        onHere: (by) => this.#stepHere(by),
        onStep,
        onClose: () => this.#closeCard(),
        onSettling: onSettle ? () => this.#change({ settling: !state.settling }) : null,
        onSettle: (reason) => void this.#settle(reason),
        onCopy: onCopy && table ? () => void this.#copy(table) : null,
      },
    );
  }

  #find(id: string | null | undefined): PageFinding | null {
    return this.#state.findings.find((finding) => finding.id === id) ?? null;
  }

  #open(finding: PageFinding, notice: string): void {
    const { document, page, onOpen } = this.#options;
    const state = this.#state;
    if (!state.current) this.#returnFocus = focusedIn(document);
    Object.assign(state, nothingOpen, { current: finding, last: finding.id, notice });
    page.light(finding);
    this.draw();
    this.placeCard();
    this.#focusCard();
    onOpen(finding.id);
  }

  #closeCard(): void {
    const { document, page, surfaces, onOpen } = this.#options;
    const hadFocus = focusedIn(document, surfaces.card) !== null;
    Object.assign(this.#state, nothingOpen, { current: null });
    page.light(null);
    this.draw();
    if (hadFocus) takeFocusBack(this.#returnFocus);
    this.#returnFocus = null;
    onOpen(null);
  }

  /** Goes to a line of the list, in this frame or another. */
  pick({ id, frame }: BarItem): void {
    const elsewhere = frame === undefined ? null : this.#options.onElsewhere?.(frame, id);
    if (elsewhere) void this.#goOn(elsewhere, null);
    else this.jump(id);
  }

  /** Leaves the card to where the reader has gone; where that is nowhere, begins anew. @returns whether they went */
  async #goOn(elsewhere: true | Promise<boolean>, next: string | null): Promise<boolean> {
    const gone = await elsewhere;
    if (this.#options.signal.aborted) return gone;
    if (gone && this.#state.current) this.#closeCard();
    else if (!gone && next !== null) this.jump(next);
    return gone || next !== null;
  }

  #focusCard(): void {
    const { document, surfaces } = this.#options;
    if (!focusedIn(document, surfaces.card)) surfaces.card.focus({ preventScroll: true });
  }

  #stepHere(by: 1 | -1): void {
    const { current } = this.#state;
    const here = current && this.#options.page.find(current.id)?.description.findings;
    if (here && current) this.#open(here[(here.indexOf(current) + by + here.length) % here.length]!, '');
  }

  async #settle(reason: SettlingReason): Promise<void> {
    const { words, signal, onSettle } = this.#options;
    const { current } = this.#state;
    if (!current) return;
    const next = findingAfter(this.#state, current.id, 1);
    this.#settled = { id: current.id, next: next === current ? null : (next?.id ?? null) };
    this.#change({ settling: false, notice: '' });
    // The button that was pressed has gone, and the focus with it.
    this.#focusCard();
    if ((await onSettle?.(current.id, reason)) !== false || this.#state.current?.id !== current.id) return;
    this.#settled = null;
    if (!signal.aborted) this.#change({ notice: words.notSettled });
  }

  async #copy(table: TableKey): Promise<void> {
    const { signal, onCopy } = this.#options;
    const { current } = this.#state;
    const done = await onCopy?.(table);
    if (current === this.#state.current && !signal.aborted) this.#change({ copied: done ? 'yes' : 'failed' });
  }

  #change(changed: Partial<ViewState>): void {
    Object.assign(this.#state, changed);
    this.draw();
  }
}
