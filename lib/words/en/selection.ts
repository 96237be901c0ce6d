import { counted } from '../count';
import type { SelectionWords } from '../selection';

const size = (rows: number, columns: number) =>
  `${counted(rows, { one: 'row', other: 'rows' }, 'en')} × ${counted(columns, { one: 'column', other: 'columns' }, 'en')}`;

export const selection: SelectionWords = {
  name: 'Select cells',
  choose: { copy: 'Click the table to copy', select: 'Click the table to select from' },
  size,
  numbers: (count) => counted(count, { one: 'number', other: 'numbers' }, 'en'),
  sum: (sum, rest) => `${rest ? 'sum of the others' : 'sum'} ${sum}`,
  total: (label, figure) => `${label} ${figure}`,
  agrees: 'agree',
  differs: (difference) => `off by ${difference}`,
  row: 'Row',
  column: 'Column',
  all: 'Table',
  copy: 'Copy',
  close: 'Stop selecting',
  keys: 'Arrow keys move, Shift and an arrow extends, Enter copies, Esc ends',
  copied: (rows, columns) => `Copied: ${size(rows, columns)}.`,
  copiedTable: (table, rows, columns) => `Copied ${table}: ${size(rows, columns)}.`,
  copiedText: (what) => `Copied ${what}.`,
  parts: {
    ...{ disclosure: 'table 1', applications: 'table 2', reviews: 'table 3' },
    ledger: 'the ledger row',
    letter: 'the letter of correction',
  },
  failed: {
    refused: 'Not copied: the browser or this page did not allow it.',
    'too large': 'Not copied: the table is too large to be read.',
    gone: 'Not copied: the page no longer has this table. Reload it and try again.',
    'no table': 'This page has no table to select from.',
    'no report': 'Not copied: this page has not been inspected as an annual report.',
    frame: 'Not copied: the table stands in an embedded page that may not be read.',
  },
  menu: {
    title: 'Gouji',
    copy: 'Copy this table',
    select: 'Select cells…',
    part: (part) => `Copy ${part}`,
  },
};
