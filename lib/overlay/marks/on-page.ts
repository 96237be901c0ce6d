import type { Severity } from '../../inspection';
import { underFixed } from '../../layer/fixed-ancestor';
import type { Layer } from '../../layer/layer';
import { type FrameKind, type PageWatch, watchPage } from '../../layer/watch';
import type { PlacedClaim } from '../../messages/judgement';
import type { PageFinding } from '../../messages/page-finding';
import type { CardWords } from '../../words/card';
import { AnchorNames } from '../placing/anchor-names';
import { findTarget, type Target } from '../placing/find-target';
import type { CardPlace } from '../placing/place-card';
import { TetherKeeper } from '../placing/tether-keeper';
import { describe, litCells, sharedCells } from './describe';
import type { MarkStyle } from './draw-mark';
import { Highlights } from './highlight';
import { LitCells, type LitFrame } from './lit-cells';
import { Marks, type PlacedMark } from './marks';
import type { OverlayContent } from './overlay-content';
import { Reveal } from './reveal';

export interface OnPageOptions {
  document: Document;
  layer: Layer;
  words: CardWords;
  signal: AbortSignal;
  /** Whether the browser ties marks to their cells by itself. */
  anchors: boolean;
  style: MarkStyle;
  blanks: Blanks;
  /** Underlines the statements of the prose that agree with the tables. */
  agreed: boolean;
  onPress: (mark: PlacedMark) => void;
  /** Now and then, when there is time. */
  onSettled: () => void;
}

/** Of a finding that lists blank cells: a mark at the first, frames on every one besides, or none until it is open. */
export type Blanks = 'first' | 'every' | 'list';

/** A frame between those that the page asks for. */
const still: FrameKind = { settled: false, quiet: false, changed: false, scrolledOnly: false };

/** Everything that lies on the page itself: badges, lit cells, marked words. */
export class OnPage {
  readonly #layer: Layer;
  readonly #names = new AnchorNames();
  readonly #keeper: TetherKeeper;
  readonly #marks: Marks;
  readonly #cells: LitCells;
  readonly #reveal: Reveal;
  readonly #highlights: Highlights;
  readonly #watch: PageWatch;
  readonly #style: MarkStyle;
  readonly #blanks: Blanks;
  readonly #agreed: boolean;
  #marked: OverlayContent | null = null;
  /** The figure that the reader was led to last, until a card is opened. */
  #figure: string | null = null;

  constructor(options: OnPageOptions) {
    const { document, layer, words, signal, anchors, style, blanks, agreed, onPress, onSettled } = options;
    this.#style = style;
    this.#blanks = blanks;
    this.#agreed = agreed;
    const owns = (node: Node) => layer.owns(node);
    const anchored = ({ element }: Target) =>
      anchors && layer.isFree() && element.getRootNode() === document && !underFixed(element);
    this.#layer = layer;
    this.#watch = watchPage({
      document,
      signal,
      owns,
      onChange: (elements) => this.#keeper.noteChanges(elements),
      onFrame: (frame) => {
        if (this.#marked) this.#keeper.frame(frame);
        if (this.#marked && frame.settled && !frame.scrolledOnly) onSettled();
      },
    });
    this.#keeper = new TetherKeeper(layer, document.defaultView!, this.#watch);
    this.#marks = new Marks({
      document,
      keeper: this.#keeper,
      names: this.#names,
      words,
      anchored,
      style,
      onPress,
    });
    this.#cells = new LitCells(document, this.#keeper, this.#names, anchored);
    this.#reveal = new Reveal(document, owns);
    this.#highlights = new Highlights(document, layer.element);
  }

  /** Marks what is wrong; `open` is the finding whose card is open. */
  show(marked: OverlayContent, open: PageFinding | null): void {
    this.#marked = marked;
    this.#layer.attach();
    this.#mark(open);
    for (const severity of ['error', 'warning', 'info'] as const)
      this.#highlights.set(
        severity,
        this.#marks.all
          .filter(({ description }) => description.severity === severity)
          .flatMap(({ tether }) => wordsOf(tether.target)),
      );
    const agreed = this.#agreed ? marked.claims.filter(({ agrees }) => agrees) : [];
    this.#highlights.set(
      'agreed',
      agreed.flatMap((claim) => wordsOf(this.#targetOf(claim))),
    );
    this.#keeper.forget();
    this.light(open);
    this.#watch.wake(true);
  }

  /** Marks a finding that has no mark unless it is open. */
  want(finding: PageFinding): void {
    if (!this.find(finding.id)) this.#mark(finding);
  }

  /** Looks again where everything is. */
  wake(): void {
    this.#watch.wake(true);
  }

  /** Lights the cells of a finding's equation, or of none. */
  light(finding: PageFinding | null): void {
    if (this.#blanks === 'list') this.#mark(finding);
    if (finding) this.#figure = null;
    const open = finding && this.#marks.find(finding.id);
    this.#cells.set(this.#frames(finding));
    this.#layer.fill([...this.#cells.hosts, ...this.#marks.all.map(({ drawn }) => drawn.host)]);
    for (const mark of this.#marks.all) mark.drawn.setOpen(mark === open);
    this.#highlights.set('open', open ? wordsOf(open.tether.target) : []);
    this.#keeper.frame(still);
  }

  find(finding: string): PlacedMark | null {
    return this.#marks.find(finding);
  }

  /** Opens and scrolls the page to a mark. @returns whether the reader sees the place now */
  reveal({ tether }: PlacedMark): boolean {
    const seen = this.#reveal.show(tether.target);
    this.#keeper.look(tether);
    return seen;
  }

  /** Scrolls to the words of a statement and lights them. @returns whether the reader sees them now */
  revealClaim(number: number, words: string): boolean {
    const said = this.#marked?.claims.filter((each) => each.words === words) ?? [];
    const claim = said.find((each) => each.claim === number) ?? said[0];
    const target = claim ? this.#targetOf(claim) : null;
    if (!target) return false;
    this.#highlights.set('open', wordsOf(target));
    const seen = this.#reveal.show(target);
    this.#watch.wake(true);
    return seen;
  }

  /** Scrolls to a figure and frames it. @returns whether the reader sees it now */
  revealFigure(fact: string): boolean {
    this.#figure = fact;
    this.light(null);
    const tether = this.#cells.tethers.find(
      ({ host }) => host.dataset.fact === fact && host.dataset.role === 'related',
    );
    const seen = tether !== undefined && this.#reveal.show(tether.target);
    this.#watch.wake(true);
    return seen;
  }

  #targetOf({ spot }: PlacedClaim): Target | null {
    return this.#marked && findTarget(spot, this.#marked.places);
  }

  /** Scrolls to a lit cell. */
  revealCell(fact: string): void {
    const tether = this.#cells.tethers.find(({ host }) => host.dataset.fact === fact);
    if (tether) this.#reveal.show(tether.target);
    this.#watch.wake(true);
  }

  /** Where a mark and the lit cells are, as far as they are in sight, for the card to leave them so. */
  boxes(mark: PlacedMark | null): CardPlace {
    const inText = mark !== null && mark.tether.target.kind !== 'cell';
    const shown = this.#cells.tethers.filter((tether) => tether.shown);
    const equation = shown.filter(({ host: { dataset } }) => dataset.fact && dataset.role !== 'shared');
    const columns = mark?.tether.shown && !inText ? [...equation, mark.tether] : equation;
    const bands = [
      ...columns.map((tether) => this.#keeper.band(tether, 'column')),
      ...equation.map((tether) => this.#keeper.band(tether, 'row')),
    ];
    return {
      inText,
      place: mark?.tether.shown ? this.#keeper.boxWithTarget(mark.tether) : null,
      lit: shown.map((tether) => this.#keeper.boxOf(tether)),
      compared: bands.filter((band) => band !== null),
    };
  }

  /** @param printing the page is about to be printed, its marks with it; false: it has been */
  toPaper(printing: boolean): void {
    this.#keeper.toPaper(printing);
  }

  close(): void {
    this.#keeper.stop();
    this.#highlights.clear();
    this.#layer.remove();
    this.#names.releaseAll();
    this.#reveal.undo();
  }

  #mark(open: PageFinding | null): void {
    if (!this.#marked) return;
    const { findings, spots, places } = this.#marked;
    const marked =
      this.#blanks === 'list'
        ? findings.filter((finding) => !listsBlanks(finding) || finding.id === open?.id)
        : findings;
    this.#marks.set(describe(marked, spots), places);
    for (const { description, drawn } of this.#marks.all)
      drawn.number(description.findings.map((finding) => findings.indexOf(finding) + 1));
  }

  #frames(finding: PageFinding | null): LitFrame[] {
    const frames: LitFrame[] = [];
    const add = (fact: string, style: string, severity: Severity) => {
      const address = this.#marked?.cells.get(fact);
      const element = address === undefined ? null : this.#marked?.places.element(address);
      if (element) frames.push({ target: { kind: 'cell', element, range: null }, style, severity, fact });
    };
    const lit = finding ? litCells(finding) : new Map<string, string>();
    const listing = (this.#marked?.findings ?? []).filter(
      (each) => this.#blanks === 'every' || !listsBlanks(each),
    );
    for (const [fact, severity] of sharedCells(listing)) if (!lit.has(fact)) add(fact, 'shared', severity);
    if (finding) for (const [fact, role] of lit) add(fact, role, finding.severity);
    if (this.#figure !== null) add(this.#figure, 'related', 'info');
    for (const { tether, description } of this.#marks.all) {
      const { target } = tether;
      const { severity } = description;
      if (target.kind.startsWith('gap'))
        frames.push({ target, style: `gap-${severity}`, severity, fact: '' });
      if (this.#style === 'outline' && target.kind === 'cell')
        frames.push({ target, style: `framed-${severity}`, severity, fact: '' });
    }
    return frames;
  }
}

function listsBlanks({ rule }: PageFinding): boolean {
  return rule === 'value/blank';
}

function wordsOf(target: Target | null): Range[] {
  return target?.kind === 'words' && target.range ? [target.range] : [];
}
