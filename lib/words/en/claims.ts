import type { ClaimsWords } from '../claims';
import { counted, written } from '../count';

const n = (count: number) => written(count, 'en');

export const claims: ClaimsWords = {
  heading: 'Text against tables',
  summary: ({ agrees, differs, open }) => {
    const parts = [
      agrees + differs > 0
        ? `${counted(agrees + differs, { one: 'statement', other: 'statements' }, 'en')} of the text held against the tables: ${n(agrees)} in agreement`
        : '',
      differs > 0 ? `${n(differs)} not` : '',
      open > 0 ? `for ${n(open)} the tables give no figure` : '',
    ];
    return `${parts.filter(Boolean).join(', ')}.`;
  },
  none: 'No statement that can be held against the tables was read in the text.',
  list: 'One by one',
  state: { agrees: 'Agrees', differs: 'Differs', open: 'No figure' },
  figure: (figure) => `table: ${figure}`,
  goTo: 'Show on the page',
  gone: 'The place is not shown on the page: it may stand in a tab that is not open, or the page has changed.',
};
