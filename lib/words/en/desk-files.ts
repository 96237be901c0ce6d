import { counted, written } from '../count';
import type { DeskFilesWords } from '../desk-files';

const n = (count: number) => written(count, 'en');
const whose = (agency: string | null, year: number | null) =>
  `${agency ?? 'agency unknown'}${year === null ? '' : `, ${year}`}`;

export const deskFiles: DeskFilesWords = {
  choose: 'Choose files',
  hint: 'Reports (PDF, DOCX, OFD) are inspected and kept; lists of addresses (TXT, CSV, XLS, XLSX) are counted, then inspected. Files can be dropped on this page as well.',
  drop: 'Let go to read the files',
  name: 'Files that were handed over',
  progress: (done, all) => `${n(done)} of ${counted(all, { one: 'file', other: 'files' }, 'en')} read`,
  waiting: 'waiting',
  reading: 'reading',
  kept: {
    new: (agency, year) => `Inspected and kept: ${whose(agency, year)}`,
    changed: (agency, year) => `Inspected, kept as a new version: ${whose(agency, year)}`,
    seen: (agency, year) => `Inspected, the same as the one that is kept: ${whose(agency, year)}`,
  },
  addresses: (count) => counted(count, { one: 'address', other: 'addresses' }, 'en'),
  noReport: (reason) => `No annual report: ${reason}`,
  failed: (reason) => `Not read: ${reason}`,
  unread: {
    'too large': 'the file is larger than 20 MB',
    damaged: 'the file is damaged or has a password; it does not open as a workbook',
  },
  over: (count) =>
    `${counted(count, { one: 'more file', other: 'more files' }, 'en')} than are taken at once; they were not read.`,
  handedOver: 'Files handed to the desk',
  listName: (file, others) =>
    others === 0 ? `Addresses in “${file}”` : `Addresses in “${file}” and ${n(others)} more`,
  close: 'Close',
};
