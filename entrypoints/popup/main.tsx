import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import { controlPopup, isDetached, tabOfPopup } from '../../lib/popup/controller';
import { languageFor } from '../../lib/session/browser-language';
import { ruleCount, ruleName } from '../../lib/session/rule-name';
import { settingsInForce } from '../../lib/settings/settings-store';
import { popupWords } from '../../lib/words/popup';
import '../../components/popup/base.css';
import '../../components/popup/summary.css';
import '../../components/popup/findings.css';
import '../../components/popup/nothing-here.css';

/** The one-click summary. `?tab=ID` shows another tab's, for a detached window and for tests. */
const { settings } = await settingsInForce();
const language = languageFor(settings.language);
const words = popupWords(language);
document.documentElement.lang = language;
document.title = words.title;
document.documentElement.classList.toggle('detached', isDetached(location.href));

const tab = await tabOfPopup(location.href);
await controlPopup(tab ?? -1, document, (state, on) => {
  render(
    <Popup
      state={state}
      words={words}
      ruleName={(rule) => ruleName(rule, language)}
      rules={ruleCount}
      on={on}
    />,
    document.body,
  );
  if (state.view.state === 'report') performance.mark('gouji summary');
});
