import type { ReadPieces, TablePiece } from './table-reading';

interface Part {
  piece: TablePiece;
  rows: Set<string>;
  /** Names of rows, with figures or without. */
  named: Set<string>;
  headed: boolean;
}

/**
 * Of the tables that may be the official one, or pieces of it, those that are: pieces go on where the one before
 * ended; what has again the rows that there were already is another table. The one with the most rows is it, and of
 * equals the first.
 * @param leastRows so many rows a table must have to be the official one: other tables in the section (the years
 *   compared, applications by month) have some of its words, and a row or two of them. None where it has but one
 * @param read reads pieces as one table
 */
export function officialPieces(
  leastRows: number,
  pieces: TablePiece[],
  read: (pieces: TablePiece[]) => ReadPieces,
): TablePiece[] {
  const parts = pieces.map((piece) => partOf(piece, read));
  const some = parts.some((part) => part.rows.size > 0);
  const tables: Part[][] = [];
  let headed: TablePiece | null = null;
  for (const part of parts) {
    if (part.headed) headed = part.piece;
    if (some && part.rows.size === 0 && part.named.size > 0 && !fitsBelow(headed, part.piece, read)) continue;
    const last = tables.at(-1);
    if (!last || startsAnew(part, last)) tables.push([part]);
    else last.push(part);
  }
  let best: Part[] = [];
  for (const table of tables) if (rowsIn(table).size > rowsIn(best).size) best = table;
  const [first] = tables;
  if (best.length === 0 && first) best = first;
  // Labels without a figure that fits them may be a damaged table; next to no rows of the form are none of it.
  const labelled = new Set(best.flatMap(({ named }) => [...named])).size;
  const rows = Math.max(rowsIn(best).size, labelled);
  return rows < leastRows ? [] : best.map(({ piece }) => piece);
}

function partOf(piece: TablePiece, read: (pieces: TablePiece[]) => ReadPieces): Part {
  const { facts, labels } = read([piece]);
  const rows = new Set(facts.map((fact) => fact.row));
  return {
    piece,
    rows,
    named: new Set(labels.flatMap(({ kind, key }) => (kind === 'row' && key !== null ? key : []))),
    headed: labels.filter((label) => label.kind === 'column' && label.key !== null).length >= 2,
  };
}

/** Whether rows that mean nothing by themselves have figures below the head of another piece. */
function fitsBelow(
  head: TablePiece | null,
  piece: TablePiece,
  read: (pieces: TablePiece[]) => ReadPieces,
): boolean {
  if (!head || head === piece) return false;
  return read([head, piece]).facts.length > read([head]).facts.length;
}

function rowsIn(table: Part[]): Set<string> {
  return new Set(table.flatMap(({ rows }) => [...rows]));
}

/** Half of the rows again are another table; one row again may be one that stands twice at the cut. */
function startsAnew(part: Part, table: Part[]): boolean {
  const before = rowsIn(table);
  const again = [...part.rows].filter((row) => before.has(row)).length;
  if (again === 0) return false;
  const smaller = Math.min(part.rows.size, before.size);
  return again >= 2 ? again * 2 >= smaller : part.headed && smaller <= 2;
}
