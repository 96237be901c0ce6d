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
        {inOrder(shortcuts, words).map(({ command, keys }) => (
          <div key={command}>
            <dt>{isKnown(command, words) ? words.command[command] : command}</dt>
            <dd>{keys === '' ? <span class="quiet">{words.unset}</span> : <kbd>{asOnKeys(keys)}</kbd>}</dd>
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

/** As the words list the commands: Chromium hands them over in the order of the alphabet. */
function inOrder(shortcuts: readonly Shortcut[], words: ShortcutsWords): Shortcut[] {
  const known = Object.keys(words.command);
  const at = ({ command }: Shortcut) => (isKnown(command, words) ? known.indexOf(command) : known.length);
  return [...shortcuts].sort((one, other) => at(one) - at(other));
}

/** The browser spells out the signs that stand on the keys. */
function asOnKeys(keys: string): string {
  return keys.replace(/\bComma\b/, ',').replace(/\bPeriod\b/, '.');
}

function isKnown(command: string, { command: known }: ShortcutsWords): command is keyof typeof known {
  return Object.hasOwn(known, command);
}
