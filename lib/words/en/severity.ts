import { counted, written } from '../count';
import type { SeverityWords } from '../severity';

export const severity: SeverityWords = {
  severity: { error: 'Error', warning: 'To check', info: 'Note' },
  letter: { error: 'E', warning: '?', info: 'i' },
  counts: ({ error, warning, info }) =>
    [
      counted(error, { one: 'error', other: 'errors' }, 'en'),
      `${written(warning, 'en')} to check`,
      counted(info, { one: 'note', other: 'notes' }, 'en'),
    ].join(', '),
  nothingFound: 'Nothing found',
};
