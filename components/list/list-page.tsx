import type { ListEvents, ListState } from '../../lib/list/state';
import type { ListWords } from '../../lib/words/list';
import { LedgerBar } from './ledger-bar';
import { Lines } from './lines';
import { Pages } from './pages';
import { Progress } from './progress';
import { Totals } from './totals';

export interface ListPageProps {
  state: ListState;
  words: ListWords;
  on: ListEvents;
}

/** The reports of a list, inspected one after the other. */
export function ListPage({ state, words, on }: ListPageProps) {
  const { source, totals, lines, unkept } = state;
  return (
    <>
      <main>
        <header>
          <h1>{words.heading}</h1>
          <p class="source">
            {words.source}{' '}
            {source.url === '' ? (
              source.title
            ) : (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.title || source.url}
              </a>
            )}
          </p>
          <Pages state={state} words={words} on={on} />
          <Progress state={state} words={words} on={on} />
          <Totals totals={totals} words={words} />
          {unkept > 0 && <p class="warned">{words.unkept(unkept)}</p>}
          <p class="hint">{words.openHint}</p>
        </header>
        <Lines lines={lines} words={words} />
      </main>
      <LedgerBar state={state} words={words} on={on} />
    </>
  );
}

/** Said where there is nothing to show, or not here. */
export function NoList({ title, hint }: { title: string; hint: string }) {
  return (
    <main class="nothing">
      <h1>{title}</h1>
      <p>{hint}</p>
    </main>
  );
}
