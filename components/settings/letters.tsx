import { useEffect, useState } from 'preact/hooks';
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
  onSet: (news: Partial<Settings['sender']>) => void;
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
          <Field
            key={part}
            name={words[part]}
            longest={longest[part]}
            value={sender[part]}
            locked={locked}
            onSet={(value) => on.onSet({ [part]: value })}
          />
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

interface FieldProps {
  name: string;
  longest: number;
  value: string;
  locked: boolean;
  onSet: (value: string) => void;
}

/** What is being typed is the field's own until it is left: the page is drawn anew in between. */
function Field({ name, longest, value, locked, onSet }: FieldProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <label>
      <span>{name}</span>
      <input
        type="text"
        maxLength={longest}
        value={text}
        disabled={locked}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onChange={() => onSet(text.trim())}
      />
    </label>
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
