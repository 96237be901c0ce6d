import type { ReaderEvents, ReaderState } from '../../lib/reader/state';
import type { Language } from '../../lib/words/language';
import type { ReaderWords } from '../../lib/words/reader';
import { Files } from './files';
import { PickFiles } from './pick-files';
import { Standing } from './standing';
import { Tools } from './tools';

export interface ReaderProps {
  state: ReaderState;
  words: ReaderWords;
  language: Language;
  on: ReaderEvents;
}

/** What stands around a shown file: its name, the tools, the other files, and what is to be said of it. */
export function Reader({ state, words, language, on }: ReaderProps) {
  const line = state.files.find(({ id }) => id === state.shown);
  return (
    <>
      <header>
        <h1 title={line?.name}>{line?.name ?? words.empty}</h1>
        {state.isDrawn && <Tools state={state} words={words} on={on} />}
        {line && <PickFiles label={words.more} onPick={on.open} />}
      </header>
      {state.files.length > 1 && <Files state={state} words={words} language={language} on={on} />}
      {line ? (
        <Standing line={line} words={words} language={language} on={on} />
      ) : (
        <section class="empty">
          <p>{words.emptyHint}</p>
          <PickFiles label={words.choose} onPick={on.open} />
          <p class="quiet">{words.private}</p>
        </section>
      )}
      {state.dragged && <div class="drop">{words.drop}</div>}
    </>
  );
}
