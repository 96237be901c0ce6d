import type { Box } from './box';
import { around, intoLayer } from './box';
import { choosePlace, type Obstacle, type Placement } from './choose-place';
import type { Layer, LayerFrame } from './layer';
import { Measure } from './measure';
import type { Pin } from './pin';
import { look } from './seen';
import type { Watch } from './watch';

/** What the board keeps about a pin between frames. */
interface Entry {
  pin: Pin;
  near: boolean;
  /** Size and inner layout of the target when its badge was last placed; another value asks for a new place. */
  measuredAs: string;
  /** Null for frames and lines, which always lie on their target's edges. */
  badge: { counted: () => boolean; apply: (placement: Placement) => void } | null;
}

/** One pin as it was found in a frame, before anything is written. */
interface Reading {
  entry: Entry;
  element: Box;
  text: Box | null;
  box: Box;
}

/** How far outside the viewport a target is looked after. */
const nearby = 300;

/** Keeps every pin at its target and out of sight when its target is. All reading comes before all writing. */
export class Board {
  readonly #layer: Layer;
  readonly #watch: () => Watch;
  readonly #entries = new Map<Pin, Entry>();
  readonly #byElement = new Map<Element, Set<Entry>>();
  readonly #visible: IntersectionObserver;
  readonly #view: Window;

  constructor(layer: Layer, view: Window, watch: () => Watch) {
    this.#layer = layer;
    this.#view = view;
    this.#watch = watch;
    // No margin around the page's own scrollers: what they have scrolled away is not to be seen.
    const options = { rootMargin: `${nearby}px` };
    this.#visible = new IntersectionObserver((changes) => this.#onVisible(changes), options);
  }

  /** @param badge how to draw a badge at the place that is chosen for it; left out for frames and lines */
  add(pin: Pin, badge: Entry['badge'] = null): void {
    const entry: Entry = { pin, near: isNear(pin.target.element, this.#view), measuredAs: '', badge };
    this.#entries.set(pin, entry);
    const { element } = pin.target;
    const tied = this.#byElement.get(element) ?? new Set();
    if (tied.size === 0) {
      this.#visible.observe(element);
      this.#watch().observe(element);
    }
    this.#byElement.set(element, tied.add(entry));
  }

  remove(pin: Pin): void {
    const entry = this.#entries.get(pin);
    if (!entry) return;
    const { element } = pin.target;
    this.#entries.delete(pin);
    const tied = this.#byElement.get(element);
    tied?.delete(entry);
    if (tied?.size === 0) {
      this.#byElement.delete(element);
      this.#visible.unobserve(element);
      this.#watch().unobserve(element);
    }
    pin.remove();
  }

  /** Has every badge placed anew in the next frame: what stands around it may have changed. */
  forget(): void {
    for (const entry of this.#entries.values()) entry.measuredAs = '';
  }

  /** @param settled whether there is time to check the browser's own anchoring */
  frame(settled: boolean): void {
    const layer = this.#layer.frame();
    const readings = this.#read(layer);
    this.#placeBadges(readings, layer);
    const owns = (node: Node) => this.#layer.owns(node);
    const sights = readings.map(({ entry: { pin }, text, element, box }) =>
      look(pin.target, text ?? element, box, owns),
    );
    const off = settled ? readings.filter(({ entry, box }) => entry.pin.verify(box)) : [];
    readings.forEach(({ entry: { pin }, box }, index) => {
      pin.moveTo(box, layer);
      // Outside the viewport nobody can tell; the browser clips what is anchored by itself, and it should be
      // painted already when a scroll brings it in.
      pin.show(sights[index] === 'target' || (sights[index] === 'outside' && pin.anchored));
    });
    for (const { pin, near } of this.#entries.values()) if (!near) pin.show(false);
    if (off.length > 0) this.#watch().wake();
  }

  /** Looks at a pin in the next frame although it was far from the viewport a moment ago: it was scrolled to. */
  look(pin: Pin): void {
    const entry = this.#entries.get(pin);
    if (entry) entry.near = true;
  }

  /** The box of a pin's element as it should be now, in client pixels. */
  boxOf(pin: Pin): Box {
    return pin.boxFor(Measure.place(pin.target).element, this.#layer.frame());
  }

  /** The same together with its cell or words, which the card should not cover either. */
  boxWithTarget(pin: Pin): Box {
    const { element, text } = Measure.place(pin.target);
    return pin.target.kind === 'cell' || text ? around(this.boxOf(pin), text ?? element) : this.boxOf(pin);
  }

  stop(): void {
    this.#visible.disconnect();
  }

  #read(layer: LayerFrame): Reading[] {
    const readings: Reading[] = [];
    for (const entry of this.#entries.values()) {
      if (!entry.near) continue;
      const { element, text } = Measure.place(entry.pin.target);
      readings.push({ entry, element, text, box: entry.pin.boxFor(element, layer) });
    }
    return readings;
  }

  #placeBadges(readings: Reading[], layer: LayerFrame): void {
    const measure = new Measure();
    let page: Box | null = null;
    for (const reading of readings) {
      const { entry, element, text } = reading;
      const measuredAs = shapeOf(element, text);
      if (!entry.badge || entry.measuredAs === measuredAs || element.right === element.left) continue;
      entry.measuredAs = measuredAs;
      page ??= intoLayer(this.#layer.page(), layer);
      const { pin, badge } = entry;
      const around = measure.around(pin.target);
      const others = readings
        .filter((other) => other !== reading && other.entry.badge && other.entry.measuredAs !== '')
        .map(({ box }): Obstacle => ({ kind: 'badge', box }));
      const placement = choosePlace(
        {
          kind: pin.target.kind,
          element: intoLayer(element, layer),
          text: around.text && intoLayer(around.text, layer),
        },
        [...around.obstacles, ...others].map(({ kind, box }) => ({ kind, box: intoLayer(box, layer) })),
        page,
        badge.counted(),
      );
      badge.apply(placement);
      reading.box = pin.boxFor(element, layer);
    }
  }

  #onVisible(changes: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes)
      for (const entry of this.#byElement.get(target) ?? []) entry.near = isIntersecting;
    this.#watch().wake();
  }
}

/** What must not change for a badge to stay where it is; the place of the target on the page may. */
function shapeOf(element: Box, text: Box | null): string {
  const numbers = [element.right - element.left, element.bottom - element.top];
  if (text) numbers.push(text.left - element.left, text.top - element.top, text.right - element.left);
  return numbers.map((number) => number.toFixed(1)).join(' ');
}

function isNear(element: Element, view: Window): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -nearby && top < view.innerHeight + nearby;
}
