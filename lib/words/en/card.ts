import type { CardWords } from '../card';
import { counted, written } from '../count';
import { reason } from './reason';
import { severity } from './severity';

const n = (count: number) => written(count, 'en');

export const card: CardWords = {
  ...severity,
  ...reason,
  bar: 'Gouji checks',
  unread: 'Nothing found, but a part could not be read',
  notCompared: 'no report for the year before to compare with',
  allSettled: (count) => `${n(count)} settled, nothing else`,
  elsewhere: 'More in frames',
  elsewhereHint: 'What frames of other sites hold is shown in the popup and the side panel.',
  previous: 'Previous',
  next: 'Next',
  list: 'List',
  off: 'Turn off',
  close: 'Close',
  position: (index, total) => `${n(index)} of ${n(total)}`,
  here: (index, total) => `${n(index)} of ${n(total)} here`,
  previousHere: 'Previous here',
  nextHere: 'Next here',
  findingsHere: (total) => `${counted(total, { one: 'finding', other: 'findings' }, 'en')} here`,
  basis: 'Basis',
  quote: 'Text',
  aside: (remark) => ` (${remark})`,
  showTerms: (count) => `List all ${counted(count, { one: 'cell', other: 'cells' }, 'en')}`,
  hideTerms: 'Hide',
  terms: 'Terms of the equation',
  notVisible: (row, tab) => {
    const hint = tab ? `; click “${tab}” on the page to show it` : '';
    return `Its place cannot be seen on the page now${hint}${row ? `: ${row}` : '.'}`;
  },
  notOnPage: 'This has no place on the page that could be marked.',
  found: ({ error, warning, info }) => {
    const parts = [
      ...(error ? [counted(error, { one: 'error', other: 'errors' }, 'en')] : []),
      ...(warning ? [`${n(warning)} to check`] : []),
      ...(info ? [counted(info, { one: 'note', other: 'notes' }, 'en')] : []),
    ];
    return parts.length > 0 ? parts.join(', ') : severity.nothingFound;
  },
  settle: 'Mark as settled…',
  settleWhy: 'Why it is settled',
  notSettled: 'Not settled: settle it in the popup.',
  refused: 'The page has changed or covered what Gouji shows, so this press did nothing. Use the popup.',
  copyTable: 'Copy this table',
  copied: 'Copied',
  notCopied: 'Could not be copied',
  printed: (counts) => `What Gouji found: ${counts}`,
  printedAbout: (title, agency, year) =>
    `“${title}”; agency: ${agency ?? 'unknown'}; year: ${year ?? 'unknown'}`,
  printedBasis: (numbers, basis) => `Basis of ${numbers.join(', ')}: ${basis}`,
  separator: '; ',
  headed: (head, sentence) => `${head}: ${sentence}`,
};
