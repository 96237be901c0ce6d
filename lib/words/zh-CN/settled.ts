import { written } from '../count';
import type { SettledWords } from '../settled';
import { reason } from './reason';

export const settled: SettledWords = {
  ...reason,
  settle: '标为已核',
  whyLabel: '原因',
  noteLabel: '说明',
  noteHint: { optional: '说明（可不填）', required: '请写明原因' },
  heading: (count) => `已核问题（${written(count, 'zh-CN')}）`,
  unconfirmed: (count) => `${written(count, 'zh-CN')} 项待确认`,
  onlyHere: '在网页上标记，仅对该网页有效，确认后对该报告有效。',
  confirm: '确认',
  confirmName: (finding) => `确认已核：${finding}`,
  confirmAll: '全部确认',
  confirmed: '已确认，对该报告有效。',
  undo: '撤销',
  undoName: (finding) => `撤销已核：${finding}`,
  done: '已标为已核，不再计入。有关数字变动后会重新列出。',
  undone: '已撤销，重新计入。',
  gone: '没有标记：页面已经变动，请重新打开弹窗。',
  notStored: (reason) => `没有标记：浏览器未能保存（${reason}）。`,
};
