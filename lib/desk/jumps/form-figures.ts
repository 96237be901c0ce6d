import { type AnyTableKey, kindOf } from '../../forms/all-kinds';
import type { FigureMeasure, Form, GridForm, TableForm } from '../../forms/form';
import { cellsOfForm } from '../../forms/official';
import type { ReportInspection } from '../../inspection';
import { carriedOver } from '../../rules/carried-over';

/** A figure of the form and what it is to the others. */
export interface FormFigure {
  fact: string;
  table: AnyTableKey;
  row: string;
  measure: FigureMeasure;
  /** It is made of others of the year, or of last year's. */
  isMade: boolean;
  /** It is last year's and nothing else. */
  isLastYears: boolean;
  /** The one figure of its row that says what the row says. */
  leads: boolean;
  /** What is received is what the rows that count its results hang on; null: it hangs on nothing. */
  hangsOn: string | null;
}

type Told = ReportInspection['report'];

/** The figures of a report's form; none where its edition is not known. @param before the year before's report */
export function formFigures(report: Told, before: Told): FormFigure[] {
  const kind = kindOf(report);
  const form = kind.editions.find(({ edition }) => edition === report.edition);
  if (!form) return [];
  const carries = Object.values(carriedOver).flatMap((figures) =>
    figures({ own: report.edition, before: before.edition }),
  );
  const carried = new Set(carries.map(({ fact }) => fact));
  const copied = new Set(carries.filter(({ added }) => added === undefined).map(({ fact }) => fact));
  return kind.tables
    .flatMap(({ key }) => figuresIn(key, form))
    .map((figure) => ({
      ...figure,
      isMade: figure.isMade || carried.has(figure.fact),
      isLastYears: copied.has(figure.fact),
    }));
}

function figuresIn(table: AnyTableKey, { tables }: Form): FormFigure[] {
  const form = tables[table];
  if (!form) return [];
  const leading = leadingColumn(form);
  return cellsOfForm(form).map(({ row, column }) => ({
    ...{ fact: `${table}.${row}.${column.key}`, table, row, isLastYears: false },
    measure: (form.layout === 'grid' && form.rows.find(({ key }) => key === row)?.measure) || column.measure,
    isMade: column.key === leading || isSum(form, row, column.key),
    leads: leading === null || column.key === leading,
    hangsOn: form.layout === 'grid' ? received(table, form, row, column.key) : null,
  }));
}

/** The column of totals; null where a table has none. */
function leadingColumn(form: TableForm): string | null {
  if (form.layout === 'blocks') return null;
  return form.layout === 'line' ? form.sums.total : (form.sums.crossFooting?.total ?? null);
}

function isSum(form: TableForm, row: string, column: string): boolean {
  if (form.layout === 'grid') return form.sums.footing?.some(({ total }) => total === row) ?? false;
  // A stock that goes on from year to year: what it can be no less than is a part of it.
  return form.layout === 'blocks' && form.bounds.some(({ whole }) => whole[0] === column);
}

/** What came in, for every row but itself and what is left over at the end. */
function received(table: string, { sums }: GridForm, row: string, column: string): string | null {
  const [first] = sums.rollForward?.opening ?? [];
  if (first === undefined || row === first || row === sums.rollForward?.closing.at(-1)) return null;
  return `${table}.${first}.${column}`;
}
