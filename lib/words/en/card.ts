import type { CardWords } from '../card';
import { severity } from './severity';

export const card: CardWords = {
  ...severity,
  bar: 'Gouji checks',
  unread: 'Nothing found, but a part could not be read',
  previous: 'Previous',
  next: 'Next',
  list: 'List',
  off: 'Turn off',
  close: 'Close',
  position: (index, total) => `${index} of ${total}`,
  here: (index, total) => `${index} of ${total} here`,
  previousHere: 'Previous here',
  nextHere: 'Next here',
  findingsHere: (total) => `${total} findings here`,
  expected: 'Expected',
  actual: 'Found',
  difference: 'Off by',
  basis: 'Basis',
  quote: 'Text',
  blank: 'blank',
  zeros: (count, shown) => (shown ? `${count} more, all 0` : `${count} figures, all 0`),
  showTerms: (count) => `List all ${count} cells`,
  hideTerms: 'Hide',
  terms: 'Terms of the equation',
  notVisible: (row) =>
    row ? `Its place cannot be seen on the page now: ${row}` : 'Its place cannot be seen on the page now.',
  notOnPage: 'This has no place on the page that could be marked.',
  separator: '; ',
};
