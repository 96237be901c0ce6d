import '../../lib/no-eval';
import { render } from 'preact';
import { NoStorage } from '../../components/look/no-storage';
import { overlayViews } from '../../components/overlay/views';
import { Reader } from '../../components/reader/reader';
import { stripView } from '../../components/selection/views';
import { briefNow } from '../../lib/background/brief';
import { languageFor } from '../../lib/browser/language';
import { controlReader } from '../../lib/reader/controller';
import { reasonOf } from '../../lib/reason-of';
import { startSelector } from '../../lib/session/start-selector';
import { readerWords } from '../../lib/words/reader';
import '../../components/reader/reader.css';
import '../../components/reader/file.css';

/** The page that shows files. `?src=ADDRESS` names one that is fetched; others are dropped on it or chosen. */
const around = document.querySelector<HTMLElement>('#around')!;
const holder = document.querySelector<HTMLElement>('#file')!;
const brief = await briefNow().catch((error: unknown) => ({ reason: reasonOf(error) }));
const language = 'reason' in brief ? languageFor('browser') : brief.language;
const words = readerWords(language);
document.documentElement.lang = language;
document.title = words.title;

if ('reason' in brief) {
  render(<NoStorage reason={brief.reason} words={words} />, around);
} else {
  controlReader({
    ...{ document, holder, brief, views: overlayViews, brokenPage: words.brokenPage },
    select: startSelector({ document, signal: new AbortController().signal, view: stripView }),
    render(state, on) {
      const shown = state.files.find(({ id }) => id === state.shown);
      document.documentElement.classList.toggle('several', state.files.length > 1);
      document.title = shown ? words.pageTitle(shown.name) : words.title;
      render(<Reader state={state} words={words} language={language} on={on} />, around);
    },
  });
}
