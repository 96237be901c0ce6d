import type { Box } from '../../layer/box';
import { boxOf } from '../../layer/box';
import { setStyle } from '../../layer/host-style';
import type { LayerFrame } from '../../layer/layer';
import type { AnchorNames } from './anchor-names';
import { boxAt, type Position } from './badge-positions';
import type { Placement } from './choose-place';
import type { Target } from './find-target';

/** How an element of the layer lies on its target: a badge at a position, a frame around it, a line at its edge. */
export type TetherFit =
  | ({ kind: 'badge' } & Pick<Placement, 'position' | 'size' | 'target' | 'inTable'>)
  | { kind: 'frame' }
  | { kind: 'line'; edge: 'top' | 'bottom' };

/** An element that the script places, before it has a place: without extent, so that it cannot make the page longer. */
const untied = { position: 'absolute', left: '0', top: '0', transform: 'scale(0)' };

/**
 * Ties one element of the layer to its target: by CSS anchoring, which costs nothing a frame, or by a script that
 * places it anew whenever the page has moved.
 */
export class Tether {
  readonly host: HTMLElement;
  /** What is seen of it, inside its shadow. */
  readonly face: HTMLElement;
  /** The same element throughout; the words in it may be another range after the page was read again. */
  target: Target;
  readonly #names: AnchorNames;
  #fit: TetherFit = { kind: 'frame' };
  #anchored: boolean;
  #name: string | null = null;
  #written = '';
  #misses = 0;
  #cut = true;
  #onPaper = false;
  #position = '';
  #shown = false;
  #told = false;

  constructor(
    drawn: { host: HTMLElement; face: HTMLElement },
    target: Target,
    names: AnchorNames,
    anchored: boolean,
  ) {
    const { host, face } = drawn;
    this.host = host;
    this.face = face;
    this.target = target;
    this.#names = names;
    if (anchored) this.#name = names.take(target.element);
    this.#anchored = this.#name !== null;
    if (!this.#name) {
      setStyle(host, 'transform', untied.transform);
      return;
    }
    setStyle(host, 'position-anchor', this.#name);
    // The browser hides what is tied to a cell that its scroller has scrolled away, before any script runs.
    setStyle(host, 'position-visibility', 'anchors-visible');
    this.#float();
  }

  get anchored(): boolean {
    return this.#anchored;
  }

  get fit(): TetherFit {
    return this.#fit;
  }

  setFit(fit: TetherFit): void {
    this.#fit = fit;
    this.#written = '';
    if (this.#anchored) this.#tie(fit);
  }

  /** @param cut whether something around the target may have scrolled it away */
  setCut(cut: boolean): void {
    this.#cut = cut;
    this.#float();
  }

  /**
   * On paper what is `fixed` stands on every sheet.
   * @param way how it is printed: where its target is, or not at all because that is scrolled away; null: no longer
   */
  setPaper(way: 'there' | 'not' | null): void {
    this.#onPaper = way !== null;
    setStyle(this.host, 'display', way === 'not' ? 'none' : 'block');
    this.#float();
  }

  /** Where the element belongs when its target is at `element`, both in client pixels. */
  boxFor(element: Box, layer: LayerFrame, fit: TetherFit = this.#fit): Box {
    if (fit.kind === 'frame') return element;
    if (fit.kind === 'line') return { ...element, top: element[fit.edge], bottom: element[fit.edge] + 2 };
    const { scale } = layer;
    const size = { width: fit.size.width * scale, height: fit.size.height * scale };
    const { x, y } = fit.position;
    const position = { x: { ...x, offset: x.offset * scale }, y: { ...y, offset: y.offset * scale } };
    return boxAt(position, size, element);
  }

  /** What it takes up at `box` with all that hangs out of it, in client pixels. */
  spread(box: Box, { scale }: LayerFrame): Box {
    if (this.#fit.kind !== 'badge') return box;
    const { target } = this.#fit;
    return {
      left: box.left + target.left * scale,
      top: box.top + target.top * scale,
      right: box.left + target.right * scale,
      bottom: box.top + target.bottom * scale,
    };
  }

  /** Script path: moves the element to `box`, client pixels, if it is shown. CSS anchoring does that by itself. */
  moveTo(box: Box, layer: LayerFrame): void {
    if (this.#anchored || !this.#shown) return;
    const x = (box.left - layer.x) / layer.scale;
    const y = (box.top - layer.y) / layer.scale;
    const width = (box.right - box.left) / layer.scale;
    const height = (box.bottom - box.top) / layer.scale;
    const written = `${x.toFixed(2)} ${y.toFixed(2)} ${width.toFixed(2)} ${height.toFixed(2)}`;
    if (written === this.#written) return;
    this.#written = written;
    setStyle(this.host, 'transform', `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`);
    setStyle(this.host, 'width', `${width.toFixed(2)}px`);
    setStyle(this.host, 'height', `${height.toFixed(2)}px`);
  }

  /**
   * Checks that the browser put the element where it belongs. It does not where the target sits in a `fixed` box
   * or in a shadow tree, and older versions do not see transforms; those targets go over to the script path.
   * @returns whether it was off: it is given up only when it is off twice, and should be looked at again
   */
  verify(expected: Box): boolean {
    if (!this.#anchored) return false;
    const box = boxOf(this.host.getBoundingClientRect());
    const off = Math.max(Math.abs(box.left - expected.left), Math.abs(box.top - expected.top));
    this.#misses = off > 1.5 ? this.#misses + 1 : 0;
    if (this.#misses < 2) return this.#misses > 0;
    this.untie();
    return true;
  }

  /** Goes over to the script path. */
  untie(): void {
    if (!this.#anchored) return;
    this.#anchored = false;
    for (const property of ['position-anchor', 'position-visibility'])
      this.host.style.removeProperty(property);
    for (const [property, value] of Object.entries(untied)) setStyle(this.host, property, value);
    this.#written = '';
    this.#release();
  }

  /**
   * Shows or hides the face. The host follows in `tell`: any change to an anchored element makes the browser lay
   * out all of them again (10 ms for 400, Chromium 156), and a change inside its shadow does not.
   */
  show(shown: boolean): void {
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.face.style.visibility = shown ? 'visible' : 'hidden';
    if (shown || this.#anchored) return;
    // Where it was seen last it would go on making the page as long as that.
    setStyle(this.host, 'transform', untied.transform);
    this.#written = '';
  }

  /** Lets the element itself say whether it is shown. */
  tell(): void {
    if (this.#shown === this.#told) return;
    this.#told = this.#shown;
    setStyle(this.host, 'visibility', this.#shown ? 'visible' : 'hidden');
  }

  get shown(): boolean {
    return this.#shown;
  }

  remove(): void {
    this.#release();
    this.host.remove();
  }

  #release(): void {
    if (this.#name) this.#names.release(this.target.element);
    this.#name = null;
  }

  /**
   * Has it count for the page's length only where it cannot make it longer. A `fixed` element goes along with its
   * target as well, and is dearer; what a scroller has put away, and what hangs over the edge of a table, may stand
   * beyond the end of the page.
   */
  #float(): void {
    if (!this.#anchored) return;
    const isWithin =
      this.target.kind === 'cell' && !this.#cut && (this.#fit.kind !== 'badge' || this.#fit.inTable);
    const position = isWithin || this.#onPaper ? 'absolute' : 'fixed';
    if (position === this.#position) return;
    this.#position = position;
    setStyle(this.host, 'position', position);
  }

  #tie(fit: TetherFit): void {
    this.#float();
    const set = (property: string, value: string) => setStyle(this.host, property, value);
    if (fit.kind === 'badge') {
      const { position, size } = fit;
      set('left', tied(position.x));
      set('top', tied(position.y));
      set('width', `${size.width}px`);
      set('height', `${size.height}px`);
      return;
    }
    set('left', 'anchor(left, 0px)');
    set('top', `anchor(${fit.kind === 'line' ? fit.edge : 'top'}, 0px)`);
    set('width', 'anchor-size(width, 0px)');
    set('height', fit.kind === 'line' ? '2px' : 'anchor-size(height, 0px)');
  }
}

// The fallbacks are for targets without a box: at its natural place, below everything, even a hidden element would
// make the page longer.
function tied({ edge, offset }: Position['x'] | Position['y']): string {
  return `calc(anchor(${edge}, 0px) + ${offset.toFixed(2)}px)`;
}
