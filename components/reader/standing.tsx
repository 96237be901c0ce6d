import { reasonInWords } from '../../lib/reader/reason-in-words';
import type { FileLine, ReaderEvents } from '../../lib/reader/state';
import type { Language } from '../../lib/words/language';
import type { ReaderWords } from '../../lib/words/reader';
import { PickFiles } from './pick-files';
import { stateInWords } from './state-in-words';

export interface StandingProps {
  line: FileLine;
  words: ReaderWords;
  language: Language;
  on: ReaderEvents;
}

/** How far the shown file is; what is to be known of how it was read; or why it was not, and what can be done. */
export function Standing({ line, words, language, on }: StandingProps) {
  const { id, state } = line;
  switch (state.kind) {
    case 'waiting':
    case 'fetching':
    case 'reading': {
      const [value, max] =
        state.kind === 'reading'
          ? [state.done, state.of]
          : state.kind === 'fetching'
            ? [state.received, state.of ?? 0]
            : [0, 0];
      return (
        <section class="standing" aria-busy="true">
          <progress aria-label={words.progressName} {...(max > 0 ? { value, max } : {})} />
          <span>{stateInWords(state, words)}</span>
          <button type="button" onClick={() => on.stop(id)}>
            {words.stop}
          </button>
        </section>
      );
    }
    case 'report': {
      const notes = [...state.notes, ...(state.undated ? [words.undated] : [])];
      return notes.length > 0 ? (
        <section class="standing notes">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      ) : null;
    }
    case 'no report':
      return (
        <section class="standing trouble" role="status">
          <h2>{words.noReport}</h2>
          <p>{words.because(state.reason)}</p>
          {state.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <button type="button" onClick={on.insist}>
            {words.insist}
          </button>
        </section>
      );
    default:
      return <Trouble {...{ line, words, language, on }} />;
  }
}

/** The file is not there or cannot be read. */
function Trouble({ line: { id, state }, words, language, on }: StandingProps) {
  const fault = state.kind === 'unfetched' ? state.fault : null;
  return (
    <section class="standing trouble" role="alert">
      <h2>{fault ? words.unfetched : words.unread}</h2>
      <p>{reasonInWords(state, words, language)}</p>
      {fault && <p class="quiet">{words.chooseInstead}</p>}
      {fault?.kind === 'permission' ? (
        <button type="button" onClick={() => on.permit(id, fault.host)}>
          {words.permit(fault.host)}
        </button>
      ) : (
        <button type="button" onClick={() => on.again(id)}>
          {words.again}
        </button>
      )}
      <PickFiles label={words.choose} onPick={on.open} />
    </section>
  );
}
