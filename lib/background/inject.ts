import { browser } from 'wxt/browser';
import { sharedOrigin } from '../messages/own-sender';
import { reasonOf } from '../reason-of';
import { portals } from '../settings/portals';
import { settingsInForce } from '../settings/settings-store';
import { patternOf, permittedSites } from '../settings/sites';
import type { Refusal } from '../words/refusals';

const inspector = '/content-scripts/inspect.js';
const detector = '/content-scripts/detect.js';
// The overlay lies on the layer.
const overlay = ['/layer.js', '/overlay.js'] as const;

/** Puts the inspector into one frame. @throws when the browser does not allow it */
export async function injectInto(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [inspector] });
}

/** Puts the overlay into a frame whose inspector has a report to mark. @returns whether it is there */
export function injectOverlay(tab: number, frame: number): Promise<boolean> {
  const target = { tabId: tab, frameIds: [frame] };
  // The page was read already, whatever it goes on loading.
  return browser.scripting.executeScript({ target, files: [...overlay], injectImmediately: true }).then(
    () => true,
    // It has gone in the meantime.
    () => false,
  );
}

/**
 * Puts the inspector into every frame of a tab that may be read.
 * @returns the frames
 * @throws when the browser does not allow it for the page itself
 */
export async function injectIntoAll(tab: number): Promise<number[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    files: [inspector],
    // What the page goes on loading is inspected when it comes; a frame that hangs would keep the answer back.
    injectImmediately: true,
  });
  // Firefox says of its own pages, such as about:addons, not that they are refused but nothing: a list with a null.
  const frames = (results as ((typeof results)[number] | null)[]).flatMap((result) => result?.frameId ?? []);
  if (frames.length === 0) throw new Error('Cannot access about: no frame took the inspector.');
  return frames;
}

/** Puts the detector into pages that were open before the extension was, or before it was allowed to see them. */
export async function injectIntoOpenPages(): Promise<void> {
  const sites = await permittedSites((await settingsInForce()).settings.sites);
  const tabs = await browser.tabs.query({ url: [portals, ...sites.map(patternOf)] });
  // A tab that sleeps or shows an error page refuses, and will be looked at when it loads.
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [detector] });
    }),
  );
}

/** A frame that may be read. */
export interface ReachedFrame {
  frame: number;
  /** Address of its document, without the part behind `#`; null: it is still loading. */
  url: string | null;
  /** See `FramePlace`. */
  origin: string | null;
}

/**
 * The frames of a tab that may be read.
 * @param wait until every frame has loaded, which a hanging one never does
 * @throws when the browser does not allow it for the page itself
 */
export async function reachedFrames(tab: number, wait: boolean): Promise<ReachedFrame[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: () => ({ url: document.readyState === 'loading' ? null : location.href, origin: self.origin }),
    injectImmediately: !wait,
  });
  return results.map(({ frameId, result }) => ({
    frame: frameId,
    url: result?.url?.replace(/#.*$/s, '') ?? null,
    origin: sharedOrigin(result?.origin),
  }));
}

// Browsers say why only in words; those of Chromium first, then Firefox's.
const refusals: [RegExp, Refusal][] = [
  [/no tab with id|invalid tab id/i, 'no such tab'],
  [/extensions gallery|webstore|addons\.mozilla/i, 'extension store'],
  [/\bfile:/i, 'file'],
  [
    /cannot access (?:a |contents of url ")?(?:chrome|edge|about|devtools|view-source|data|chrome-extension|chrome-error|moz-extension):?/i,
    'browser page',
  ],
  [/\bpolicy\b/i, 'policy'],
  [/cannot be scripted|error page/i, 'browser page'],
  [/must request permission|missing host permission|cannot access/i, 'no permission'],
];

/** Why the browser did not let the inspector into a page. */
export function refusalOf(error: unknown): Refusal {
  const words = reasonOf(error);
  return refusals.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown';
}
