import { defineContentScript } from 'wxt/utils/define-content-script';
import { stripView } from '../../components/selection/views';
import { answerMessages } from '../../lib/session/answer-messages';
import { startSelector } from '../../lib/session/start-selector';

/** Selecting and copying on a page: put in when a person asks for it, on whatever page that may be read. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(ctx) {
    answerMessages(ctx, startSelector({ document, signal: ctx.signal, view: stripView }));
  },
});
