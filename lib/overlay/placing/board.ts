import type { Box } from '../../layer/box';
import { around, boxOf, shifted } from '../../layer/box';
import type { Layer, LayerFrame } from '../../layer/layer';
import { pageExtent } from '../../layer/page-extent';
import type { FrameKind, Watch } from '../../layer/watch';
import { type Badge, type Entry, newEntry, recheck } from './entry';
import { Measure } from './measure';
import type { Pin } from './pin';
import { placeBadges, type Reading } from './place-badges';
import { Seen, type Sight } from './seen';

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
  #floatDue = false;

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
    const entry = newEntry(pin, badge);
    this.#entries.set(pin, entry);
    const { element } = pin.target;
    pin.setCut(this.#seen.isCut(element));
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
    for (const entry of this.#entries.values()) entry.shape = null;
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
  frame({ settled, quiet, changed, scrolledOnly }: FrameKind): void {
    if (this.#scanDue && (settled || !this.#scanned)) {
      this.#seen.covers.scan();
      this.#scanDue = false;
      this.#scanned = true;
    }
    this.#floatDue ||= changed;
    if (settled && this.#floatDue) this.#float();
    this.#seen.beginFrame(scrolledOnly);
    const layer = this.#layer.frame();
    const readings = this.#read(layer, scrolledOnly);
    if (changed) for (const { entry } of readings) recheck(entry);
    const drawBadges = placeBadges(readings, this.#view.document, layer);
    // Asking the browser what is topmost is dear: not while the page is being scrolled.
    const thorough = settled && !scrolledOnly;
    const sights = this.#look(readings, thorough);
    const off = thorough
      ? readings.filter(({ entry, box, redrawn }) => !redrawn && entry.pin.verify(box))
      : [];
    const fits = this.#fits(readings, layer);
    drawBadges();
    readings.forEach(({ entry: { pin }, box }, index) => {
      // Outside the viewport nobody can tell, and it should be painted already when a scroll brings it in.
      pin.show(sights[index] !== 'covered' && fits(box, pin));
      pin.moveTo(box, layer);
    });
    for (const { pin, near } of this.#entries.values()) if (!near) pin.show(false);
    // Few marks are laid out again at once; hundreds wait until the page stands still.
    if (quiet || this.#entries.size <= fewPins) for (const pin of this.#entries.keys()) pin.tell();
    if (off.length > 0 || readings.some(({ entry }, index) => entry.unchecked && sights[index] !== 'outside'))
      this.#watch.settle();
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

  /** The column of a pin's cell, or its row, as far as they are not scrolled away, in client pixels. */
  band(pin: Pin, way: 'column' | 'row'): Box | null {
    const { element } = pin.target;
    const table = element.closest('table');
    if (!table) return null;
    const cell = boxOf(element.getBoundingClientRect());
    const whole = boxOf(table.getBoundingClientRect());
    const { left, right } = way === 'column' ? cell : whole;
    const { top, bottom } = way === 'column' ? whole : cell;
    return this.#seen.uncut(element, { left, top, right, bottom });
  }

  /** The same together with its cell or words, which the card should not cover either. */
  boxWithTarget(pin: Pin): Box {
    const { element, text } = Measure.place(pin.target);
    return pin.target.kind === 'cell' || text ? around(this.boxOf(pin), text ?? element) : this.boxOf(pin);
  }

  /** @param printing the page is about to be printed; false: it has been */
  toPaper(printing: boolean): void {
    this.#seen.beginFrame();
    const ways = [...this.#entries.keys()].map((pin) => {
      if (!printing) return null;
      const { element, text } = Measure.place(pin.target);
      const { left, top, right, bottom } = this.#seen.uncut(pin.target.element, text ?? element);
      return right > left && bottom > top ? 'there' : 'not';
    });
    [...this.#entries.keys()].forEach((pin, index) => {
      pin.setPaper(ways[index]!);
    });
  }

  stop(): void {
    this.#visible.disconnect();
  }

  #read(layer: LayerFrame, scrolledOnly: boolean): Reading[] {
    const { scrollX, scrollY } = this.#view;
    const readings: Reading[] = [];
    for (const entry of this.#entries.values()) {
      if (entry.near === false) continue;
      if (scrolledOnly && entry.at && !entry.staysPut) {
        // It is where it was on the page, and so is what it was found under, but for what stays put.
        const disputed = this.#seen.covers.touch(shifted(entry.at, -scrollX, -scrollY));
        const due = disputed || entry.disputed;
        entry.disputed = disputed;
        if (!due) continue;
      }
      const { element, text } = Measure.place(entry.pin.target);
      entry.near ??= element.bottom > -nearby && element.top < this.#view.innerHeight + nearby;
      if (!entry.near) continue;
      const box = entry.pin.boxFor(element, layer);
      entry.at = shifted(around(text ?? element, box), scrollX, scrollY);
      entry.disputed ||= !scrolledOnly;
      readings.push({ entry, element, text, box });
    }
    return readings;
  }

  /** What is anchored and `fixed` would lengthen a page whose body has come to hold it. */
  #float(): void {
    this.#floatDue = false;
    this.#seen.forgetClips();
    const isFree = this.#layer.isFree();
    for (const pin of this.#entries.keys()) {
      if (isFree) pin.setCut(this.#seen.isCut(pin.target.element));
      else pin.untie();
    }
  }

  /** What the script places must not reach beyond the end of the page, as a cell of a fixed box does. */
  #fits(readings: readonly Reading[], layer: LayerFrame): (box: Box, pin: Pin) => boolean {
    if (readings.every(({ entry }) => entry.pin.anchored)) return () => true;
    const { lengthens } = pageExtent(this.#view.document);
    return (box, pin) => pin.anchored || !lengthens(pin.spread(box, layer));
  }

  #look(readings: readonly Reading[], thoroughly: boolean): Sight[] {
    const { performance } = this.#view;
    const until = performance.now() + thoroughMs;
    return readings.map(({ entry, text, element, box }) => {
      if (entry.invisible) return 'covered';
      const thorough = thoroughly && entry.unchecked && performance.now() < until;
      const sight = this.#seen.look(entry.pin.target, text ?? element, box, thorough);
      if (thorough && sight !== 'outside') {
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
        entry.at = null;
        if (isIntersecting) recheck(entry);
      }
    this.#watch.wake(false);
  }
}
