import type { FormColumn, FormGroup, FormRow, GridForm, Labelled } from '../forms/form';
import { distinct, inOneOrder } from '../forms/in-order';
import type { Kind } from '../forms/kind';
import type { TableKey } from '../inspection';
import { compact, foldLabel, splitOrdinal } from '../text/fold';
import { type LabelBook, labelBook } from './label-book';
import { type Telling, tellingOf } from './telling';

/** What is known of a grid before any page is looked at: all that its editions have. */
export interface GridBook {
  table: TableKey;
  telling: Telling;
  /** Words that begin the body. */
  body: RegExp;
  /** The lists of columns that editions have, the newest edition's first, none twice. */
  columnLists: FormColumn[][];
  /** Columns, and the heads over them. */
  allHeadLabels: Labelled[];
  headLabels: LabelBook<Labelled>;
  /** Keys of the heads that are no column of their own. */
  headKeys: ReadonlySet<string>;
  /** Keys of columns called by a word that rows are called by as well: 总计, 其他. */
  commonHeads: ReadonlySet<string>;
  /** The rows of all editions, in one order. */
  allRows: FormRow[];
  order: ReadonlyMap<string, number>;
  /** Keys of an edition's rows. */
  rowsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Rows but for those that are a group in another edition. */
  rows: LabelBook<FormRow>;
  allGroups: FormGroup[];
  groups: LabelBook<FormGroup>;
  /** Rows that are in one edition what is a group of rows in another: （六）其他处理. By their key. */
  groupRows: ReadonlyMap<string, FormRow>;
}

/** What the editions of a kind of report have of one of its tables. */
export function gridBook(table: TableKey, { editions, tables }: Kind): GridBook {
  const forms = editions.flatMap(({ edition, tables: own }) => {
    const form = own[table];
    return form?.layout === 'grid' ? [{ ...form, edition }] : [];
  });
  const newestFirst = [...forms].reverse();
  const all = <L>(pick: (form: GridForm) => L[]) => newestFirst.flatMap(pick);
  const columns = distinct(all((form) => form.columns));
  const heads = distinct(all((form) => form.heads));
  const groups = distinct(all((form) => form.groups));
  const byKey = new Map(distinct(all((form) => form.rows)).map((row) => [row.key, row]));
  const order = inOneOrder(forms.map((form) => form.rows.map(({ key }) => key)));
  const rows = order.map((key) => byKey.get(key)!);
  const filled = new Set(rows.map(({ group }) => group));
  const groupRows = new Map(
    rows.flatMap((row) =>
      filled.has(row.key) && groups.some(({ key }) => key === row.key) ? [[row.key, row] as const] : [],
    ),
  );
  const rowWords = new Set(rows.flatMap((row) => (row.common ? namesOf(row) : [])));
  return {
    table,
    telling: tellingOf(editions, table),
    body: tables.find(({ key }) => key === table)?.body ?? /(?!)/,
    columnLists: columnLists(newestFirst, columns),
    allHeadLabels: [...columns, ...heads],
    headLabels: labelBook([...columns, ...heads]),
    headKeys: new Set(heads.map(({ key }) => key)),
    commonHeads: new Set(
      columns.flatMap((column) => (namesOf(column).some((name) => rowWords.has(name)) ? column.key : [])),
    ),
    allRows: rows,
    order: new Map(order.map((key, at) => [key, at])),
    rowsOf: new Map(forms.map((form) => [form.edition, new Set(form.rows.map(({ key }) => key))])),
    rows: labelBook(rows.filter(({ key }) => !groupRows.has(key))),
    allGroups: groups,
    groups: labelBook(groups),
    groupRows,
  };
}

/** The ordinal that the form prints in front of a label: `(六)`. */
export function ordinalOf({ label }: Labelled): string {
  return splitOrdinal(compact(label)).ordinal;
}

function namesOf({ label, same = [], aka = [] }: Labelled): string[] {
  return [label, ...same, ...aka].map(foldLabel);
}

function columnLists(forms: readonly GridForm[], known: readonly FormColumn[]): FormColumn[][] {
  const lists = new Map<string, FormColumn[]>();
  for (const form of forms) {
    const keys = form.columns.map(({ key }) => key);
    const list = keys.map((key) => known.find((column) => column.key === key)!);
    if (!lists.has(keys.join())) lists.set(keys.join(), list);
  }
  return [...lists.values()];
}
