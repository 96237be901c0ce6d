import '../../lib/no-eval';
import { render } from 'preact';
import { ListPage, NoList } from '../../components/list/list-page';
import { NoStorage } from '../../components/look/no-storage';
import { languageFor } from '../../lib/browser/language';
import { controlList } from '../../lib/list/controller';
import { beginning, listAddress } from '../../lib/list/keeper-for';
import { inspectListed } from '../../lib/reader/inspect-listed';
import { readLinked } from '../../lib/reader/read-linked';
import { defaultSettings } from '../../lib/settings/settings';
import { listWords } from '../../lib/words/list';
import '../../components/list/list.css';

/** The reports of a list, inspected in one go. `?tab=ID` names the tab that shows the list. */
const address = listAddress(location.search);
const begun = await beginning(address);
const settings = 'reason' in begun ? defaultSettings : begun.settings;
const language = languageFor(settings.language);
const words = listWords(language);
document.documentElement.lang = language;
document.documentElement.classList.add('detached', 'list-page');
document.title = words.heading;

if ('reason' in begun) {
  render(<NoStorage reason={begun.reason} words={words} />, document.body);
} else if (begun.keeper) {
  const { keeper } = begun;
  // Two pages of one list would ask its hosts twice as often; the second one waits until the first is closed.
  const { name } = keeper;
  const { held = [] } = await navigator.locks.query();
  if (held.some((lock) => lock.name === name))
    render(<NoList title={words.openElsewhere} hint={words.openElsewhereHint} />, document.body);
  await navigator.locks.request(name, async () => {
    render(null, document.body);
    // While it waited, the other page has gone on.
    const now = await beginning(address);
    await controlList({
      keeper: ('keeper' in now && now.keeper) || keeper,
      ...{ document, settings, language },
      readFile: (file, signal) => readLinked(file, { language, rules: settings.rules }, signal),
      inspectFile: (file, signal) => inspectListed(file, { language, rules: settings.rules }, signal),
      render: (state, on) => {
        document.title = words.pageTitle(state.totals.done, state.totals.all);
        render(<ListPage state={state} words={words} on={on} />, document.body);
      },
    });
    await new Promise(() => {});
  });
} else {
  render(<NoList title={words.noList} hint={words.noListHint} />, document.body);
}
