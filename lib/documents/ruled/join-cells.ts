import { isOneLabel } from '../whole-labels';
import { beginsLabel, isBelow, isLabel, isSaidAgain } from './cut-rows';
import { around } from './ink';
import type { FilledCell, RuledTable } from './ruled-table';

type Rows = RuledTable['rows'];

/** The cells that reach down to the end of rows, each with the row that it begins in. */
export function lowestCells(rows: Rows): { cell: FilledCell; y: number }[] {
  return rows.flatMap(({ cells }, y) =>
    cells.filter((cell) => y + cell.height === rows.length).map((cell) => ({ cell, y })),
  );
}

/** Puts what is left of a row to the row that it is of, and to the cells that reach down into it. */
export function joinRow(upper: Rows, { cells: first, page }: Rows[number]): void {
  const lowest = lowestCells(upper);
  for (const under of first) {
    const over = lowest.find(({ cell }) => isBelow(cell, under));
    if (over) put(upper, over, joined(over.cell, under, under.height - 1, page));
  }
}

/**
 * Joins cells over several rows that the page's end cuts, between two of their rows; their labels may go on below.
 * @param drawn lines end the cells of this table, so that one that is missing tells something
 */
export function joinGroups(upper: Rows, rows: Rows, drawn: boolean): void {
  const first = rows[0]!;
  const lowest = lowestCells(upper);
  for (const under of [...first.cells]) {
    const over = lowest.find(({ cell }) => isBelow(cell, under));
    if (!over || !reachesDown(over.cell, under, first.cells, drawn)) continue;
    put(upper, over, joined(over.cell, under, under.height, first.page));
    first.cells.splice(first.cells.indexOf(under), 1);
  }
}

function reachesDown(
  over: FilledCell,
  under: FilledCell,
  first: readonly FilledCell[],
  drawn: boolean,
): boolean {
  if ([over, under].some(({ text }) => text !== '' && !isLabel(text))) return false;
  if (isOneLabel(over.text, under.text)) return true;
  if (under.text !== '' && (over.text === '' || beginsLabel(under.text) || under.text === over.text))
    return false;
  if (drawn && over.opensDown && under.opensUp) return true;
  if (over.height > 1 || under.height > 1) return true;
  // Under a label of a header nothing stands in its next row, where the others go on with words.
  const words = first.filter(({ text }) => text !== '');
  return (
    under.text === '' && over.text !== '' && words.length > 1 && words.every(({ text }) => isLabel(text))
  );
}

function put(upper: Rows, { cell, y }: { cell: FilledCell; y: number }, by: FilledCell): void {
  const { cells } = upper[y]!;
  cells[cells.indexOf(cell)] = by;
}

function joined(over: FilledCell, under: FilledCell, rows: number, page: number): FilledCell {
  const rest = under.box && over.box ? around(over.box, under.box) : (over.box ?? under.box);
  const { opensDown: _, ...kept } = over;
  const again = isSaidAgain({ over, under });
  return {
    ...kept,
    ...(under.opensDown ? { opensDown: true } : {}),
    height: over.height + rows,
    text: again ? over.text : over.text + under.text,
    chars: again ? over.chars : [...over.chars, ...under.chars],
    box: rest,
    goesOn: [...(over.goesOn ?? []), { area: under.area, from: over.text.length, page }],
  };
}
