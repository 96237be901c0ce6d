import type { BarProps, CardProps } from '../../card/props';
import { adoptSheet, makeSheet } from '../../layer/adopted-sheets';
import { boxOf, clamp, overlap } from '../../layer/box';
import type { Layer } from '../../layer/layer';
import type { VisiblePart } from '../../layer/visible-part';
import type { CardWords } from '../../words/card';
import { freeCorner, inset } from '../placing/dodge-links';
import { type CardPlace, edge, placeCard } from '../placing/place-card';
import { FocusByKey } from './focus-by-key';
import { isGenuinePress } from './genuine-press';
import { InSight } from './in-sight';

/** What card and bar look like; the boxes that they are drawn into are the overlay's. */
export interface OverlayViews {
  styles: string;
  /** @param props null empties the box */
  renderBar(into: Element, props: BarProps | null): void;
  renderCard(into: Element, props: CardProps | null): void;
}

export interface SurfacesOptions {
  document: Document;
  layer: Layer;
  views: OverlayViews;
  /** Where card and bar have to stay. */
  visible: VisiblePart;
  /** Without the bar there are badges and cards alone. */
  bar: boolean;
  words: CardWords;
  /** The page has changed what was drawn. */
  onTampering: () => void;
  /** A press was none of what the reader sees, and came to nothing. */
  onRefused: () => void;
}

/** What is decided with one press. */
const decisive = '.reasons button';
/** News wait for those that follow them, so that a screen reader says the last. */
const saidAfterMs = 500;

/** Card and bar: two boxes in the overlay's shadow, in the browser's top layer where it has one. */
export class Surfaces {
  readonly card: HTMLElement;
  readonly bar: HTMLElement | null;
  readonly #layer: Layer;
  readonly #views: OverlayViews;
  readonly #visible: VisiblePart;
  readonly #document: Document;
  readonly #resized: ResizeObserver;
  readonly #tampering: MutationObserver;
  /** What the views draw into: another one once the page has had its hands in it. */
  readonly #insides = new Map<HTMLElement, HTMLElement>();

  readonly #inSight = new InSight();
  readonly #focus: FocusByKey;
  readonly #status: HTMLElement;
  #saying = 0;

  #listOpen = false;

  constructor({ document, layer, views, visible, bar, words, onTampering, onRefused }: SurfacesOptions) {
    this.#views = views;
    this.#visible = visible;
    this.#document = document;
    this.#layer = layer;
    adoptSheet(layer.shadow, makeSheet(views.styles), layer.shadow);
    this.card = surface(document, 'card', 'dialog');
    this.card.tabIndex = -1;
    this.#focus = new FocusByKey(this.card);
    this.card.setAttribute('aria-labelledby', 'gouji-title');
    this.bar = bar ? surface(document, 'bar', 'region') : null;
    this.bar?.setAttribute('aria-label', words.bar);
    this.#status = document.createElement('div');
    this.#status.className = 'status';
    this.#status.setAttribute('role', 'status');
    layer.root.append(this.#status);
    this.#resized = new ResizeObserver(() => this.keepInside());
    this.#resized.observe(this.card);
    this.#tampering = new MutationObserver(() => {
      for (const inside of this.#insides.values()) inside.remove();
      this.#insides.clear();
      onTampering();
    });
    for (const box of [this.card, ...(this.bar ? [this.bar] : [])]) {
      this.#tampering.observe(box, { subtree: true, childList: true, characterData: true });
      box.addEventListener('click', (event) => this.#refuse(event, box, onRefused), { capture: true });
    }
  }

  /** @param props null takes the bar away */
  renderBar(props: BarProps | null): void {
    if (!this.bar) return;
    this.#views.renderBar(this.#insideOf(this.bar), props);
    if (props?.listOpen && !this.#listOpen) this.#bringBarForward(this.bar);
    else if (props) this.#layer.raise(this.bar);
    else this.#layer.lower(this.bar);
    this.#listOpen = props?.listOpen ?? false;
    this.#tampering.takeRecords();
  }

  /** What is in the browser's top layer lies in the order of its coming: the list has just been asked for. */
  #bringBarForward(bar: HTMLElement): void {
    const focused = this.#layer.shadow.activeElement;
    if ('hidePopover' in bar && bar.matches(':popover-open')) bar.hidePopover();
    this.#layer.raise(bar);
    if (focused instanceof HTMLElement && bar.contains(focused)) focused.focus({ preventScroll: true });
  }

  /** @param props null takes the card away */
  renderCard(props: CardProps | null): void {
    this.#views.renderCard(this.#insideOf(this.card), props);
    this.#inSight.watch([...this.card.querySelectorAll(decisive)]);
    if (props) this.#layer.raise(this.card);
    else this.#layer.lower(this.card);
    this.#tampering.takeRecords();
  }

  /** Puts the card beside its place. */
  placeCard(place: CardPlace): void {
    const bar = this.bar && boxOf(this.bar.getBoundingClientRect());
    const at = placeCard(place, bar, this.#card(), this.#visible.box);
    this.card.style.left = `${at.left}px`;
    this.card.style.top = `${at.top}px`;
  }

  /** After the viewport or the card has changed its size: moves the card only as far as it sticks out. */
  keepInside(): void {
    if (!this.card.isConnected) return;
    const view = this.#visible.box;
    const { left, top, width, height } = this.#card();
    const first = { left: view.left + edge, top: view.top + edge };
    this.card.style.left = `${clamp(left, first.left, Math.max(first.left, view.right - width - edge))}px`;
    this.card.style.top = `${clamp(top, first.top, Math.max(first.top, view.bottom - height - edge))}px`;
  }

  /** Puts the card beside its place again where it has come to lie over it. */
  stepAside(place: CardPlace): void {
    if (!this.card.isConnected || !place.place) return;
    if (overlap(boxOf(this.card.getBoundingClientRect()), place.place) > 0) this.placeCard(place);
  }

  /** Moves the bar to a corner where it covers no link that cannot be scrolled out from under it. */
  keepBarOffLinks(): void {
    if (!this.bar?.isConnected || this.bar.matches(':hover, :focus-within')) return;
    const { box } = this.#visible;
    const corner = freeCorner(this.#document, this.bar.getBoundingClientRect(), box, (node) =>
      this.#layer.owns(node),
    );
    const { clientWidth } = this.#document.documentElement;
    const { innerWidth, innerHeight } = this.#document.defaultView!;
    Object.assign(this.bar.style, {
      left: corner.left ? `${box.left + inset}px` : 'auto',
      right: corner.left ? 'auto' : `${(clientWidth || innerWidth) - box.right + inset}px`,
      top: corner.top ? `${box.top + inset}px` : 'auto',
      bottom: corner.top ? 'auto' : `${innerHeight - box.bottom + inset}px`,
    });
  }

  /** Has screen readers say what has changed, when they have said what they are saying. */
  say(text: string): void {
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => {
      this.#status.textContent = text;
    }, saidAfterMs);
  }

  stop(): void {
    clearTimeout(this.#saying);
    this.#resized.disconnect();
    this.#tampering.disconnect();
    this.#inSight.stop();
  }

  /** Lets a press through that is one of what the reader sees. */
  #refuse(event: MouseEvent, surface: HTMLElement, onRefused: () => void): void {
    const [target] = event.composedPath();
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button || !event.isTrusted) return;
    const byKey = event.detail === 0;
    const isMeant = !byKey || !button.matches(decisive) || this.#focus.isOn(button);
    if (isMeant && isGenuinePress(event, button, surface) && !this.#inSight.isHidden(button)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    onRefused();
  }

  #insideOf(surface: HTMLElement): HTMLElement {
    const known = this.#insides.get(surface);
    if (known) return known;
    const inside = this.#document.createElement('div');
    inside.className = 'inside';
    surface.replaceChildren(inside);
    this.#insides.set(surface, inside);
    return inside;
  }

  /** The card's box, once it is no taller than what the reader sees of the document. */
  #card(): DOMRect {
    const { top, bottom } = this.#visible.box;
    this.card.style.maxHeight = `${bottom - top - 2 * edge}px`;
    return this.card.getBoundingClientRect();
  }
}

function surface(document: Document, name: string, role: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `surface ${name}`;
  element.setAttribute('role', role);
  return element;
}
