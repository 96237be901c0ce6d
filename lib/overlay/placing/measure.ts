import { type Box, boxOf, overlap } from '../../layer/box';
import type { Obstacle } from './choose-place';
import type { Target } from './find-target';

/** What the browser's layout says about a target and what stands around it, in client pixels. */
export interface Measured {
  element: Box;
  text: Box | null;
  /** The table that a cell is in. */
  table: Box | null;
  obstacles: Obstacle[];
}

/** Longer containers are measured only as far as the target's own element. */
const longestText = 20_000;
/** What a person may want to click. */
export const clickable =
  'a[href], button, input, select, textarea, summary, [onclick], [role="button"], [role="link"]';

/** Reads the layout around targets; what stands around several of them is read once. */
export class Measure {
  readonly #obstacles = new Map<Element, Obstacle[]>();
  #links: Obstacle[] | null = null;

  /** Where the target is, without what is around it. Cheap enough for every frame. */
  static place({ kind, element, range }: Target): { element: Box; text: Box | null } {
    const box = boxOf(element.getBoundingClientRect());
    return { element: box, text: kind === 'cell' ? null : lineOf(range, kind) };
  }

  around(target: Target): Measured {
    const { element, text } = Measure.place(target);
    const reach = reachOf(element, text);
    const table = target.kind === 'cell' ? target.element.closest('table') : null;
    return {
      element,
      table: table && boxOf(table.getBoundingClientRect()),
      text: target.kind === 'cell' ? textOf(target.element) : text,
      obstacles: this.#around(target).filter(({ box }) => overlap(box, reach) > 0),
    };
  }

  #around({ kind, element }: Target): Obstacle[] {
    const container = kind === 'cell' ? (element.closest('table') ?? element) : surroundings(element);
    let found = this.#obstacles.get(container);
    if (!found) {
      found = textObstacles(container);
      this.#obstacles.set(container, found);
    }
    this.#links ??= linkObstacles(element.ownerDocument);
    return [...found, ...this.#links];
  }
}

/** What no badge for this place can reach need not be looked at. */
function reachOf(element: Box, text: Box | null): Box {
  const reach = 60;
  return {
    left: Math.min(element.left, text?.left ?? element.left) - reach,
    top: Math.min(element.top, text?.top ?? element.top) - reach,
    right: Math.max(element.right, text?.right ?? element.right) + reach,
    bottom: Math.max(element.bottom, text?.bottom ?? element.bottom) + reach,
  };
}

// Words end where their last line ends; a block is marked at the end of its text as well. A gap needs to know
// where the text begins, to be drawn with its indent.
function lineOf(range: Range | null, kind: Target['kind']): Box | null {
  if (!range) return null;
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
  const line = kind === 'gap-before' || kind === 'gap-after' ? rects[0] : rects.at(-1);
  return line ? boxOf(line) : null;
}

/** Box around all text of a cell, or null when it is blank. */
function textOf(cell: Element): Box | null {
  const boxes = textObstacles(cell).map(({ box }) => box);
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

function textObstacles(container: Element): Obstacle[] {
  const document = container.ownerDocument;
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found: Obstacle[] = [];
  const { offsetWidth = 0 } = container as Partial<HTMLElement>;
  const scale = offsetWidth > 0 ? container.getBoundingClientRect().width / offsetWidth : 1;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!/\S/.test(text)) continue;
    range.selectNodeContents(node);
    found.push(...boxesOf(range, 'text'));
    for (const { index, 0: digits } of text.matchAll(/[\d０-９][\d０-９.,]*/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + digits.length);
      const size = scale * Number.parseFloat(getComputedStyle(node.parentElement ?? container).fontSize);
      for (const { box } of boxesOf(range, 'digits')) found.push({ kind: 'digits', box: inkOf(box, size) });
    }
  }
  return found;
}

/**
 * What of the box around digits they themselves take up, in client pixels: the box has room for accents and descenders
 * as well, and in a table without padding what lies between two rows of figures is all of that kind. Whatever the
 * font, the baseline is four fifths down, and a digit about three quarters of the font's size high; a comma goes below.
 */
function inkOf(box: Box, fontSize: number): Box {
  const baseline = box.top + (box.bottom - box.top) * 0.8;
  const size = Number.isFinite(fontSize) ? fontSize : box.bottom - box.top;
  return {
    ...box,
    top: Math.max(box.top, baseline - size * 0.8),
    bottom: Math.min(box.bottom, baseline + size * 0.15),
  };
}

function boxesOf(range: Range, kind: Obstacle['kind']): Obstacle[] {
  return [...range.getClientRects()]
    .filter((rect) => rect.width > 0)
    .map((rect) => ({ kind, box: boxOf(rect) }));
}

function linkObstacles(document: Document): Obstacle[] {
  return [...document.querySelectorAll(clickable)].flatMap((link) =>
    [...link.getClientRects()].map((rect): Obstacle => ({ kind: 'link', box: boxOf(rect) })),
  );
}

/** The block around an element and its neighbours, whose lines a badge must not cover. */
function surroundings(element: Element): Element {
  let block = element;
  while (block.parentElement && /^(inline|contents)/.test(getComputedStyle(block).display))
    block = block.parentElement;
  const parent = block.parentElement;
  return parent && (parent.textContent?.length ?? 0) < longestText ? parent : block;
}
