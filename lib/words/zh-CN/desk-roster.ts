import { written } from '../count';
import type { DeskRosterWords } from '../desk-roster';
import { storage } from './storage';

const n = (count: number) => written(count, 'zh-CN');

export const deskRoster: DeskRosterWords = {
  ...storage,
  title: '名册 - 勾稽',
  heading: '名册',
  yearName: '年度',
  year: (year) => `${year}年度`,
  onDesk: (units) => `工作台上有该年度报告的单位 ${n(units)} 个`,
  empty: '工作台上还没有年度报告',
  emptyHint: '核查过的年度报告留存在工作台后，这里按年度列出有报告的单位。',
};
