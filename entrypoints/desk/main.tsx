import '../../lib/no-eval';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DeskPage } from '../../components/desk/desk-page';
import { NoStorage } from '../../components/look/no-storage';
import { languageFor } from '../../lib/browser/language';
import { takeFile, whatFailed } from '../../lib/desk/files/take-file';
import { controlDesk } from '../../lib/desk/screen/controller';
import { unreadPages, whyNotInspected } from '../../lib/list/why-not-inspected';
import { reasonOf } from '../../lib/reason-of';
import { rules } from '../../lib/rules';
import { adjustRules } from '../../lib/rules/adjust-rules';
import { ruleName } from '../../lib/rules/rule-name';
import { defaultSettings } from '../../lib/settings/settings';
import { settingsInForce } from '../../lib/settings/settings-store';
import { deskWords } from '../../lib/words/desk';
import { deskFilesWords } from '../../lib/words/desk-files';
import { deskPlacesWords } from '../../lib/words/desk-places';
import { listWords } from '../../lib/words/list';
import '../../components/popup/base.css';
import '../../components/desk/desk.css';

/** All reports that were inspected, side by side. */
const begun = await settingsInForce().catch((error: unknown) => ({ reason: reasonOf(error) }));
const settings = 'reason' in begun ? defaultSettings : begun.settings;
const language = languageFor(settings.language);
const words = deskWords(language);
const places = deskPlacesWords(language);
const files = deskFilesWords(language);
const listed = listWords(language);
const inForce = adjustRules(rules, settings.rules);
const { version: by } = browser.runtime.getManifest();
document.documentElement.lang = language;
document.documentElement.classList.add('detached', 'list-page', 'desk-page');
document.title = words.title;

const noStorage = (reason: string) => render(<NoStorage reason={reason} words={words} />, document.body);
if ('reason' in begun) noStorage(begun.reason);
else {
  await controlDesk({
    ...{ document, language, ruleName, record: settings.record, fileName: words.fileName, rules: inForce },
    list: new URLSearchParams(location.search).get('list'),
    takeFile: (file) =>
      takeFile(file, { language, rules: settings.rules, by, comparing: { rules: inForce } }),
    whyNotInspected: {
      entry: (outcome) => whyNotInspected(outcome, listed),
      pages: ({ pages }) => unreadPages(pages, listed),
      files: files.handedOver,
    },
    whatFailed: (error) => whatFailed(error, language),
    render: (state, on) =>
      render(
        <DeskPage
          {...{ state, words, language, places, files, on }}
          ruleName={(rule) => ruleName(rule, language)}
        />,
        document.body,
      ),
  }).catch((error: unknown) => {
    console.error('Gouji: the desk could not be read.', error);
    noStorage(reasonOf(error));
  });
}
