import type { ToolbarWords } from '../toolbar';
import { severity } from './severity';

export const toolbar: ToolbarWords = {
  title: (counts, whole) => {
    const none = Object.values(counts).every((count) => count === 0);
    return `勾稽：${none ? severity.nothingFound : severity.counts(counts)}${whole ? '' : '；有未读取的部分'}`;
  },
};
