import { written } from '../count';
import { writtenDate } from '../dates';
import type { FigureWords } from '../figures';
import { severity } from './severity';

const n = (count: number) => written(count, 'zh-CN');

export const figures: FigureWords = {
  severity: severity.severity,
  expected: '应为',
  entered: '现填',
  written: '页面写作',
  inTable: '表中数',
  inText: '文中数',
  parts: '分项之和',
  total: '文中总数',
  lastYear: '按上年度报告',
  atMost: '应不大于',
  deadline: '应不晚于',
  published: '发布于',
  difference: '差额',
  blank: '空白',
  zeros: (count, shown, blank) =>
    `${shown ? `其余 ${n(count)} 项` : `${n(count)} 项均`}为 0${blank ? ' 或空白' : ''}`,
  edition: (edition) => `${edition}版`,
  date: (iso) => writtenDate(iso, 'zh-CN'),
};
