import '../../lib/no-eval';
import { render } from 'preact';
import { DeskPage } from '../../components/desk/desk-page';
import { NoStorage } from '../../components/look/no-storage';
import { languageFor } from '../../lib/browser/language';
import { controlDesk } from '../../lib/desk/screen/controller';
import { reasonOf } from '../../lib/reason-of';
import { rules } from '../../lib/rules';
import { adjustRules } from '../../lib/rules/adjust-rules';
import { ruleName } from '../../lib/rules/rule-name';
import { defaultSettings } from '../../lib/settings/settings';
import { settingsInForce } from '../../lib/settings/settings-store';
import { deskWords } from '../../lib/words/desk';
import { deskPlacesWords } from '../../lib/words/desk-places';
import '../../components/popup/base.css';
import '../../components/desk/desk.css';

/** All reports that were inspected, side by side. */
const begun = await settingsInForce().catch((error: unknown) => ({ reason: reasonOf(error) }));
const settings = 'reason' in begun ? defaultSettings : begun.settings;
const language = languageFor(settings.language);
const words = deskWords(language);
const places = deskPlacesWords(language);
document.documentElement.lang = language;
document.documentElement.classList.add('detached', 'list-page', 'desk-page');
document.title = words.title;

const noStorage = (reason: string) => render(<NoStorage reason={reason} words={words} />, document.body);
if ('reason' in begun) noStorage(begun.reason);
else {
  await controlDesk({
    ...{ document, language, record: settings.record, fileName: words.fileName },
    rules: adjustRules(rules, settings.rules),
    render: (state, on) =>
      render(
        <DeskPage {...{ state, words, places, on }} ruleName={(rule) => ruleName(rule, language)} />,
        document.body,
      ),
  }).catch((error: unknown) => {
    console.error('Gouji: the desk could not be read.', error);
    noStorage(reasonOf(error));
  });
}
