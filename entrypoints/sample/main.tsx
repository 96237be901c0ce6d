import '../../lib/no-eval';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { overlayViews } from '../../components/overlay/views';
import { stripView } from '../../components/selection/views';
import { Aside } from '../../components/welcome/aside';
import { languageFor } from '../../lib/browser/language';
import type { FromFrame } from '../../lib/messages/from-frame';
import { answerAsked } from '../../lib/reader/answer-asked';
import { pageOverlay } from '../../lib/session/page-overlay';
import { startInspector } from '../../lib/session/start-inspector';
import { startSelector } from '../../lib/session/start-selector';
import { defaultSettings } from '../../lib/settings/settings';
import { settingsInForce } from '../../lib/settings/settings-store';
import { welcomeWords } from '../../lib/words/welcome';
import '../../components/welcome/sample.css';

/** An invented report on a page of ours: it is inspected and marked as pages of portals are. */
const { settings } = await settingsInForce().catch(() => ({ settings: defaultSettings }));
render(<Aside words={welcomeWords(languageFor(settings.language))} />, document.querySelector('#aside')!);

const { signal } = new AbortController();
const inspect = startInspector({
  ...{ document, signal },
  // Undefined where nobody answers, as while the background is being replaced.
  tell: (message: FromFrame) => browser.runtime.sendMessage(message).catch(() => undefined),
  overlay: async () => pageOverlay(overlayViews),
});
const select = startSelector({ document, signal, view: stripView });
answerAsked((message) => inspect(message) ?? select(message));
