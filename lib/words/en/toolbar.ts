import { written } from '../count';
import type { ToolbarWords } from '../toolbar';
import { severity } from './severity';

export const toolbar: ToolbarWords = {
  title: (counts, whole, settled) => {
    const none = Object.values(counts).every((count) => count === 0);
    const parts = [
      ...(none && settled > 0 ? [] : [none ? severity.nothingFound : severity.counts(counts)]),
      ...(settled > 0 ? [`${written(settled, 'en')} settled${none ? ', nothing else' : ''}`] : []),
      ...(whole ? [] : ['parts were not read']),
    ];
    return `Gouji: ${parts.join('; ')}`;
  },
};
