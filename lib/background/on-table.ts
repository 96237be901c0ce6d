import { browser } from 'wxt/browser';
import { languageFor } from '../browser/language';
import { copySheet } from '../copies/sheets/sheet';
import { sheetSchema } from '../copies/sheets/sheet-schema';
import { copyLedger } from '../copies/written/ledger';
import { copyLetter } from '../copies/written/letter';
import type { TableKey } from '../inspection';
import type { ToFrame } from '../messages/to-frame';
import type { TableAct, TablePlace, ToSelector } from '../messages/to-selector';
import { settingsInForce } from '../settings/settings-store';
import { keptSheet } from '../store/frame-record';
import { framesOf } from '../store/frame-store';
import { viewNow } from './view-now';

// The selector lies on the layer.
const selector = ['/layer.js', '/content-scripts/select.js'] as const;

/** What is asked of a selector, without the language, which the settings say. */
type Wish = ToSelector extends infer Message
  ? Message extends ToSelector
    ? Omit<Message, 'language'>
    : never
  : never;

/** Copies or selects in the table on which the browser's menu was opened. */
export async function onTableAt(tab: number, frame: number, act: TableAct): Promise<void> {
  await ask(tab, frame, { type: 'on table', act, at: 'menu' });
}

/** Copies or selects in the table under the mouse, or what else a shortcut can mean. */
export async function onTableUnderMouse(tab: number, act: TableAct): Promise<void> {
  const view = await viewNow(tab);
  const frame = (await frameUnderMouse(tab)) ?? (view.state === 'report' ? view.frame : 0);
  const at: TablePlace = 'mouse';
  await ask(tab, frame, { type: 'on table', act, at });
}

/** Copies one of the report's three tables as it stands. */
export async function copyReportTable(tab: number, table: TableKey): Promise<void> {
  const view = await viewNow(tab);
  const { frame, frames } = view.state === 'report' ? view : { frame: 0, frames: [0] };
  const question: ToFrame = { type: 'table sheet', table };
  const sheets = await Promise.all(
    frames.map(async (frameId) => {
      const reply: unknown = await browser.tabs.sendMessage(tab, question, { frameId }).catch(() => null);
      const sheet = sheetSchema.safeParse(reply).data;
      return sheet ? [{ frame: frameId, copy: copySheet(sheet) }] : [];
    }),
  );
  // In the frame where it stands: another one could see its size in the word on the copy.
  const kept = keptSheet(await framesOf(tab), table);
  const [there = { frame, copy: kept && copySheet(kept) }] = sheets.flat();
  await ask(tab, there.frame, { type: 'put on clipboard', what: table, copy: there.copy });
}

/** Copies what is made of a report: its row for the ledger, or the body of the letter of correction. */
export async function copyReport(tab: number, what: 'ledger' | 'letter'): Promise<void> {
  const view = await viewNow(tab);
  if (view.state !== 'report') return ask(tab, 0, { type: 'put on clipboard', what, copy: null });
  const { settings } = await settingsInForce();
  const copy =
    what === 'ledger'
      ? copyLedger([view.whole], settings.ledger, { head: false }, view.whole.language)
      : copyLetter(view.whole);
  await ask(tab, view.frame, { type: 'put on clipboard', what, copy });
}

/** Asks the selector of a frame, which is put in first where it is not. */
async function ask(tab: number, frame: number, wish: Wish): Promise<void> {
  const { settings } = await settingsInForce();
  const message = { ...wish, language: languageFor(settings.language) } as ToSelector;
  const send = () => browser.tabs.sendMessage(tab, message, { frameId: frame });
  const answered: unknown = await send().catch(() => false);
  if (answered === true) return;
  try {
    const target = { tabId: tab, frameIds: [frame] };
    await browser.scripting.executeScript({ target, files: [...selector], injectImmediately: true });
    await send();
  } catch (error) {
    // A person's wish on a page opens that page to us, but not the pages of others inside it: the page says so.
    if (frame !== 0) await ask(tab, 0, { type: 'frame refused' });
    else console.warn('Gouji: nothing can be copied from this page.', error);
  }
}

/** The frame in which the mouse stands on a table; null when there is none that may be read. */
async function frameUnderMouse(tab: number): Promise<number | null> {
  const results = await browser.scripting
    .executeScript({
      target: { tabId: tab, allFrames: true },
      // A frame counts as hovered in the page around it as well, as its `<iframe>`.
      func: () => [...document.querySelectorAll(':hover')].at(-1)?.matches('table *') ?? false,
      injectImmediately: true,
    })
    .catch(() => []);
  // On pages of its own Firefox answers with a null.
  return results.findLast((answer) => answer?.result === true)?.frameId ?? null;
}
