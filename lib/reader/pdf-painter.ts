import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PageSize } from '../documents/document-reading';
import type { Painter } from './painter';
import { startWorker } from './start-worker';

/**
 * Has pdf.js draw a PDF: it is unpacked in a worker of its own, so that the first page is there before all have been
 * read.
 * @returns null when pdf.js cannot open it: reading says why
 */
export async function paintPdf(bytes: Uint8Array): Promise<Painter | null> {
  const worker = startWorker('pdf.js');
  // What is said before it listens is lost.
  const ready = new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', () => resolve(), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
  });
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  await ready;
  const task = pdfjs.getDocument({
    worker: pdfjs.PDFWorker.create({ port: worker }),
    // pdf.js hands the bytes on and leaves an empty buffer behind.
    data: new Uint8Array(bytes),
    cMapUrl: '/pdfjs/cmaps/',
    cMapPacked: true,
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    // Our policy lets no compiled code run.
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
  const close = () => {
    void task.destroy();
    worker.terminate();
  };
  try {
    const pdf = await task.promise;
    const [first] = pdf.numPages > 0 ? [await sizeOf(pdf, 1)] : [];
    const sizes = first ? Array.from({ length: pdf.numPages }, () => first) : [];
    return { sizes, draw: (page, canvas, signal) => draw(pdf, page, canvas, signal), close };
  } catch {
    close();
    return null;
  }
}

async function sizeOf(pdf: PDFDocumentProxy, number: number): Promise<PageSize> {
  const page = await pdf.getPage(number);
  const { width, height, rotation } = page.getViewport({ scale: 1 });
  return { width, height, rotation: rotation as PageSize['rotation'] };
}

async function draw(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  signal: AbortSignal,
): Promise<void> {
  const page = await pdf.getPage(number);
  signal.throwIfAborted();
  const viewport = page.getViewport({ scale: canvas.width / page.getViewport({ scale: 1 }).width });
  const task = page.render({ canvas, viewport });
  signal.addEventListener('abort', () => task.cancel(), { once: true });
  await task.promise;
  page.cleanup();
}
