import { counted, written } from '../count';
import { writtenDate } from '../dates';
import type { PopupWords } from '../popup';
import { asSentence } from '../sentence';
import { claims } from './claims';
import { settled } from './settled';
import { severity } from './severity';
import { storage } from './storage';

const n = (count: number) => written(count, 'en');

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

export const popup: PopupWords = {
  ...severity,
  ...storage,
  title: 'Gouji',
  agencyUnknown: 'Agency unknown',
  year: (year) => (year === null ? 'year unknown' : `${year} report`),
  edition: (edition) => (edition === null ? 'edition unknown' : `${edition} edition`),
  noForm: 'no form in that year',
  published: (date) => (date === null ? 'no date of publication' : `published ${writtenDate(date, 'en')}`),
  countsName: 'Number of findings',
  verdict: {
    clean: 'No errors, nothing to check.',
    settled: 'No other errors; what was settled is listed below.',
    spotless: 'Nothing found.',
    waiting: 'No errors so far; a frame of the page is still being inspected.',
    partial: 'No errors in what was read, but parts could not be read.',
    'free form': 'No errors. There is no form to hold it against; tables were not checked.',
  },
  parts: 'State of the parts',
  section: 'Section',
  text: 'Text',
  table: 'Table',
  state: {
    'in order': 'in order',
    missing: 'missing',
    unreadable: 'unreadable',
    incomplete: 'incomplete',
    'not judged': 'in part',
    'no form': 'n/a',
  },
  applied: (judged, unsure, data) =>
    `${counted(judged, { one: 'rule', other: 'rules' }, 'en')} applied${unsure === 0 ? '' : `, ${n(unsure)} not or not fully${data ? ' for want of figures' : ''}`}`,
  notCompared: 'no report for the year before to compare with',
  findings: (count) => `Findings (${n(count)})`,
  group: { first: 'Check first', whole: 'Whole report' },
  jump: 'Show on the page',
  more: 'More',
  basis: (basis) => `Basis: ${basis}`,
  claims,
  settled,
  day: (iso) => writtenDate(iso, 'en'),
  notShown: (row) =>
    row
      ? `Its place cannot be seen on the page now: ${row}`
      : 'This has no place on the page that could be shown.',
  lostTouch: 'The page does not answer. Reload it and try again.',
  notJudged: (count) => `Not judged (${n(count)})`,
  unread: (count) => `Not read (${n(count)})`,
  unreadFrame: (url) => `An embedded page may not be read: ${url}`,
  failedFrame: (url, reason) => `The inspection of an embedded page failed: ${url} (${reason})`,
  copyTable: 'Copy',
  copyTableName: (name) => `Copy ${name}`,
  copy: 'Copy',
  copyKind: {
    ledger: 'Ledger row',
    'ledger with head': 'Ledger row with head',
    figures: 'All figures',
    findings: 'Findings (table)',
    letter: 'Letter of correction',
    markdown: 'Inspection (Markdown)',
    json: 'Inspection (JSON)',
  },
  selectCells: 'Choose cells on the page…',
  export: 'Export',
  exportKind: {
    workbook: 'Excel workbook (XLSX)',
    ledger: 'Ledger row (CSV)',
    figures: 'All figures (CSV)',
    findings: 'Findings (CSV)',
    markdown: 'Inspection (Markdown)',
    json: 'Inspection (JSON)',
  },
  copiedTable: (what, rows, columns) =>
    `Copied: ${what}, ${counted(rows, { one: 'row', other: 'rows' }, 'en')} × ${counted(columns, { one: 'column', other: 'columns' }, 'en')}, ready to paste.`,
  copiedText: (what) => `Copied: ${what}.`,
  exported: (file) => `Exported: ${file}`,
  notExported: (reason) => `Not exported: ${reason}`,
  copyFailed: 'Not copied: the browser did not allow it. The clipboard is as it was.',
  copyGone: 'Not copied: the page no longer has this table. Reload it and try again.',
  tables: { disclosure: 'table 1', applications: 'table 2', reviews: 'table 3' },
  overlay: 'Show marks',
  marksRemoved: 'The page kept removing the marks, so marking was stopped. The findings are not affected.',
  panel: 'Side panel',
  panelTitle: 'Open in the side panel, beside a long page',
  panelRefused: (reason) => `Not opened: the browser does not allow the side panel (${reason}).`,
  settings: 'Settings',
  desk: 'Desk',
  recordNews:
    'Reports that you inspect are kept on the desk, on this machine, so that years can be compared and corrections be seen. The settings can switch this off.',
  unkept: 'The last report was not kept on the desk; the desk says why.',
  updated: (version) => `Gouji was updated to version ${version}; open reports were inspected again.`,
  withheld:
    'The browser does not let Gouji read government portals: pages are not inspected when they open, nor the reports of a list.',
  askForPortals: 'Allow government portals…',
  inspecting: 'Inspecting…',
  noReport: 'This page is no annual report on government information disclosure',
  because: asSentence,
  signs: 'Signs of an annual report',
  found: 'yes',
  notFound: 'no',
  file: {
    PDF: 'This is a PDF file',
    picture: 'This is a picture and cannot be checked',
  },
  fileDetail:
    'A picture has no text to be read. Open the report as a web page, or as PDF, Word or OFD; where there is none, check it by hand.',
  checkShownFile: 'Check this file',
  chooseFile: 'Choose a file to check…',
  checkFileHint: 'Opens in a new tab. Files are read on this computer only.',
  openFile: 'Open file',
  openFileTitle: 'Check a PDF, Word or OFD file of this computer',
  attachments: 'Attachments',
  checkAttachment: 'Check it',
  withFiles: {
    name: 'Check with its attachments',
    lacking: 'The page lacks tables; they may be in these attachments:',
    act: 'Check with its attachments',
    again: 'Read them again',
    stop: 'Stop',
    busy: (done, of) => `Reading attachments, ${done} of ${of} done`,
    permit: (host) => `Allow ${host} to be read`,
    state: (state) => {
      switch (state.kind) {
        case 'waiting':
          return 'waiting';
        case 'fetching':
          return state.of === null
            ? `downloading, ${kilobytes(state.received)} KB`
            : `downloading, ${kilobytes(state.received)} of ${kilobytes(state.of)} KB`;
        case 'reading':
          return state.of > 1
            ? `reading page ${Math.min(state.done + 1, state.of)} of ${state.of}`
            : 'reading';
        case 'read':
          return 'read';
        case 'stopped':
          return 'stopped';
        case 'failed':
          return state.reason;
      }
    },
  },
  insist: 'Inspect all the same',
  insisted: 'Inspected as a report: the page has no figures that could be checked.',
  again: 'Inspect again',
  refusedTitle: 'This page cannot be inspected',
  refused: {
    'browser page':
      'It is one of the browser’s own pages, which extensions may not read. Open the page of a report and try again.',
    'extension store': 'It is a page of the extension store, which extensions may not read.',
    file: 'It is a file of this computer. PDF, Word and OFD can be opened and checked on a page of Gouji; for a saved web page, allow Gouji access to file URLs on the page of extensions, then open the file again.',
    'no permission':
      'Gouji may not read it. Go to that page, click Gouji in the toolbar and try again; for a file, first allow access to file URLs on the page of extensions.',
    policy: 'The office’s settings for this browser keep extensions off this page. Ask your administrator.',
    PDF: 'This is a PDF file. The browser does not let extensions mark it in its own viewer; it can be opened and checked on a page of Gouji.',
    reader: 'No file has been checked on this page yet. Open one there, or wait until it has been read.',
    'no such tab': 'The tab has been closed.',
    unknown: 'The browser does not allow it.',
  },
  failed: 'The inspection failed',
  failedDetail: (reason) => `It did not finish; the page is untouched. What went wrong: ${reason}`,
};
