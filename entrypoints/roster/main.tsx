import '../../lib/no-eval';
import { render } from 'preact';
import { RosterPage } from '../../components/desk/roster/roster-page';
import { NoStorage } from '../../components/look/no-storage';
import { languageFor } from '../../lib/browser/language';
import { controlRoster } from '../../lib/desk/roster/controller';
import { reasonOf } from '../../lib/reason-of';
import { rules } from '../../lib/rules';
import { adjustRules } from '../../lib/rules/adjust-rules';
import { defaultSettings } from '../../lib/settings/settings';
import { settingsInForce } from '../../lib/settings/settings-store';
import { deskPlacesWords } from '../../lib/words/desk-places';
import { deskRosterWords } from '../../lib/words/desk-roster';
import '../../components/popup/base.css';
import '../../components/desk/desk.css';
import '../../components/desk/roster/roster.css';

/** The units that must publish, and which of them have. */
const begun = await settingsInForce().catch((error: unknown) => ({ reason: reasonOf(error) }));
const settings = 'reason' in begun ? defaultSettings : begun.settings;
const language = languageFor(settings.language);
const words = deskRosterWords(language);
const places = deskPlacesWords(language);
document.documentElement.lang = language;
document.documentElement.classList.add('detached', 'list-page', 'desk-page', 'roster-page');
document.title = words.title;

const noStorage = (reason: string) => render(<NoStorage reason={reason} words={words} />, document.body);
if ('reason' in begun) noStorage(begun.reason);
else {
  await controlRoster({
    document,
    comparing: { rules: adjustRules(rules, settings.rules) },
    copied: ({ roster, year }, units) =>
      [
        words.copied(roster?.name ?? '', year, words.state[units[0]?.state ?? 'not found'], units.length),
        ...units.map(({ unit }) => unit.name),
      ].join('\n'),
    render: (state, on) => render(<RosterPage {...{ state, words, places, on }} />, document.body),
  }).catch((error: unknown) => {
    console.error('Gouji: the desk could not be read.', error);
    noStorage(reasonOf(error));
  });
}
