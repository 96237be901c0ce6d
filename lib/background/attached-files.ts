import { browser } from 'wxt/browser';
import { remarksInWords } from '../documents/as-attachment';
import type { FileNote } from '../findings/file-notes';
import type { Brief } from '../messages/brief';
import { type FileWanted, type ReadAttachment, readAttachmentSchema } from '../messages/from-room';
import { unpackReading } from '../messages/packed-reading';
import type { ToFrame } from '../messages/to-frame';
import { patternOf } from '../settings/sites';
import {
  type AttachedRecord,
  type AttachedState,
  allAttached,
  attachedTo,
  forgetAttached,
  isUnderWay,
  saveAttached,
} from '../store/attached-store';
import { forgetFrame, framesOf } from '../store/frame-store';
import { readerWords } from '../words/reader';
import { briefNow } from './brief';
import { inTurn } from './in-turn';
import { openRoom } from './open-room';
import { dropFiles, keepFile, readingsOf } from './tab-readings';
import { viewNow } from './view-now';

/**
 * Files to which a page links and that are inspected with it. Which ones, and how far each is, stands in the session's
 * storage, and so does what was read of them: the service worker that began may not be the one that ends.
 */

type File = AttachedRecord['files'][number];

const readingKey = (tab: number, frame: number) => `attached-reading:${tab}:${frame}`;
const inTurnOfFiles = <Result>(tab: number, work: () => Promise<Result>) => inTurn(`files of ${tab}`, work);

/** Has the files read that may hold what the report of a tab lacks; those that were tried and failed once more. */
export async function attachFiles(tab: number): Promise<boolean> {
  const view = await viewNow(tab);
  const wanted = view.state === 'report' || view.state === 'no report' ? view.wanted : null;
  const begun = await inTurnOfFiles(tab, async () => {
    const before = await attachedTo(tab);
    const known = before && wanted && before.page.session !== wanted.session ? null : before;
    const kept = known?.files.filter(({ state }) => state.kind === 'read') ?? [];
    const again =
      wanted?.files.filter(({ url }) => !kept.some((file) => file.url === url)) ?? known?.files ?? [];
    const page = wanted ? { frame: wanted.frame, session: wanted.session } : known?.page;
    if (!page || again.length === 0) return false;
    const least = Math.min(0, ...(known?.files ?? []).map(({ frame }) => frame));
    const files = again.map(
      ({ name, url }, at): File => ({
        ...{ name, url, state: { kind: 'waiting' } },
        frame: known?.files.find((file) => file.url === url)?.frame ?? least - 1 - at,
      }),
    );
    await saveAttached({ tab, page, files: [...kept, ...files] });
    return true;
  });
  if (begun) await openRoom();
  return begun;
}

/** Stops what is still being read for a tab. What was read stays. */
export async function stopFiles(tab: number): Promise<void> {
  await inTurnOfFiles(tab, async () => {
    const record = await attachedTo(tab);
    if (!record) return;
    const files = record.files.map(
      (file): File => (isUnderWay(file.state) ? { ...file, state: { kind: 'stopped' } } : file),
    );
    await saveAttached({ ...record, files });
  });
}

/** A file that is to be read next, of whichever tab; null: none is. */
export async function nextFile(): Promise<FileWanted | null> {
  const { language, rules } = await briefNow();
  // Who asks is alone, and reads one at a time: what was begun and not ended is begun anew.
  for (const { tab, files } of await allAttached())
    for (const { frame, name, url, state } of files) {
      if (!isUnderWay(state)) continue;
      const { hostname } = new URL(url);
      const mayRead = await browser.permissions
        .contains({ origins: [patternOf(hostname)] })
        // Browsers reject a host that they cannot read; fetching says what is wrong with it.
        .catch(() => true);
      if (mayRead) return { tab, frame, name, url, brief: { language, rules } };
      const reason = readerWords(language).fetchFault.permission(hostname);
      await onFileState(tab, frame, { kind: 'failed', reason, host: hostname });
    }
  return null;
}

/** How far a file is, or why it cannot be read. @returns whether anybody still wants it */
export function onFileState(tab: number, frame: number, state: AttachedState): Promise<boolean> {
  return inTurnOfFiles(tab, async () => {
    const isWanted = await setState(tab, frame, state);
    if (isWanted && state.kind === 'failed') await readPageAgain(tab);
    return isWanted;
  });
}

/** A file was read: the page is judged with it. */
export function onFileRead(tab: number, frame: number, read: ReadAttachment): Promise<boolean> {
  return inTurnOfFiles(tab, async () => {
    if (!(await setState(tab, frame, { kind: 'reading', done: 1, of: 1 }))) return false;
    const { language } = await briefNow();
    try {
      await browser.storage.session.set({ [readingKey(tab, frame)]: read });
      await setState(tab, frame, { kind: 'read' });
    } catch {
      // There is no room for it.
      await setState(tab, frame, {
        kind: 'failed',
        reason: readerWords(language).fetchFault.tooLarge,
        host: null,
      });
    }
    await readPageAgain(tab);
    return true;
  });
}

/**
 * Brings to mind what was read for the page that now speaks; where another document stands there than the one that was
 * asked for, it is dropped.
 */
export async function recallFiles(tab: number, frame: number, session: string): Promise<void> {
  const record = await attachedTo(tab);
  if (!record) return;
  if (record.page.frame === frame && record.page.session !== session) {
    await forgetFiles(tab);
    return;
  }
  const { language, rules } = await briefNow();
  for (const file of record.files) {
    if (file.state.kind !== 'read' && file.state.kind !== 'failed') continue;
    const before = readingsOf(tab).find((each) => each.frame === file.frame);
    const isKnown = before?.message.session === sessionOf(file) && before.message.language === language;
    if (!isKnown) await recall(tab, file, { language, rules });
  }
}

async function recall(tab: number, file: File, { language, rules }: Pick<Brief, 'language' | 'rules'>) {
  const { frame, name, url, state } = file;
  const key = readingKey(tab, frame);
  const read = readAttachmentSchema.safeParse((await browser.storage.session.get(key))[key]).data;
  const notes: FileNote[] =
    state.kind === 'failed'
      ? [{ name, kind: 'unread', reason: state.reason }]
      : remarksInWords(read?.remarks ?? [], language).map((note) => ({ name, ...note }));
  const reading = read?.reading ?? nothingRead(url);
  keepFile(tab, {
    ...{ frame, url, origin: read?.origin ?? null, outline: unpackReading(reading).outline },
    ...(state.kind === 'read' && { pages: read?.pages }),
    file: { name, notes },
    message: {
      ...{ type: 'read', session: sessionOf(file), url, reading, language, rules },
      // Of a file, which stays as it is, the session says all.
      ...{ insist: false, frames: [], inspectedAt: '', overlay: false, marksRemoved: false },
    },
  });
}

/** Tells a file that was read from one that was not yet. */
function sessionOf({ url, state }: File): string {
  return `${state.kind} ${url}`;
}

/** The document that was asked for has gone: its files are none of the next one. */
export async function dropFilesOf(tab: number, frame: number, session: string): Promise<void> {
  const record = await attachedTo(tab);
  if (record?.page.frame === frame && record.page.session === session) await forgetFiles(tab);
}

/** Forgets the files of a tab. */
export async function forgetFiles(tab: number): Promise<void> {
  const record = await attachedTo(tab);
  dropFiles(tab);
  if (!record) return;
  await forgetAttached(tab);
  await browser.storage.session.remove(record.files.map(({ frame }) => readingKey(tab, frame)));
  for (const { frame, session } of await framesOf(tab)) if (frame < 0) await forgetFrame(tab, frame, session);
}

/** @returns false where nobody wants the file any more */
async function setState(tab: number, frame: number, state: AttachedState): Promise<boolean> {
  const record = await attachedTo(tab);
  const file = record?.files.find((each) => each.frame === frame);
  if (!record || !file || !isUnderWay(file.state)) return false;
  const files = record.files.map((each): File => (each === file ? { ...each, state } : each));
  await saveAttached({ ...record, files });
  return true;
}

/** Has the page read once more, and so judged with what there is now. */
export async function readPageAgain(tab: number): Promise<void> {
  const record = await attachedTo(tab);
  if (!record) return;
  const message: ToFrame = { type: 'inspect', insist: false };
  // It may have gone.
  await browser.tabs.sendMessage(tab, message, { frameId: record.page.frame }).catch(() => false);
}

function nothingRead(url: string): ReadAttachment['reading'] {
  return {
    outline: {
      ...{ url, contentType: '', title: '', meta: [], headlines: [], notices: [] },
      ...{ blocks: [], frames: [], faults: [] },
    },
    ...{ links: [], linksLeftOut: false, pager: [] },
  };
}
