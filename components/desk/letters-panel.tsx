import { useState } from 'preact/hooks';
import { lettersAmong, type SaidOfLetters } from '../../lib/desk/screen/letter-events';
import type { DeskRow } from '../../lib/desk/screen/row';
import { today } from '../../lib/desk/today';
import type { DeskLettersWords } from '../../lib/words/desk-letters';

export interface LettersPanelProps {
  rows: readonly DeskRow[];
  words: DeskLettersWords;
  busy: boolean;
  onWrite: (said: SaidOfLetters) => void;
  onLeave: () => void;
}

/** Says how many letters there will be, and asks for what they need besides. */
export function LettersPanel({ rows, words, busy, onWrite, onLeave }: LettersPanelProps) {
  const [on, setOn] = useState(today);
  const [due, setDue] = useState('');
  const [mark, setMark] = useState(false);
  const { letters, nothing, unchecked } = lettersAmong(rows);
  const day = (value: string) => (value === '' ? null : value);
  return (
    <form
      class="panel"
      aria-label={words.panelName(rows.length)}
      onSubmit={(event) => {
        event.preventDefault();
        onWrite({ on: day(on), due: day(due), mark });
      }}
    >
      <p>{words.about(letters, nothing, unchecked)}</p>
      {(
        [
          ['on', words.on, on, setOn],
          ['due', words.due, due, setDue],
        ] as const
      ).map(([key, name, value, set]) => (
        <label key={key}>
          <span>
            {name} <i>{words.leftOpen}</i>
          </span>
          <input
            type="date"
            min={key === 'due' && on !== '' ? on : '2000-01-01'}
            max="2099-12-31"
            value={value}
            onInput={({ currentTarget }) => set(currentTarget.value)}
          />
        </label>
      ))}
      <label class="pick">
        <input
          type="checkbox"
          checked={mark}
          onChange={({ currentTarget }) => setMark(currentTarget.checked)}
        />
        {words.mark}
      </label>
      <button type="submit" disabled={busy || letters === 0}>
        {words.write(letters)}
      </button>
      <button type="button" class="plain" onClick={onLeave}>
        {words.leave}
      </button>
      <a href="/options.html#letters" target="_blank" rel="noopener">
        {words.settings}
      </a>
    </form>
  );
}
