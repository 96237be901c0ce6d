import type { Form, FormColumn, FormGroup } from '../forms/form';
import { distinct } from '../forms/in-order';
import type { GridCell } from '../grid/form-table';
import type { TableKey } from '../inspection';
import { foldLabel } from '../text/fold';
import type { ColumnPlace } from './align-values';
import { columnsShown } from './grid-head';
import { type LabelBook, labelBook } from './label-book';
import { type Claimant, claimantFor, oneEach } from './pick-columns';
import { type FoundLabel, isWorded } from './table-reading';
import { type Telling, tellingOf } from './telling';

/** A figure of a line: a column in a group. */
export interface LineFigure {
  /** Group and column in one. */
  key: string;
  label: string;
  group: string;
  column: FormColumn;
}

/** What is known of a line of figures before any page is looked at: all that its editions have. */
export interface LineBook {
  table: TableKey;
  telling: Telling;
  /** The figures of each edition in the order of the form, the newest edition's first, no list twice. */
  lists: LineFigure[][];
  allGroups: FormGroup[];
  groups: LabelBook<FormGroup>;
  allColumns: FormColumn[];
  /** Columns of the edition that has the fewest. */
  fewestColumns: number;
  columns: LabelBook<FormColumn>;
  /** Heads over several groups. */
  heads: ReadonlySet<string>;
}

/** @param editions forms of one kind of report, oldest first */
export function lineBook(table: TableKey, editions: readonly Form[]): LineBook {
  const forms = [...editions].reverse().flatMap(({ tables }) => {
    const form = tables[table];
    return form?.layout === 'line' ? [form] : [];
  });
  const allGroups = distinct(forms.flatMap((form) => form.groups));
  const allColumns = distinct(forms.flatMap((form) => form.columns));
  const lists = new Map<string, LineFigure[]>();
  for (const { groups, columns } of forms) {
    const figures = groups.flatMap((group) =>
      columns.map((column): LineFigure => {
        const own = allColumns.find(({ key }) => key === column.key)!;
        return { key: `${group.key} ${column.key}`, label: own.label, group: group.key, column: own };
      }),
    );
    const keys = figures.map(({ key }) => key).join();
    if (!lists.has(keys)) lists.set(keys, figures);
  }
  return {
    table,
    telling: tellingOf(editions, table),
    lists: [...lists.values()],
    allGroups,
    groups: labelBook(allGroups),
    allColumns,
    fewestColumns: Math.min(...forms.map((form) => form.columns.length)),
    columns: labelBook(allColumns),
    heads: new Set(allGroups.flatMap(({ under }) => (under === undefined ? [] : foldLabel(under)))),
  };
}

/** The form's head has three rows; one with captions and remarks between them has not twice as many. */
const MOST_HEAD_ROWS = 8;

/** Where the figures should stand, by the header. */
export interface LineHead {
  /** Those of the edition whose columns it shows, in the order of the form. */
  figures: LineFigure[];
  /** In the same order; null where the header is not plain. */
  places: (ColumnPlace | null)[];
  /** Columns that the form does not have. */
  others: ColumnPlace[];
}

/** Whether a cell is a label of the header, told without doubt. */
export function isHeadLabel({ cell: { text } }: GridCell, { groups, columns, heads }: LineBook): boolean {
  return groups.exact(text) !== null || columns.exact(text) !== null || heads.has(foldLabel(text));
}

/** The header without what stands above it: the table's name, 单位：件, and the same header printed before. */
export function headRows(rows: GridCell[][], book: LineBook): GridCell[][] {
  const again = rows.findLastIndex((cells) =>
    cells.some((cell) => book.groups.exact(cell.cell.text)?.key === book.allGroups[0]!.key),
  );
  const first = again >= 0 ? again : rows.findIndex((cells) => cells.some((cell) => isHeadLabel(cell, book)));
  return rows.slice(Math.max(first, 0)).slice(0, MOST_HEAD_ROWS);
}

/**
 * Reads the header of a line: groups above, results below them.
 * @param width of the table in columns; what runs over all of them and is no group is a caption, 单位：件
 * @param labels what it says is added to them
 */
export function readLineHead(
  head: GridCell[],
  width: number,
  labels: FoundLabel[],
  book: LineBook,
): LineHead {
  const { groups, columns, allGroups, allColumns } = book;
  const groupCells: { key: string; cell: GridCell }[] = [];
  const leaves: { cell: GridCell; claimant: Claimant<FormColumn> | null }[] = [];
  const worded = head.filter(isWorded);
  for (const cell of worded) {
    if (book.heads.has(foldLabel(cell.cell.text))) continue;
    const leaf = columns.exact(cell.cell.text);
    const group = leaf ? null : claimantFor(cell, groups, allGroups, 0.5);
    const nearLeaf = leaf ? null : columns.nearest(cell.cell.text, allColumns, 0.5);
    const likeness =
      group?.how === 'exact' ? 1 : (groups.nearest(cell.cell.text, allGroups, 0.5)?.likeness ?? 0);
    if (group && likeness > (nearLeaf?.likeness ?? 0)) {
      groupCells.push({ key: group.label.key, cell });
      labels.push({ kind: 'group', key: group.label.key, within: null, ...said(cell), how: group.how });
    } else leaves.push({ cell, claimant: claimantFor(cell, columns, allColumns, 0.5) });
  }
  // A group reaches to the next word of its row, also where empty cells stand for a span.
  const reaches = groupCells.map(({ cell: over }) =>
    Math.min(...worded.filter((cell) => cell.y === over.y && cell.x > over.x).map((cell) => cell.x)),
  );
  // The nearest above: beside an empty cell that is cut from 行政诉讼, 行政复议 reaches over the groups of that one.
  const groupOver = (cell: GridCell) =>
    groupCells
      .filter(({ cell: over }, at) => cell.y > over.y && cell.x >= over.x && cell.x < reaches[at]!)
      .sort((a, b) => b.cell.y - a.cell.y)[0]?.key ?? null;

  const grouped = leaves.map((leaf) => ({ ...leaf, group: groupOver(leaf.cell) }));
  const chosen = new Map(
    allGroups.map(({ key }) => [
      key,
      oneEach(grouped.flatMap(({ group, claimant }) => (group === key && claimant ? claimant : []))),
    ]),
  );
  const figures = columnsShown(
    book.lists,
    new Set(
      [...chosen].flatMap(([group, own]) =>
        [...own].flatMap(([column, { how }]) => (how === 'exact' ? `${group} ${column}` : [])),
      ),
    ),
  );
  const others: ColumnPlace[] = [];
  for (const { cell, claimant, group } of grouped) {
    const rival = claimant && group !== null ? chosen.get(group)!.get(claimant.label.key) : undefined;
    const own = rival?.cell.x === cell.x ? claimant : null;
    if (!own && width > 1 && cell.width >= width) continue;
    const isFigure = figures.some((figure) => figure.group === group && figure.column.key === own?.label.key);
    if (!isFigure) others.push({ x: cell.x, width: cell.width });
    labels.push({
      kind: 'column',
      key: own?.label.key ?? null,
      within: group,
      ...said(cell),
      how: own?.how ?? null,
    });
  }
  const places = figures.map(({ group, column }): ColumnPlace | null => {
    const cell = chosen.get(group)!.get(column.key)?.cell;
    return cell ? { x: cell.x, width: cell.width } : null;
  });
  return { figures, places, others };
}

function said({ cell: { text, address } }: GridCell): Pick<FoundLabel, 'text' | 'address'> {
  return { text, address };
}
