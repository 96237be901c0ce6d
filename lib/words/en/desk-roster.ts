import { counted } from '../count';
import { writtenDate } from '../dates';
import type { DeskRosterWords } from '../desk-roster';
import { severity } from './severity';
import { storage } from './storage';

const units = (count: number) => counted(count, { one: 'unit', other: 'units' }, 'en');
const reports = (count: number) => counted(count, { one: 'report', other: 'reports' }, 'en');

export const deskRoster: DeskRosterWords = {
  ...severity,
  ...storage,
  title: 'Roster - Gouji',
  heading: 'Roster',
  empty: 'There is no roster yet',
  emptyHint:
    'A roster names the units that must publish an annual report. Paste a list, read in a table, or take the units of reports on the desk; from then on it shows for each year who has published, who was late and whose report was not found.',
  rosterName: 'Roster',
  yearName: 'Year',
  year: (year) => String(year),
  onDesk: (count) => `${reports(count)} of that year on the desk`,
  damaged: (count) =>
    `${counted(count, { one: 'roster is', other: 'rosters are' }, 'en')} damaged and cannot be read; the others are not affected.`,
  removeDamaged: 'Delete damaged rosters',
  add: {
    open: 'Add units',
    openFirst: 'Make a roster',
    label: 'Units',
    hint: 'One unit a line, other and former names behind it after a semicolon. Rows of a table may have a head: name (单位名称), other names (别名), superior (上级), remarks (备注). The superior is the unit whose report sums its figures.',
    found: (count, repeated, over) =>
      [
        units(count),
        repeated > 0 ? `${counted(repeated, { one: 'line', other: 'lines' }, 'en')} repeated` : '',
        over > 0 ? `${units(over)} beyond the limit left out` : '',
      ]
        .filter(Boolean)
        .join(', ')
        .concat('.'),
    to: 'Add to',
    toThis: (name) => `“${name}”`,
    toNew: 'A new roster',
    newName: 'Name',
    start: 'Add',
    file: 'Read in a table (CSV, XLSX)',
    fromYear: 'Units with a report of',
    fromList: 'Units of the list',
    take: 'Take',
    none: '(none)',
  },
  countsName: 'Where the units stand',
  mark: { published: 'P', late: 'L', elsewhere: 'O', doubtful: '?', 'not found': 'N' },
  state: {
    published: 'Published',
    late: 'Late',
    elsewhere: 'Published elsewhere',
    doubtful: 'To be confirmed',
    'not found': 'Not found',
  },
  all: 'Must publish',
  search: 'Search',
  searchHint: 'Unit, other names, remarks',
  stateName: 'State',
  every: 'All',
  ofName: 'Counts to',
  sortName: 'Order',
  sort: {
    roster: 'As in the roster',
    name: 'Name',
    state: 'State',
    date: 'Day of publication',
    worst: 'Findings',
  },
  shown: (shown, all) => (shown === all ? units(all) : `${units(shown)} of ${all}`),
  clear: 'Clear',
  noneShown: 'No unit is like that.',
  more: (count) => `Show ${count} more`,
  columns: { unit: 'Unit', state: 'State', date: 'Published on', found: 'Findings', of: 'Counts to' },
  date: (iso) => (iso === null ? 'not stated' : writtenDate(iso, 'en')),
  verdict: {
    clean: 'No errors or warnings',
    settled: 'Settled',
    partial: 'Not all could be checked',
    'free form': 'No form to hold it against',
  },
  openPage: 'Open page',
  years: 'Years',
  place: (place) => (place === '' ? 'place not noted' : place),
  alsoCalled: (names) => `Also: ${names.join('; ')}`,
  offer: {
    name: 'May be this unit’s report: please say',
    why: {
      alike: 'the names are alike',
      'several units': 'several units of the roster may be called so',
      'several reports': 'there are several reports under differing names',
      'place unknown': 'it is not certain of which place it is',
    },
    yes: (name) => `Yes, of “${name}”`,
    always: 'Yes, and keep it as another name',
    no: 'No',
    takeBack: 'Take it back',
  },
  edit: {
    name: 'Name',
    aliases: 'Other and former names',
    aliasesHint: 'with semicolons between them',
    apart: '; ',
    of: 'Counts to (the unit whose report sums its figures)',
    ofNone: 'Counts to none',
    alone: 'Its report is that of its own office alone and sums no others',
    remarks: 'Remarks',
    save: 'Save',
    remove: 'Take off the roster',
    elsewhere: 'Published elsewhere',
    elsewherePlace: 'Where (may be left empty)',
    sayElsewhere: 'Mark as published elsewhere',
    notElsewhere: 'Take “published elsewhere” back',
    notIts: 'Not this unit’s',
  },
  misledName: 'Lists that lead astray',
  misledHint: 'A title of the list and the report behind it differ: check the list.',
  misled: { unit: 'another unit', year: 'another year', both: 'another unit and year' },
  listSays: (title) => `List: ${title}`,
  pageSays: (agency, year) => `Report: ${agency ?? 'names no unit'}, ${year ?? 'names no year'}`,
  inList: (title) => `in “${title}”`,
  othersName: (count) => `Reports of no unit of the roster (${count})`,
  unnamed: 'Names no unit',
  rename: 'Name of the roster',
  renameDone: 'Rename',
  removeRoster: 'Delete roster',
  askRemove: (name, count) =>
    `Delete the roster “${name}” (${units(count)}) with what was confirmed? Reports are not touched. It cannot be brought back.`,
  yes: 'Delete',
  no: 'Keep',
  undo: 'Undo',
  copy: { 'not found': 'Copy units not found', late: 'Copy late units' },
  copied: (name, year, state, count) => `${name}, ${year}: ${state.toLowerCase()} (${units(count)})`,
  keys: 'Keys: / search, ↑ ↓ move, Enter unfolds.',
  notice: {
    added: (count) => `Added ${units(count)}.`,
    changed: (name) => (name === '' ? 'Saved.' : `Saved: ${name}.`),
    removed: (count) => `Took off ${units(count)}.`,
    rosterRemoved: (name) => `Deleted the roster “${name}”.`,
    undone: 'Undone.',
    copied: (count) => `Copied ${units(count)}.`,
    notCopied: 'The browser does not allow copying.',
    refused: {
      'too large': 'Not read in: the file is too large.',
      'no table': 'Not read in: no table that can be read. Save it as XLSX or CSV.',
      'no units': 'Nothing added: there is no unit’s name in it.',
    },
    failed: {
      full: (detail) =>
        `Not done: there is no room left. Delete what is no longer needed, or clear the disk (${detail}).`,
      newer: () => 'Not done: the desk was written by a newer version of Gouji. Update the extension.',
      refused: (detail) =>
        `Not done: the browser does not allow it (${detail}). Restart the browser and try again.`,
    },
  },
};
