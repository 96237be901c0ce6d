import type { Shortcut } from '../../lib/settings/page/shortcuts';
import type { ShortcutsWords } from '../../lib/words/settings';

export interface ShortcutsProps {
  shortcuts: readonly Shortcut[];
  words: ShortcutsWords;
  /** Opens the browser's page for keys; null where that cannot be opened from here. */
  onOpen: (() => void) | null;
}

/** The keys of the extension, which belong to the browser. */
export function Shortcuts({ shortcuts, words, onOpen }: ShortcutsProps) {
  return (
    <>
      <dl class="keys">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{isKnown(command, words) ? words.command[command] : command}</dt>
            <dd>{keys === '' ? <span class="quiet">{words.unset}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {onOpen ? (
        <button type="button" onClick={onOpen}>
          {words.open}
        </button>
      ) : (
        <p>{words.how}</p>
      )}
    </>
  );
}

function isKnown(command: string, { command: known }: ShortcutsWords): command is keyof typeof known {
  return Object.hasOwn(known, command);
}
