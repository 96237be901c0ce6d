import type { Totals as Counts } from '../../lib/list/lines';
import type { ListWords } from '../../lib/words/list';
import { Chips } from '../popup/chip';

const kinds = [
  'reports',
  'withErrors',
  'withWarnings',
  'noReport',
  'failed',
  'notCompared',
  'misled',
] as const;

/** How many of the list are what. */
export function Totals({ totals, words }: { totals: Counts; words: ListWords }) {
  return (
    <ul class="totals" aria-label={words.totalsName}>
      {kinds
        .filter((kind) => kind === 'reports' || totals[kind] > 0)
        .map((kind) => (
          <li key={kind} class={kind}>
            {words.totals[kind](totals[kind])}
          </li>
        ))}
      <li>
        <Chips counts={totals.counts} words={words} />
      </li>
    </ul>
  );
}
