import type { Rectangle } from '../copies/sheets/cut-sheet';
import type { GridPlace, SelectionGrid } from './field';

/** What is selected: from the slot where it began to the one where it ends, or the whole rows or columns of these. */
export interface Selection {
  anchor: GridPlace;
  focus: GridPlace;
  span: 'cells' | 'rows' | 'columns';
}

/** One slot, and with it its cell. */
export function selectSpot({ x, y }: GridPlace): Selection {
  return { anchor: { x, y }, focus: { x, y }, span: 'cells' };
}

/** The whole table. */
export function selectAll({ width, height }: SelectionGrid): Selection {
  return { anchor: { x: 0, y: 0 }, focus: { x: width - 1, y: height - 1 }, span: 'cells' };
}

/**
 * The slots that a selection covers: the smallest rectangle that holds its two ends and cuts through no merged
 * cell, as in spreadsheets. Whole rows and columns are those of the cells at the two ends and no others: a head over
 * several columns is cut, as it belongs to each of them.
 */
export function rectangleOf(field: SelectionGrid, { anchor, focus, span }: Selection): Rectangle {
  const ends = [field.at(anchor.x, anchor.y), field.at(focus.x, focus.y)];
  let left = Math.min(...ends.map(({ x }) => x));
  let right = Math.max(...ends.map(({ x, width }) => x + width - 1));
  let top = Math.min(...ends.map(({ y }) => y));
  let bottom = Math.max(...ends.map(({ y, height }) => y + height - 1));
  if (span === 'rows') return { x: 0, y: top, width: field.width, height: bottom - top + 1 };
  if (span === 'columns') return { x: left, y: 0, width: right - left + 1, height: field.height };
  const take = (x: number, y: number) => {
    const cell = field.at(x, y);
    left = Math.min(left, cell.x);
    top = Math.min(top, cell.y);
    right = Math.max(right, cell.x + cell.width - 1);
    bottom = Math.max(bottom, cell.y + cell.height - 1);
  };
  // A cell that sticks out crosses an edge, so looking along the edges is enough, until none moves any more.
  for (let before = ''; before !== `${left} ${top} ${right} ${bottom}`; ) {
    before = `${left} ${top} ${right} ${bottom}`;
    const [l, t, r, b] = [left, top, right, bottom];
    for (let x = l; x <= r; x++) for (const y of [t, b]) take(x, y);
    for (let y = t; y <= b; y++) for (const x of [l, r]) take(x, y);
  }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}
