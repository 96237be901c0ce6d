import type { Box } from './box';
import { around } from './box';
import type { Layer, LayerFrame } from './layer';
import { Measure } from './measure';
import type { Pin } from './pin';
import { type Badge, type Entry, placeBadges, type Reading } from './place-badges';
import { Seen, type Sight } from './seen';
import type { FrameKind, Watch } from './watch';

/** How far outside the viewport a target is looked after. */
const nearby = 300;
/** Thorough looks may take this long at a time; the others wait for the next quiet moment. */
const thoroughMs = 4;
/** So many anchored elements are laid out in about a millisecond. */
const fewPins = 60;

/** Keeps every pin at its target and out of sight when its target is. All reading comes before all writing. */
export class Board {
  readonly #layer: Layer;
  readonly #watch: Watch;
  readonly #entries = new Map<Pin, Entry>();
  readonly #byElement = new Map<Element, Set<Entry>>();
  readonly #visible: IntersectionObserver;
  readonly #view: Window;
  readonly #seen: Seen;
  #scanDue = true;
  #scanned = false;

  constructor(layer: Layer, view: Window, watch: Watch) {
    this.#layer = layer;
    this.#view = view;
    this.#watch = watch;
    this.#seen = new Seen(view.document, (node) => layer.owns(node));
    // No margin around the page's own scrollers: what they have scrolled away is not to be seen.
    const options = { rootMargin: `${nearby}px` };
    this.#visible = new IntersectionObserver((changes) => this.#onVisible(changes), options);
  }

  /** @param badge how to draw a badge at the place that is chosen for it; left out for frames and lines */
  add(pin: Pin, badge: Badge | null = null): void {
    const entry: Entry = {
      pin,
      near: null,
      measuredAs: '',
      invisible: false,
      blocked: false,
      unchecked: true,
      badge,
    };
    this.#entries.set(pin, entry);
    const { element } = pin.target;
    const tied = this.#byElement.get(element) ?? new Set();
    if (tied.size === 0) {
      this.#visible.observe(element);
      this.#watch.observe(element);
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
      this.#watch.unobserve(element);
    }
    pin.remove();
  }

  /** Has every badge placed anew in the next frame: what stands around it may have changed. */
  forget(): void {
    this.#scanDue = true;
    this.#scanned = false;
    for (const entry of this.#entries.values()) entry.measuredAs = '';
  }

  /** Learns what the page has added or changed: it may cover something now. */
  noteChanges(elements: ReadonlySet<Element>): void {
    const { body, documentElement } = this.#view.document;
    for (const element of elements) {
      if (element === body || element === documentElement) this.#scanDue = true;
      else this.#seen.covers.learn(element);
    }
  }

  /** Brings every pin to its target, and hides those whose target the reader does not see. */
  frame({ settled, quiet, changed }: FrameKind): void {
    if (this.#scanDue && (settled || !this.#scanned)) {
      this.#seen.covers.scan();
      this.#scanDue = false;
      this.#scanned = true;
    }
    const layer = this.#layer.frame();
    const readings = this.#read(layer);
    if (changed) for (const { entry } of readings) recheck(entry);
    placeBadges(readings, this.#layer, layer);
    const sights = this.#look(readings, settled);
    const off = settled ? readings.filter(({ entry, box }) => entry.pin.verify(box)) : [];
    readings.forEach(({ entry: { pin }, box }, index) => {
      pin.moveTo(box, layer);
      // Outside the viewport nobody can tell; the browser clips what is anchored by itself, and it should be
      // painted already when a scroll brings it in.
      pin.show(sights[index] === 'target' || (sights[index] === 'outside' && pin.anchored));
    });
    for (const { pin, near } of this.#entries.values()) if (!near) pin.show(false);
    // Few marks are laid out again at once; hundreds wait until the page stands still.
    if (quiet || this.#entries.size <= fewPins) for (const pin of this.#entries.keys()) pin.tell();
    if (off.length > 0 || readings.some(({ entry }) => entry.unchecked)) this.#watch.settle();
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
      if (entry.near === false) continue;
      const { element, text } = Measure.place(entry.pin.target);
      entry.near ??= element.bottom > -nearby && element.top < this.#view.innerHeight + nearby;
      if (!entry.near) continue;
      readings.push({ entry, element, text, box: entry.pin.boxFor(element, layer) });
    }
    return readings;
  }

  #look(readings: readonly Reading[], settled: boolean): Sight[] {
    const { performance } = this.#view;
    const until = performance.now() + thoroughMs;
    this.#seen.beginFrame();
    return readings.map(({ entry, text, element, box }) => {
      if (entry.invisible) return 'covered';
      const thorough = settled && entry.unchecked && performance.now() < until;
      const sight = this.#seen.look(entry.pin.target, text ?? element, box, thorough);
      if (thorough) {
        entry.unchecked = false;
        entry.blocked = sight === 'covered';
      }
      return entry.blocked && sight === 'target' ? 'covered' : sight;
    });
  }

  #onVisible(changes: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes)
      for (const entry of this.#byElement.get(target) ?? []) {
        entry.near = isIntersecting;
        if (isIntersecting) recheck(entry);
      }
    this.#watch.wake(false);
  }
}

/** Something has happened on the page: what was seen may be hidden now, and the other way round. */
function recheck(entry: Entry): void {
  const { element } = entry.pin.target;
  const options = {
    visibilityProperty: true,
    opacityProperty: true,
    checkVisibilityCSS: true,
    checkOpacity: true,
  };
  // Browsers without the check (before 105) find it out in the thorough look.
  entry.invisible = element.checkVisibility?.(options) === false;
  entry.unchecked = true;
}
