import type { Box } from './box';
import { setStyle, settleStyle } from './host-style';
import { adoptSheet, makeSheet } from './sheet';

// Slotted elements lose their boxes with the slot, so this one rule keeps every mark off paper; their inline
// styles could not be overridden from outside.
const sheetText = `
slot, .root { all: initial; display: contents; }
@media print { slot, .root { display: none !important; } }`;

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

  constructor(document: Document) {
    this.#document = document;
    this.element = document.createElement('gouji-overlay');
    this.element.style.cssText =
      'display:contents !important;visibility:visible !important;pointer-events:none !important';
    this.shadow = this.element.attachShadow({ mode: 'open' });
    this.root = document.createElement('div');
    this.root.className = 'root';
    this.shadow.append(document.createElement('slot'), this.root);
    adoptSheet(this.shadow, makeSheet(sheetText), this.shadow);
    this.#origin = document.createElement('gouji-origin');
    settleStyle(this.#origin);
    setStyle(this.#origin, 'width', '100px');
    this.element.append(this.#origin);
  }

  /** Puts the layer into the page, again if the page has thrown it out. */
  attach(): void {
    if (!this.element.isConnected)
      (this.#document.body ?? this.#document.documentElement).append(this.element);
  }

  /**
   * Where the layer's pixel (0, 0) is and how large its pixels are. Pages position, transform and zoom their
   * `body`; asking a box in the layer covers all of it.
   */
  frame(): LayerFrame {
    const { left, top, width } = this.#origin.getBoundingClientRect();
    return { x: left, y: top, scale: width / 100 || 1 };
  }

  /** The page as far as it can be scrolled now, in client pixels: a badge outside would make it larger. */
  page(): Box {
    const root = this.#document.scrollingElement ?? this.#document.documentElement;
    const view = this.#document.defaultView!;
    const left = -view.scrollX;
    const top = -view.scrollY;
    return {
      left,
      top,
      right: left + Math.max(root.scrollWidth, root.clientWidth),
      bottom: top + Math.max(root.scrollHeight, root.clientHeight),
    };
  }

  /** Puts elements into the layer in this order, moving none that stands right already. */
  fill(elements: readonly HTMLElement[]): void {
    let before: Element = this.#origin;
    for (const element of elements) {
      if (before.nextElementSibling !== element) before.after(element);
      before = element;
    }
  }

  owns(node: Node): boolean {
    return this.element === node || this.element.contains(node);
  }

  remove(): void {
    this.element.remove();
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
