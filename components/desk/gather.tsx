import { useState } from 'preact/hooks';
import { readPasted } from '../../lib/desk/pasted';
import { ChooseFiles } from './choose-files';
import type { DeskProps } from './desk-page';

/** Takes addresses that a person pastes; how many there are is said before anything is asked for. */
export function Gather({ words, files, on }: DeskProps) {
  const said = words.gather;
  const [text, setText] = useState('');
  const { reports, repeated, unreadable, over } = readPasted(text);
  const start = async () => {
    await on.gather(text, said.name(words.moment(new Date().toISOString())));
    setText('');
  };
  return (
    <details class="gather">
      <summary>{said.open}</summary>
      <ChooseFiles files={files} on={on} />
      <label>
        {said.label} <span class="quiet">{said.hint}</span>
        <textarea value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <p class="tools">
        <span role="status">
          {text.trim() !== '' && said.found(reports.length, repeated, unreadable, over)}
        </span>
        <button type="button" disabled={reports.length === 0} onClick={start}>
          {said.start}
        </button>
      </p>
    </details>
  );
}
