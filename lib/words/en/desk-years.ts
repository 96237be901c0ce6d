import { counted, written } from '../count';
import type { YearsWords } from '../desk-years';
import { jumps } from './desk-jumps';
import { severity } from './severity';
import { storage } from './storage';

const n = (count: number) => written(count, 'en');
const units = (count: number) => counted(count, { one: 'agency', other: 'agencies' }, 'en');
const reports = (count: number) => counted(count, { one: 'report', other: 'reports' }, 'en');
const rows = (count: number) => counted(count, { one: 'row', other: 'rows' }, 'en');

export const deskYears: YearsWords = {
  ...jumps,
  ...severity,
  ...storage,
  title: 'Years side by side - Gouji',
  heading: 'Years side by side',
  search: 'Agency',
  searchHint: 'Part of its name; Enter takes the first',
  unitsName: 'Agencies on the desk',
  found: (found, all) => (found === all ? units(all) : `${n(found)} of ${units(all)}`),
  noneFound: 'No such agency.',
  empty: 'No annual reports on the desk yet',
  emptyHint:
    'Reports that you inspect are kept on the desk. An agency with two years or more is compared here.',
  notOnDesk: (unit) => `The desk has no report of “${unit}”. Choose another agency.`,
  unitYears: (years) => years.join(', '),
  undated: (count) => `${reports(count)} more of it name no year and are left out.`,
  unreadable: (count) => `${reports(count)} more of it are damaged and cannot be read.`,
  onlyOneYear: 'The desk has one year only: what must carry over is to be verified.',
  year: (year) => String(year),
  which: (which, of) => ` (${n(which)} of ${n(of)})`,
  severalReports: (year, count) =>
    `The desk has ${reports(count)} for ${year}. They are shown beside each other; verify which one counts.`,
  missingColumn: (year) => `${year} (to be verified)`,
  missing: (years) =>
    `No report for ${years.join(', ')} is on the desk: whether there is one is to be verified, and nothing is compared across the gap.`,
  edition: (edition) => (edition === null ? 'edition unknown' : `${edition} edition`.trim()),
  asName: (agency) => `Signed ${agency}`,
  openPage: 'Open page',
  betweenName: 'Between the years',
  between: (year, holds, differs, open) =>
    [
      `${year} and the year before: ${n(holds)} carry over`,
      `${n(differs)} do not`,
      open > 0 ? `${n(open)} could not be judged` : '',
    ]
      .filter(Boolean)
      .join(', '),
  settled: 'settled',
  carries: {
    holds: 'carries over',
    differs: 'does not carry over',
    settled: 'does not carry over, settled',
    open: 'could not be judged',
  },
  carriedMark: { holds: '✓', open: '?', before: '↖', after: '↘' },
  toBefore: (year, cell) => `from ${year}, ${cell}`,
  toAfter: (year, cell) => `carried to ${year}, ${cell}`,
  remark: (year, message, settled) => `${year}: ${message}${settled ? ' (settled)' : ''}`,
  unusual: (year, before, now) => `${year}: unusual, ${before} last year and ${now} this year.`,
  figuresName: 'Figures by year',
  tableHead: 'Table',
  rowHead: 'Row',
  columnHead: 'Column',
  remarkHead: 'Remarks',
  showName: 'Show',
  show: {
    all: 'all rows',
    figures: 'rows with a figure in some year',
    'not zero': 'rows that are not 0 in some year',
  },
  shownRows: (shown, all) => (shown === all ? rows(all) : `${n(shown)} of ${rows(all)}`),
  cell: {
    blank: 'blank',
    unreadable: 'not legible as a number',
    'not read': 'the report has no such cell',
    'not asked': 'the edition of that year has no such cell',
    'missing year': 'the report for that year is to be verified',
  },
  cellMark: { blank: 'blank', 'not read': 'none', 'not asked': '—', 'missing year': '' },
  goTo: (year, cell, text) => `${year}, ${cell}: ${text}; go to it in the report`,
  legend:
    'A figure leads to its place in the report. ↖ leads to its counterpart in the year before, ↘ in the year after. — the edition of that year has no such cell.',
  copy: 'Copy',
  print: 'Print',
  keys: 'Keys: / finds an agency, arrows move between figures, Enter goes to the report.',
  notice: {
    'on the way': 'Opening the report…',
    shown: 'It is marked in the report.',
    'not shown': 'The figure was not found in the report: the page may have changed, or did not open.',
    'no page': 'This report was a file of this machine; open that file again to see it.',
    'copy refused': 'The browser does not allow copying.',
    copied: (some, columns) =>
      `Copied ${rows(some)} and ${counted(columns, { one: 'column', other: 'columns' }, 'en')} for a spreadsheet.`,
    failed: (reason) => `Not done: ${reason}`,
  },
};
