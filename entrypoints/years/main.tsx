import '../../lib/no-eval';
import { render } from 'preact';
import { YearsPage } from '../../components/desk/years/years-page';
import { NoStorage } from '../../components/look/no-storage';
import { languageFor } from '../../lib/browser/language';
import { controlYears } from '../../lib/desk/years/controller';
import { tableName } from '../../lib/labels/labels';
import { reasonOf } from '../../lib/reason-of';
import { ruleName } from '../../lib/rules/rule-name';
import { defaultSettings } from '../../lib/settings/settings';
import { settingsInForce } from '../../lib/settings/settings-store';
import { deskPlacesWords } from '../../lib/words/desk-places';
import { deskYearsWords } from '../../lib/words/desk-years';
import '../../components/popup/base.css';
import '../../components/desk/desk.css';
import '../../components/desk/years/years.css';

/** The years of one unit side by side. `#agency=NAME` says whose. */
const begun = await settingsInForce().catch((error: unknown) => ({ reason: reasonOf(error) }));
const settings = 'reason' in begun ? defaultSettings : begun.settings;
const language = languageFor(settings.language);
const words = deskYearsWords(language);
const table = (key: string) => tableName(key, language);
const places = deskPlacesWords(language);
document.documentElement.lang = language;
document.documentElement.classList.add('detached', 'list-page', 'desk-page');
document.title = words.title;

const noStorage = (reason: string) => render(<NoStorage reason={reason} words={words} />, document.body);
if ('reason' in begun) noStorage(begun.reason);
else {
  await controlYears({
    ...{ document, words, tableName: table },
    render: (state, on) =>
      render(
        <YearsPage
          {...{ state, words, places, language, on }}
          tableName={table}
          ruleName={(rule) => ruleName(rule, language)}
        />,
        document.body,
      ),
  }).catch((error: unknown) => {
    console.error('Gouji: the desk could not be read.', error);
    noStorage(reasonOf(error));
  });
}
