import { Inflate, strFromU8 } from 'fflate';
import { decodeText } from './decode-text';
import { UnreadableDocument } from './document-reading';

/** An entry of a zip, as its central directory tells of it. */
export interface ZipEntry {
  name: string;
  /** 0: stored, 8: deflated. */
  method: number;
  packed: number;
  size: number;
  /** Where its local header begins. */
  at: number;
  encrypted: boolean;
}

const megabyte = 1024 * 1024;
/** All that is unpacked of one file; reports have a few megabytes of XML, bombs have no end. */
const MOST_UNPACKED = 200 * megabyte;
const MOST_ENTRIES = 20_000;
const CHUNK = 64 * 1024;

/**
 * Lists a zip by its central directory, where entries that were overwritten are no longer named.
 * @throws {UnreadableDocument} `damaged` when it has none
 */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) throw new UnreadableDocument({ kind: 'damaged' });
  const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) break;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength), flags),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
      encrypted: (flags & 1) === 1,
    });
    at += 46 + nameLength + rest;
  }
  return entries;
}

/** Names are UTF-8 where an entry says so; else they are in whatever its writer's system has. */
function nameOf(bytes: Uint8Array, flags: number): string {
  return (flags & 0x800) === 0 ? decodeText(bytes) : strFromU8(bytes);
}

function endOfDirectory(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= least; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

/** The files of a zip, each unpacked when it is asked for, all of them within one bound. */
export class Zip {
  readonly #entries: Map<string, ZipEntry>;
  #left = MOST_UNPACKED;

  /** @throws {UnreadableDocument} when the bytes are no zip */
  constructor(readonly bytes: Uint8Array) {
    this.#entries = new Map(listZip(bytes).map((entry) => [tidyPath(entry.name).toLowerCase(), entry]));
  }

  get names(): string[] {
    return [...this.#entries.values()].map(({ name }) => tidyPath(name));
  }

  /**
   * One file by its path; writers do not agree on case and leading slashes.
   * @returns null when there is none
   * @throws {UnreadableDocument} when it is damaged, has a password, or unpacks without end
   */
  read(path: string): Uint8Array | null {
    const entry = this.#entries.get(tidyPath(path).toLowerCase());
    if (!entry) return null;
    if (entry.encrypted) throw new UnreadableDocument({ kind: 'encrypted' });
    const packed = this.#packed(entry);
    if (entry.method === 0) {
      this.#spend(packed.length);
      return packed;
    }
    if (entry.method !== 8) throw new UnreadableDocument({ kind: 'damaged' });
    return this.#inflate(packed);
  }

  #packed({ at, packed }: ZipEntry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (at + 30 > this.bytes.length || view.getUint32(at, true) !== 0x04034b50)
      throw new UnreadableDocument({ kind: 'damaged' });
    const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (from + packed > this.bytes.length) throw new UnreadableDocument({ kind: 'damaged' });
    return this.bytes.subarray(from, from + packed);
  }

  /** Unpacks by pieces, so that what has no end is left before it fills the memory. */
  #inflate(packed: Uint8Array): Uint8Array {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const inflate = new Inflate((piece) => {
      this.#spend(piece.length);
      length += piece.length;
      pieces.push(piece);
    });
    try {
      for (let at = 0; at < packed.length; at += CHUNK) {
        inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
      }
    } catch (error) {
      if (error instanceof UnreadableDocument) throw error;
      throw new UnreadableDocument({ kind: 'damaged' }, { cause: error });
    }
    const all = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }

  #spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0)
      throw new UnreadableDocument({ kind: 'unpacksTooLarge', megabytes: MOST_UNPACKED / megabyte });
  }
}

/** A path in a package without what writers put into it: backslashes, a slash in front, steps up. */
export function tidyPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.replace(/\\/g, '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
