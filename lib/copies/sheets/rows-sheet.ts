import { dayNumber } from './day';
import { asNumber } from './number-cell';
import type { Sheet, SheetCell } from './sheet';

/** What one of our own tables says at one place: words, a number, or a day as an ISO date; null: nothing. */
export type SheetField = string | { number: number } | { day: string } | null;

/** A table of our own making, without merged cells: lines of fields, of which the first `heads` are its head. */
export function rowsSheet(lines: readonly (readonly SheetField[])[], heads: number): Sheet {
  return {
    width: Math.max(0, ...lines.map((line) => line.length)),
    height: lines.length,
    cells: lines.flatMap((line, y) =>
      line.map((field, x) => ({ x, y, width: 1, height: 1, ...written(field), header: y < heads })),
    ),
  };
}

/** Numbers beyond what a spreadsheet shows digit by digit stay text, so that none of their digits is lost. */
function written(field: SheetField): Pick<SheetCell, 'text' | 'number' | 'isDay'> {
  if (field === null) return { text: '', number: null };
  if (typeof field === 'string') return { text: field, number: null };
  if ('day' in field)
    return { text: field.day, number: null, ...(dayNumber(field.day) === null ? {} : { isDay: true }) };
  const text = String(field.number);
  return { text, number: asNumber(text) };
}
