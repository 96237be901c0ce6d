import { useState } from 'preact/hooks';
import type { CountyFormat } from '../../lib/desk/screen/county-events';
import type { DeskCountyWords } from '../../lib/words/desk-county';

export interface CountyPanelProps {
  /** How many reports it is about. */
  count: number;
  words: DeskCountyWords;
  busy: boolean;
  onSave: (format: CountyFormat, allColumns: boolean) => void;
  onLeave: () => void;
}

/** In which form the sheets of a county are saved. */
export function CountyPanel({ count, words, busy, onSave, onLeave }: CountyPanelProps) {
  const [allColumns, setAllColumns] = useState(false);
  return (
    <fieldset class="panel">
      <legend class="unseen">{words.panelName(count)}</legend>
      <p>{words.panelName(count)}</p>
      <label class="pick">
        <input
          type="checkbox"
          checked={allColumns}
          onChange={({ currentTarget }) => setAllColumns(currentTarget.checked)}
        />
        {words.allColumns}
      </label>
      {(['xlsx', 'csv'] as const).map((format) => (
        <button key={format} type="button" disabled={busy} onClick={() => onSave(format, allColumns)}>
          {words[format]}
        </button>
      ))}
      <button type="button" class="plain" onClick={onLeave}>
        {words.leave}
      </button>
    </fieldset>
  );
}
