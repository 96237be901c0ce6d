import '../../lib/no-eval';
import { render } from 'preact';
import { Welcome } from '../../components/welcome/welcome';
import { languageFor } from '../../lib/browser/language';
import { canOpenShortcuts, openShortcuts, shortcutsNow } from '../../lib/settings/page/shortcuts';
import { mayReadPortals, requestPortals, watchPermissions } from '../../lib/settings/portals';
import { defaultSettings } from '../../lib/settings/settings';
import { settingsInForce } from '../../lib/settings/settings-store';
import { settingsWords } from '../../lib/words/settings';
import { welcomeWords } from '../../lib/words/welcome';
import '../../components/welcome/welcome.css';

/** Comes once, after the installation; afterwards from popup and settings. */
const settingsOrDefault = settingsInForce().catch(() => ({ settings: defaultSettings }));
const [{ settings }, shortcuts] = await Promise.all([settingsOrDefault, shortcutsNow()]);
const language = languageFor(settings.language);
const words = welcomeWords(language);
document.documentElement.lang = language;
document.title = words.title;

async function show(): Promise<void> {
  const permitted = await mayReadPortals();
  render(
    <Welcome
      words={words}
      shortcuts={shortcuts.filter(({ keys }) => keys !== '')}
      ofShortcuts={settingsWords(language).shortcuts}
      firefox={import.meta.env.FIREFOX}
      onAsk={permitted ? null : () => void requestPortals()}
      onKeys={canOpenShortcuts() ? () => void openShortcuts() : null}
    />,
    document.body,
  );
}
watchPermissions(() => void show(), new AbortController().signal);
await show();
