import type { PageSize } from '../documents/document-reading';
import type { Glyph, PageInk } from '../documents/ruled/ink';
import type { FromWorker, ToWorker } from './from-worker';
import type { Painter } from './painter';
import { startWorker } from './start-worker';

const families = '"SimSun", "NSimSun", "Songti SC", "Noto Serif CJK SC", serif';
/** Width of a line in points, where the file is read for where lines are. */
const lineWidth = 0.6;
/** Characters drawn before others may come in. */
const atOnce = 3000;

/**
 * Draws the pages of an OFD file: text and lines where they are. What is on a page a worker says.
 * @returns null when it cannot be opened: reading says why
 */
export async function paintOfd(bytes: Uint8Array): Promise<Painter | null> {
  const worker = startWorker('gouji');
  const waiting = new Map<number, (ink: PageInk | null) => void>();
  const tell = (message: ToWorker) => worker.postMessage(message);
  const pages = await new Promise<PageSize[] | null>((resolve) => {
    worker.addEventListener('error', () => resolve(null));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'pages') resolve(data.pages);
      else if (data.type === 'ink') {
        waiting.get(data.page)?.(data.ink);
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
      const ink = await new Promise<PageInk | null>((resolve) => {
        // Asked for again before it came, it answers both.
        const before = waiting.get(page);
        waiting.set(page, (got) => {
          before?.(got);
          resolve(got);
        });
        if (!before) tell({ type: 'ink', page });
      });
      signal.throwIfAborted();
      if (!ink) throw new Error('The page is broken.');
      await drawInk(ink, canvas, signal);
    },
    close: () => worker.terminate(),
  };
}

async function drawInk(ink: PageInk, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void> {
  const context = canvas.getContext('2d')!;
  const scale = canvas.width / ink.width;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, ink.width, ink.height);
  context.fillStyle = '#000';
  for (const { along, at, from, to } of ink.rules) {
    if (along === 'x') context.fillRect(from, at - lineWidth / 2, to - from, lineWidth);
    else context.fillRect(at - lineWidth / 2, from, lineWidth, to - from);
  }
  context.textBaseline = 'alphabetic';
  for (const [at, glyph] of ink.glyphs.entries()) {
    if (at % atOnce === atOnce - 1) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      signal.throwIfAborted();
    }
    drawGlyph(context, glyph);
  }
}

/** Share of the height of type that lies below the line that letters stand on. */
const below = 0.14;

function drawGlyph(context: CanvasRenderingContext2D, { text, box, size, bold, turn }: Glyph): void {
  if (text.trim() === '') return;
  context.font = `${bold ? '700 ' : ''}${size}px ${families}`;
  const isAcross = turn === 0 || turn === 180;
  const [along, up] = isAcross ? [box.x1 - box.x0, box.y1 - box.y0] : [box.y1 - box.y0, box.x1 - box.x0];
  context.save();
  context.translate((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2);
  context.rotate((turn * Math.PI) / 180);
  // Squeezed, where the type at hand is wider than the file's; never stretched.
  context.fillText(text, -along / 2, up / 2 - below * size, along);
  context.restore();
}
