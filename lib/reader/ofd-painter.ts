import type { PageSize } from '../documents/document-reading';
import type { DrawnPage } from '../documents/ofd/drawn';
import { drawOfd } from './draw-ofd';
import type { FromWorker, ToWorker } from './from-worker';
import type { Painter } from './painter';
import { startWorker } from './start-worker';

/**
 * Draws the pages of an OFD file. What is on a page a worker says.
 * @returns null when it cannot be opened: reading says why
 */
export async function paintOfd(bytes: Uint8Array): Promise<Painter | null> {
  const worker = startWorker('gouji');
  const waiting = new Map<number, (drawn: DrawnPage | null) => void>();
  const tell = (message: ToWorker) => worker.postMessage(message);
  const pages = await new Promise<PageSize[] | null>((resolve) => {
    worker.addEventListener('error', () => resolve(null));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'pages') resolve(data.pages);
      else if (data.type === 'page') {
        waiting.get(data.page)?.(data.drawn);
        waiting.delete(data.page);
      } else resolve(null);
    });
    tell({ type: 'draw', bytes });
  });
  if (!pages) {
    worker.terminate();
    return null;
  }
  return {
    sizes: pages,
    async draw(page, canvas, signal) {
      const drawn = await new Promise<DrawnPage | null>((resolve) => {
        // Asked for again before it came, it answers both.
        const before = waiting.get(page);
        waiting.set(page, (got) => {
          before?.(got);
          resolve(got);
        });
        if (!before) tell({ type: 'page', page });
      });
      signal.throwIfAborted();
      if (!drawn) throw new Error('The page is broken.');
      await drawOfd(drawn, canvas, signal);
    },
    close: () => worker.terminate(),
  };
}
