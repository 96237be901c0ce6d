import type { Grid, GridCell } from '../generator/print/grid';
import { withEmptyCells } from '../generator/render/table';

/** What people and publishing systems do to the form's tables without changing what a reader reads. */
export type Habit = (grid: Grid) => Grid;

const everyCell =
  (change: (cell: GridCell) => string, which: (cell: GridCell) => boolean = () => true): Habit =>
  (grid) => ({
    ...grid,
    rows: grid.rows.map((row) => row.map((cell) => (which(cell) ? { ...cell, text: change(cell) } : cell))),
  });

const everyRow =
  (change: (row: GridCell[], at: number, grid: Grid) => GridCell[]): Habit =>
  (grid) => ({ ...grid, rows: grid.rows.map((row, at) => change(row, at, grid)) });

const empty: GridCell = { text: '', colSpan: 1, rowSpan: 1, role: 'label' };
const isFigure = (cell: GridCell) => cell.role === 'figure';
const isWords = (cell: GridCell) => cell.role !== 'figure';

const wide = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

export const habits: Record<string, Habit> = {
  'as the form has it': (grid) => grid,
  'empty cells for spans': withEmptyCells,
  'labels spaced out': everyCell(({ text }) => [...text].join(' '), isWords),
  'labels broken into lines': everyCell(({ text }) => text.replace(/(?<=.)(?=.{2}$)/u, '\n'), isWords),
  'full-width spaces around everything': everyCell(({ text }) => `\u3000${text}\u00a0`),
  'half-width brackets and colons': everyCell(
    ({ text }) =>
      text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ':').replaceAll('，', ','),
    isWords,
  ),
  'full-width digits': everyCell(({ text }) => wide(text), isFigure),
  'ordinals with 、': everyCell(({ text }) => text.replace(/^(\d)\./, '$1、'), isWords),
  'full-width ordinals': everyCell(
    ({ text }) => text.replace(/^(\d)\./, (ordinal) => wide(ordinal)),
    isWords,
  ),
  'no ordinals': everyCell(({ text }) => text.replace(/^(?:\d\.|（[一-十]）)/, ''), isWords),
  'straight quotes': everyCell(({ text }) => text.replace(/[“”]/g, '"'), isWords),
  'quotes turned round': everyCell(({ text }) => text.replace('“', '”').replace(/”$/, '“'), isWords),
  'thousands separated': everyCell(({ text }) => text.replace(/(?=\d{3}$)/, ','), isFigure),
  'labels with their translation': everyCell(({ text }) => `${text}\nགསལ་བསྒྲགས།`, isWords),
  'a translation before the labels': everyCell(({ text }) => `ئاشكارىلاش ${text}`, isWords),
  'the unit in a row above': (grid) => ({
    ...grid,
    rows: [[{ text: '单位：件', colSpan: grid.width, rowSpan: 1, role: 'label' as const }], ...grid.rows],
  }),
  'units behind the figures': everyCell(({ text }) => `${text}件`, isFigure),
  'figures on a line of their own': everyCell(({ text }) => `\n${text}\n`, isFigure),
  'th throughout': (grid) => ({
    ...grid,
    rows: grid.rows.map((row) => row.map((cell) => ({ ...cell, role: 'head' as const }))),
  }),
  'an empty cell too many at the end of every row': everyRow((row, at, grid) =>
    at < grid.headRows ? row : [...row, empty],
  ),
  'an empty cell too many at the end of every other row': everyRow((row, at, grid) =>
    at < grid.headRows || at % 2 ? row : [...row, empty],
  ),
  'a head that spans a column too many': everyRow((row, at) =>
    at > 0
      ? row
      : row.map((cell, x) => (x === row.length - 1 ? { ...cell, colSpan: cell.colSpan + 1 } : cell)),
  ),
  'labels that span a column too few': everyRow((row, at, grid) =>
    at < grid.headRows || at % 3
      ? row
      : row.map((cell) => (cell.role === 'label' && cell.colSpan > 1 ? { ...cell, colSpan: 1 } : cell)),
  ),
  'labels that span a column too many': everyRow((row, at, grid) =>
    at < grid.headRows || at % 4
      ? row
      : row.map((cell) =>
          cell.role === 'label' && cell.colSpan > 1 ? { ...cell, colSpan: cell.colSpan + 1 } : cell,
        ),
  ),
  'an empty row here and there': (grid) => ({
    ...grid,
    rows: grid.rows.flatMap((row, at) => (at % 5 === 4 && at >= grid.headRows ? [row, []] : [row])),
  }),
  'marks of notes behind the figures': everyCell(({ text }) => `${text}①`, isFigure),
};
