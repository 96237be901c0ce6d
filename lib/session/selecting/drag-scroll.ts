import { type Box, boxOf, clamp, shared } from '../../layer/box';

export interface DragScrollOptions {
  document: Document;
  /** Ends it. */
  signal: AbortSignal;
  /** The table that is dragged in. */
  table: () => Element;
  /** Something has been scrolled while the pointer stood still, at this point in client pixels. */
  onScroll: (x: number, y: number) => void;
}

export interface DragScroll {
  /** The pointer has been dragged to this point. @returns the nearest point where the table can be in sight */
  pull(x: number, y: number): { x: number; y: number };
  /** The drag is over. */
  stop(): void;
}

/** So near an edge, in pixels, it scrolls: in a window that fills the screen no pointer can get beyond. */
const near = 6;
/** The longest step of one frame, in pixels. */
const longest = 40;

/**
 * Scrolls what is around a table while the pointer is dragged to the edge of it or beyond, until the table ends there.
 * It runs frame by frame only while something moves.
 */
export function dragScroll({ document, signal, table, onScroll }: DragScrollOptions): DragScroll {
  const view = document.defaultView!;
  let frame = 0;
  let point = { x: 0, y: 0 };

  function step(): void {
    frame = 0;
    if (!scrollTowards(table(), point)) return;
    frame = view.requestAnimationFrame(step);
    const { x, y } = inSight(table(), point);
    onScroll(x, y);
  }
  function stop(): void {
    view.cancelAnimationFrame(frame);
    frame = 0;
  }
  signal.addEventListener('abort', stop);
  return {
    pull(x, y) {
      point = { x, y };
      if (frame === 0) frame = view.requestAnimationFrame(step);
      return inSight(table(), point);
    },
    stop,
  };
}

/** @returns whether anything has been scrolled */
function scrollTowards(table: Element, { x, y }: { x: number; y: number }): boolean {
  let inner = boxOf(table.getBoundingClientRect());
  let moved = false;
  for (const { element, box } of scrollersAround(table)) {
    const { scrollLeft, scrollTop } = element;
    const left = stepOf(x, [box.left, box.right], [inner.left, inner.right]);
    const top = stepOf(y, [box.top, box.bottom], [inner.top, inner.bottom]);
    // A page that asks for smooth scrolling would begin it anew with every frame.
    if (left !== 0 || top !== 0) element.scrollBy({ left, top, behavior: 'instant' });
    if (element.scrollLeft !== scrollLeft || element.scrollTop !== scrollTop) moved = true;
    inner = boxOf(element.getBoundingClientRect());
  }
  return moved;
}

/** How far to scroll in one direction: the farther beyond the edge the more, but never past the end of what is inside. */
function stepOf(at: number, [low, high]: [number, number], [start, end]: [number, number]): number {
  const length = (beyond: number, rest: number) => Math.min(2 + beyond / 5, longest, Math.ceil(rest));
  if (at > high - near && end - high >= 1) return length(at - high + near, end - high);
  if (at < low + near && low - start >= 1) return -length(low + near - at, low - start);
  return 0;
}

function inSight(table: Element, { x, y }: { x: number; y: number }): { x: number; y: number } {
  const { left, top, right, bottom } = scrollersAround(table).reduce((sight, { box }) => shared(sight, box), {
    ...{ left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity },
  });
  return { x: clamp(x, left + 1, right - 1), y: clamp(y, top + 1, bottom - 1) };
}

/** What can be scrolled around an element, from the inside out, with the part of the window that each one shows in. */
function scrollersAround(table: Element): { element: Element; box: Box }[] {
  const { documentElement: root, body, scrollingElement } = table.ownerDocument;
  const { clientWidth: right, clientHeight: bottom } = scrollingElement ?? root;
  const window = { left: 0, top: 0, right, bottom };
  const found: { element: Element; box: Box }[] = [];
  // What the body says of its overflow is the window's, unless the root says something.
  const outermost = getComputedStyle(root).overflowY === 'visible' ? body : root;
  for (let parent = table.parentElement; parent && parent !== outermost && parent !== root; ) {
    const { overflowX, overflowY, position } = getComputedStyle(parent);
    if (/auto|scroll/.test(overflowX + overflowY)) {
      const { left, top } = parent.getBoundingClientRect();
      const [x, y] = [left + parent.clientLeft, top + parent.clientTop];
      const box = { left: x, top: y, right: x + parent.clientWidth, bottom: y + parent.clientHeight };
      found.push({ element: parent, box: shared(box, window) });
    }
    if (position === 'fixed') return found;
    parent = parent.parentElement;
  }
  return [...found, { element: scrollingElement ?? root, box: window }];
}
