import { counted } from '../count';
import type { DeskRollupWords } from '../desk-rollup';
import { severity } from './severity';
import { storage } from './storage';

const units = (count: number) => counted(count, { one: 'unit', other: 'units' }, 'en');

export const deskRollup: DeskRollupWords = {
  ...severity,
  ...storage,
  title: 'Roll-up - Gouji',
  heading: 'Roll-up',
  noRoster: 'There is no roster yet',
  noRosterHint:
    'The roster says which units a government’s report sums. Make one first, and say of each unit to whom it counts.',
  noGovernment: 'The roster does not say to whom units count',
  noGovernmentHint: 'Say on the roster to which government each unit counts.',
  toRoster: 'Open the roster',
  rosterName: 'Roster',
  yearName: 'Year',
  year: (year) => String(year),
  governmentName: 'Government',
  alone: 'The roster says that this report is its own office’s alone: it is not compared.',
  incomplete: 'Not all is there: nothing was compared.',
  own: {
    missing: 'The government’s own report of that year is not on the desk.',
    several: 'There are several reports of the government for that year with differing figures.',
    'no form': 'Which form the government’s own report follows is not known.',
  },
  missing: (names, all) =>
    `Of ${units(all)}, ${names.length} have no report of that year: ${names.join(', ')}.`,
  several: (names) => `Several reports with differing figures: ${names.join(', ')}.`,
  otherEdition: (names) => `Another edition of the form, or none that is known: ${names.join(', ')}.`,
  compared: (count, figures, differing, open) =>
    `${counted(figures, { one: 'figure', other: 'figures' }, 'en')} held against ${units(count)}: ${differing} differ${open > 0 ? `, ${open} cannot be judged` : ''}.`,
  allEqual: 'All figures that were compared are the sum of the units’.',
  onlyUnequal: 'Only what differs or cannot be judged',
  tableName: 'Figures',
  columns: { figure: 'Figure', own: 'This report', sum: 'Units together', gap: 'Difference', mark: 'Result' },
  mark: { equal: 'Equal', differs: 'Differs', 'own open': 'Blank here', 'units open': 'Blank in a unit' },
  open: 'blank',
  goTo: (name) => `Go to the cell of ${name}`,
  unitsOf: (figure) => `${figure}: the units’ figures`,
  notJudgedName: 'Not judged',
  basis: (basis) => `Basis: ${basis}`,
  notShown: {
    'not shown': 'The page is open, but the cell could not be shown.',
    'no page': 'That report is a file of this machine, which cannot be opened from here.',
  },
  failed: {
    full: (detail) => `Not done: there is no room left (${detail}).`,
    newer: () => 'Not done: the desk was written by a newer version of Gouji. Update the extension.',
    refused: (detail) =>
      `Not done: the browser does not allow it (${detail}). Restart the browser and try again.`,
  },
};
