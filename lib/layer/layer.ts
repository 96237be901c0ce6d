import { isOwn, rememberOwn } from '../page/own-elements';
import { adoptSheet, makeSheet, restoreSheets } from './adopted-sheets';
import { holdsFixed } from './containing-block';
import { setStyle, settleStyle } from './host-style';
import { makeHost } from './make-host';
import { raise } from './raise';

// Slotted elements lose their boxes with the slot, so this one rule keeps every mark off paper; their inline
// styles could not be overridden from outside.
const sheetText = (onPaper: boolean) => `
slot, .root { all: initial; display: contents; }
@media print { ${onPaper ? '.root' : 'slot, .root'} { display: none !important; } }`;

const elementStyle =
  'display:contents !important;visibility:visible !important;pointer-events:none !important';

/** The scale and origin of the layer that marks are positioned in, in client pixels. */
export interface LayerFrame {
  x: number;
  y: number;
  scale: number;
}

/**
 * The one element of the overlay in the page: a static layer directly under `body`, as CSS anchoring needs it,
 * with the marks in the light tree and the card and bar in its shadow.
 */
export class Layer {
  readonly element: HTMLElement;
  /** What Preact renders into. */
  readonly root: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly #document: Document;
  readonly #origin: HTMLElement;
  readonly #slot: HTMLSlotElement;
  /** As the browser writes it. */
  readonly #style: string;
  #filled: readonly HTMLElement[] = [];
  readonly #raised = new Set<HTMLElement>();

  /**
   * @param name only the marks stand in `<gouji-overlay>`, so that whoever looks for them finds one
   * @param onPaper whether the marks are printed along with the page
   */
  constructor(document: Document, name: 'gouji-overlay' | 'gouji-selection', onPaper = false) {
    this.#document = document;
    const { host, shadow } = makeHost(document, name);
    this.element = host;
    this.shadow = shadow;
    rememberOwn(this.element, 'layer');
    this.element.style.cssText = elementStyle;
    this.#style = this.element.getAttribute('style')!;
    this.root = document.createElement('div');
    this.root.className = 'root';
    this.#slot = document.createElement('slot');
    this.shadow.append(this.#slot, this.root);
    adoptSheet(this.shadow, makeSheet(sheetText(onPaper)), this.shadow);
    // Its shadow is empty: what a page puts into it is not to be seen.
    this.#origin = makeHost(document, 'gouji-origin').host;
    settleStyle(this.#origin);
    setStyle(this.#origin, 'width', '100px');
    rememberOwn(this.#origin, 'part');
    this.element.append(this.#origin);
  }

  /** Puts the layer into the page, again if the page has thrown it out or taken it elsewhere. */
  attach(): void {
    if (this.element.parentNode !== this.#home) this.#home.append(this.element);
  }

  /** Whether everything of it is where it was put. */
  stands(): boolean {
    return (
      this.element.parentNode === this.#home &&
      this.element.getAttribute('style') === this.#style &&
      [this.#slot, this.root].every(({ parentNode }) => parentNode === this.shadow) &&
      [this.#origin, ...this.#filled].every(({ parentNode }) => parentNode === this.element) &&
      [...this.#raised].every(({ parentNode }) => parentNode === this.root)
    );
  }

  /** Puts everything back where it was. */
  restore(): void {
    this.element.setAttribute('style', this.#style);
    if (this.#origin.parentNode !== this.element) this.element.prepend(this.#origin);
    if (this.#slot.parentNode !== this.shadow) this.shadow.prepend(this.#slot);
    if (this.root.parentNode !== this.shadow) this.shadow.append(this.root);
    restoreSheets(this.shadow);
    this.attach();
    this.fill(this.#filled);
    for (const element of this.#raised) this.raise(element);
  }

  /** Shows a surface above everything: in the browser's top layer where it has one. */
  raise(element: HTMLElement): void {
    this.#raised.add(element);
    raise(element, this.root);
  }

  lower(element: HTMLElement): void {
    this.#raised.delete(element);
    element.remove();
  }

  /**
   * Where the layer's pixel (0, 0) is and how large its pixels are. Pages position, transform and zoom their
   * `body`; asking a box in the layer covers all of it.
   */
  frame(): LayerFrame {
    const { left, top, width } = this.#origin.getBoundingClientRect();
    return { x: left, y: top, scale: width / 100 || 1 };
  }

  /** Whether the window itself lays out what is `fixed` in the layer; in a transformed `body` it does not. */
  isFree(): boolean {
    const { body, documentElement } = this.#document;
    return ![body ?? documentElement, documentElement].some(holdsFixed);
  }

  /** Puts elements into the layer in this order, moving none that stands right already. */
  fill(elements: readonly HTMLElement[]): void {
    this.#filled = elements;
    let before: Element = this.#origin;
    for (const element of elements) {
      if (before.nextElementSibling !== element) before.after(element);
      before = element;
    }
  }

  /** Whether a node is one of ours; what the page puts into the layer is not. */
  owns(node: Node): boolean {
    return isOwn(node);
  }

  remove(): void {
    this.element.remove();
  }

  get #home(): HTMLElement {
    return this.#document.body ?? this.#document.documentElement;
  }
}

/** Whether the browser can tie elements of the layer to elements of the page by itself. */
export function canAnchor(): boolean {
  return (
    CSS.supports('anchor-name: --x') &&
    CSS.supports('position-anchor: --x') &&
    CSS.supports('left: anchor(left)')
  );
}
