import { browser } from 'wxt/browser';
import type { Sheet } from '../copies/sheets/sheet';
import type { TableKey } from '../inspection';
import { sheetReplySchema } from '../messages/frame-replies';
import type { ToFrame } from '../messages/to-frame';
import { keptSheet } from '../store/frame-record';
import { framesOf } from '../store/frame-store';

/** The inspector's answer, or null when it does not answer: the page has gone or was reloaded. */
export async function askFrame(tab: number, frame: number, message: ToFrame): Promise<unknown> {
  // A file is no document of the tab.
  if (frame < 0) return null;
  return browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => null);
}

/**
 * A table of a tab's report as it stands, from the first of the frames that has it: a report can stand in several.
 * @returns null when the page no longer has it
 */
export async function askSheet(
  tab: number,
  frames: readonly number[],
  table: TableKey,
): Promise<Sheet | null> {
  const replies = await Promise.all(
    frames.map((frame) => askFrame(tab, frame, { type: 'table sheet', table })),
  );
  const sheets = replies.map((reply) => sheetReplySchema.safeParse(reply).data ?? null);
  return sheets.find((sheet) => sheet !== null) ?? keptSheet(await framesOf(tab), table);
}
