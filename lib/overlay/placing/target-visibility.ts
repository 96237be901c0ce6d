import { type Box, boxOf, clamp, contains, shared } from '../../layer/box';
import { clips, holderOf } from '../../layer/containing-block';
import { Covers } from './covers';
import type { Target } from './find-target';

/** What the reader sees where a badge should be. */
export type Sight = 'target' | 'covered' | 'outside';

/** Probes stay this far inside a target: at its very edge the neighbour is hit. */
const margin = 1.5;

/**
 * Tells whether the reader sees a target: not scrolled out, not hidden, and with nothing of the page (a sticky
 * header, a menu, a dialog) in front of it.
 */
export class TargetVisibility {
  readonly covers: Covers;
  readonly #document: Document;
  readonly #owns: (node: Node) => boolean;
  #clips = new WeakMap<Element, Element[]>();
  #clipBoxes = new Map<Element, Box>();
  #view: Box = { left: 0, top: 0, right: 0, bottom: 0 };

  constructor(document: Document, owns: (node: Node) => boolean) {
    this.#document = document;
    this.#owns = owns;
    this.covers = new Covers(document, owns);
  }

  /**
   * Reads what holds for all targets of a frame.
   * @param scrolledOnly nothing but the window's scroll has moved anything since the last one
   */
  beginFrame(scrolledOnly = false): void {
    const { innerWidth, innerHeight } = this.#document.defaultView!;
    this.#view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    this.#clipBoxes = new Map();
    this.covers.read(this.#view, scrolledOnly);
  }

  /** Whether something around an element cuts it off where it sticks out, so that it may be scrolled away. */
  isCut(element: Element): boolean {
    return this.#clipsOf(element).length > 0;
  }

  /** Looks again at which boxes cut others off: a window of another width may have other styles. */
  forgetClips(): void {
    this.#clips = new WeakMap();
  }

  /**
   * @param area the target's part of the page; the badge itself may hang over its edge
   * @param thorough asks the browser what is topmost even where nothing is known to lie over the target
   */
  look({ element }: Target, area: Box, badge: Box, thorough: boolean): Sight {
    if (area.right - area.left === 0 || area.bottom - area.top === 0) return 'covered';
    const whole = partOf(area, badge);
    if (this.#clipsOf(element).some((clip) => !contains(this.#clipBox(clip), whole))) return 'covered';
    const part = shared(whole, this.#view);
    if (part.right <= part.left - 1 || part.bottom <= part.top - 1) return 'outside';
    if (this.covers.over(element, part, (box) => this.#hit(element, box))) return 'covered';
    if (this.covers.under(element, shared(badge, this.#view), (box) => this.#hit(element, box)))
      return 'covered';
    if (!thorough) return 'target';
    const corners = [
      { ...part, right: part.left, bottom: part.top },
      { ...part, left: part.right, top: part.bottom },
    ];
    return corners.every((corner) => shows(element, this.#hit(element, corner))) ? 'target' : 'covered';
  }

  /** What of `box`, which holds `element`, is not cut off by the boxes around it. */
  uncut(element: Element, box: Box): Box {
    return this.#clipsOf(element).reduce((left, clip) => shared(left, this.#clipBox(clip)), box);
  }

  /** The page's topmost element at the middle of a box, or null outside the viewport. */
  #hit(target: Element, { left, top, right, bottom }: Box): Element | null {
    const root = target.getRootNode() as Document | ShadowRoot;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const first = root.elementFromPoint(x, y);
    if (first === null || !this.#owns(first)) return first;
    return root.elementsFromPoint(x, y).find((element) => !this.#owns(element)) ?? null;
  }

  #clipBox(clip: Element): Box {
    let box = this.#clipBoxes.get(clip);
    if (!box) {
      box = boxOf(clip.getBoundingClientRect());
      this.#clipBoxes.set(clip, box);
    }
    return box;
  }

  /** The boxes around an element that cut off what scrolls or sticks out of them. */
  #clipsOf(element: Element): Element[] {
    const known = this.#clips.get(element);
    if (known) return known;
    const holder = holderOf(element);
    const outer = holder ? this.#clipsOf(holder) : [];
    const found = holder && clips(holder) ? [holder, ...outer] : outer;
    this.#clips.set(element, found);
    return found;
  }
}

function shows(target: Element, hit: Element | null): boolean {
  return hit !== null && (hit === target || target.contains(hit) || letsThrough(target, hit));
}

// With `pointer-events: none` a visible element is never hit; what is behind it is, and that is one of its
// ancestors unless something covers it. Between the lines of inline text its block is hit.
function letsThrough(target: Element, hit: Element): boolean {
  if (!hit.contains(target)) return false;
  const { pointerEvents, visibility, display } = getComputedStyle(target);
  return visibility === 'visible' && (pointerEvents === 'none' || display === 'inline');
}

/** The part of the target that lies under the badge, or nearest to it. */
function partOf(area: Box, badge: Box): Box {
  const x = Math.min(margin, (area.right - area.left) / 2);
  const y = Math.min(margin, (area.bottom - area.top) / 2);
  return {
    left: clamp(badge.left, area.left + x, area.right - x),
    top: clamp(badge.top, area.top + y, area.bottom - y),
    right: clamp(badge.right, area.left + x, area.right - x),
    bottom: clamp(badge.bottom, area.top + y, area.bottom - y),
  };
}
