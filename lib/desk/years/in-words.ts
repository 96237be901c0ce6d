import type { YearsWords } from '../../words/desk-years';
import type { YearColumn } from './year-columns';
import type { YearCell, YearsTable } from './years-table';

/** The head of a column: its year, which of several reports it is, or that the year is to be verified. */
export function columnInWords(column: YearColumn, words: YearsWords): string {
  if (column.kind === 'missing') return words.missingColumn(column.year);
  const year = words.year(column.year);
  return column.of > 1 ? `${year}${words.which(column.which, column.of)}` : year;
}

/** What a cell shows, and what is said of it where that is no figure. */
export function cellInWords(cell: YearCell, words: YearsWords): { short: string; long: string } {
  if (cell.state === 'figure') return { short: cell.text, long: '' };
  if (cell.state === 'unreadable') return { short: cell.text, long: words.cell.unreadable };
  return { short: words.cellMark[cell.state], long: words.cell[cell.state] };
}

/** What is to be said of a figure in its years: what does not carry over, and what is unusual. */
export function remarksOf(years: YearsTable, fact: string, words: YearsWords): string[] {
  return [...notCarried(years, fact, words), ...unusual(years, fact, words)];
}

function notCarried({ carried, columns }: YearsTable, fact: string, words: YearsWords): string[] {
  return carried.flatMap(({ to, finding, state }) => {
    const column = columns[to.column];
    if (to.fact !== fact || !finding || column?.kind !== 'report') return [];
    return [words.remark(columnInWords(column, words), finding.message, state === 'settled')];
  });
}

function unusual({ jumps, columns }: YearsTable, fact: string, words: YearsWords): string[] {
  return jumps.flatMap((some, at) =>
    some.flatMap((jump) => {
      if (jump.kind !== 'figure' || jump.fact !== fact) return [];
      const year = columnInWords(columns[at]!, words);
      return words.unusual(year, String(jump.before), String(jump.now));
    }),
  );
}
