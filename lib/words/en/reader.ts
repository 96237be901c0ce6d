import { written } from '../count';
import type { ReaderWords } from '../reader';
import { documents } from './documents';
import { severity } from './severity';
import { storage } from './storage';

const n = (count: number) => written(count, 'en');

export const reader: ReaderWords = {
  ...severity,
  ...storage,
  ...documents,
  menu: { link: 'Gouji: check the linked file', open: 'Check files…' },
  title: 'Check files - Gouji',
  pageTitle: (file) => `${file} - Gouji`,
  empty: 'Check files',
  emptyHint: 'Drop annual reports here as PDF, Word (.docx) or OFD, one or several at once.',
  private: 'Files are read and checked on this computer and sent nowhere.',
  choose: 'Choose files',
  more: 'Open files',
  drop: 'Let go to check these files',
  filesName: 'Files',
  state: {
    waiting: 'waiting',
    fetching: (received, of) =>
      of === null ? `fetching, ${n(received)} KB` : `fetching, ${n(received)} of ${n(of)} KB`,
    reading: (done, of) => (of > 1 ? `reading, page ${n(done)} of ${n(of)}` : 'reading'),
    noReport: 'no annual report',
    unread: 'not checked',
  },
  progressName: 'Reading',
  stop: 'Stop',
  again: 'Try again',
  unfetched: 'This file could not be fetched',
  fetchFault: {
    address: 'This is no address of the web. Save the file to your computer, then choose it.',
    status: (status) => `The site did not hand out the file (HTTP ${status}); it may have been moved.`,
    noAnswer: 'The site did not answer, or did not finish in time. Check the connection and try again.',
    tooLarge: 'The file is too large to be read.',
    permission: (host) => `The file is on ${host}, which may be read only if you allow it.`,
  },
  permit: (host) => `Allow reading ${host}`,
  chooseInstead: 'Or save the file to your computer, then choose it.',
  unread: 'This file could not be checked',
  failed: (reason) => `Reading failed: ${reason}`,
  noReport: 'This does not look like an annual report on government information disclosure',
  because: (reason) => reason,
  insist: 'Check it as a report',
  report: (agency, year) => `${agency ?? 'Unknown agency'}, ${year ?? 'unknown year'}`,
  undated: 'The file has no date of publication; what depends on that date was not checked.',
  toolsName: 'View',
  page: 'Page',
  ofPages: (count) => `of ${n(count)}`,
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  zoom: (percent) => `${percent}%`,
  fitWidth: 'Fit width',
  find: 'Find in the file',
  found: (at, count) => `${n(at)} of ${n(count)}`,
  notFound: 'Not found',
  next: 'Next match',
  previous: 'Previous match',
  print: 'Print',
  printing: (done, of) => `Preparing to print ${n(done)} of ${n(of)}`,
  brokenPage: (page) => `Page ${page} is damaged and cannot be shown`,
};
