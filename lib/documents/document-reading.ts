import type { PageReading } from '../page/outline';
import type { ShownBlock } from './docx/shown';
import type { InkBox } from './ruled/ink';

export type DocumentKind = 'pdf' | 'docx' | 'ofd';

/** A page of fixed layout as it is shown, turned as the file says; lengths in points. */
export interface PageSize {
  width: number;
  height: number;
  /** By how much the file turns the page, clockwise; `width` and `height` are those of the turned page. */
  rotation: 0 | 90 | 180 | 270;
}

/** Where something stands on pages: a rectangle for each stretch, points from the upper left corner as shown. */
export interface PagePlace {
  on: 'pages';
  /** In reading order; at least one. Pages count from 1. */
  areas: { page: number; box: InkBox }[];
  /**
   * For text: page, x0, y0, x1, y1 of every UTF-16 unit of the block's or the cell's `text`, one after another; empty
   * where the place has no text.
   */
  chars: Float32Array;
}

/** Where something stands in a document without pages: elements of `shown`, by their `id`. */
export interface FlowPlace {
  on: 'flow';
  /** A paragraph, a table or a cell of `shown`. */
  id: number;
  /** For text: from which characters of the paragraph (or the cell) it is; half open. */
  range: { start: number; end: number } | null;
}

export type DocumentPlace = PagePlace | FlowPlace;

/** Something that was done in reading, or could not be, which a person should know. */
export type Remark =
  /** Tracked changes: the text was read as if all of them were accepted. */
  | { kind: 'changesAccepted'; insertions: number; deletions: number }
  /** Pages without any text, but with a picture: scanned. */
  | { kind: 'scannedPages'; pages: number[] }
  /** Text recognised from a picture, which lies behind it unseen. */
  | { kind: 'recognisedText'; pages: number[] }
  /** The file does not say which characters these are. */
  | { kind: 'unmappedText'; pages: number[] }
  /** A page that could not be read. */
  | { kind: 'damagedPages'; pages: number[] };

/** All that is read of a file: plain data. Its `reading` goes the road that a page's goes. */
export interface DocumentReading {
  kind: DocumentKind;
  name: string;
  /** Of the file's bytes, in hexadecimal. */
  sha256: string;
  reading: PageReading;
  /** By address of the outline. */
  places: DocumentPlace[];
  /** Pages of fixed layout; none in a document without. */
  pages: PageSize[];
  /** What is to be shown of a document without pages; none of one with. */
  shown: ShownBlock[];
  remarks: Remark[];
}

/** Why a file cannot be read at all; words for people hang on these kinds. */
export type DocumentFault =
  | { kind: 'empty' | 'encrypted' | 'damaged' | 'noPages' | 'scanned' | 'garbled' | 'unknown' | 'stopped' }
  | { kind: 'tooLarge'; megabytes: number }
  | { kind: 'tooManyPages'; pages: number; most: number }
  | { kind: 'unpacksTooLarge'; megabytes: number }
  /** Another kind of file: what it is, and whether it can be saved as one that is read. */
  | { kind: 'binaryWord' | 'spreadsheet' | 'presentation' | 'archive' | 'picture' | 'page' | 'otherOffice' };

export class UnreadableDocument extends Error {
  constructor(
    readonly fault: DocumentFault,
    options?: ErrorOptions,
  ) {
    super(fault.kind, options);
    this.name = 'UnreadableDocument';
  }
}
