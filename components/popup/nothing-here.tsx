import type { PopupState } from '../../lib/popup/state';
import type { PopupWords } from '../../lib/words/popup';

/** The popup where there is no report to show. */
export type Nothing = Exclude<PopupState['view'], { state: 'report' }>;

export interface NothingHereProps {
  view: Nothing;
  words: PopupWords;
  /** The user has already asked to inspect all the same. */
  insisted: boolean;
  onInspect: (insist: boolean) => void;
}

/** Says why there is no report: which signs are missing, what the browser forbids, what went wrong. */
export function NothingHere({ view, words, insisted, onInspect }: NothingHereProps) {
  switch (view.state) {
    case 'unseen':
    case 'inspecting':
      return (
        <main class="nothing" aria-busy="true">
          <h1>{words.inspecting}</h1>
        </main>
      );
    case 'no report':
      return (
        <main class="nothing">
          <h1>{words.noReport}</h1>
          <p>{view.reason}</p>
          <h2>{words.signs}</h2>
          <ul class="signs">
            {view.signs.map(({ sign, found }) => (
              <li key={sign} class={found ? 'found' : ''}>
                <span class="answer">{found ? words.found : words.notFound}</span>
                <span>{sign}</span>
              </li>
            ))}
          </ul>
          {insisted ? (
            <p role="status">{words.insisted}</p>
          ) : (
            <button type="button" onClick={() => onInspect(true)}>
              {words.insist}
            </button>
          )}
        </main>
      );
    case 'refused':
      return (
        <main class="nothing">
          <h1>{words.refusedTitle}</h1>
          <p>{words.refused[view.refusal]}</p>
        </main>
      );
    case 'failed':
      return (
        <main class="nothing">
          <h1>{words.failed}</h1>
          <p>{words.failedDetail(view.reason)}</p>
          <button type="button" onClick={() => onInspect(false)}>
            {words.again}
          </button>
        </main>
      );
  }
}
