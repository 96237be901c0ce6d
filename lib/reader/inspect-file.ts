import { browser } from 'wxt/browser';
import type { DocumentReading } from '../documents/document-reading';
import type { FromFrame, ReadMessage } from '../messages/from-frame';
import type { OverlayViews } from '../overlay/navigation/surfaces';
import { pageOverlay } from '../session/page-overlay';
import { startInspector } from '../session/start-inspector';
import type { WaysInFile } from './ways-in-file';

export interface InspectFileOptions {
  document: Document;
  reading: DocumentReading;
  ways: WaysInFile;
  views: OverlayViews;
  /** Where it is a part of the report of a page that links to it. */
  partOf: ReadMessage['partOf'];
  /** Ends it: another file is shown. */
  signal: AbortSignal;
}

/**
 * Has a file that is shown judged and marked as pages are: by the background, which puts it down for popup and toolbar.
 * @returns answers what popup and background ask of the inspector
 */
export function inspectFile({
  document,
  reading: { reading, remarks },
  ways,
  views,
  partOf,
  signal,
}: InspectFileOptions): (message: unknown) => Promise<unknown> | null {
  let session: string | null = null;
  const tell = async (message: FromFrame) => {
    if ('session' in message) session = message.session;
    // Undefined where nobody answers, as while the background is being replaced.
    return browser.runtime.sendMessage(message).catch(() => undefined);
  };
  signal.addEventListener('abort', () => {
    if (session !== null) void tell({ type: 'left', session });
  });
  const { url } = reading.outline;
  return startInspector({
    ...{ document, signal, tell },
    overlay: async () => pageOverlay(views),
    subject: {
      read: () => ({ url, reading, places: ways, elsewhere: false, frames: [], remarks, partOf }),
      // A file stays as it is.
      watch: () => {},
    },
  });
}

/** Tells the background that the file in this tab cannot be inspected. */
export async function tellUnreadable(url: string, reason: string): Promise<void> {
  const message: FromFrame = { type: 'inspection failed', session: crypto.randomUUID(), url, reason };
  await browser.runtime.sendMessage(message).catch(() => {});
}
