import type { AnyTableKey } from '../../forms/all-kinds';
import { kindOf } from '../../forms/all-kinds';
import { formIn } from '../../forms/kind';
import { type Jump, jumpsBetween } from '../jumps/jumps-between';
import { type CarriedFigure, carriedFigures } from './carried-figures';
import { type FigureRow, figureRows, figuresOf } from './figure-rows';
import { type YearColumn, type YearReport, yearColumns } from './year-columns';

/**
 * What stands in a cell: a figure; nothing, or what is none, where the report has the cell; `not read` where the form
 * asks for it and the report has no such cell; `not asked` where the edition of that year does not.
 */
export interface YearCell {
  state: 'figure' | 'blank' | 'unreadable' | 'not read' | 'not asked' | 'missing year';
  text: string;
  value: number | null;
}

/** A figure of the form through the years. */
export interface YearsRow extends FigureRow {
  cells: YearCell[];
}

/** A unit's years side by side. */
export interface YearsTable {
  columns: YearColumn[];
  tables: { key: AnyTableKey; rows: YearsRow[] }[];
  carried: CarriedFigure[];
  /** What is unusual in each column beside the year before it, by the number of the column. */
  jumps: Jump[][];
}

/** Puts the reports of one unit beside each other. */
export function yearsTable(reports: readonly YearReport[]): YearsTable {
  const columns = yearColumns(reports);
  const kind = kindOf(reports.at(-1)?.inspection.report ?? {});
  const editions = reports.map(({ inspection }) => inspection.report.edition);
  // Of a report whose edition is not known, any figure may be there.
  const rows = figureRows(
    kind,
    editions.flatMap((edition) => edition ?? kind.editions.map((each) => each.edition)),
  );
  const asked = columns.map((column) => {
    const edition = column.kind === 'report' ? column.inspection.report.edition : null;
    return edition === null ? null : figuresOf(formIn(kind, edition));
  });
  return {
    columns,
    tables: kind.tables.map(({ key }) => ({
      key,
      rows: rows
        .filter(({ table }) => table === key)
        .map((row) => ({
          ...row,
          cells: columns.map((column, at) => cellOf(column, row.fact, asked[at] ?? null)),
        })),
    })),
    carried: carriedFigures(columns),
    jumps: columns.map((column) => jumpsIn(column, columns)),
  };
}

function jumpsIn(own: YearColumn, columns: readonly YearColumn[]): Jump[] {
  if (own.kind === 'missing') return [];
  const before = columns.findLast((each) => each.kind === 'report' && each.year === own.year - 1);
  return before?.kind === 'report' ? jumpsBetween(own.inspection.report, before.inspection.report) : [];
}

function cellOf(column: YearColumn, fact: string, asked: ReadonlySet<string> | null): YearCell {
  if (column.kind === 'missing') return { state: 'missing year', text: '', value: null };
  const found = column.inspection.report.facts[fact];
  if (!found) {
    const state = asked === null || asked.has(fact) ? 'not read' : 'not asked';
    return { state, text: '', value: null };
  }
  const text = found.text.trim();
  const state = found.value !== null ? 'figure' : text === '' ? 'blank' : 'unreadable';
  return { state, text, value: found.value };
}

/** Which rows are shown: all; those with a figure in some year; those with one that is not 0. */
export type ShownRows = 'all' | 'figures' | 'not zero';

/** The rows that are wanted. What must carry over and does not is always among them. */
export function shownRows({ tables, carried }: YearsTable, shown: ShownRows): YearsTable['tables'] {
  const marked = new Set(
    carried
      .filter(({ state }) => state === 'differs' || state === 'settled')
      .flatMap(({ to, from }) => [to, ...from].map(({ fact }) => fact)),
  );
  const isWanted = ({ cells, fact }: YearsRow) =>
    shown === 'all' ||
    marked.has(fact) ||
    cells.some(({ state, value }) =>
      shown === 'figures' ? state === 'figure' || state === 'unreadable' : saysMore(state, value),
    );
  return tables
    .map(({ key, rows }) => ({ key, rows: rows.filter(isWanted) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Not a 0; what is no number says something as well. */
function saysMore(state: YearCell['state'], value: number | null): boolean {
  return state === 'unreadable' || (value !== null && value !== 0);
}
