import type { BlocksForm, Form, FormBlock, FormColumn, FormRow } from '../forms/form';
import { distinct } from '../forms/in-order';
import type { GridCell } from '../grid/form-table';
import type { TableKey } from '../inspection';
import { compact, foldLabel } from '../text/fold';
import { alignValues, type ColumnPlace, misfit } from './align-values';
import { type Fact, readFact } from './fact';
import { type LabelBook, labelBook, type Recognised } from './label-book';
import { type FoundLabel, gridOf, isWorded, type ReadPieces, rowsOf, type TablePiece } from './table-reading';
import { type Tally, type Telling, tellingOf } from './telling';

const CLAUSE = /第[一二三四五六七八九十]+条第?\(?([一二三四五六七八九十])\)?项/;

/** What is known of a table of blocks before any page is looked at. */
interface BlocksBook {
  table: TableKey;
  /** Those of all editions, the newest edition's first. */
  blocks: (FormBlock & { edition: string })[];
  heads: ReadonlySet<string>;
  rows: LabelBook<FormRow>;
  columns: LabelBook<FormColumn>;
  telling: Telling;
}

interface Header {
  columns: { column: FormColumn; place: ColumnPlace }[];
  /** Header cells that are no column of the form; one without a word is only drawn. */
  others: ColumnPlace[];
}

/**
 * A reader of a table of blocks stacked in pieces: a clause row, a header row, and rows; each row takes the columns of
 * the header above it, or, where that is missing, of its clause in the form.
 * @param editions forms of one kind of report, oldest first
 */
export function blocksReader(
  table: TableKey,
  editions: readonly Form[],
): (pieces: TablePiece[]) => ReadPieces {
  const forms = [...editions].reverse().flatMap(({ edition, tables }) => {
    const form = tables[table];
    return form?.layout === 'blocks' ? [{ edition, form }] : [];
  });
  const blocks = forms.flatMap(({ edition, form }) => form.blocks.map((block) => ({ ...block, edition })));
  const book: BlocksBook = {
    table,
    blocks,
    heads: new Set(forms.map(({ form }: { form: BlocksForm }) => foldLabel(form.head))),
    rows: labelBook(distinct(blocks.flatMap((block) => block.rows))),
    columns: labelBook(distinct(blocks.flatMap((block) => block.columns))),
    telling: tellingOf(editions, table),
  };
  return (pieces) => readBlocks(pieces, book);
}

function readBlocks(pieces: TablePiece[], book: BlocksBook): ReadPieces {
  const labels: FoundLabel[] = [];
  const facts: Fact[] = [];
  const repeats: ReadPieces['repeats'] = [];
  const misfits: ReadPieces['misfits'] = [];
  const tally = new Map<string, number>();
  const seen = new Set<string>();
  const named = rowsNamed(pieces, book);
  let clause: string | null = null;
  let header: Header | null = null;

  for (const piece of pieces) {
    for (const cells of rowsOf(piece)) {
      const clauseCell = cells.find((cell) => CLAUSE.test(compact(cell.cell.text)));
      if (clauseCell) {
        clause = CLAUSE.exec(compact(clauseCell.cell.text))![1]!;
        header = null;
        labels.push(found('clause', clauseKey(clause, book), clause, clauseCell, 'exact'));
      }
      const rest = cells.filter((cell) => cell !== clauseCell);
      const head = readHeader(rest, clause, book);
      if (head) {
        header = head;
        for (const label of head.labels) {
          labels.push(label);
          book.telling.count(tally, label.kind, label.key);
        }
        continue;
      }
      const line = readRow(rest, clause, named, book);
      if (!line) continue;
      labels.push(found('row', line.row?.key ?? null, clause, line.cell, line.how));
      if (!line.row) continue;
      const { key } = line.row;
      book.telling.count(tally, 'row', key);
      const at = { row: key, text: line.cell.cell.text, address: line.cell.cell.address };
      const { own, ill } = readFigures(piece, rest, { ...line, row: line.row }, header, tally, book);
      if (ill) misfits.push({ ...at, ...ill });
      if (seen.has(key)) repeats.push({ ...at, facts: own });
      else facts.push(...own);
      seen.add(key);
    }
  }
  return { labels, facts, repeats, misfits, tally };
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
function clauseKey(item: string, { blocks }: BlocksBook): string | null {
  return blocks.find((block) => block.clause.includes(`（${item}）`))?.clause ?? null;
}

function readHeader(
  cells: GridCell[],
  clause: string | null,
  { blocks, heads, rows, columns: known }: BlocksBook,
): (Header & { labels: FoundLabel[] }) | null {
  const isHead = cells.some((cell) => heads.has(foldLabel(cell.cell.text)));
  const inClause = blocks.filter((block) => !clause || block.clause.includes(`（${clause}）`));
  const shown = new Set(cells.flatMap((cell) => known.exact(cell.cell.text)?.key ?? []));
  const among = inClause.flatMap((block) => block.columns);
  // What is only like a column that the head has as well is another one beside it.
  const open = (among.length > 0 ? among : blocks.flatMap((block) => block.columns)).filter(
    ({ key }) => !shown.has(key),
  );
  const columns: Header['columns'] = [];
  const others: ColumnPlace[] = [];
  const labels: FoundLabel[] = [];
  for (const cell of cells) {
    if (heads.has(foldLabel(cell.cell.text))) continue;
    if (!isWorded(cell)) {
      others.push({ x: cell.x, width: cell.width });
      continue;
    }
    const exact = known.exact(cell.cell.text);
    // A line that does not begin as a head is one for its own words, not for what they are like.
    const near = exact || !isHead ? null : known.nearest(cell.cell.text, open);
    const meant = exact ?? near?.label;
    if (!meant && !isHead) return null;
    if (meant && rows.exact(cell.cell.text)) return null;
    // 处理决定数量 and 本年处理决定数量 are one column; the wording of the clause's own block decides the label.
    const column = meant && (among.find((each) => each.key === meant.key) ?? meant);
    labels.push(found('column', column?.key ?? null, clause, cell, exact ? 'exact' : near ? 'near' : null));
    const place = { x: cell.x, width: cell.width };
    if (column) columns.push({ column, place });
    else others.push(place);
  }
  return isHead || columns.length > 0 ? { columns, others, labels } : null;
}

/** Rows that the page calls as the form does: what is only like one of them is another row beside it. */
function rowsNamed(pieces: TablePiece[], { rows }: BlocksBook): Set<string> {
  const cells = pieces.flatMap((piece) => rowsOf(piece).flat()).filter(isWorded);
  return new Set(cells.flatMap((cell) => rows.exact(cell.cell.text)?.key ?? []));
}

function readRow(
  cells: GridCell[],
  clause: string | null,
  named: ReadonlySet<string>,
  { blocks, rows }: BlocksBook,
): { row: FormRow | null; cell: GridCell; how: Recognised | null } | null {
  const cell = cells.find(isWorded);
  if (!cell || cells.length < 2) return null;
  for (const each of cells) {
    const row = isWorded(each) ? rows.exact(each.cell.text) : null;
    if (row) return { row, cell: each, how: 'exact' };
  }
  const among = blocks
    .filter((block) => !clause || block.clause.includes(`（${clause}）`))
    .flatMap((block) => block.rows)
    .filter((row) => !named.has(row.key));
  const near = rows.nearest(cell.cell.text, distinct(among), 0.5);
  if (near) return { row: near.label, cell, how: 'near' };
  const hasFigure = cells.some((each) => /^\d/.test(compact(each.cell.text)));
  return hasFigure ? { row: null, cell, how: null } : null;
}

function readFigures(
  piece: TablePiece,
  cells: GridCell[],
  { row, cell: label }: { row: FormRow; cell: GridCell },
  header: Header | null,
  tally: Tally,
  { table, blocks, telling }: BlocksBook,
): { own: Fact[]; ill: ReturnType<typeof misfit> } {
  const owners = blocks.filter((block) => block.rows.some((each) => each.key === row.key));
  const edition = header ? null : telling.fit(tally).best.at(-1);
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
    return [readFact(table, row.key, columns[index]!, cell.cell, shared)];
  });
  return { own, ill };
}
