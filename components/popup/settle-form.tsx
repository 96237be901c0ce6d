import { useState } from 'preact/hooks';
import { type Settled, type SettledReason, settledReasonSchema } from '../../lib/inspection';
import type { SettledWords } from '../../lib/words/settled';

/** A note is a remark, not a report. */
const longestNote = 200;

export interface SettleFormProps {
  words: SettledWords;
  onSettle: (settled: Omit<Settled, 'on'>) => void;
}

/** Says why nothing is to be done about a finding. Another reason than the fixed ones has to be written out. */
export function SettleForm({ words, onSettle }: SettleFormProps) {
  const [reason, setReason] = useState<SettledReason>('checked');
  const [note, setNote] = useState('');
  const required = reason === 'other';
  return (
    <form
      class="settle"
      onSubmit={(event) => {
        event.preventDefault();
        onSettle({ reason, note: note.trim() });
      }}
    >
      <select
        aria-label={words.whyLabel}
        value={reason}
        onChange={({ currentTarget }) => setReason(settledReasonSchema.parse(currentTarget.value))}
      >
        {settledReasonSchema.options.map((each) => (
          <option key={each} value={each}>
            {words.reason[each]}
          </option>
        ))}
      </select>
      <input
        type="text"
        aria-label={words.noteLabel}
        placeholder={words.noteHint[required ? 'required' : 'optional']}
        maxLength={longestNote}
        required={required}
        pattern={required ? '.*\\S.*' : undefined}
        value={note}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <button type="submit">{words.settle}</button>
    </form>
  );
}
