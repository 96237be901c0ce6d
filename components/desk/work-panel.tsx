import { useState } from 'preact/hooks';
import type { SaidOfWork } from '../../lib/desk/screen/work-events';
import { today } from '../../lib/desk/today';
import { longestNote, type WorkState, workStates } from '../../lib/desk/work';
import type { DeskWorkWords } from '../../lib/words/desk-work';

export interface WorkPanelProps {
  /** The state that is chosen at first. */
  state: WorkState;
  /** What the form is about. */
  name: string;
  words: DeskWorkWords;
  onSet: (said: SaidOfWork) => void;
  onLeave: () => void;
}

/** Says how things stand with reports. */
export function WorkPanel({ state: first, name, words, onSet, onLeave }: WorkPanelProps) {
  const [state, setState] = useState(first);
  const [on, setOn] = useState(today);
  const [due, setDue] = useState('');
  const [note, setNote] = useState('');
  const isSent = state === 'sent';
  return (
    <form
      class="panel"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        onSet({ state, on, due: isSent && due !== '' ? due : null, note: note.trim() });
      }}
    >
      <label>
        <span>{words.stateName}</span>
        <select value={state} onChange={({ currentTarget }) => setState(currentTarget.value as WorkState)}>
          {workStates.map((each) => (
            <option key={each} value={each}>
              {words.state[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.on}</span>
        <input
          type="date"
          required
          min="2000-01-01"
          max="2099-12-31"
          value={on}
          onInput={({ currentTarget }) => setOn(currentTarget.value)}
        />
      </label>
      {isSent && (
        <label>
          <span>
            {words.dueName} <i>{words.dueHint}</i>
          </span>
          <input
            type="date"
            min={on}
            max="2099-12-31"
            value={due}
            onInput={({ currentTarget }) => setDue(currentTarget.value)}
          />
        </label>
      )}
      <label class="wide">
        <span>
          {words.note} <i>{words.noteHint}</i>
        </span>
        <input
          type="text"
          maxLength={longestNote}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </label>
      <button type="submit">{words.save}</button>
      <button type="button" class="plain" onClick={onLeave}>
        {words.leave}
      </button>
    </form>
  );
}
