/** What is said of a file that was read, or could not be. */
export interface DocumentWords {
  /** Why a file cannot be read, and what to do. A clause, no full stop. */
  documentFault: Record<DocumentFaultKind, string> & {
    tooLarge(megabytes: number): string;
    tooManyPages(pages: number, most: number): string;
    unpacksTooLarge(megabytes: number): string;
  };
  /** What a person should know of how it was read. Sentences. */
  documentRemark: {
    changesAccepted(insertions: number, deletions: number): string;
    scannedPages(pages: PageRange[]): string;
    recognisedText(pages: PageRange[]): string;
    unmappedText(pages: PageRange[]): string;
    damagedPages(pages: PageRange[]): string;
  };
}

/** Kinds of which there is nothing to say but what they are. */
type DocumentFaultKind =
  | 'empty'
  | 'encrypted'
  | 'damaged'
  | 'noPages'
  | 'scanned'
  | 'garbled'
  | 'unknown'
  | 'stopped'
  | 'binaryWord'
  | 'spreadsheet'
  | 'presentation'
  | 'archive'
  | 'picture'
  | 'page'
  | 'otherOffice';

/** Pages that follow each other, both ends included. */
export type PageRange = [from: number, to: number];
