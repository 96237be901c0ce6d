import '../../lib/no-eval';
import { render } from 'preact';
import { AlikePage } from '../../components/desk/alike/alike-page';
import { NoStorage } from '../../components/look/no-storage';
import { languageFor } from '../../lib/browser/language';
import { controlAlike } from '../../lib/desk/alike/controller';
import { sectionLabel } from '../../lib/labels/labels';
import { reasonOf } from '../../lib/reason-of';
import { defaultSettings } from '../../lib/settings/settings';
import { settingsInForce } from '../../lib/settings/settings-store';
import { deskAlikeWords } from '../../lib/words/desk-alike';
import { deskPlacesWords } from '../../lib/words/desk-places';
import '../../components/popup/base.css';
import '../../components/desk/desk.css';
import '../../components/desk/alike/alike.css';

/** Texts that units have copied from each other. `#year=2023` says of which year. */
const begun = await settingsInForce().catch((error: unknown) => ({ reason: reasonOf(error) }));
const settings = 'reason' in begun ? defaultSettings : begun.settings;
const language = languageFor(settings.language);
const words = deskAlikeWords(language);
const places = deskPlacesWords(language);
document.documentElement.lang = language;
document.documentElement.classList.add('detached', 'list-page', 'desk-page');
document.title = words.title;

const noStorage = (reason: string) => render(<NoStorage reason={reason} words={words} />, document.body);
if ('reason' in begun) noStorage(begun.reason);
else {
  await controlAlike({
    ...{ document, words, sectionName: sectionLabel },
    render: (state, on) =>
      render(<AlikePage {...{ state, words, places, on }} sectionName={sectionLabel} />, document.body),
  }).catch((error: unknown) => {
    console.error('Gouji: the desk could not be read.', error);
    noStorage(reasonOf(error));
  });
}
