import { written } from '../count';
import { writtenDate } from '../dates';
import type { FigureWords } from '../figures';
import { severity } from './severity';

const n = (count: number) => written(count, 'zh-CN');

export const figures: FigureWords = {
  severity: severity.severity,
  expected: '应为',
  actual: '实为',
  inTable: '表中为',
  inText: '文中为',
  difference: '相差',
  blank: '空白',
  zeros: (count, shown) => (shown ? `其余 ${n(count)} 项为 0` : `${n(count)} 项均为 0`),
  date: (iso) => writtenDate(iso, 'zh-CN'),
};
