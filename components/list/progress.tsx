import type { ListEvents, ListState } from '../../lib/list/state';
import type { ListWords } from '../../lib/words/list';

export interface ProgressProps {
  state: ListState;
  words: ListWords;
  on: ListEvents;
}

const minute = 60_000;

/** How far it has come, how long it will take, and the buttons that start and stop it. */
export function Progress({ state: { run, totals, leftMs }, words, on }: ProgressProps) {
  const { all, done, retriable } = totals;
  const running = run === 'running';
  const go = run === 'ready' ? words.start : words.resume;
  return (
    <section class="progress" aria-label={words.progressName}>
      <progress max={all} value={done} aria-label={words.progressName} />
      <p class="now">
        <b>{words.run[run]}</b>
        <span>{words.progress(done, all)}</span>
        {running && <span>{words.left(leftMs === null ? null : Math.round(leftMs / minute))}</span>}
      </p>
      <p class="buttons">
        {run !== 'finished' && (
          <>
            {/* One button for both, so that the focus stays where it is. */}
            <button type="button" onClick={running ? on.pause : on.start}>
              {running ? words.pause : go}
            </button>
            <button type="button" disabled={!running && run !== 'paused'} onClick={on.stop}>
              {words.stop}
            </button>
          </>
        )}
        {retriable > 0 && (
          <button type="button" disabled={running} onClick={on.retry}>
            {words.retry(retriable)}
          </button>
        )}
        {run === 'finished' && (
          <button type="button" onClick={on.again}>
            {words.again}
          </button>
        )}
      </p>
      {/* Read out at each quarter only: hundreds of lines would otherwise talk without end. */}
      <p class="unseen" role="status">
        {words.run[run]}
        {running && ` ${words.progress(Math.floor((Math.floor((done * 4) / all) * all) / 4), all)}`}
      </p>
    </section>
  );
}
