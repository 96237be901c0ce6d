import { counted, written } from '../count';
import type { AlikeWords } from '../desk-alike';
import { storage } from './storage';

const n = (count: number) => written(count, 'en');
const texts = (count: number) => counted(count, { one: 'text', other: 'texts' }, 'en');
const pairs = (count: number) => counted(count, { one: 'pair', other: 'pairs' }, 'en');

export const deskAlike: AlikeWords = {
  ...storage,
  title: 'Copied text - Gouji',
  heading: 'Copied text',
  about:
    'Sections 1 and 5 of all agencies for one year, held against each other; names of agencies and their places, dates, figures and titles of laws aside. To be verified: no error, and in no letter.',
  empty: 'No report on the desk names its year',
  emptyHint:
    'Reports that you inspect are kept on the desk. A year with two agencies or more is compared here.',
  yearName: 'Year',
  year: (year, count) => `${year} (${counted(count, { one: 'report', other: 'reports' }, 'en')})`,
  leastName: 'Same text',
  least: (percent) => `${n(percent)}% or more`,
  working: (done, all) => (done < all ? `Reading, ${n(done)} of ${n(all)}` : 'Comparing…'),
  changed: 'The desk has changed.',
  compareAgain: 'Compare again',
  found: (some, compared) =>
    some === 0
      ? `${texts(compared)} compared, none alike.`
      : `${texts(compared)} compared, ${pairs(some)} alike.`,
  tooFew: 'Fewer than two texts can be compared.',
  leftOut: (short, none) =>
    `Not compared: ${[
      short > 0 ? `${texts(short)} of fewer than 120 characters` : '',
      none > 0 ? `${counted(none, { one: 'report', other: 'reports' }, 'en')} without this section` : '',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  common: (from) =>
    `What ${n(from)} agencies or more have (or a fifth of those on one site, at least 6) is taken for a template and does not count.`,
  over: (some) => `${texts(some)} more are beyond what can be compared at once.`,
  left: (some) => `${pairs(some)} more may be alike, beyond what can be looked at closely at once.`,
  pair: (one, other, share) => `${one} and ${other}: ${n(share)}%`,
  share: (percent) => `${n(percent)}% of it stands in the other`,
  names: (name) => `has the other’s name, ${name}`,
  openPage: 'Open page',
  legendName: 'Legend',
  piece: { same: 'the same in both', shared: 'of many agencies, not counted' },
  sheetHead: [
    'Section',
    'Agency',
    'Agency',
    'Same in the first (%)',
    'Same in the second (%)',
    'Address',
    'Address',
  ],
  copy: 'Copy the list',
  print: 'Print',
  notice: {
    copied: (rows) => `Copied ${pairs(rows)} for a spreadsheet.`,
    copyRefused: 'The browser does not allow copying.',
    failed: (reason) => `Not done: ${reason}`,
  },
};
