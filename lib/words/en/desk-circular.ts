import { counted, written } from '../count';
import type { DeskCircularWords } from '../desk-circular';

const reports = (count: number) => counted(count, { one: 'report', other: 'reports' }, 'en');

export const circular: DeskCircularWords = {
  open: (count, isPicked) => `Circular (${written(count, 'en')} ${isPicked ? 'picked' : 'shown'})`,
  panelName: (count) => `Draft of a circular on ${reports(count)}`,
  about:
    'In Chinese, of these reports and the rosters on the desk and of nothing else. Check it before it goes out.',
  named: 'Name units: late, not found, with most errors, and in examples',
  due: 'Reply by',
  leftOpen: 'left open if empty',
  docx: 'Write a Word file',
  md: 'Write Markdown',
  leave: 'Cancel',
  done: (file, count) => `Drafted a circular on ${reports(count)}: ${file}`,
};
