import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { FromFrame } from '../lib/messages/from-frame';
import { detectReport } from '../lib/session/detect-report';
import { rememberPointed } from '../lib/session/selecting/pointed';

/** On every government page, and therefore tiny: looks whether it is a report, and calls the inspector if so. */
export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    rememberPointed(document);
    const found: FromFrame = { type: 'report here' };
    detectReport({
      document,
      signal: ctx.signal,
      isAlive: () => ctx.isValid,
      onReport: () => void browser.runtime.sendMessage(found),
    });
  },
});
