import type { Grid, GridCell } from '../grid/form-table';
import { compact } from '../text/fold';
import { readFigure } from '../text/number';
import { alignValues, misfit } from './align-values';
import { type Fact, readFact } from './fact';
import { figures, headRows, isHeadLabel, type ReviewsHead, readReviewsHead } from './reviews-head';
import { type FoundLabel, gridOf, isWorded, type ReadPieces, rowsOf, type TablePiece } from './table-reading';

const nowhere: ReviewsHead = { places: figures.map(() => null), others: [] };

/**
 * Reads table 3: a header of three rows and one row of fifteen figures. Each figure belongs to the group and the
 * result that stand above it; where the header does not say, and the row has fifteen cells, to its place in order.
 * 行政复议 and 行政诉讼 may stand below one another, or in tables of their own.
 */
export function readReviews(pieces: TablePiece[]): ReadPieces {
  const labels: FoundLabel[] = [];
  const repeats: ReadPieces['repeats'] = [];
  const misfits: ReadPieces['misfits'] = [];
  const facts = new Map<string, Fact>();
  let head = nowhere;
  let headWidth = 0;
  for (const { grid, rows } of pieces.flatMap(partsOf)) {
    const bodyStart = bodyOf(rows);
    const cells = headRows(rows.slice(0, bodyStart < 0 ? rows.length : bodyStart)).flat();
    if (cells.some(isWorded)) {
      head = readReviewsHead(cells, grid.width, labels);
      headWidth = grid.width;
    }
    if (bodyStart < 0) continue;
    const { places, others } = headWidth === grid.width ? head : nowhere;
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
        return [readFact('reviews', group, column, cell.cell, shared)];
      });
      if (own.every(({ key }) => !facts.has(key))) {
        if (facts.size === 0 && ill) misfits.push({ row: null, ...named, ...ill });
        for (const fact of own) facts.set(fact.key, fact);
      } else if (isFigures(row.slice(after + 1))) repeats.push({ row: null, ...named, facts: own });
    }
  }
  return { labels, facts: [...facts.values()], repeats, misfits, editions: { '2019': 0, '2021': 0 } };
}

/** A piece, or what stands in it below one another: figures, and below them another header. */
function partsOf(piece: TablePiece): { grid: Grid; rows: GridCell[][] }[] {
  const grid = gridOf(piece);
  const parts: { grid: Grid; rows: GridCell[][] }[] = [];
  let rows = rowsOf(piece);
  for (;;) {
    const body = bodyOf(rows);
    const next = body < 0 ? -1 : rows.findIndex((cells, y) => y > body && cells.some(isHeadLabel));
    if (next < 0) break;
    parts.push({ grid, rows: rows.slice(0, next) });
    rows = rows.slice(next);
  }
  return [...parts, { grid, rows }];
}

/**
 * The row of figures; where words stand among them, the row that has more figures than words; where all of them are
 * blank, the last row that is wide enough and has no words.
 */
function bodyOf(rows: GridCell[][]): number {
  const wordless = (cells: GridCell[]) => cells.length >= 5 && !cells.some(isWorded);
  const filled = rows.findIndex((cells) => wordless(cells) && cells.some(isFigureCell));
  if (filled >= 0) return filled;
  const wide = (cells: GridCell[]) => cells.length >= 12;
  const mostly = rows.findLastIndex(
    (cells) => wide(cells) && cells.filter(isFigureCell).length > cells.filter(isWorded).length,
  );
  return mostly >= 0 ? mostly : rows.findLastIndex((cells) => wide(cells) && wordless(cells));
}

/** As many figures as the form has, and no words among them. */
function isFigures(cells: GridCell[]): boolean {
  return (
    cells.length >= 12 && cells.every((cell) => !isWorded(cell)) && cells.filter(isFigureCell).length >= 12
  );
}

function isFigureCell(cell: GridCell): boolean {
  return readFigure(cell.cell.text).kind === 'number' || /\d/.test(compact(cell.cell.text));
}
