import { counted, written } from '../count';
import type { DeskCountyWords } from '../desk-county';

const reports = (count: number) => counted(count, { one: 'report', other: 'reports' }, 'en');

export const county: DeskCountyWords = {
  open: (count, isPicked) => `Workbook (${written(count, 'en')} ${isPicked ? 'picked' : 'shown'})`,
  panelName: (count) =>
    `Summary, ledger, findings, not checked, what became of letters, not published, years, and roll-up of ${reports(count)}`,
  allColumns: 'All columns of the ledger, also those of which no report says anything',
  xlsx: 'Save as workbook (XLSX)',
  csv: 'Save as CSV (a file a sheet)',
  leave: 'Cancel',
  done: (file, count) => `Saved ${reports(count)}: ${file}`,
};
