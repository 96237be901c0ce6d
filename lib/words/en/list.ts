import { counted, written } from '../count';
import { furtherInWords } from '../further';
import type { ListWords } from '../list';
import { asSentence } from '../sentence';
import { severity } from './severity';
import { storage } from './storage';

const n = (count: number) => written(count, 'en');
const reports = (count: number) => counted(count, { one: 'report', other: 'reports' }, 'en');

export const list: ListWords = {
  ...severity,
  ...storage,
  pageTitle: (done, all) => `${done < all ? `${n(done)}/${n(all)} ` : ''}Annual reports - Gouji`,
  heading: 'Inspection of a list of annual reports',
  source: 'List',
  progressName: 'Progress',
  progress: (done, all) => `${n(done)} of ${n(all)} done`,
  left: (minutes) => {
    if (minutes === null) return 'estimating the time left';
    if (minutes < 1) return 'less than a minute left';
    return `about ${counted(minutes, { one: 'minute', other: 'minutes' }, 'en')} left`;
  },
  run: {
    ready: 'Not started',
    running: 'Inspecting',
    paused: 'Paused',
    stopped: 'Stopped',
    finished: 'Finished',
  },
  start: 'Start',
  resume: 'Resume',
  pause: 'Pause',
  stop: 'Stop',
  retry: (count) => `Try failed ones again (${n(count)})`,
  again: 'Inspect all once more',
  totalsName: 'Results so far',
  totals: {
    reports: (count) => `${reports(count)} inspected`,
    withErrors: (count) => `${n(count)} with errors`,
    withWarnings: (count) => `${n(count)} to check only`,
    noReport: (count) => `${n(count)} no report`,
    failed: (count) => `${n(count)} not inspected`,
    notCompared: (count) => `${n(count)} without a report for the year before to compare with`,
    misled: (count) => `${n(count)} where the list leads astray`,
  },
  columns: { number: 'No.', report: 'Annual report', agency: 'Agency', year: 'Year', result: 'Result' },
  state: {
    waiting: 'waiting',
    fetching: 'fetching',
    'no report': 'No annual report',
    failed: 'Not inspected',
  },
  unknown: 'unknown',
  unchecked: { 'in part': 'checked in part', not: 'not checked', 'free form': 'no form to hold it against' },
  verdict: {
    clean: 'no errors, nothing to check',
    settled: 'Settled',
    partial: 'no errors in what was read',
    'free form': 'no form to hold it against',
  },
  noReport: (reason) => `${asSentence(reason)} If scripts load the text, open the page to inspect it.`,
  notYet: 'not inspected yet',
  pageOfList: (number) => `Page ${n(number)} of the list`,
  misled: {
    unit: 'The list leads to another unit’s report',
    year: 'The list leads to another year’s report',
    both: 'The list leads to another unit’s and year’s report',
  },
  fault: {
    attachment: (format) =>
      `The link is an attachment (${format}) and no page. Open it and read it yourself.`,
    elsewhere: (host) =>
      `${host || 'This address'} is no government portal (gov.cn); Gouji does not fetch it. Open the page and click Gouji in the toolbar.`,
    status: {
      gone: (status) => `There is no such page (HTTP ${status}). Check the link and tell the publisher.`,
      refused: (status) => `The site refuses it (HTTP ${status}). Open the page to inspect it.`,
      'too often': (status) => `The site limits how often it is asked (HTTP ${status}). Try again later.`,
      broken: (status) => `The site failed (HTTP ${status}). Try again later.`,
    },
    notHtml: (contentType) => `The link is no page (${contentType}). Open it and read it yourself.`,
    tooLarge: (megabytes) =>
      `The page is larger than ${megabytes} MB and was not read. Open it to inspect it.`,
    tooMuch: 'The page holds far more than any report and was not read. Open it to inspect it.',
    manyNames: (host) =>
      `Links to many different sites lead to ${host}; it is not asked any more, so that it is not asked too often. Open the page to inspect it.`,
    ledAway: (host) =>
      `It leads to ${host}, which is not the list’s own site, and was not read. Open the page to make sure.`,
    timeout: (seconds) => `It was not there after ${seconds} seconds. Try again later, or open the page.`,
    empty: 'The page is empty. Open it to make sure, and tell the publisher.',
    noAnswer:
      'The site does not answer: no network, a wrong address, a bad certificate, or a redirect out of gov.cn. Try again later, or open the page.',
    failed: (detail) => `The inspection failed: ${detail}. Open the page to inspect it.`,
  },
  unkept: (count) =>
    `The browser’s storage is full: the results of ${reports(count)} are kept on this page only, and have to be fetched again once it is closed or reloaded.`,
  onlyThisPage: (further, count) =>
    `${asSentence(furtherInWords(further, 'en'))} Only the ${reports(count)} of this page are here.`,
  listed: (parts) => `${parts.join(', ')}.`,
  pages: {
    name: 'Pages of the list',
    gather: 'List the other pages',
    look: 'Look for other pages',
    goOn: 'Go on reading pages',
    anew: 'Read all pages anew',
    stop: 'Stop reading pages',
    size: (pages, entries) => {
      const said = [
        ...(entries === null ? [] : [counted(entries, { one: 'entry', other: 'entries' }, 'en')]),
        ...(pages === null ? [] : [counted(pages, { one: 'page', other: 'pages' }, 'en')]),
      ].join(' on ');
      return said === '' ? '' : `The list says that it has ${said}; `;
    },
    read: (pages, count) =>
      `${counted(pages, { one: 'page', other: 'pages' }, 'en')} read, ${reports(count)} listed`,
    left: (count) => `${counted(count, { one: 'page', other: 'pages' }, 'en')} to go`,
    repeated: (count) => `${counted(count, { one: 'repetition', other: 'repetitions' }, 'en')} not counted`,
    copies: (count) => `${counted(count, { one: 'copy', other: 'copies' }, 'en')} of other pages not counted`,
    none: 'No other pages were found: what is listed is all.',
    failed: (number, reason) => `Page ${n(number)} was not read. ${reason}`,
    retry: (count) => `Read failed pages again (${n(count)})`,
    bound: {
      'most pages':
        'It has more than 200 pages; the others were not read. Open it and begin from a later page.',
      'most reports': 'It has more than 5,000 reports; the others are left out.',
      'nothing new': 'Twenty pages in a row had no report that is new; the others were not read.',
      script: 'A script draws the list or turns its pages: fetching does not show the others.',
      'nothing drawn':
        'For 15 seconds the tab in the background showed no report. Open the page to make sure.',
      'does not turn':
        'In the tab in the background the pages did not turn; the others were not read. Open the list and turn them there.',
      elsewhere: 'Its pager leads to another site and was not followed. Open the page to make sure.',
    },
    inTab: 'Read it in a background tab',
    inTabHint: 'The list is opened, leafed through and closed again.',
    readingInTab: 'Being leafed through in a background tab.',
    thenStart: 'Check how many there are, then start.',
  },
  openHint:
    'A title opens the page, with the findings marked in it. Each site is asked for one page a second at most.',
  noList: 'There is no list to inspect',
  noListHint: 'Open a portal’s list of annual reports, click Gouji in the toolbar and choose “Inspect all”.',
  openElsewhere: 'This list is being inspected in another tab',
  openElsewhereHint: 'Look there. When that tab is closed, the inspection goes on here.',
  offer: {
    title: (count) =>
      `This page lists ${counted(count, { one: 'annual report', other: 'annual reports' }, 'en')}`,
    more: (count) => `and ${n(count)} more`,
    further: (further) => asSentence(furtherInWords(further, 'en')),
    listAll: 'List all pages, then inspect',
    inspectAll: (count) => `Inspect all (${n(count)})`,
    inspectPage: (count) => `Inspect this page (${n(count)})`,
    hint: 'They are fetched and inspected one by one in a new tab, one page a second for each site at most.',
    notItself: 'Why the page is no report itself',
    insist: 'Inspect this page all the same',
  },
  copyLedger: 'Copy ledger',
  onDesk: 'Letters, workbook and circular on the desk',
  exportAs: (format) => `Export ${format}`,
  copied: (rows, columns) =>
    `Copied the ledger: ${counted(rows, { one: 'row', other: 'rows' }, 'en')} × ${counted(columns, { one: 'column', other: 'columns' }, 'en')}, ready to paste.`,
  exported: (file) => `Exported ${file}`,
  copyRefused: 'Not copied: the browser did not allow it.',
  notExported: (reason) => `Not exported: ${reason}`,
};
