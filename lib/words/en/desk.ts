import { counted, written } from '../count';
import { writtenDate } from '../dates';
import type { DeskWords } from '../desk';
import { circular } from './desk-circular';
import { county } from './desk-county';
import { jumps } from './desk-jumps';
import { letters } from './desk-letters';
import { work } from './desk-work';
import { reason } from './reason';
import { severity } from './severity';
import { storage } from './storage';

const n = (count: number) => written(count, 'en');
const reports = (count: number) => counted(count, { one: 'report', other: 'reports' }, 'en');
const full = (detail: string) =>
  `there is no room left. Delete what is no longer needed, or clear the disk (${detail}).`;
const newer = () => 'the desk was written by a newer version of Gouji. Update the extension.';
const refused = (detail: string) =>
  `the browser does not allow it (${detail}). Restart the browser and try again.`;

export const desk: DeskWords = {
  ...jumps,
  ...severity,
  ...storage,
  ...reason,
  title: 'Desk - Gouji',
  heading: 'Desk',
  about: (count, units) => `${reports(count)} of ${counted(units, { one: 'unit', other: 'units' }, 'en')}`,
  empty: 'There are no reports on the desk yet',
  emptyHint:
    'Open a report on a government portal, or choose “Inspect all” in the popup on a list of them: what was inspected stays here. A colleague’s desk can be read in from a file.',
  recordOff: 'The record is switched off in the settings: what is inspected now does not come to the desk.',
  trouble: {
    full: (detail) => `The last report was not kept: ${full(detail)}`,
    newer: () => `The last report was not kept: ${newer()}`,
    refused: (detail) => `The last report was not kept: ${refused(detail)}`,
  },
  damaged: (count) =>
    `${counted(count, { one: 'record is', other: 'records are' }, 'en')} damaged and cannot be read; the others are whole. Opening the page again restores it:`,
  removeDamaged: 'Delete what is damaged',
  damagedVersions: (count) =>
    `${counted(count, { one: 'other version is', other: 'other versions are' }, 'en')} damaged and cannot be read.`,
  unreadable: 'This record is damaged and cannot be read. Opening the page again restores it.',
  pictureName: 'Units by years',
  pictureHint: 'A cell leads to its report.',
  unit: 'Unit',
  unplaced: (count) => `${reports(count)} without a unit or a year: see the list.`,
  mark: { clean: '–', settled: 'S', partial: '~', 'free form': 'O', late: 'L', none: '·' },
  markName: {
    ...severity.severity,
    clean: 'no errors or warnings found',
    settled: 'settled',
    partial: 'not wholly checked',
    'free form': 'no form to hold it against',
    late: 'published late',
    none: 'not on the desk',
  },
  cellName: (unit, year, marks, count) =>
    `${unit}, ${year}: ${marks.join(', ')}${count > 1 ? ` (${reports(count)})` : ''}`,
  kindsName: 'Kinds of finding',
  kind: reports,
  listName: 'Reports',
  search: 'Search',
  searchHint: 'Unit, title, words of findings',
  yearName: 'Year',
  everyYear: 'All years',
  verdictName: 'Result',
  verdicts: {
    all: 'All results',
    error: 'With errors',
    warning: 'With warnings only',
    clean: 'No errors or warnings',
    unsure: 'To be looked at',
  },
  ruleName: 'Kind',
  everyRule: 'All kinds',
  fromList: 'From the list',
  everyList: 'From anywhere',
  sortName: 'Order',
  sort: { seen: 'Inspected last', agency: 'Unit', year: 'Year', worst: 'Most findings' },
  shown: (shown, all) => (shown === all ? reports(all) : `${n(shown)} of ${reports(all)}`),
  clear: 'Show all',
  noneShown: 'No report matches.',
  unknownYear: 'Year unknown',
  year: String,
  verdict: {
    clean: 'No errors or warnings found',
    settled: 'Settled',
    partial: 'No errors or warnings in what was read',
    'free form': 'No form to hold it against',
  },
  unchecked: {
    'in part': 'not wholly checked',
    not: 'not checked',
    'free form': 'no form to hold it against',
  },
  seen: (moment) => `Inspected ${moment}`,
  versions: (count) => `version ${n(count)}`,
  openPage: 'Open page',
  years: 'Years side by side',
  rollup: 'Sum of its units',
  notSummed: (reason) => `The sum of its units is to be verified: ${reason}.`,
  noFindings: 'Nothing was found.',
  notCompared: 'The report for the year before is not on the desk: what must carry over is to be verified.',
  basis: (basis) => `Basis: ${basis}`,
  changesSince: (moment) => `Since the version of ${moment}:`,
  changes: {
    fresh: (count) => `${n(count)} new`,
    corrected: (count) => `${n(count)} corrected`,
    unchanged: (count) => `${n(count)} as before`,
    open: (count) => `${n(count)} not judged this time`,
  },
  correctedName: 'Corrected',
  openName: 'Not judged this time',
  byOther: 'Another version of the extension inspected the version before: what differs may be its doing.',
  settledAs: (reason, note) => `Settled: ${reason}${note && `, ${note}`}`,
  remove: 'Delete',
  removeShown: (count, isPicked) => `Delete ${isPicked ? 'what is picked' : 'these'} (${n(count)})`,
  removeAll: 'Clear the desk',
  askReport: (name) => `Delete the record of “${name}” with all its versions? It cannot be brought back.`,
  askShown: (count) => `Delete the records of these ${reports(count)}? They cannot be brought back.`,
  askAll: (count) =>
    `Delete all records of ${reports(count)}? They cannot be brought back; what is settled stays in the settings, and so do the rosters on their page.`,
  yes: 'Delete',
  no: 'Keep',
  export: (count, isPicked) => `Export ${isPicked ? 'what is picked' : 'these'} (${n(count)})`,
  import: 'Read in a file',
  fileName: (day) => `gouji-desk_${day}.gz`,
  preview: {
    heading: (file) => `Read in “${file}”`,
    fresh: (count) => `${reports(count)} that are not here`,
    later: (count) => `${reports(count)} with a newer version`,
    earlier: (count) => `${reports(count)} with no more than an earlier version or another source`,
    known: (count) => `${reports(count)} that are here and the same: left alone`,
    decisions: (count) => counted(count, { one: 'settled finding', other: 'settled findings' }, 'en'),
    rosters: (count) => counted(count, { one: 'roster', other: 'rosters' }, 'en'),
    unreadable: (count) =>
      `${counted(count, { one: 'entry', other: 'entries' }, 'en')} that cannot be read: left out`,
    nothingNew: 'Nothing in the file is missing here.',
    take: 'Read in',
    leave: 'Cancel',
  },
  room: (used, quota) => (quota === null ? `${used} in use. ` : `${used} in use of ${quota}. `),
  persisted: {
    yes: 'The browser leaves it alone.',
    no: 'The browser may clear it when the disk fills: export it now and then.',
  },
  private: 'Kept on this machine only; nothing is kept of private windows.',
  keys: 'Keys: / to search, ↑ ↓ to move, Enter to unfold, N and P for the next and the previous report, X to pick, Shift+X to pick a range.',
  notice: {
    exported: (file, count) => `Exported ${reports(count)}: ${file}`,
    takenOver: (count, decisions, states, rosters) =>
      `Read in ${[
        reports(count),
        decisions > 0 ? counted(decisions, { one: 'settled finding', other: 'settled findings' }, 'en') : '',
        rosters > 0 ? counted(rosters, { one: 'roster', other: 'rosters' }, 'en') : '',
      ]
        .filter(Boolean)
        .join(', ')}${states > 0 ? `; ${work.taken(states).toLowerCase()}` : ''}.`,
    removed: (count) => `Deleted ${reports(count)}.`,
    nothingPasted: 'Not begun: there is no address in the text.',
    fileRefused: {
      'no desk': 'Not read in: this is no file of a desk.',
      'later version': 'Not read in: the file was written by a newer version of Gouji. Update the extension.',
      'broken off': 'Not read in: the file is incomplete.',
      'too large': 'Not read in: the file is too large.',
    },
    failed: {
      full: (detail) => `Not done: ${full(detail)}`,
      newer: () => `Not done: ${newer()}`,
      refused: (detail) => `Not done: ${refused(detail)}`,
    },
  },
  begunName: 'Lists that are not gone through yet',
  begun: (title, done, all, moment) => `${title}: begun ${moment}, ${n(done)} of ${n(all)} done`,
  goOn: 'Go on',
  drop: 'Drop',
  gather: {
    open: 'Inspect files and addresses',
    label: 'Addresses of reports',
    hint: 'One a line, or pasted from a spreadsheet together with the names of the units.',
    found: (count, repeated, unreadable, over) =>
      [
        counted(count, { one: 'address', other: 'addresses' }, 'en'),
        repeated > 0 ? `${n(repeated)} repeated` : '',
        unreadable > 0 ? `${n(unreadable)} not readable` : '',
        over > 0 ? `${n(over)} left out: too many at once` : '',
      ]
        .filter(Boolean)
        .join(', ')
        .concat('.'),
    start: 'Inspect',
    name: (moment) => `Addresses pasted ${moment}`,
  },
  moment: (iso) => writtenDate(iso, 'en'),
  work,
  letters,
  county,
  circular,
};
