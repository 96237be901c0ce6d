import { readFile as readBytes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DocumentReading } from '../../lib/documents/document-reading';
import type { ReadAsset } from '../../lib/documents/pdf/open-pdf';
import { readDocument } from '../../lib/documents/read-document';
import type { InputFile } from './read-input';

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** What ships with pdf.js, from `node_modules`. */
export const readAsset: ReadAsset = async (folder, name) =>
  new Uint8Array(await readBytes(join(pdfjs, folder, name)));

/**
 * Reads a document with the engine of the extension.
 * @throws {UnreadableDocument} with the reason
 */
export async function readFile({ bytes, name, url }: InputFile): Promise<DocumentReading> {
  return await readDocument(bytes, { name, url, readAsset });
}
