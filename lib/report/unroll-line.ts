import type { Grid, GridCell } from '../grid/form-table';
import { turnTable } from '../grid/turn-table';
import type { LineBook } from './line-head';

/**
 * A line of figures with its groups as rows and its columns as columns, or the other way round, laid out as the form has
 * it: one row of figures below the groups and their columns.
 * @returns null where groups and columns do not cross
 */
export function unrollLine(grid: Grid, book: LineBook): Grid | null {
  return unroll(grid, book) ?? unroll(turnTable(grid), book);
}

function unroll(grid: Grid, book: LineBook): Grid | null {
  const heads = headsOf(grid, book);
  if (!heads) return null;
  const first = Math.min(...heads.map(({ x }) => x));
  const rows = grid.cells.flatMap((cell) => {
    const group =
      cell.x + cell.width <= first && cell.y > heads[0]!.y ? book.groups.exact(cell.cell.text) : null;
    return group ? { cell, group: group.key } : [];
  });
  if (rows.length < 2 || new Set(rows.map(({ group }) => group)).size !== rows.length) return null;
  if (rows.some(({ cell }) => cell.height > 1)) return null;

  const cells: GridCell[] = [];
  const slots = new Map<string, GridCell>();
  const put = (source: GridCell, x: number, y: number, width: number) => {
    const placed: GridCell = { x, y, width, height: 1, cell: source.cell };
    cells.push(placed);
    for (let dx = 0; dx < width; dx++) slots.set(`${x + dx} ${y}`, placed);
  };
  const across = heads.length;
  for (const [at, { cell }] of rows.entries()) {
    put(cell, at * across, 0, across);
    for (const [index, head] of heads.entries()) {
      const figure = grid.at(head.x, cell.y);
      // A figure that reaches over several rows or columns is none of theirs.
      if (!figure || figure.y !== cell.y || figure.height > 1 || figure.width > head.width) return null;
      put(head, at * across + index, 1, 1);
      put(figure, at * across + index, 2, 1);
    }
  }
  cells.sort((a, b) => a.y - b.y || a.x - b.x);
  const width = rows.length * across;
  return { width, height: 3, cells, at: (x, y) => slots.get(`${x} ${y}`), overlaps: 0, cut: 0 };
}

/** The columns side by side, each once. */
function headsOf(grid: Grid, { columns, fewestColumns }: LineBook): GridCell[] | null {
  const found = grid.cells.filter(({ cell }) => cell.text !== '' && columns.exact(cell.text));
  const keys = new Set(found.map(({ cell }) => columns.exact(cell.text)!.key));
  const isRow = found.every(({ y }) => y === found[0]!.y);
  return isRow && found.length >= fewestColumns - 1 && keys.size === found.length ? found : null;
}
