import type { ToolbarWords } from '../toolbar';
import { severity } from './severity';

export const toolbar: ToolbarWords = {
  title: (counts, whole) => {
    const none = Object.values(counts).every((count) => count === 0);
    return `Gouji: ${none ? severity.nothingFound : severity.counts(counts)}${whole ? '' : '; parts were not read'}`;
  },
};
