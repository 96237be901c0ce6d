import type { Box } from '../../layer/box';
import { clickable } from './measure';

/** A corner of the viewport. */
export interface Corner {
  left: boolean;
  top: boolean;
}

const home: Corner = { left: false, top: false };
const others: Corner[] = [
  { left: true, top: false },
  { left: false, top: true },
  { left: true, top: true },
];
/** The bar keeps this far from the edges. */
export const inset = 12;

/**
 * The corner for a bar of this size: the lower right one, unless the page cannot be scrolled on and the bar would
 * lie for good on something that people click.
 * @param view what of the document the reader sees
 */
export function freeCorner(
  document: Document,
  { width, height }: { width: number; height: number },
  view: Box,
  owns: (node: Node) => boolean,
): Corner {
  const root = document.scrollingElement ?? document.documentElement;
  const { innerHeight } = document.defaultView!;
  // A frame that is not all in sight is scrolled by the page around it.
  const canScrollOn =
    root.scrollTop + root.clientHeight < root.scrollHeight - height - inset || view.bottom < innerHeight - 1;
  if (canScrollOn) return home;
  const covers = ({ left, top }: Corner) => {
    const x = left ? view.left + inset : view.right - inset - width;
    const y = top ? view.top + inset : innerHeight - inset - height;
    for (let column = 0; column <= 8; column++) {
      for (let row = 0; row <= 2; row++) {
        const hit = document
          .elementsFromPoint(x + (width * column) / 8, y + (height * row) / 2)
          .find((element) => !owns(element));
        if (hit?.closest(clickable)) return true;
      }
    }
    return false;
  };
  return [home, ...others].find((corner) => !covers(corner)) ?? home;
}
