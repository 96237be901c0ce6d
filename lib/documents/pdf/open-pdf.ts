import type { PDFDocumentProxy } from 'pdfjs-dist';
import { UnreadableDocument } from '../document-reading';

/** Reads a file that ships with pdf.js: a character map, a standard font. */
export type ReadAsset = (folder: 'cmaps' | 'standard_fonts', name: string) => Promise<Uint8Array>;

/**
 * Opens a PDF in the thread that calls: whoever must not be held up reads in a worker of their own.
 * @throws {UnreadableDocument} when it is encrypted with a password for its readers, or no PDF that can be opened
 */
export async function openPdf(bytes: Uint8Array, readAsset: ReadAsset): Promise<PDFDocumentProxy> {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  // pdf.js looks here for its second half before it starts a worker.
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker ??= worker;
  class Assets {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (kind === 'wasmUrl') throw new Error('Pictures are not decoded.');
      return await readAsset(kind === 'cMapUrl' ? 'cmaps' : 'standard_fonts', filename);
    }
  }
  const task = pdfjs.getDocument({
    // pdf.js hands the bytes on and leaves an empty buffer behind.
    data: new Uint8Array(bytes),
    BinaryDataFactory: Assets,
    useWorkerFetch: false,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    standardFontDataUrl: 'standard_fonts/',
    disableFontFace: true,
    useSystemFonts: false,
    // Tells fonts without a map to characters from those with one.
    fontExtraProperties: true,
    // Pictures are not read, so none is unpacked: a page of a scan takes a second otherwise. Small ones may be lines.
    maxImageSize: 1024,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  } as Parameters<typeof pdfjs.getDocument>[0]);
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    const name = error instanceof Error ? error.name : '';
    throw new UnreadableDocument(
      { kind: name === 'PasswordException' ? 'encrypted' : 'damaged' },
      { cause: error },
    );
  }
}
