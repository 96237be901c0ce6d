import type { FormColumn } from '../forms/form';
import type { Kind } from '../forms/kind';
import type { TableKey } from '../inspection';
import { alignValues, misfit } from './align-values';
import { type Fact, readFact } from './fact';
import { type GridBook, gridBook } from './grid-book';
import { type GridHead, isHeadAgain, readGridHead } from './grid-head';
import { figuresIn, isBodyLabel, lineOf, type RowCandidate, recogniseRows } from './grid-rows';
import { type FoundLabel, gridOf, isWorded, type ReadPieces, rowsOf, type TablePiece } from './table-reading';

/** Rows below a header that shows no column, or below none, are aligned by the number of their cells. */
const nowhere: GridHead = { columns: [], places: [], others: [], width: 0 };

/**
 * A reader of a grid in pieces: columns by the header above a row, wherever it is printed again, rows by their labels
 * wherever they stand, position only where a label is illegible between two that are not.
 */
export function gridReader(table: TableKey, kind: Kind): (pieces: TablePiece[]) => ReadPieces {
  const book = gridBook(table, kind);
  return (pieces) => readGrid(pieces, book);
}

function readGrid(pieces: TablePiece[], book: GridBook): ReadPieces {
  const labels: FoundLabel[] = [];
  const lines: { line: RowCandidate; head: GridHead }[] = [];
  let head = nowhere;

  for (const piece of pieces) {
    const { width } = gridOf(piece);
    const rows = rowsOf(piece);
    const body = rows.findIndex(
      (cells) =>
        !isHeadAgain(cells, book) && (cells.some((cell) => isBodyLabel(cell, book)) || figuresIn(cells) >= 3),
    );
    const bodyStart = body < 0 ? rows.length : body;
    const readHead = (cells: TablePiece['grid']['cells']) => {
      const found = readGridHead(cells, width, labels, book);
      if (found.places.some((place) => place)) head = found;
    };
    readHead(rows.slice(0, bodyStart).flat());
    for (let y = bodyStart; y < rows.length; y++) {
      if (rows[y]!.length === 0) continue;
      if (isHeadAgain(rows[y]!, book)) {
        const from = y;
        while (y + 1 < rows.length && (rows[y + 1]!.length === 0 || isHeadAgain(rows[y + 1]!, book))) y++;
        readHead(rows.slice(from, y + 1).flat());
        continue;
      }
      const known = head.width === width ? head : { ...nowhere, width: head.width };
      const valuesFrom = Math.min(...known.places.flatMap((place) => place?.x ?? []));
      lines.push({ line: lineOf(piece, rows[y]!, labels, book, valuesFrom), head: known });
    }
  }
  const tally = new Map<string, number>();
  // A header in other words may be like that of an edition that it is not of.
  for (const { kind, key, how } of labels) if (how === 'exact') book.telling.count(tally, kind, key);
  recogniseRows(
    lines.map(({ line }) => line),
    tally,
    book,
  );

  const facts: Fact[] = [];
  const repeats: ReadPieces['repeats'] = [];
  const misfits: ReadPieces['misfits'] = [];
  const seen = new Set<string>();
  for (const { line, head } of lines) {
    const cell = line.cells[line.label];
    if (line.row) book.telling.count(tally, 'row', line.row.key);
    if (line.row || (line.figures > 0 && cell && isWorded(cell))) {
      labels.push({
        kind: 'row',
        key: line.row?.key ?? null,
        within: line.row?.group ?? null,
        text: cell?.cell.text ?? '',
        address: (cell ?? line.cells[0]!).cell.address,
        how: line.how,
      });
    }
    if (!line.row) continue;
    const { row } = line;
    const { key } = row;
    const named = { row: key, text: cell?.cell.text ?? '', address: (cell ?? line.cells[0]!).cell.address };
    const grid = gridOf(line.piece);
    const { columns, places } = columnsFor(line, head, book);
    const ill = misfit(grid, line.cells, line.label, places, head.others);
    if (ill) misfits.push({ ...named, ...ill });
    const aligned = alignValues(grid, line.cells, line.label, places, head.others) ?? [];
    const own = aligned.flatMap((value, index): Fact[] => {
      if (!value) return [];
      const shared = aligned.filter((other) => other === value).length > 1;
      const column = columns[index]!;
      const measure = row.measure ?? column.measure;
      return [readFact(book.table, key, { key: column.key, measure }, value.cell, shared)];
    });
    if (own.length === 0 && !ill) continue;
    if (seen.has(key)) repeats.push({ ...named, facts: own });
    else facts.push(...own);
    seen.add(key);
  }
  return { labels, facts, repeats, misfits, tally };
}

/** The columns of a row by its header; without one those of the edition that has as many as the row has cells. */
function columnsFor(
  { cells, label }: RowCandidate,
  head: GridHead,
  { columnLists }: GridBook,
): Pick<GridHead, 'columns' | 'places'> {
  if (head.columns.length > 0) return head;
  const columns: FormColumn[] =
    columnLists.find((list) => list.length === cells.length - label - 1) ?? columnLists[0]!;
  return { columns, places: columns.map(() => null) };
}
