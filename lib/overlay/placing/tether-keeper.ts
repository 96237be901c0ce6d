import type { Box } from '../../layer/box';
import { around, boxOf, shifted } from '../../layer/box';
import type { Layer, LayerFrame } from '../../layer/layer';
import { pageExtent } from '../../layer/page-extent';
import type { FrameKind, PageWatch } from '../../layer/watch';
import { Measure } from './measure';
import { placeBadges, type TetherInFrame } from './place-badges';
import { type Sight, TargetVisibility } from './target-visibility';
import type { Tether } from './tether';
import { type BadgeToPlace, newTetherState, recheck, type TetherState } from './tether-state';

/** How far outside the viewport a target is looked after. */
const nearby = 300;
/** Thorough looks may take this long at a time; the others wait for the next quiet moment. */
const thoroughMs = 4;
/** So many anchored elements are laid out in about a millisecond. */
const fewTethers = 60;

/** Keeps every tether at its target and out of sight when its target is. All reading comes before all writing. */
export class TetherKeeper {
  readonly #layer: Layer;
  readonly #watch: PageWatch;
  readonly #states = new Map<Tether, TetherState>();
  readonly #byElement = new Map<Element, Set<TetherState>>();
  readonly #visible: IntersectionObserver;
  readonly #view: Window;
  readonly #seen: TargetVisibility;
  #scanDue = true;
  #scanned = false;
  #floatDue = false;

  constructor(layer: Layer, view: Window, watch: PageWatch) {
    this.#layer = layer;
    this.#view = view;
    this.#watch = watch;
    this.#seen = new TargetVisibility(view.document, (node) => layer.owns(node));
    // No margin around the page's own scrollers: what they have scrolled away is not to be seen.
    const options = { rootMargin: `${nearby}px` };
    this.#visible = new IntersectionObserver((changes) => this.#onVisible(changes), options);
  }

  /** @param badge how to draw a badge at the place that is chosen for it; left out for frames and lines */
  add(tether: Tether, badge: BadgeToPlace | null = null): void {
    const state = newTetherState(tether, badge);
    this.#states.set(tether, state);
    const { element } = tether.target;
    tether.setCut(this.#seen.isCut(element));
    const tied = this.#byElement.get(element) ?? new Set();
    if (tied.size === 0) {
      this.#visible.observe(element);
      this.#watch.observe(element);
    }
    this.#byElement.set(element, tied.add(state));
  }

  remove(tether: Tether): void {
    const state = this.#states.get(tether);
    if (!state) return;
    const { element } = tether.target;
    this.#states.delete(tether);
    const tied = this.#byElement.get(element);
    tied?.delete(state);
    if (tied?.size === 0) {
      this.#byElement.delete(element);
      this.#visible.unobserve(element);
      this.#watch.unobserve(element);
    }
    tether.remove();
  }

  /** Has every badge placed anew in the next frame: what stands around it may have changed. */
  forget(): void {
    this.#scanDue = true;
    this.#scanned = false;
    for (const state of this.#states.values()) state.shape = null;
  }

  /** Learns what the page has added or changed: it may cover something now. */
  noteChanges(elements: ReadonlySet<Element>): void {
    const { body, documentElement } = this.#view.document;
    for (const element of elements) {
      if (element === body || element === documentElement) this.#scanDue = true;
      else this.#seen.covers.learn(element);
    }
  }

  /** Brings every tether to its target, and hides those whose target the reader does not see. */
  frame({ settled, quiet, changed, scrolledOnly }: FrameKind): void {
    this.#scan(settled);
    this.#floatDue ||= changed;
    if (settled && this.#floatDue) this.#float();
    this.#seen.beginFrame(scrolledOnly);
    const layer = this.#layer.frame();
    const readings = this.#read(layer, scrolledOnly);
    for (const { state } of changed ? readings : []) recheck(state);
    const drawBadges = placeBadges(readings, this.#view.document, layer);
    // Asking the browser what is topmost is dear: not while the page is being scrolled.
    const thorough = settled && !scrolledOnly;
    const sights = this.#look(readings, thorough);
    const off = thorough ? readings.filter(isOff) : [];
    const fits = this.#fits(readings, layer);
    drawBadges();
    readings.forEach(({ state: { tether }, box }, index) => {
      // Outside the viewport nobody can tell, and it should be painted already when a scroll brings it in.
      tether.show(sights[index] !== 'covered' && fits(box, tether));
      tether.moveTo(box, layer);
    });
    this.#hideFar();
    // Few marks are laid out again at once; hundreds wait until the page stands still.
    if (quiet || this.#states.size <= fewTethers) for (const tether of this.#states.keys()) tether.tell();
    const isOpen = ({ state }: TetherInFrame, at: number) => state.unchecked && sights[at] !== 'outside';
    if (off.length > 0 || readings.some(isOpen)) this.#watch.settle();
  }

  #hideFar(): void {
    for (const { tether, near } of this.#states.values()) if (!near) tether.show(false);
  }

  /** Learns what lies over the page: at once the first time, later when it has come to rest. */
  #scan(settled: boolean): void {
    if (!this.#scanDue || (this.#scanned && !settled)) return;
    this.#seen.covers.scan();
    this.#scanDue = false;
    this.#scanned = true;
  }

  /** Looks at a tether in the next frame although it was far from the viewport a moment ago: it was scrolled to. */
  look(tether: Tether): void {
    const state = this.#states.get(tether);
    if (state) state.near = true;
  }

  /** The box of a tether's element as it should be now, in client pixels. */
  boxOf(tether: Tether): Box {
    return tether.boxFor(Measure.place(tether.target).element, this.#layer.frame());
  }

  /** The column of a tether's cell, or its row, as far as they are not scrolled away, in client pixels. */
  band(tether: Tether, way: 'column' | 'row'): Box | null {
    const { element } = tether.target;
    const table = element.closest('table');
    if (!table) return null;
    const cell = boxOf(element.getBoundingClientRect());
    const whole = boxOf(table.getBoundingClientRect());
    const { left, right } = way === 'column' ? cell : whole;
    const { top, bottom } = way === 'column' ? whole : cell;
    return this.#seen.uncut(element, { left, top, right, bottom });
  }

  /** The same together with its cell or words, which the card should not cover either. */
  boxWithTarget(tether: Tether): Box {
    const { element, text } = Measure.place(tether.target);
    return tether.target.kind === 'cell' || text
      ? around(this.boxOf(tether), text ?? element)
      : this.boxOf(tether);
  }

  /** @param printing the page is about to be printed; false: it has been */
  toPaper(printing: boolean): void {
    this.#seen.beginFrame();
    const ways = [...this.#states.keys()].map((tether) => {
      if (!printing) return null;
      const { element, text } = Measure.place(tether.target);
      const { left, top, right, bottom } = this.#seen.uncut(tether.target.element, text ?? element);
      return right > left && bottom > top ? 'there' : 'not';
    });
    [...this.#states.keys()].forEach((tether, index) => {
      tether.setPaper(ways[index]!);
    });
  }

  stop(): void {
    this.#visible.disconnect();
  }

  #read(layer: LayerFrame, scrolledOnly: boolean): TetherInFrame[] {
    const { scrollX, scrollY } = this.#view;
    const readings: TetherInFrame[] = [];
    for (const state of this.#states.values()) {
      if (state.near === false) continue;
      if (scrolledOnly && state.at && !state.staysPut) {
        // It is where it was on the page, and so is what it was found under, but for what stays put.
        const disputed = this.#seen.covers.touch(shifted(state.at, -scrollX, -scrollY));
        const due = disputed || state.disputed;
        state.disputed = disputed;
        if (!due) continue;
      }
      const { element, text } = Measure.place(state.tether.target);
      state.near ??= element.bottom > -nearby && element.top < this.#view.innerHeight + nearby;
      if (!state.near) continue;
      const box = state.tether.boxFor(element, layer);
      state.at = shifted(around(text ?? element, box), scrollX, scrollY);
      state.disputed ||= !scrolledOnly;
      readings.push({ state, element, text, box });
    }
    return readings;
  }

  /** What is anchored and `fixed` would lengthen a page whose body has come to hold it. */
  #float(): void {
    this.#floatDue = false;
    this.#seen.forgetClips();
    const isFree = this.#layer.isFree();
    for (const tether of this.#states.keys()) {
      if (isFree) tether.setCut(this.#seen.isCut(tether.target.element));
      else tether.untie();
    }
  }

  /** What the script places must not reach beyond the end of the page, as a cell of a fixed box does. */
  #fits(readings: readonly TetherInFrame[], layer: LayerFrame): (box: Box, tether: Tether) => boolean {
    if (readings.every(({ state }) => state.tether.anchored)) return () => true;
    const { lengthens } = pageExtent(this.#view.document);
    return (box, tether) => tether.anchored || !lengthens(tether.spread(box, layer));
  }

  #look(readings: readonly TetherInFrame[], thoroughly: boolean): Sight[] {
    const { performance } = this.#view;
    const until = performance.now() + thoroughMs;
    return readings.map(({ state, text, element, box }) => {
      if (state.invisible) return 'covered';
      const thorough = thoroughly && state.unchecked && performance.now() < until;
      const sight = this.#seen.look(state.tether.target, text ?? element, box, thorough);
      if (thorough && sight !== 'outside') {
        state.unchecked = false;
        state.blocked = sight === 'covered';
      }
      return state.blocked && sight === 'target' ? 'covered' : sight;
    });
  }

  #onVisible(changes: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes)
      for (const state of this.#byElement.get(target) ?? []) {
        state.near = isIntersecting;
        state.at = null;
        if (isIntersecting) recheck(state);
      }
    this.#watch.wake(false);
  }
}

/** Whether a tether is found elsewhere than where it was put. */
function isOff({ state, box, redrawn }: TetherInFrame): boolean {
  return !redrawn && state.tether.verify(box);
}
