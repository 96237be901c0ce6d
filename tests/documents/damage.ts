import { unzipSync, zipSync } from 'fflate';
import { type DocumentReading, UnreadableDocument } from '../../lib/documents/document-reading';
import { cellText } from '../../lib/documents/docx/outline-of-shown';
import type { ShownBlock, ShownCell } from '../../lib/documents/docx/shown';
import { readDocument } from '../../lib/documents/read-document';
import { judgePage } from '../../lib/inspect';
import { readAsset } from '../../scripts/check/read-file';
import { Random } from '../generator/random';

/** A file as transport and careless programs leave it: bytes changed, an end missing, a part twice or moved. */
export function damaged(bytes: Uint8Array, seed: number): Uint8Array {
  const numbers = new Random(seed);
  const random = () => numbers.next();
  const at = (length: number) => Math.floor(random() * length);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  // Damage of a packed file rarely gets past unpacking; so half of the time a part of it is damaged and packed again.
  if (isZip && random() < 0.5) {
    const parts = unzipSync(bytes);
    const names = Object.keys(parts);
    const name = names[at(names.length)]!;
    return zipSync({ ...parts, [name]: spoilt(parts[name]!, random) }, { level: 1 });
  }
  return spoilt(bytes, random);
}

function spoilt(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = (length: number) => Math.floor(random() * Math.max(1, length));
  switch (at(4)) {
    case 0: {
      const copy = bytes.slice();
      for (let done = 0; done < 1 + at(40); done++) copy[at(copy.length)] = at(256);
      return copy;
    }
    case 1:
      return bytes.slice(0, at(bytes.length));
    case 2: {
      const from = at(bytes.length);
      const part = bytes.slice(from, from + at(4000));
      const to = at(bytes.length);
      return Uint8Array.from([...bytes.subarray(0, to), ...part, ...bytes.subarray(to)]);
    }
    default: {
      // Digits that change places, as where lengths and references are.
      const copy = bytes.slice();
      for (let done = 0; done < 20; done++) {
        const place = at(copy.length);
        if (copy[place]! >= 0x30 && copy[place]! <= 0x39) copy[place] = 0x30 + at(10);
      }
      return copy;
    }
  }
}

const PATIENCE = 30_000;

/**
 * Reads a file that may be damaged, and looks whether what is said of it stands in it.
 * @returns what is wrong; null when all is well, whether it was read or refused
 */
export async function faultInReading(bytes: Uint8Array): Promise<string | null> {
  const url = 'file:///damaged';
  const began = Date.now();
  try {
    const document = await readDocument(bytes, { name: 'damaged', url, readAsset });
    if (Date.now() - began > PATIENCE) return `took ${Date.now() - began} ms`;
    const { report } = judgePage(document.reading, {
      ...{ url, language: 'zh-CN', inspectedAt: '2026-01-05T08:00:00.000Z', insist: true },
    });
    for (const { key, address, text } of report.facts.values()) {
      const wrong = wrongAt(document, address, text);
      if (wrong !== null) return `${key} “${text}”: ${wrong}`;
    }
    return null;
  } catch (error) {
    if (error instanceof UnreadableDocument) return null;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** Why the text of a figure does not stand at its place; null when it does. */
function wrongAt({ places, pages, shown }: DocumentReading, address: number, text: string): string | null {
  const place = places[address];
  if (!place) return 'has no place';
  if (place.on === 'flow') {
    const cell = cellOf(shown, place.id);
    return cell && cellText(cell) === text ? null : 'is not in its cell';
  }
  if (place.chars.length !== text.length * 5) return 'has characters without a place';
  for (let at = 0; at < place.chars.length; at += 5) {
    const [number, x0, y0, x1, y1] = place.chars.subarray(at, at + 5);
    const page = pages[number! - 1];
    if (!page) return 'is on no page';
    const area = place.areas.find(({ page: on }) => on === number)?.box;
    const [x, y] = [(x0! + x1!) / 2, (y0! + y1!) / 2];
    if (!area || x < area.x0 - 1 || x > area.x1 + 1 || y < area.y0 - 1 || y > area.y1 + 1)
      return 'is outside its cell';
  }
  return null;
}

function cellOf(blocks: readonly ShownBlock[], id: number): ShownCell | null {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    for (const { cells } of block.rows) {
      for (const cell of cells) {
        const found = cell.id === id ? cell : cellOf(cell.blocks, id);
        if (found) return found;
      }
    }
  }
  return null;
}
