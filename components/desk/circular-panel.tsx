import { useState } from 'preact/hooks';
import type { SaidOfCircular } from '../../lib/desk/screen/circular-events';
import type { DeskCircularWords } from '../../lib/words/desk-circular';

export interface CircularPanelProps {
  /** How many reports it is about. */
  count: number;
  words: DeskCircularWords;
  busy: boolean;
  onDraft: (said: SaidOfCircular) => void;
  onLeave: () => void;
}

/** What a circular is to say, and in which form. */
export function CircularPanel({ count, words, busy, onDraft, onLeave }: CircularPanelProps) {
  const [named, setNamed] = useState(false);
  const [due, setDue] = useState('');
  return (
    <fieldset class="panel">
      <legend class="unseen">{words.panelName(count)}</legend>
      <p>{words.about}</p>
      <label>
        <span>
          {words.due} <i>{words.leftOpen}</i>
        </span>
        <input
          type="date"
          min="2000-01-01"
          max="2099-12-31"
          value={due}
          onInput={({ currentTarget }) => setDue(currentTarget.value)}
        />
      </label>
      <label class="pick">
        <input
          type="checkbox"
          checked={named}
          onChange={({ currentTarget }) => setNamed(currentTarget.checked)}
        />
        {words.named}
      </label>
      {(['docx', 'md'] as const).map((format) => (
        <button
          key={format}
          type="button"
          disabled={busy}
          onClick={() => onDraft({ format, named, due: due === '' ? null : due })}
        >
          {words[format]}
        </button>
      ))}
      <button type="button" class="plain" onClick={onLeave}>
        {words.leave}
      </button>
    </fieldset>
  );
}
