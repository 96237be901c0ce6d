import { browser } from 'wxt/browser';
import { asAttachment } from '../documents/as-attachment';
import {
  type FileWanted,
  type FromRoom,
  filesWaitingSchema,
  fileWantedSchema,
  type ReadAttachment,
} from '../messages/from-room';
import { packReading } from '../messages/packed-reading';
import { reasonOf } from '../reason-of';
import type { AttachedState } from '../store/attached-store';
import { readerWords } from '../words/reader';
import { fetchFile, Unfetchable } from './fetch-file';
import { readInWorker } from './read-in-worker';
import { reasonInWords } from './reason-in-words';

/** How often a file says how far it is: it learns by that whether it is still wanted, and keeps the background awake. */
const beatMs = 1000;

/**
 * Reads files for the background, one after the other, until there are no more: a service worker can neither load the
 * readers when it needs them nor run one beside its own thread, and a popup is gone as soon as one looks away.
 */
export async function readAttached(): Promise<void> {
  let more = true;
  let isOpen = true;
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    // Whoever hears nothing opens another page.
    if (!isOpen || sender.id !== browser.runtime.id) return false;
    if (!filesWaitingSchema.safeParse(message).success) return false;
    more = true;
    reply(true);
    return true;
  });
  while (more) {
    more = false;
    for (let file = await nextFile(); file; file = await nextFile()) await readOne(file);
  }
  isOpen = false;
}

async function nextFile(): Promise<FileWanted | null> {
  return fileWantedSchema.safeParse(await ask({ type: 'file wanted' })).data ?? null;
}

/** Undefined where nobody answers, as while the background is being replaced. */
function ask(message: FromRoom): Promise<unknown> {
  return browser.runtime.sendMessage(message).catch(() => undefined);
}

async function readOne(wanted: FileWanted): Promise<void> {
  const { tab, frame } = wanted;
  const ended = new AbortController();
  let state: AttachedState = { kind: 'fetching', received: 0, of: null };
  const tell = async () => {
    if ((await ask({ type: 'file state', tab, frame, state })) === false) ended.abort();
  };
  const beat = setInterval(() => void tell(), beatMs);
  try {
    await tell();
    const read = await readWanted(wanted, ended.signal, (news) => {
      state = news;
    });
    if (ended.signal.aborted) return;
    if ('kind' in read) await ask({ type: 'file state', tab, frame, state: read });
    else await ask({ type: 'file read', tab, frame, read });
  } finally {
    clearInterval(beat);
  }
}

/** @returns what was read, or why nothing was */
async function readWanted(
  { url, name, brief }: FileWanted,
  signal: AbortSignal,
  onState: (state: AttachedState) => void,
): Promise<ReadAttachment | AttachedState> {
  const words = readerWords(brief.language);
  const failed = (reason: string | null): AttachedState => ({
    ...{ kind: 'failed', host: null },
    reason: reason ?? words.unfetched,
  });
  try {
    const file = await fetchFile(url, {
      signal,
      onProgress: (received, of) => onState({ kind: 'fetching', received, of }),
    });
    const outcome = await readInWorker(
      { ...file, url, name },
      brief,
      (done, of) => onState({ kind: 'reading', done, of }),
      signal,
    );
    if (outcome.kind !== 'read') return failed(reasonInWords(outcome, words, brief.language));
    const { outline, pages, remarks } = asAttachment(outcome.reading);
    const reading = packReading({ ...outcome.reading.reading, outline });
    // What was handed on to elsewhere may be somebody else's.
    return { reading, pages, remarks, origin: file.url === url ? new URL(url).origin : null };
  } catch (error) {
    if (error instanceof Unfetchable)
      return failed(reasonInWords({ kind: 'unfetched', fault: error.fault }, words, brief.language));
    return failed(words.failed(reasonOf(error)));
  }
}
