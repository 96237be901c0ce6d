import type { Inspection } from '../inspection';
import type { Brief } from '../messages/brief';
import { readerWords } from '../words/reader';
import { type FileBytes, readInWorker } from './read-in-worker';
import { reasonInWords } from './reason-in-words';

/**
 * Reads and judges a file that a list has among its reports, beside the page's thread.
 * @returns the inspection, or why the file could not be read, for people
 * @throws what the signal says when it is aborted
 */
export async function inspectListed(
  file: FileBytes,
  brief: Pick<Brief, 'language' | 'rules'>,
  signal: AbortSignal,
): Promise<{ inspection: Inspection } | { unread: string }> {
  const outcome = await readInWorker(file, brief, () => {}, signal);
  signal.throwIfAborted();
  if (outcome.kind === 'read') return { inspection: outcome.inspection };
  const words = readerWords(brief.language);
  return { unread: reasonInWords(outcome, words, brief.language) ?? words.unfetched };
}
