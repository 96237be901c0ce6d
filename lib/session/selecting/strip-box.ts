import { adoptSheet, makeSheet } from '../../layer/adopted-sheets';
import { type Box, boxOf, overlap } from '../../layer/box';
import type { Layer } from '../../layer/layer';
import { raise } from '../../layer/raise';
import type { StripProps } from '../../selection/strip';

/** What the strip looks like; the box that it is drawn into is ours. */
export interface StripView {
  styles: string;
  /** @param props null empties the box */
  render(into: Element, props: StripProps | null): void;
}

const gap = 12;

/** The strip at the edge of the window: in our shadow, in the browser's top layer where it has one. */
export class StripBox {
  readonly element: HTMLElement;
  readonly #layer: Layer;
  readonly #view: StripView;

  constructor(document: Document, layer: Layer, view: StripView) {
    this.#layer = layer;
    this.#view = view;
    adoptSheet(layer.shadow, makeSheet(view.styles), layer.shadow);
    this.element = document.createElement('div');
    this.element.className = 'surface selection';
    // Readers for the blind would keep the arrow keys for themselves.
    this.element.setAttribute('role', 'application');
    this.element.tabIndex = -1;
  }

  render(props: StripProps): void {
    this.element.setAttribute('aria-label', props.words.name);
    this.element.setAttribute('aria-description', props.words.keys);
    this.#view.render(this.element, props);
    raise(this.element, this.#layer.root);
  }

  /**
   * Puts the strip at the foot of the window, or at its head when it would cover what the reader looks at.
   * @param view what of the document the reader sees
   */
  place(cell: Box | null, view: Box): void {
    const { style } = this.element;
    const { innerHeight } = this.element.ownerDocument.defaultView!;
    const put = (vertical: 'top' | 'bottom', offset: number) => {
      style.left = `${view.left + gap}px`;
      style.top = vertical === 'top' ? `${view.top + offset}px` : 'auto';
      style.bottom = vertical === 'bottom' ? `${innerHeight - view.bottom + offset}px` : 'auto';
      return boxOf(this.element.getBoundingClientRect());
    };
    const bar = barOf(this.element.ownerDocument);
    const low = put('bottom', gap);
    const covered = (box: Box) => [bar, cell].find((other) => other && overlap(box, other) > 0);
    if (!covered(low)) return;
    const above = bar && overlap(low, bar) > 0 ? bar.bottom - bar.top + 2 * gap : gap;
    if (!covered(put('bottom', above))) return;
    if (covered(put('top', gap))) put('bottom', above);
  }

  remove(): void {
    this.#view.render(this.element, null);
    this.element.remove();
  }
}

/** Where the bar of the marks stands, in the way of the strip; a page's own element of that name has none. */
function barOf(document: Document): Box | null {
  const bars = [...document.querySelectorAll('gouji-overlay')].flatMap(
    ({ shadowRoot }) => shadowRoot?.querySelector('.surface.bar') ?? [],
  );
  return bars[0] ? boxOf(bars[0].getBoundingClientRect()) : null;
}
