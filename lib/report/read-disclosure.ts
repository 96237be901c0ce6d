import { editions } from '../forms/annual-disclosure';
import { disclosureHead } from '../forms/annual-disclosure/disclosure';
import type { DisclosureBlock, FormColumn, FormRow } from '../forms/form';
import type { GridCell } from '../grid/form-table';
import type { Edition } from '../inspection';
import { compact, foldLabel } from '../text/fold';
import { alignValues, type ColumnPlace, misfit } from './align-values';
import { type Fact, readFact } from './fact';
import { labelBook, type Recognised } from './label-book';
import {
  type FoundLabel,
  gridOf,
  isWorded,
  type ReadPieces,
  rowsOf,
  type TablePiece,
  type TableReading,
} from './table-reading';

type EditionBlock = DisclosureBlock & { edition: Edition };

const blocks: EditionBlock[] = (['2021', '2019'] as const).flatMap((edition) =>
  editions[edition].disclosure.map((block) => ({ ...block, edition })),
);
const rowBook = labelBook(distinct(blocks.flatMap((block) => block.rows)));
const columnBook = labelBook(distinct(blocks.flatMap((block) => block.columns)));
const CLAUSE = /第[一二三四五六七八九十]+条第?\(?([一二三四五六七八九十])\)?项/;

/** Labels of one edition that the other does not have: they tell the editions apart. */
const tell: Record<Edition, Set<string>> = {
  '2019': new Set([
    'produced',
    'disclosed',
    'disclosedTotal',
    'priorItems',
    'change',
    'items',
    'otherServices',
    'procurement',
  ]),
  '2021': new Set(['issued', 'repealed', 'inForce']),
};

interface Header {
  columns: { column: FormColumn; place: ColumnPlace }[];
  /** Header cells that are no column of the form; one without a word is only drawn. */
  others: ColumnPlace[];
}

/**
 * Reads table 1 from its pieces. Its blocks are stacked: a clause row, a header row that begins 信息内容, and
 * rows; each row takes the columns of the header above it, or, where that is missing, of its clause in the form.
 */
export function readDisclosure(pieces: TablePiece[]): ReadPieces {
  const labels: FoundLabel[] = [];
  const facts: Fact[] = [];
  const repeats: ReadPieces['repeats'] = [];
  const misfits: ReadPieces['misfits'] = [];
  const votes: TableReading['editions'] = { '2019': 0, '2021': 0 };
  const seen = new Set<string>();
  const named = rowsNamed(pieces);
  let clause: string | null = null;
  let header: Header | null = null;

  const count = (key: string) => {
    for (const edition of ['2019', '2021'] as const) if (tell[edition].has(key)) votes[edition]++;
  };

  for (const piece of pieces) {
    for (const cells of rowsOf(piece)) {
      const clauseCell = cells.find((cell) => CLAUSE.test(compact(cell.cell.text)));
      if (clauseCell) {
        clause = CLAUSE.exec(compact(clauseCell.cell.text))![1]!;
        header = null;
        labels.push(found('clause', clauseKey(clause), clause, clauseCell, 'exact'));
      }
      const rest = cells.filter((cell) => cell !== clauseCell);
      const head = readHeader(rest, clause);
      if (head) {
        header = head;
        for (const label of head.labels) {
          labels.push(label);
          if (label.key) count(label.key);
        }
        continue;
      }
      const line = readRow(rest, clause, named);
      if (!line) continue;
      labels.push(found('row', line.row?.key ?? null, clause, line.cell, line.how));
      if (!line.row) continue;
      const { key } = line.row;
      count(key);
      const at = { row: key, text: line.cell.cell.text, address: line.cell.cell.address };
      const { own, ill } = readFigures(piece, rest, line.cell, line.row, header, votes);
      if (ill) misfits.push({ ...at, ...ill });
      if (seen.has(key)) repeats.push({ ...at, facts: own });
      else facts.push(...own);
      seen.add(key);
    }
  }
  return { labels, facts, repeats, misfits, editions: votes };
}

function found(
  kind: FoundLabel['kind'],
  key: string | null,
  within: string | null,
  cell: GridCell,
  how: Recognised | null,
): FoundLabel {
  return { kind, key, within, text: cell.cell.text, address: cell.cell.address, how };
}

/** `（一）` of whatever article: the page may have the article's number wrong, the item tells the block. */
function clauseKey(item: string): string | null {
  return blocks.find((block) => block.clause.includes(`（${item}）`))?.clause ?? null;
}

function readHeader(cells: GridCell[], clause: string | null): (Header & { labels: FoundLabel[] }) | null {
  const isHead = cells.some((cell) => foldLabel(cell.cell.text) === disclosureHead);
  const inClause = blocks.filter((block) => !clause || block.clause.includes(`（${clause}）`));
  const shown = new Set(cells.flatMap((cell) => columnBook.exact(cell.cell.text)?.key ?? []));
  const among = inClause.flatMap((block) => block.columns);
  // What is only like a column that the head has as well is another one beside it.
  const open = (among.length > 0 ? among : blocks.flatMap((block) => block.columns)).filter(
    ({ key }) => !shown.has(key),
  );
  const columns: Header['columns'] = [];
  const others: ColumnPlace[] = [];
  const labels: FoundLabel[] = [];
  for (const cell of cells) {
    if (foldLabel(cell.cell.text) === disclosureHead) continue;
    if (!isWorded(cell)) {
      others.push({ x: cell.x, width: cell.width });
      continue;
    }
    const exact = columnBook.exact(cell.cell.text);
    // A line that does not begin as a head is one for its own words, not for what they are like.
    const near = exact || !isHead ? null : columnBook.nearest(cell.cell.text, open);
    const known = exact ?? near?.label;
    if (!known && !isHead) return null;
    if (known && rowBook.exact(cell.cell.text)) return null;
    // 处理决定数量 and 本年处理决定数量 are one column; the wording of the clause's own block decides the label.
    const column = known && (among.find((each) => each.key === known.key) ?? known);
    labels.push(found('column', column?.key ?? null, clause, cell, exact ? 'exact' : near ? 'near' : null));
    const place = { x: cell.x, width: cell.width };
    if (column) columns.push({ column, place });
    else others.push(place);
  }
  return isHead || columns.length > 0 ? { columns, others, labels } : null;
}

/** Rows that the page calls as the form does: what is only like one of them is another row beside it. */
function rowsNamed(pieces: TablePiece[]): Set<string> {
  const cells = pieces.flatMap((piece) => rowsOf(piece).flat()).filter(isWorded);
  return new Set(cells.flatMap((cell) => rowBook.exact(cell.cell.text)?.key ?? []));
}

function readRow(
  cells: GridCell[],
  clause: string | null,
  named: ReadonlySet<string>,
): { row: FormRow | null; cell: GridCell; how: Recognised | null } | null {
  const cell = cells.find(isWorded);
  if (!cell || cells.length < 2) return null;
  for (const each of cells) {
    const row = isWorded(each) ? rowBook.exact(each.cell.text) : null;
    if (row) return { row, cell: each, how: 'exact' };
  }
  const among = blocks
    .filter((block) => !clause || block.clause.includes(`（${clause}）`))
    .flatMap((block) => block.rows)
    .filter((row) => !named.has(row.key));
  const near = rowBook.nearest(cell.cell.text, distinct(among), 0.5);
  if (near) return { row: near.label, cell, how: 'near' };
  const hasFigure = cells.some((each) => /^\d/.test(compact(each.cell.text)));
  return hasFigure ? { row: null, cell, how: null } : null;
}

function readFigures(
  piece: TablePiece,
  cells: GridCell[],
  label: GridCell,
  row: FormRow,
  header: Header | null,
  votes: TableReading['editions'],
): { own: Fact[]; ill: ReturnType<typeof misfit> } {
  const edition = votes['2019'] > votes['2021'] ? '2019' : '2021';
  const owners = blocks.filter((block) => block.rows.some((each) => each.key === row.key));
  const block = owners.find((each) => each.edition === edition) ?? owners[0]!;
  const columns = header ? header.columns.map((each) => each.column) : block.columns;
  const places = header ? header.columns.map((each) => each.place) : columns.map(() => null);
  const grid = gridOf(piece);
  const after = cells.indexOf(label);
  const ill = misfit(grid, cells, after, places, header?.others);
  const aligned = alignValues(grid, cells, after, places, header?.others) ?? [];
  const own = aligned.flatMap((cell, index) => {
    if (!cell) return [];
    const shared = aligned.filter((other) => other === cell).length > 1;
    return [readFact('disclosure', row.key, columns[index]!, cell.cell, shared)];
  });
  return { own, ill };
}

function distinct<L extends { key: string; label: string; aka?: string[]; same?: string[] }>(
  labels: L[],
): L[] {
  const byKey = new Map<string, L>();
  for (const label of labels) {
    const known = byKey.get(label.key);
    if (!known) byKey.set(label.key, { ...label });
    else {
      byKey.set(label.key, {
        ...known,
        aka: [...(known.aka ?? []), label.label, ...(label.aka ?? [])],
        same: [...(known.same ?? []), ...(label.same ?? [])],
      });
    }
  }
  return [...byKey.values()];
}
