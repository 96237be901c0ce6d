import type { Grid, GridCell } from '../grid/form-table';
import { compact } from '../text/fold';

/** Where a column of the form stands in the page's header. */
export interface ColumnPlace {
  x: number;
  width: number;
}

/**
 * Finds the cell of each column in one row. Rows on real pages are a cell short or long, headers span a column
 * too many, and empty cells stand where a span was meant; so the header's own columns come first, then the order
 * of the cells, and when neither is plain the figures are left unread.
 * @param row cells that begin in the row, in order
 * @param after cells up to this one are labels; -1 when the row has none
 * @param places the columns by the header, in the order of the form; null where the header does not show them
 * @param others columns of the header that the form does not have, labelled or not: their figures are nobody's
 * @returns a cell for each column, `undefined` where the row has none; null when the row fits no reading
 */
export function alignValues(
  grid: Grid,
  row: GridCell[],
  after: number,
  places: (ColumnPlace | null)[],
  others: ColumnPlace[] = [],
): (GridCell | undefined)[] | null {
  const values = row.slice(after + 1).filter((cell) => !others.some((other) => isUnder(cell, other)));
  const labelEnd = after >= 0 ? row[after]!.x + row[after]!.width : 0;
  const order = orderOf(places);
  const byHeader =
    order === 'damaged'
      ? places.map(() => null)
      : places.map((place) => place && cellUnder(grid, row, place, labelEnd));
  // A merged cell may serve several columns; the caller knows that its figure is none of theirs.
  const shown = byHeader.filter((_, index) => places[index] !== null);
  const whole = shown.length >= Math.min(2, places.length) && shown.length > 0 && shown.every((cell) => cell);
  // Columns that the header lacks have no cell either, as long as no figure is left over.
  if (whole && !leavesFiguresOver(values, shown as GridCell[]))
    return byHeader.map((cell) => cell ?? undefined);

  // In columns that the page has moved, the order of the form would give each its neighbour's figure.
  if (order === 'moved') return null;
  const wanted = places.length;
  const inOrder = pick(values, wanted);
  if (inOrder) return inOrder;
  if (values.length < wanted) return short(values, byHeader);
  return null;
}

/**
 * Whether a row has as many cells as the form has columns.
 * @returns how many it has and should have where it is a cell short or long; null where it fits, where cells were
 * merged over several columns, and where what is too many is empty
 */
export function misfit(
  grid: Grid,
  row: GridCell[],
  after: number,
  places: (ColumnPlace | null)[],
  others: ColumnPlace[] = [],
): { cells: number; wanted: number } | null {
  const values = row.slice(after + 1).filter((cell) => !others.some((other) => isUnder(cell, other)));
  const shown = places.filter((place) => place !== null);
  const wanted = shown.length > 0 ? shown.length : places.length;
  if (values.length === 0) return null;
  if (values.length > wanted) {
    const filled = values.filter((cell) => cell.cell.text !== '').length;
    return filled > wanted ? { cells: values.length, wanted } : null;
  }
  if (values.length === wanted || values.some((cell) => cell.width > 1 || cell.height > 1)) return null;
  const { y } = values[0]!;
  // A cell of the row above may reach down into this one.
  const first = row[after + 1]!.x;
  for (let x = first; x < first + wanted; x++) {
    const cell = grid.at(x, y);
    if (cell && cell.y < y) return null;
  }
  return { cells: values.length, wanted };
}

function isUnder(cell: GridCell, place: ColumnPlace): boolean {
  return cell.x >= place.x && cell.x + cell.width <= place.x + place.width;
}

/**
 * How the columns of a header stand to those of the form.
 * @returns `moved`: each in a place of its own, but not in the form's order, such as 总计 in front. `damaged`: two in one
 *   place, as where a cell or a span of the header is gone; then it says nothing of where the columns are
 */
function orderOf(places: (ColumnPlace | null)[]): 'kept' | 'moved' | 'damaged' {
  const known = places.filter((place) => place !== null);
  if (known.every((place, index) => index === 0 || known[index - 1]!.x < place.x)) return 'kept';
  const across = [...known].sort((a, b) => a.x - b.x);
  const apart = across.every((place, at) => at === 0 || across[at - 1]!.x + across[at - 1]!.width <= place.x);
  return apart ? 'moved' : 'damaged';
}

/** The cell under a header column: the one that begins in this row, right of its label; the worded one of several. */
function cellUnder(grid: Grid, row: GridCell[], place: ColumnPlace, labelEnd: number): GridCell | undefined {
  const y = row[0]?.y;
  if (y === undefined) return undefined;
  let first: GridCell | undefined;
  for (let x = place.x; x < place.x + place.width; x++) {
    const cell = grid.at(x, y);
    if (!cell || cell.y !== y || cell.x < labelEnd) continue;
    if (cell.cell.text !== '') return cell;
    first ??= cell;
  }
  return first;
}

function leavesFiguresOver(values: GridCell[], taken: GridCell[]): boolean {
  return values.some((cell) => /\d/.test(compact(cell.cell.text)) && !taken.includes(cell));
}

/** Exactly as many cells as columns, or as many once empty ones at either end are dropped. */
function pick(values: GridCell[], wanted: number): GridCell[] | null {
  if (values.length < wanted) return null;
  let from = 0;
  let to = values.length;
  while (to - from > wanted && values[from]!.cell.text === '') from++;
  while (to - from > wanted && values[to - 1]!.cell.text === '') to--;
  return to - from === wanted ? values.slice(from, to) : null;
}

/**
 * A row with too few cells. Which one is missing cannot be seen, unless all figures are the same; then the ones
 * that the header shows are taken and the rest are absent.
 */
function short(
  values: GridCell[],
  byHeader: (GridCell | null | undefined)[],
): (GridCell | undefined)[] | null {
  const texts = new Set(values.map((cell) => compact(cell.cell.text)));
  if (values.length === 0 || texts.size > 1) return null;
  const seen = new Set<GridCell>();
  const shown = byHeader.map((cell) => {
    if (!cell || seen.has(cell)) return undefined;
    seen.add(cell);
    return cell;
  });
  return seen.size === values.length ? shown : null;
}
