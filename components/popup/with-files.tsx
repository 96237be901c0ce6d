import type { PopupEvents } from '../../lib/popup/events';
import type { PopupState } from '../../lib/popup/state';
import type { WantedBy } from '../../lib/tab/view';
import type { PopupWords } from '../../lib/words/popup';

export interface WithFilesProps {
  wanted: WantedBy | null;
  attached: PopupState['attached'];
  words: PopupWords;
  on: Pick<PopupEvents, 'attach' | 'stopAttaching' | 'permitHost'>;
}

/** Inspects a page together with the files that may hold what it lacks, and says how far each of them is. */
export function WithFiles({ wanted, attached, words, on }: WithFilesProps) {
  const say = words.withFiles;
  const busy = attached.some(({ state }) => ['waiting', 'fetching', 'reading'].includes(state.kind));
  const tried = new Set(attached.map(({ url }) => url));
  const fresh = wanted?.files.filter(({ url }) => !tried.has(url)) ?? [];
  const again = attached.some(({ state }) => state.kind === 'failed' || state.kind === 'stopped');
  if (fresh.length === 0 && attached.length === 0) return null;
  const hosts = [
    ...new Set(
      attached.flatMap(({ state }) => (state.kind === 'failed' && state.host !== null ? state.host : [])),
    ),
  ];
  return (
    <section class="with-files" aria-label={say.name}>
      {fresh.length > 0 && !busy && <p>{say.lacking}</p>}
      <ul>
        {attached.map(({ name, url, state }) => (
          <li key={url} class={state.kind}>
            <span class="name" title={url}>
              {name}
            </span>
            <span class="state">{say.state(state)}</span>
          </li>
        ))}
        {!busy &&
          fresh.map(({ name, url }) => (
            <li key={url}>
              <span class="name" title={url}>
                {name}
              </span>
            </li>
          ))}
      </ul>
      <div class="acts">
        {busy && (
          <button type="button" onClick={on.stopAttaching}>
            {say.stop}
          </button>
        )}
        {!busy && hosts.length === 0 && (fresh.length > 0 || again) && (
          <button type="button" class="main" onClick={on.attach}>
            {again && fresh.length === 0 ? say.again : say.act}
          </button>
        )}
        {!busy &&
          hosts.map((host) => (
            <button key={host} type="button" class="main" onClick={() => on.permitHost(host)}>
              {say.permit(host)}
            </button>
          ))}
      </div>
      <p class="progress" role="status">
        {busy ? say.busy(attached.filter(({ state }) => state.kind === 'read').length, attached.length) : ''}
      </p>
    </section>
  );
}
