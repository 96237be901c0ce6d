import { written } from '../count';
import type { ToolbarWords } from '../toolbar';
import { severity } from './severity';

export const toolbar: ToolbarWords = {
  title: (counts, whole, settled) => {
    const none = Object.values(counts).every((count) => count === 0);
    const parts = [
      ...(none && settled > 0 ? [] : [none ? severity.nothingFound : severity.counts(counts)]),
      ...(settled > 0
        ? [`${none ? '' : '另有 '}${written(settled, 'zh-CN')} 项已标为已核${none ? '，无其他问题' : ''}`]
        : []),
      ...(whole ? [] : ['有未读取的部分']),
    ];
    return `勾稽：${parts.join('；')}`;
  },
};
