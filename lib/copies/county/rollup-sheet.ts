import { columnLabel, partsOfKey, rowLabel, tableName } from '../../labels/labels';
import { type CountyWords, countyWords } from '../../words/county';
import type { Language } from '../../words/language';
import { rowsSheet, type SheetField } from '../sheets/rows-sheet';
import type { Sheet } from '../sheets/sheet';
import type { CountyContent, CountyRollUp, SummedFigure } from './county';

/**
 * Every figure of each government beside the sum of its units', a row each, with the units that make it up; of one that
 * could not be held against them one row, which says what is missing.
 * @returns null where no roster says whose figures a government sums
 */
export function rollUpSheet({ rolled }: CountyContent, language: Language): Sheet | null {
  if (rolled === null) return null;
  const words = countyWords(language);
  const { rollup: heads, heads: own } = words;
  const head = [
    ...[own.roster, heads.government, own.year, own.table, own.row, own.column],
    ...[heads.own, heads.sum, heads.difference, heads.result, heads.units, heads.missing],
  ];
  return rowsSheet([head, ...rolled.flatMap((each) => rows(each, words, language))], 1);
}

/** How wide its columns may be, in digits. */
export const widestOfRollUp = [20, 24, 8, 18, 28, 20, 10, 12, 8, 14, 44, 44];

function rows(rolled: CountyRollUp, words: CountyWords, language: Language): SheetField[][] {
  const { roster, government, year, figures, not } = rolled;
  const whose: SheetField[] = [roster, government, { number: year }];
  if (not !== null)
    return [
      [...whose, ...blank(6), words.rollup[not.alone ? 'alone' : 'notCompared'], null, not.why || null],
    ];
  return figures.map((figure) => {
    const { table, row, column } = partsOfKey(figure.fact);
    return [
      ...whose,
      ...[tableName(table, language), rowLabel(table, row), columnLabel(table, column, row)],
      ...[field(figure.own), field(figure.sum), difference(figure)],
      ...[words.rollup.state[figure.state], unitsOf(figure, words), null],
    ];
  });
}

const blank = (count: number): SheetField[] => Array.from({ length: count }, () => null);
const field = (number: number | null): SheetField => (number === null ? null : { number });

function difference({ own, sum }: SummedFigure): SheetField {
  // Amounts have up to four decimals (万元); subtracting them in binary must not show.
  return own === null || sum === null ? null : { number: Math.round((own - sum) * 1e6) / 1e6 };
}

/** Those that have something or are not known; the others have 0. */
function unitsOf({ units }: SummedFigure, words: CountyWords): string | null {
  return (
    units
      .filter(({ value }) => value !== 0)
      .map(({ name, value }) => words.rollup.unit(name, value))
      .join(words.rollup.separator) || null
  );
}
