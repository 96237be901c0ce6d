import '../../lib/no-eval';
import { render } from 'preact';
import { RollupPage } from '../../components/desk/rollup/rollup-page';
import { NoStorage } from '../../components/look/no-storage';
import { languageFor } from '../../lib/browser/language';
import { controlRollUp } from '../../lib/desk/rollup/controller';
import { reportIn } from '../../lib/desk/sums-said';
import { cellInWords } from '../../lib/labels/cells-in-words';
import { reasonOf } from '../../lib/reason-of';
import { rules } from '../../lib/rules';
import { adjustRules } from '../../lib/rules/adjust-rules';
import { defaultSettings } from '../../lib/settings/settings';
import { settingsInForce } from '../../lib/settings/settings-store';
import { deskPlacesWords } from '../../lib/words/desk-places';
import { deskRollupWords } from '../../lib/words/desk-rollup';
import '../../components/popup/base.css';
import '../../components/desk/desk.css';
import '../../components/desk/rollup/rollup.css';

/** Governments' reports beside those of their units. */
const begun = await settingsInForce().catch((error: unknown) => ({ reason: reasonOf(error) }));
const settings = 'reason' in begun ? defaultSettings : begun.settings;
const language = languageFor(settings.language);
const words = deskRollupWords(language);
const places = deskPlacesWords(language);
document.documentElement.lang = language;
document.documentElement.classList.add('detached', 'list-page', 'desk-page', 'rollup-page');
document.title = words.title;

const noStorage = (reason: string) => render(<NoStorage reason={reason} words={words} />, document.body);
if ('reason' in begun) noStorage(begun.reason);
else {
  await controlRollUp({
    ...{ language, report: reportIn(location.hash), rules: adjustRules(rules, settings.rules) },
    render: (state, on) =>
      render(
        <RollupPage {...{ state, words, places, on }} figureName={(fact) => cellInWords(fact, language)} />,
        document.body,
      ),
  }).catch((error: unknown) => {
    console.error('Gouji: the desk could not be read.', error);
    noStorage(reasonOf(error));
  });
}
