import type { Form } from '../forms/form';
import type { Grid, GridCell } from '../grid/form-table';
import type { TableKey } from '../inspection';
import { compact } from '../text/fold';
import { readFigure } from '../text/number';
import { alignValues, misfit } from './align-values';
import { type Fact, readFact } from './fact';
import { headRows, isHeadLabel, type LineBook, type LineHead, lineBook, readLineHead } from './line-head';
import { type FoundLabel, gridOf, isWorded, type ReadPieces, rowsOf, type TablePiece } from './table-reading';

/** A row with so many of the form's figures is the row of figures, though cells of it are lost. */
const MOSTLY = 0.8;

/**
 * A reader of a table of one line in pieces: a header of several rows and one row of figures. Each figure belongs to
 * the group and the column that stand above it; where the header does not say, and the row has as many cells as an
 * edition has figures, to its place in order. Groups may stand below one another, or in tables of their own.
 * @param editions forms of one kind of report, oldest first
 */
export function lineReader(table: TableKey, editions: readonly Form[]): (pieces: TablePiece[]) => ReadPieces {
  const book = lineBook(table, editions);
  return (pieces) => readLine(pieces, book);
}

/** The figures of the edition that has as many as the table is wide, none of them in a place of its own. */
function nowhere({ lists }: LineBook, width: number): LineHead {
  const figures = lists.find((list) => list.length === width) ?? lists[0]!;
  return { figures, places: figures.map(() => null), others: [] };
}

function readLine(pieces: TablePiece[], book: LineBook): ReadPieces {
  const labels: FoundLabel[] = [];
  const repeats: ReadPieces['repeats'] = [];
  const misfits: ReadPieces['misfits'] = [];
  const facts = new Map<string, Fact>();
  let head: LineHead | null = null;
  let headWidth = 0;
  for (const { grid, rows } of pieces.flatMap((piece) => partsOf(piece, book))) {
    const bodyStart = bodyOf(rows, book);
    const cells = headRows(rows.slice(0, bodyStart < 0 ? rows.length : bodyStart), book).flat();
    if (cells.some(isWorded)) {
      head = readLineHead(cells, grid.width, labels, book);
      headWidth = grid.width;
    }
    if (bodyStart < 0) continue;
    const { figures, places, others } = head && headWidth === grid.width ? head : nowhere(book, grid.width);
    for (const row of rows.slice(bodyStart)) {
      // What the row is of may stand before its figures, where there is a column for it.
      const after = grid.width > figures.length ? row.findIndex((cell) => !isWorded(cell)) - 1 : -1;
      const named = { text: after >= 0 ? row[after]!.cell.text : '', address: row[0]?.cell.address ?? 0 };
      const ill = row.length > 0 ? misfit(grid, row, after, places, others) : null;
      const aligned = alignValues(grid, row, after, places, others) ?? [];
      const own = aligned.flatMap((cell, index) => {
        if (!cell) return [];
        const shared = aligned.filter((other) => other === cell).length > 1;
        const { group, column } = figures[index]!;
        return [readFact(book.table, group, column, cell.cell, shared)];
      });
      if (own.every(({ key }) => !facts.has(key))) {
        if (facts.size === 0 && ill) misfits.push({ row: null, ...named, ...ill });
        for (const fact of own) facts.set(fact.key, fact);
      } else if (isFigures(row.slice(after + 1), book)) repeats.push({ row: null, ...named, facts: own });
    }
  }
  const tally = new Map<string, number>();
  for (const { kind, key, how } of labels) if (how === 'exact') book.telling.count(tally, kind, key);
  return { labels, facts: [...facts.values()], repeats, misfits, tally };
}

/** A piece, or what stands in it below one another: figures, and below them another header. */
function partsOf(piece: TablePiece, book: LineBook): { grid: Grid; rows: GridCell[][] }[] {
  const grid = gridOf(piece);
  const parts: { grid: Grid; rows: GridCell[][] }[] = [];
  let rows = rowsOf(piece);
  for (;;) {
    const body = bodyOf(rows, book);
    const next =
      body < 0 ? -1 : rows.findIndex((cells, y) => y > body && cells.some((cell) => isHeadLabel(cell, book)));
    if (next < 0) break;
    parts.push({ grid, rows: rows.slice(0, next) });
    rows = rows.slice(next);
  }
  return [...parts, { grid, rows }];
}

/** So many figures make a row the row of figures. */
function enough({ lists }: LineBook): number {
  return Math.ceil(MOSTLY * Math.min(...lists.map((list) => list.length)));
}

/**
 * The row of figures; where words stand among them, the row that has more figures than words; where all of them are
 * blank, the last row that is wide enough and has no words.
 */
function bodyOf(rows: GridCell[][], book: LineBook): number {
  const wordless = (cells: GridCell[]) => cells.length >= book.fewestColumns && !cells.some(isWorded);
  const filled = rows.findIndex((cells) => wordless(cells) && cells.some(isFigureCell));
  if (filled >= 0) return filled;
  const wide = (cells: GridCell[]) => cells.length >= enough(book);
  const mostly = rows.findLastIndex(
    (cells) => wide(cells) && cells.filter(isFigureCell).length > cells.filter(isWorded).length,
  );
  return mostly >= 0 ? mostly : rows.findLastIndex((cells) => wide(cells) && wordless(cells));
}

/** As many figures as the form has, and no words among them. */
function isFigures(cells: GridCell[], book: LineBook): boolean {
  const least = enough(book);
  return (
    cells.length >= least &&
    cells.every((cell) => !isWorded(cell)) &&
    cells.filter(isFigureCell).length >= least
  );
}

function isFigureCell(cell: GridCell): boolean {
  return readFigure(cell.cell.text).kind === 'number' || /\d/.test(compact(cell.cell.text));
}
