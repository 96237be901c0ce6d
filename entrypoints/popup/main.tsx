import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import { popupWords } from '../../components/popup/words';
import { controlPopup, isDetached, tabOfPopup } from '../../lib/popup/controller';
import { browserLanguage } from '../../lib/session/browser-language';
import { ruleCount, ruleName } from '../../lib/session/rule-name';
import '../../components/popup/base.css';
import '../../components/popup/summary.css';
import '../../components/popup/findings.css';
import '../../components/popup/nothing-here.css';

/** The one-click summary. `?tab=ID` shows another tab's, for a detached window and for tests. */
const language = browserLanguage();
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
