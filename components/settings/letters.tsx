import type { LetterForm } from '../../lib/settings/page/letters';
import type { Settings } from '../../lib/settings/settings';
import type { LettersWords } from '../../lib/words/letters';
import { PickFile } from './pick-file';

export interface LettersProps {
  sender: Settings['sender'];
  form: LetterForm;
  /** What a template can name. */
  places: string;
  words: LettersWords;
  locked: boolean;
  onSet: (sender: Settings['sender']) => void;
  onChoose: (file: File) => void;
  onDrop: () => void;
  onSample: () => void;
}

const parts = ['agency', 'contact', 'phone'] as const;
const longest = { agency: 100, contact: 50, phone: 50 } as const;

/** Who writes to units, and in which form. */
export function Letters({ sender, form, places, words, locked, ...on }: LettersProps) {
  return (
    <>
      <div class="fields">
        {parts.map((part) => (
          <label key={part}>
            <span>{words[part]}</span>
            <input
              type="text"
              maxLength={longest[part]}
              value={sender[part]}
              disabled={locked}
              onChange={({ currentTarget }) => on.onSet({ ...sender, [part]: currentTarget.value.trim() })}
            />
          </label>
        ))}
      </div>
      <h3>{words.formName}</h3>
      <p>{form.template === null ? words.builtIn : words.own(form.template)}</p>
      <div class="tools">
        <PickFile
          label={words.choose}
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          onFile={on.onChoose}
        />
        {form.template !== null && (
          <button type="button" onClick={on.onDrop}>
            {words.reset}
          </button>
        )}
        <button type="button" onClick={on.onSample}>
          {words.sample}
        </button>
      </div>
      {form.faults.length > 0 && (
        <div class="faults" role="alert">
          <p>{words.faultsName}</p>
          <ul>
            {form.faults.map((fault) => (
              <li key={JSON.stringify(fault)}>{faultInWords(fault, words)}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="lead">{words.fields(places)}</p>
    </>
  );
}

function faultInWords(fault: LetterForm['faults'][number], words: LettersWords): string {
  switch (fault.kind) {
    case 'lacks':
      return words.lacks(fault.field);
    case 'unknown':
      return words.unknown(fault.fields.join(words.between));
    case 'not alone':
      return words.notAlone(fault.field);
    default:
      return words.fault[fault.kind];
  }
}
