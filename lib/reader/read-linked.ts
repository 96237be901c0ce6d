import { type AttachmentReading, asAttachment, remarksInWords } from '../documents/as-attachment';
import type { Brief } from '../messages/brief';
import { readerWords } from '../words/reader';
import { type FileBytes, readInWorker } from './read-in-worker';
import { reasonInWords } from './reason-in-words';

/** A file as the report of the page takes it that links to it, or why it could not be read, for people. */
export type LinkedReading =
  | (Pick<AttachmentReading, 'outline' | 'pages'> & { noted: ReturnType<typeof remarksInWords> })
  | { unread: string };

/**
 * Reads a file to which a page links, beside the page's thread.
 * @throws what the signal says when it is aborted
 */
export async function readLinked(
  file: FileBytes,
  brief: Pick<Brief, 'language' | 'rules'>,
  signal: AbortSignal,
): Promise<LinkedReading> {
  const outcome = await readInWorker(file, brief, () => {}, signal);
  signal.throwIfAborted();
  const { language } = brief;
  if (outcome.kind !== 'read') {
    const words = readerWords(language);
    return { unread: reasonInWords(outcome, words, language) ?? words.unfetched };
  }
  const { outline, pages, remarks } = asAttachment(outcome.reading);
  return { outline, pages, noted: remarksInWords(remarks, language) };
}
