import type { Brief } from '../messages/brief';
import { reasonOf } from '../reason-of';
import { nameOf } from './fetch-file';
import { type FileSource, type LoadedFile, loadFile } from './load-file';
import type { FileBytes } from './read-in-worker';
import type { FileLine, FileState } from './state';

interface Entry {
  source: FileSource;
  line: FileLine;
  loaded: LoadedFile | null;
  ended: AbortController;
}

export interface FileQueueOptions {
  brief: () => Pick<Brief, 'language' | 'rules'>;
  /** A file has got further, has come or has gone. */
  onChange: () => void;
  /** The bytes of a file are there; it is being read. */
  onBytes: (id: number, bytes: FileBytes) => void;
  /** A file has been read, or cannot be. */
  onLoaded: (id: number, loaded: LoadedFile) => void;
}

/** The files of the page: each is brought here, read and judged, one after the other. */
export class FileQueue {
  readonly #options: FileQueueOptions;
  readonly #entries = new Map<number, Entry>();
  #next = 1;
  #busy = false;

  constructor(options: FileQueueOptions) {
    this.#options = options;
  }

  get lines(): FileLine[] {
    return [...this.#entries.values()].map(({ line }) => line);
  }

  /** @returns the numbers of the files */
  add(sources: readonly FileSource[]): number[] {
    const ids = sources.map((source) => {
      const id = this.#next++;
      const [name, address] =
        source.kind === 'disk' ? [source.file.name, null] : [nameFrom(source.url), source.url];
      const line: FileLine = { id, name, address, state: { kind: 'waiting' } };
      this.#entries.set(id, { source, line, loaded: null, ended: new AbortController() });
      return id;
    });
    this.#options.onChange();
    void this.#work();
    return ids;
  }

  /** What is known of a file that has been read; null: not yet. */
  loaded(id: number): LoadedFile | null {
    return this.#entries.get(id)?.loaded ?? null;
  }

  /** Stops a file that is being brought here or read; what stands for it is taken off the list. */
  remove(id: number): void {
    this.#entries.get(id)?.ended.abort();
    this.#entries.delete(id);
    this.#options.onChange();
  }

  stop(id: number): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    entry.ended.abort();
    this.#set(id, { kind: 'fault', fault: { kind: 'stopped' } });
  }

  again(id: number): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    entry.ended.abort();
    this.#entries.set(id, {
      ...entry,
      loaded: null,
      ended: new AbortController(),
      line: { ...entry.line, state: { kind: 'waiting' } },
    });
    this.#options.onChange();
    void this.#work();
  }

  /** Says more of a file that was read. */
  set(id: number, state: FileState): void {
    this.#set(id, state);
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (let next = this.#waiting(); next !== null; next = this.#waiting()) await this.#load(next);
    this.#busy = false;
  }

  #waiting(): number | null {
    for (const [id, { line }] of this.#entries) if (line.state.kind === 'waiting') return id;
    return null;
  }

  async #load(id: number): Promise<void> {
    const entry = this.#entries.get(id)!;
    const { signal } = entry.ended;
    const isOurs = () => this.#entries.get(id)?.ended === entry.ended && !signal.aborted;
    try {
      const loaded = await loadFile(entry.source, {
        ...{ signal, brief: this.#options.brief() },
        onState: (state) => isOurs() && this.#set(id, state),
        onBytes: (bytes) => {
          if (!isOurs()) return;
          this.#rename(id, bytes.name);
          this.#options.onBytes(id, bytes);
        },
      });
      if (!isOurs()) return;
      this.#entries.set(id, { ...this.#entries.get(id)!, loaded });
      this.#set(id, loaded.state);
      this.#options.onLoaded(id, loaded);
    } catch (error) {
      if (isOurs()) this.#set(id, { kind: 'failed', reason: reasonOf(error) });
    }
  }

  #set(id: number, state: FileState): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.set(id, { ...entry, line: { ...entry.line, state } });
    this.#options.onChange();
  }

  #rename(id: number, name: string): void {
    const entry = this.#entries.get(id)!;
    this.#entries.set(id, { ...entry, line: { ...entry.line, name } });
  }
}

function nameFrom(url: string): string {
  try {
    return nameOf('', url);
  } catch {
    return url;
  }
}
