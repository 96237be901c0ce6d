import type { DocumentFault, DocumentReading, PageSize } from '../documents/document-reading';
import type { DrawnPage } from '../documents/ofd/drawn';
import type { Inspection } from '../inspection';
import type { Brief } from '../messages/brief';
import type { FileBytes } from './read-in-worker';

/** What the page asks of the worker that reads a file. It is stopped by ending the worker. */
export type ToWorker =
  | { type: 'read'; file: FileBytes; brief: Pick<Brief, 'language' | 'rules'> }
  /** Of a kind of file that no library draws: the pages are asked for one by one. */
  | { type: 'draw'; bytes: Uint8Array }
  | { type: 'page'; page: number };

/** A file as it was read, and judged by itself. */
export interface ReadFile {
  reading: DocumentReading;
  inspection: Inspection;
}

/** What it answers; plain data. */
export type FromWorker =
  | { type: 'progress'; done: number; of: number }
  | ({ type: 'read' } & ReadFile)
  /** The file cannot be read, or drawn. */
  | { type: 'fault'; fault: DocumentFault }
  /** Something of ours went wrong. */
  | { type: 'failed'; reason: string }
  /** To `draw`: pages as large as the document says of all of them. */
  | { type: 'pages'; pages: PageSize[] }
  /** Null: the page is broken. */
  | { type: 'page'; page: number; drawn: DrawnPage | null };
