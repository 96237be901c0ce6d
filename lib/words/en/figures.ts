import { counted } from '../count';
import { writtenDate } from '../dates';
import type { FigureWords } from '../figures';
import { severity } from './severity';

export const figures: FigureWords = {
  severity: severity.severity,
  expected: 'Expected',
  actual: 'Found',
  inTable: 'In the table',
  inText: 'In the text',
  difference: 'Off by',
  blank: 'blank',
  zeros: (count, shown) =>
    shown
      ? counted(count, { one: 'more, which is 0', other: 'more, all 0' }, 'en')
      : counted(count, { one: 'figure, which is 0', other: 'figures, all 0' }, 'en'),
  date: (iso) => writtenDate(iso, 'en'),
};
