import type { PageSize } from '../documents/document-reading';
import type { InkBox } from '../documents/ruled/ink';

/**
 * Pages under each other, the widest as wide as the column. Lengths are written in the file's points times what the
 * style sheet says a point is now, so that the browser moves everything at once when that changes; between pages is
 * a gap that is as wide at every zoom, and none in print.
 */
export class Column {
  readonly pages: readonly PageSize[];
  readonly #tops: number[] = [];
  readonly width: number;
  readonly height: number;

  constructor(pages: readonly PageSize[]) {
    this.pages = pages;
    let top = 0;
    for (const { height } of pages) {
      this.#tops.push(top);
      top += height;
    }
    this.height = top;
    this.width = Math.max(1, ...pages.map(({ width }) => width));
  }

  /** Points from the corner of the column, and how many gaps lie above. @param page from 1 */
  place(page: number, box: InkBox): Placed {
    const size = this.pages[page - 1];
    const left = size ? (this.width - size.width) / 2 : 0;
    const top = this.#tops[page - 1] ?? this.height;
    return {
      left: left + box.x0,
      top: top + box.y0,
      width: Math.max(0, box.x1 - box.x0),
      height: Math.max(0, box.y1 - box.y0),
      gaps: page - 1,
    };
  }
}

export interface Placed {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Gaps between pages that lie above it. */
  gaps: number;
}

/** The smallest place around several. */
export function aroundAll(places: readonly Placed[]): Placed & { gapsInside: number } {
  const left = Math.min(...places.map((place) => place.left));
  const top = Math.min(...places.map((place) => place.top));
  const gaps = Math.min(...places.map((place) => place.gaps));
  return {
    ...{ left, top, gaps },
    width: Math.max(...places.map((place) => place.left + place.width)) - left,
    height: Math.max(...places.map((place) => place.top + place.height)) - top,
    gapsInside: Math.max(...places.map((place) => place.gaps)) - gaps,
  };
}

/** Puts an element where it belongs, counted from the corner of the element that it is placed in. */
export function putAt(
  element: HTMLElement,
  place: Placed & { gapsInside?: number },
  holder: Placed = { left: 0, top: 0, width: 0, height: 0, gaps: 0 },
): void {
  const { style } = element;
  style.left = points(place.left - holder.left);
  style.top = pointsAndGaps(place.top - holder.top, place.gaps - holder.gaps);
  style.width = points(place.width);
  style.height = pointsAndGaps(place.height, place.gapsInside ?? 0);
}

/** A length in points of the file. */
export function points(length: number): string {
  return `calc(${round(length)} * var(--point))`;
}

function pointsAndGaps(length: number, gaps: number): string {
  return gaps === 0 ? points(length) : `calc(${round(length)} * var(--point) + ${gaps} * var(--gap))`;
}

function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}
