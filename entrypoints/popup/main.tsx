import '../../lib/no-eval';
import { render } from 'preact';
import { fitWindow } from '../../components/popup/fit-window';
import { Popup } from '../../components/popup/popup';
import { languageFor } from '../../lib/browser/language';
import { controlPopup } from '../../lib/popup/controller';
import { followFront, placeOf, tabAt } from '../../lib/popup/place';
import { countRules, ruleName } from '../../lib/rules/rule-name';
import { defaultSettings } from '../../lib/settings/settings';
import { settingsInForce, watchSettings } from '../../lib/settings/settings-store';
import { popupWords } from '../../lib/words/popup';
import { popupDeskWords } from '../../lib/words/popup-desk';
import '../../components/popup/popup.css';

/** The one-click summary, and the same as a side panel. `?tab=ID` shows another tab's, in a window and for tests. */
const place = placeOf(location.href);
// Without a storage that works there are no settings; the popup says what is wrong all the same.
const settingsOrDefault = settingsInForce().catch(() => ({ settings: defaultSettings }));
const [{ settings }, first] = await Promise.all([settingsOrDefault, tabAt(place)]);
const language = languageFor(settings.language);
const words = popupWords(language);
document.documentElement.lang = language;
document.title = words.title;
document.documentElement.classList.toggle('detached', place.kind !== 'toolbar');
fitWindow(window, place.kind === 'toolbar');

let showing = new AbortController();
async function show(tab: number): Promise<void> {
  showing.abort();
  showing = new AbortController();
  await controlPopup({
    ...{ tab, place, document, signal: showing.signal },
    // Loaded when a page that is fetched has its tables in a file.
    inspectFile: async (file, signal) => {
      const { inspectListed } = await import('../../lib/reader/inspect-listed');
      return inspectListed(file, { language, rules: settings.rules }, signal);
    },
    readFile: async (file, signal) => {
      const { readLinked } = await import('../../lib/reader/read-linked');
      return readLinked(file, { language, rules: settings.rules }, signal);
    },
    render(state, on) {
      render(
        <Popup
          state={state}
          words={words}
          deskWords={popupDeskWords(language)}
          ruleName={(rule) => ruleName(rule, language)}
          countRules={countRules}
          on={on}
        />,
        document.body,
      );
      if (state.view.state === 'report') performance.mark('gouji summary');
    },
  });
}
if (place.kind === 'panel') await followFront((tab) => void show(tab));
watchSettings(() => location.reload());
// While the panel began to follow, another tab may have come to the front.
await show(place.kind === 'panel' ? await tabAt(place) : first);
