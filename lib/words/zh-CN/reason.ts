import type { ReasonWords } from '../reason';

export const reason: ReasonWords = {
  reason: {
    checked: '已与单位核实',
    accepted: '可以接受的差异',
    mistaken: '勾稽误报',
    other: '其他原因',
  },
};
