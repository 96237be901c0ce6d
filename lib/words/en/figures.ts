import { counted } from '../count';
import { writtenDate } from '../dates';
import type { FigureWords } from '../figures';
import { severity } from './severity';

export const figures: FigureWords = {
  severity: severity.severity,
  expected: 'Expected',
  entered: 'Filled in',
  written: 'The page says',
  inTable: 'In the table',
  inText: 'In the text',
  parts: 'Sum of the parts',
  total: 'Total in the text',
  lastYear: 'By last year’s report',
  atMost: 'At most',
  deadline: 'No later than',
  published: 'Published on',
  difference: 'Difference',
  blank: 'blank',
  zeros: (count, shown, blank) => {
    const or = blank ? ' or blank' : '';
    return shown
      ? counted(count, { one: `more, which is 0${or}`, other: `more, all 0${or}` }, 'en')
      : counted(count, { one: `figure, which is 0${or}`, other: `figures, all 0${or}` }, 'en');
  },
  edition: (edition) => `${edition} edition`,
  date: (iso) => writtenDate(iso, 'en'),
};
