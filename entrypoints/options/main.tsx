import { render } from 'preact';
import { SettingsPage } from '../../components/settings/settings-page';
import { ruleName } from '../../lib/rules/rule-name';
import { controlSettingsPage } from '../../lib/settings/page/controller';
import { canOpenShortcuts } from '../../lib/settings/page/shortcuts';
import { settingsWords } from '../../lib/words/settings';
import '../../components/settings/page.css';
import '../../components/settings/parts.css';
import '../../components/settings/ledger.css';

/** The settings, in a tab of their own. */
await controlSettingsPage({
  document,
  render(state, on) {
    const { language } = state;
    const words = settingsWords(language);
    document.documentElement.lang = language;
    document.title = words.title;
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
});
