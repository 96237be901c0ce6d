import type { Settings } from '../../lib/settings/settings';
import type { SettingsWords } from '../../lib/words/settings';
import { Choice } from './choice';

export interface MarksProps {
  marks: Settings['marks'];
  words: SettingsWords;
  locked: boolean;
  onSet: (news: Partial<Settings['marks']>) => void;
}

/** How findings are marked on pages, on screen and on paper. */
export function Marks({ marks, words, locked, onSet }: MarksProps) {
  const said = words.marks;
  return (
    <>
      <div class="marks">
        <Choice
          name="style"
          legend={said.styleName}
          legendShown
          value={marks.style}
          options={(['letter', 'outline'] as const).map((value) => ({ value, label: said.style[value] }))}
          locked={locked}
          onPick={(style) => onSet({ style })}
        />
        <Preview style={marks.style} words={words} />
      </div>
      <Choice
        name="print"
        legend={said.printName}
        legendShown
        value={marks.print}
        options={(['none', 'numbered'] as const).map((value) => ({ value, label: said.print[value] }))}
        locked={locked}
        onPick={(print) => onSet({ print })}
      />
      <label class="option">
        <input
          type="checkbox"
          checked={marks.bar}
          disabled={locked}
          onChange={({ currentTarget }) => onSet({ bar: currentTarget.checked })}
        />
        <span>{said.bar}</span>
      </label>
      <label class="option">
        <input
          type="checkbox"
          checked={marks.agreed}
          disabled={locked}
          onChange={({ currentTarget }) => onSet({ agreed: currentTarget.checked })}
        />
        <span>{said.agreed}</span>
      </label>
    </>
  );
}

/** A row of a table as pages will show it. */
function Preview({ style, words }: { style: Settings['marks']['style']; words: SettingsWords }) {
  return (
    <div class={`preview ${style}`} aria-hidden="true">
      <span>
        {12}
        <i class="error">{words.letter.error}</i>
      </span>
      <span>{7}</span>
      <span>
        {20}
        <i class="warning">{words.letter.warning}</i>
      </span>
    </div>
  );
}
