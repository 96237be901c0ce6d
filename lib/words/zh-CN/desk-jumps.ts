import { written } from '../count';
import type { JumpWords } from '../desk-jumps';

const n = (count: number) => written(count, 'zh-CN');

export const jumps: JumpWords = {
  jumpsName: '变动异常',
  jumpsHint: '与上一年度相比变动异常，供核实参考，不是错误，不列入整改通知。',
  figureJump: (cell, before, now, unit) =>
    `${cell}：上年度${before}，本年度${now}。${unit ? '请核对是否以万元为单位。' : ''}`,
  sameTable: (table, same, of, cells) =>
    `${table}：不计合计、结转，两年不为 0 的 ${n(of)} 个数中有 ${n(same)} 个与上年度完全相同，请核实是否误报上年度数据：${cells}。`,
};
