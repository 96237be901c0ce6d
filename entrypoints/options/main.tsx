import '../../lib/no-eval';
import { render } from 'preact';
import { NoStorage } from '../../components/look/no-storage';
import { SettingsPage } from '../../components/settings/settings-page';
import { languageFor } from '../../lib/browser/language';
import { ruleName } from '../../lib/rules/rule-name';
import { controlSettingsPage } from '../../lib/settings/page/controller';
import { canOpenShortcuts } from '../../lib/settings/page/shortcuts';
import type { Language } from '../../lib/words/language';
import { type SettingsWords, settingsWords } from '../../lib/words/settings';
import '../../components/settings/page.css';
import '../../components/settings/controls.css';
import '../../components/settings/text.css';
import '../../components/settings/rules.css';
import '../../components/settings/marks.css';
import '../../components/settings/file.css';
import '../../components/settings/keys.css';
import '../../components/settings/ledger.css';

/** The settings, in a tab of their own. */
function showIn(language: Language): SettingsWords {
  const words = settingsWords(language);
  document.documentElement.lang = language;
  document.title = words.title;
  return words;
}

await controlSettingsPage({
  document,
  render(state, on) {
    const { language } = state;
    const words = showIn(language);
    render(
      <SettingsPage
        state={state}
        words={words}
        ruleName={(rule) => ruleName(rule, language)}
        keysOpen={canOpenShortcuts()}
        on={on}
      />,
      document.body,
    );
  },
  renderNoStorage(reason) {
    render(<NoStorage reason={reason} words={showIn(languageFor('browser'))} />, document.body);
  },
});
