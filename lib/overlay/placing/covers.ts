import { type Box, boxOf, overlap, shared } from '../../layer/box';
import { staysPut } from '../../layer/fixed-ancestor';

// Asking the browser what is topmost at a point costs up to a millisecond on a page with hundreds of badges, for
// it looks through every one of them. So only what could cover a cell at all is remembered, its box is compared in
// every frame, and the browser is asked once whether it lies in front.

/** Elements that the page may have laid over others, and whether they are in front of what they overlap. */
export class Covers {
  readonly #document: Document;
  readonly #owns: (node: Node) => boolean;
  /** Whether each stays put while the page is scrolled: then it comes to lie over one cell after the other. */
  #suspects = new Map<Element, boolean>();
  #boxes: { element: Element; box: Box }[] = [];
  #inFront = new WeakMap<Element, WeakMap<Element, boolean>>();

  constructor(document: Document, owns: (node: Node) => boolean) {
    this.#document = document;
    this.#owns = owns;
  }

  /** Looks through the whole page. */
  scan(): void {
    this.#suspects = new Map();
    this.learn(this.#document.documentElement);
  }

  /** Looks through what the page has added or changed. */
  learn(root: Element): void {
    this.#inFront = new WeakMap();
    for (const element of [root, ...root.querySelectorAll('*')]) {
      const { position, transform } = getComputedStyle(element);
      if ((position === 'static' && transform === 'none') || this.#owns(element))
        this.#suspects.delete(element);
      else this.#suspects.set(element, staysPut(position) || this.#isInPut(element));
    }
  }

  /**
   * Reads where they are now; to be called once a frame, before `over` and `touch`.
   * @param scrolledOnly leaves out what has moved along with the page, and so lies over what it lay over before
   */
  read(view: Box, scrolledOnly: boolean): void {
    this.#boxes = [];
    for (const [element, put] of this.#suspects) {
      if (scrolledOnly && !put) continue;
      if (!element.isConnected) {
        this.#suspects.delete(element);
        continue;
      }
      const box = boxOf(element.getBoundingClientRect());
      if (overlap(box, view) > 0) this.#boxes.push({ element, box });
    }
  }

  /** Whether one of those that were read reaches `box`, in front of it or behind. */
  touch(box: Box): boolean {
    return this.#boxes.some((other) => overlap(box, other.box) > 0);
  }

  /**
   * Whether something lies in front of `box`, a part of `target`.
   * @param hit asks the browser for the topmost element at the middle of a box
   */
  over(target: Element, box: Box, hit: (box: Box) => Element | null): boolean {
    for (const { element, box: other } of this.#boxes) {
      if (overlap(box, other) < 1 || element.contains(target) || target.contains(element)) continue;
      if (this.#isInFront(element, target, shared(box, other), hit)) return true;
    }
    return false;
  }

  /**
   * Whether `box`, of a badge that hangs over the edge of `target`, lies on something that stays put while the page is
   * scrolled: there it would seem to belong to that. A table's own fixed heads are its cells' neighbours.
   * @param hit asks the browser for the topmost element at the middle of a box
   */
  under(target: Element, box: Box, hit: (box: Box) => Element | null): boolean {
    const table = target.closest('table');
    return this.#boxes.some(({ element, box: other }) => {
      if (overlap(box, other) < 1 || !this.#suspects.get(element)) return false;
      if (element.contains(target) || target.contains(element) || table?.contains(element)) return false;
      const found = hit(shared(box, other));
      return found !== null && element.contains(found);
    });
  }

  /** Elements come after those that they are in, so that what is known of these decides. */
  #isInPut(element: Element): boolean {
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
      const put = this.#suspects.get(parent);
      if (put !== undefined) return put;
    }
    return false;
  }

  // The rows of a table are stacked alike, so what covers one cell covers the others of its row group as well.
  #isInFront(element: Element, target: Element, box: Box, hit: (box: Box) => Element | null): boolean {
    const group = target.closest('tbody, thead, tfoot') ?? target;
    const known = this.#inFront.get(element)?.get(group);
    if (known !== undefined) return known;
    const found = hit(box);
    if (found === null) return false;
    const inFront = element.contains(found);
    // Something else on top of both tells nothing about the two.
    if (!inFront && found !== target && !target.contains(found)) return !found.contains(target);
    const groups = this.#inFront.get(element) ?? new WeakMap<Element, boolean>();
    this.#inFront.set(element, groups.set(group, inFront));
    return inFront;
  }
}
