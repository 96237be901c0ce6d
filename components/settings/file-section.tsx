import { useRef } from 'preact/hooks';
import type { SettingsPageEvents, SettingsPageState } from '../../lib/settings/page/state';
import type { SettingsWords } from '../../lib/words/settings';
import { ImportPreview } from './import-preview';
import { PickFile } from './pick-file';

export interface FileSectionProps {
  preview: SettingsPageState['preview'];
  /** Whether the last import or reset can be taken back. */
  undoable: boolean;
  words: SettingsWords;
  ruleName: (rule: string) => string;
  on: SettingsPageEvents;
}

/** All settings as one file, out and in, and back to the defaults. */
export function FileSection({ preview, undoable, words, ruleName, on }: FileSectionProps) {
  const said = words.file;
  const first = useRef<HTMLButtonElement>(null);
  /** Does something after which the button that was pressed goes: the focus stays in the section. */
  const leaving = (act: () => void) => () => {
    first.current?.focus();
    act();
  };
  return (
    <>
      <div class="tools">
        <button type="button" ref={first} onClick={on.exportSettings}>
          {said.export}
        </button>
        <PickFile label={said.import} onFile={on.openImport} />
        <button type="button" onClick={on.resetAll}>
          {said.reset}
        </button>
        {undoable && (
          <button type="button" onClick={leaving(on.undo)}>
            {words.undo}
          </button>
        )}
      </div>
      {preview && (
        <ImportPreview
          preview={preview}
          words={words}
          ruleName={ruleName}
          onApply={leaving(on.applyImport)}
          onCancel={leaving(on.cancelImport)}
        />
      )}
    </>
  );
}
