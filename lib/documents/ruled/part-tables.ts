import { tableOfForm } from '../table-of-form';
import { around } from './ink';
import type { FilledCell, RuledTable } from './ruled-table';

/** Tables one below the other have no more of their edges in common than chance gives, as a share of the more. */
const IN_COMMON = 0.5;
/** So many rows tell which table begins with them: its head, and a row or two of the form. */
const HEAD = 5;
/** Tables of the form have some dozen rows; longer ones are lists, and looking at each row of them would take long. */
const MOST_ROWS = 200;

type Rows = RuledTable['rows'];

/**
 * Parts tables that touch: nothing stands between them, so that their lines hang together. They are two where no cell
 * reaches over, the columns are others, and what stands below is another table of a form than what stands above.
 */
export function partTables(table: RuledTable): RuledTable[] {
  const parts = partsOf(table.rows);
  return parts.length === 1 ? [table] : parts.map((rows) => partOf(table, rows));
}

function partsOf(rows: Rows): Rows[] {
  const at = partAt(rows);
  return at === null ? [rows] : [...partsOf(rows.slice(0, at)), ...partsOf(rows.slice(at))];
}

/** The row with which another table begins: where the rows above and below have the fewest edges in common. */
function partAt(rows: Rows): number | null {
  if (rows.length > MOST_ROWS) return null;
  let best: { at: number; common: number } | null = null;
  for (let at = 1; at < rows.length; at++) {
    const [above, below] = [rows.slice(0, at), rows.slice(at)];
    if (reachesOver(above)) continue;
    const common = edgesInCommon(above, below);
    if (common > IN_COMMON || (best && common >= best.common)) continue;
    // Its head says which one it is: blocks and groups of one table have other columns, too.
    const key = tableOfForm(textsOf(below.slice(0, HEAD)));
    const other = tableOfForm(textsOf(above));
    if (key !== null && other !== null && key !== other) best = { at, common };
  }
  return best?.at ?? null;
}

function reachesOver(above: Rows): boolean {
  return above.some(({ cells }, y) => cells.some(({ height }) => y + height > above.length));
}

/** The edges that both have, as a share of the more; 1 where either has none. */
function edgesInCommon(above: Rows, below: Rows): number {
  const [upper, lower] = [edgesIn(above), edgesIn(below)];
  if (upper.size === 0 || lower.size === 0) return 1;
  return [...upper].filter((edge) => lower.has(edge)).length / Math.max(upper.size, lower.size);
}

/** Edges between cells. */
function edgesIn(rows: Rows): Set<number> {
  const edges = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ x, width }) => [x, x + width])));
  edges.delete(Math.min(...edges));
  edges.delete(Math.max(...edges));
  return edges;
}

function textsOf(rows: Rows): string[] {
  return rows.flatMap(({ cells }) => cells.map(({ text }) => text));
}

/** Some rows of a table as one of their own, with the edges that they use. */
function partOf(table: RuledTable, rows: Rows): RuledTable {
  const cells = rows.flatMap((row) => row.cells);
  const used = [...new Set(cells.flatMap(({ x, width }) => [x, x + width]))].sort((a, b) => a - b);
  const place = new Map(used.map((edge, at) => [edge, at]));
  const moved = (cell: FilledCell, y: number): FilledCell => {
    const x = place.get(cell.x)!;
    return { ...cell, x, y, width: place.get(cell.x + cell.width)! - x };
  };
  const page = rows[0]!.page;
  const here = rows.filter((row) => row.page === page).flatMap((row) => row.cells);
  return {
    ...table,
    page,
    box: here.length === 0 ? table.box : here.map(({ area }) => area).reduce(around),
    xs: used.map((edge) => table.xs[edge]!),
    rows: rows.map((row, y) => ({ ...row, cells: row.cells.map((cell) => moved(cell, y)) })),
  };
}
