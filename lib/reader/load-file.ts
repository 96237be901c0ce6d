import { browser } from 'wxt/browser';
import type { DocumentReading } from '../documents/document-reading';
import type { Inspection, Severity } from '../inspection';
import type { Brief } from '../messages/brief';
import { patternOf } from '../settings/sites';
import { applySettled } from '../settled/apply';
import { settledEntries } from '../settled/settled-store';
import { fetchFile, Unfetchable } from './fetch-file';
import { type FileBytes, readInWorker } from './read-in-worker';
import type { FileState } from './state';

/** Where a file comes from. */
export type FileSource = { kind: 'disk'; file: File } | { kind: 'address'; url: string };

/** What became of a file. */
export interface LoadedFile {
  state: FileState;
  bytes: FileBytes | null;
  reading: DocumentReading | null;
}

export interface LoadOptions {
  brief: Pick<Brief, 'language' | 'rules'>;
  signal: AbortSignal;
  onState: (state: FileState) => void;
  /** Its bytes are there, and are being read. */
  onBytes: (bytes: FileBytes) => void;
}

/**
 * Brings a file here, reads and judges it.
 * @throws when the signal aborts
 */
export async function loadFile(source: FileSource, options: LoadOptions): Promise<LoadedFile> {
  const { brief, signal, onState, onBytes } = options;
  let bytes: FileBytes;
  try {
    bytes = source.kind === 'disk' ? await fromDisk(source.file) : await fromAddress(source.url, options);
  } catch (error) {
    signal.throwIfAborted();
    const fault = error instanceof Unfetchable ? error.fault : ({ kind: 'no answer' } as const);
    return { state: { kind: 'unfetched', fault }, bytes: null, reading: null };
  }
  onBytes(bytes);
  onState({ kind: 'reading', done: 0, of: 0 });
  const onProgress = (done: number, of: number) => onState({ kind: 'reading', done, of });
  const outcome = await readInWorker(bytes, brief, onProgress, signal);
  signal.throwIfAborted();
  if (outcome.kind !== 'read') return { state: outcome, bytes, reading: null };
  const { reading, inspection } = outcome;
  const decided = await settledEntries().catch(() => new Map());
  return { state: stateOf(applySettled(inspection, decided)), bytes, reading };
}

async function fromDisk(file: File): Promise<FileBytes> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, url: `file:///${encodeURIComponent(file.name)}`, bytes };
}

async function fromAddress(url: string, { signal, onState }: LoadOptions): Promise<FileBytes> {
  const host = hostOf(url);
  if (host !== null && !(await mayRead(host))) throw new Unfetchable({ kind: 'permission', host });
  const onProgress = (received: number, of: number | null) => onState({ kind: 'fetching', received, of });
  onProgress(0, null);
  return fetchFile(url, { signal, onProgress });
}

/** Browsers reject a host that they cannot read; fetching says what is wrong with it. */
function mayRead(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(host)] }).catch(() => true);
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname || null;
  } catch {
    return null;
  }
}

/** What is said of a file that was judged. */
export function stateOf(inspection: Inspection): FileState {
  const notes = inspection.source.file?.notes ?? [];
  if (!inspection.isReport) return { kind: 'no report', reason: inspection.reason, notes };
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity, settled } of inspection.findings) if (!settled) counts[severity]++;
  const { agency, year } = inspection.report;
  const undated = inspection.source.publishedOn === null;
  return { kind: 'report', agency, year, counts, undated, notes: [...notes, ...inspection.unread] };
}
