import type { DocumentFault } from '../documents/document-reading';
import type { Brief } from '../messages/brief';
import type { FromWorker, ReadFile, ToWorker } from './from-worker';
import { startWorker } from './start-worker';

/** A file that was handed over or fetched. */
export interface FileBytes {
  name: string;
  /** Where it was fetched from; of a file from disk `file:///` and its name, for browsers tell no more of its path. */
  url: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export type ReadOutcome =
  | ({ kind: 'read' } & ReadFile)
  | { kind: 'fault'; fault: DocumentFault }
  /** Something of ours went wrong. */
  | { kind: 'failed'; reason: string };

/**
 * Reads and judges a file beside the page's thread.
 * @param onProgress before each page and at the end
 * @param signal stops it at once, wherever it is
 */
export function readInWorker(
  file: FileBytes,
  brief: Pick<Brief, 'language' | 'rules'>,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<ReadOutcome> {
  const worker = startWorker('gouji');
  return new Promise<ReadOutcome>((resolve) => {
    const stop = () => resolve({ kind: 'fault', fault: { kind: 'stopped' } });
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    worker.addEventListener('error', ({ message }) => resolve({ kind: 'failed', reason: message }));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'progress') onProgress(data.done, data.of);
      else if (data.type === 'read')
        resolve({ kind: 'read', reading: data.reading, inspection: data.inspection });
      else if (data.type === 'fault') resolve({ kind: 'fault', fault: data.fault });
      else if (data.type === 'failed') resolve({ kind: 'failed', reason: data.reason });
    });
    const question: ToWorker = {
      type: 'read',
      file,
      brief: { language: brief.language, rules: brief.rules },
    };
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
