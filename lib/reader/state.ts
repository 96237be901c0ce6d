import type { DocumentFault } from '../documents/document-reading';
import type { Severity } from '../inspection';
import type { FetchFault } from './fetch-file';

/** How far a file is. */
export type FileState =
  | { kind: 'waiting' }
  /** Bytes; null: the server does not say of how many. */
  | { kind: 'fetching'; received: number; of: number | null }
  /** Pages; of a kind without pages there is one. */
  | { kind: 'reading'; done: number; of: number }
  | {
      kind: 'report';
      agency: string | null;
      year: number | null;
      counts: Record<Severity, number>;
      /** What a person should know of how it was read, in words. */
      notes: string[];
      /** Nothing says when it was published. */
      undated: boolean;
    }
  | { kind: 'no report'; reason: string; notes: string[] }
  | { kind: 'unfetched'; fault: FetchFault }
  | { kind: 'fault'; fault: DocumentFault }
  /** Something of ours went wrong. */
  | { kind: 'failed'; reason: string };

export interface FileLine {
  id: number;
  name: string;
  /** Where it was fetched from; null: from disk. */
  address: string | null;
  state: FileState;
}

/** All that the page shows around the file. */
export interface ReaderState {
  files: FileLine[];
  /** The file that is shown, by its id. */
  shown: number | null;
  /** Of the shown file; null: it has no pages, or none yet. */
  pages: { current: number; count: number } | null;
  /** 1: as large as on paper. */
  zoom: number;
  /** Whether there is anything to zoom, search and print. */
  isDrawn: boolean;
  find: { text: string; count: number; at: number };
  printing: { done: number; of: number } | null;
  /** Files are being dragged over the page. */
  dragged: boolean;
}

/** All that can be done. */
export interface ReaderEvents {
  open: (files: readonly File[]) => void;
  show: (id: number) => void;
  /** Takes a file off the list; stops reading it. */
  stop: (id: number) => void;
  again: (id: number) => void;
  /** Asks the browser for the permission to read from the host of a file, and fetches it. */
  permit: (id: number, host: string) => void;
  /** Inspects a file that does not look like a report. */
  insist: () => void;
  zoom: (zoom: number) => void;
  fitWidth: () => void;
  toPage: (page: number) => void;
  search: (text: string) => void;
  step: (by: 1 | -1) => void;
  print: () => void;
}
