import { counted } from '../count';
import type { DeskRosterWords } from '../desk-roster';
import { storage } from './storage';

export const deskRoster: DeskRosterWords = {
  ...storage,
  title: 'Roster - Gouji',
  heading: 'Roster',
  yearName: 'Year',
  year: (year) => String(year),
  onDesk: (units) =>
    `${counted(units, { one: 'unit has', other: 'units have' }, 'en')} a report of that year on the desk`,
  empty: 'There are no reports on the desk yet',
  emptyHint:
    'Once reports that were inspected lie on the desk, the units that have one are listed here by year.',
};
