import { editions } from '../forms/annual-disclosure';
import { alignValues, misfit } from './align-values';
import { figuresIn, isBodyLabel, type Line, lineOf, recogniseRows } from './application-rows';
import { type ApplicationsHead, isHeadAgain, readApplicationsHead } from './applications-head';
import { type Fact, readFact } from './fact';
import {
  type FoundLabel,
  gridOf,
  isWorded,
  type ReadPieces,
  rowsOf,
  type TablePiece,
  type TableReading,
} from './table-reading';

const { columns } = editions['2021'].applications;
const nowhere: ApplicationsHead = { places: columns.map(() => null), others: [], width: 0 };

/**
 * Reads table 2 from its pieces: columns by the header above a row, wherever it is printed again, rows by their labels
 * wherever they stand, position only where a label is illegible between two that are not.
 */
export function readApplications(pieces: TablePiece[]): ReadPieces {
  const labels: FoundLabel[] = [];
  const lines: { line: Line; head: ApplicationsHead }[] = [];
  let head = nowhere;

  for (const piece of pieces) {
    const { width } = gridOf(piece);
    const rows = rowsOf(piece);
    const body = rows.findIndex(
      (cells) => !isHeadAgain(cells) && (cells.some(isBodyLabel) || figuresIn(cells) >= 3),
    );
    const bodyStart = body < 0 ? rows.length : body;
    const readHead = (cells: TablePiece['grid']['cells']) => {
      const found = readApplicationsHead(cells, width, labels);
      if (found.places.some((place) => place)) head = found;
    };
    readHead(rows.slice(0, bodyStart).flat());
    for (let y = bodyStart; y < rows.length; y++) {
      if (rows[y]!.length === 0) continue;
      if (isHeadAgain(rows[y]!)) {
        const from = y;
        while (y + 1 < rows.length && (rows[y + 1]!.length === 0 || isHeadAgain(rows[y + 1]!))) y++;
        readHead(rows.slice(from, y + 1).flat());
        continue;
      }
      const known = head.width === width ? head : { ...nowhere, width: head.width };
      const valuesFrom = Math.min(...known.places.flatMap((place) => place?.x ?? []));
      lines.push({ line: lineOf(piece, rows[y]!, labels, valuesFrom), head: known });
    }
  }
  recogniseRows(lines.map(({ line }) => line));

  const facts: Fact[] = [];
  const repeats: ReadPieces['repeats'] = [];
  const misfits: ReadPieces['misfits'] = [];
  const seen = new Set<string>();
  for (const { line, head } of lines) {
    const cell = line.cells[line.label];
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
    const { key } = line.row;
    const named = { row: key, text: cell?.cell.text ?? '', address: (cell ?? line.cells[0]!).cell.address };
    const grid = gridOf(line.piece);
    const ill = misfit(grid, line.cells, line.label, head.places, head.others);
    if (ill) misfits.push({ ...named, ...ill });
    const aligned = alignValues(grid, line.cells, line.label, head.places, head.others) ?? [];
    const own = aligned.flatMap((value, index): Fact[] => {
      if (!value) return [];
      const shared = aligned.filter((other) => other === value).length > 1;
      return [readFact('applications', key, columns[index]!, value.cell, shared)];
    });
    if (own.length === 0 && !ill) continue;
    if (seen.has(key)) repeats.push({ ...named, facts: own });
    else facts.push(...own);
    seen.add(key);
  }
  return { labels, facts, repeats, misfits, editions: votes(lines.map(({ line }) => line)) };
}

function votes(lines: Line[]): TableReading['editions'] {
  const keys = lines.map((line) => line.row?.key ?? '');
  return {
    '2019': keys.filter((key) => key === 'other').length,
    '2021': keys.filter((key) => key.startsWith('other.')).length,
  };
}
