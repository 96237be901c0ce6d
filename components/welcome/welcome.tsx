import type { Shortcut } from '../../lib/settings/page/shortcuts';
import type { ShortcutsWords } from '../../lib/words/settings';
import type { WelcomeWords } from '../../lib/words/welcome';
import { Shortcuts } from '../settings/shortcuts';

export interface WelcomeProps {
  words: WelcomeWords;
  /** The commands that have keys. */
  shortcuts: readonly Shortcut[];
  ofShortcuts: ShortcutsWords;
  /** Firefox keeps its buttons elsewhere. */
  firefox: boolean;
  /** Asks for the permission for government portals; null where it is there. */
  onAsk: (() => void) | null;
  /** Opens the browser's page for keys; null where that cannot be opened from here. */
  onKeys: (() => void) | null;
}

/** One screen after the installation: what it does, where its button is, and something to try it on. */
export function Welcome({ words, shortcuts, ofShortcuts, firefox, onAsk, onKeys }: WelcomeProps) {
  const { does, button, sample, desk, permissions } = words;
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <div>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </div>
      </header>
      <main>
        <section class="try">
          <h2>{sample.title}</h2>
          <p>{sample.text}</p>
          <a class="first" href="/sample.html">
            {sample.open}
          </a>
        </section>
        <section>
          <h2>{button.title}</h2>
          <ol>
            {(firefox ? button.firefox : button.chromium).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section class="wide">
          <h2>{does.title}</h2>
          <ul>
            {does.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{desk.title}</h2>
          <p>{desk.text}</p>
          <a href="/desk.html">{desk.open}</a>
        </section>
        <section>
          <h2>{words.keys}</h2>
          <Shortcuts shortcuts={shortcuts} words={ofShortcuts} onOpen={onKeys} />
        </section>
        <section class="wide">
          <h2>{permissions.title}</h2>
          <ul>
            {permissions.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          {onAsk && (
            <button type="button" class="first" onClick={onAsk}>
              {permissions.ask}
            </button>
          )}
        </section>
      </main>
      <footer>{words.again}</footer>
    </>
  );
}
