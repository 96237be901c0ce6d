import { reasonInWords } from '../../lib/reader/reason-in-words';
import type { ReaderEvents, ReaderState } from '../../lib/reader/state';
import type { Language } from '../../lib/words/language';
import type { ReaderWords } from '../../lib/words/reader';
import { Chips } from '../popup/chip';
import { stateInWords } from './state-in-words';

export interface FilesProps {
  state: ReaderState;
  words: ReaderWords;
  language: Language;
  on: Pick<ReaderEvents, 'show'>;
}

/** The files that are open, each with how far it is and what was found in it. */
export function Files({ state: { files, shown }, words, language, on }: FilesProps) {
  return (
    <nav aria-label={words.filesName}>
      <ul>
        {files.map(({ id, name, state }) => (
          <li key={id}>
            <button
              type="button"
              class="plain"
              aria-current={id === shown ? 'true' : undefined}
              title={reasonInWords(state, words, language) ?? name}
              onClick={() => on.show(id)}
            >
              <span class="name">{name}</span>
              <span class="state">
                {stateInWords(state, words)}
                {state.kind === 'report' && <Result counts={state.counts} words={words} />}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Result({
  counts,
  words,
}: {
  counts: Record<'error' | 'warning' | 'info', number>;
  words: ReaderWords;
}) {
  const none = counts.error + counts.warning + counts.info === 0;
  return none ? <span>{words.nothingFound}</span> : <Chips counts={counts} words={words} />;
}
