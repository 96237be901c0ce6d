import { Zip } from '../../documents/zip';
import { type Pasted, readPasted } from '../pasted';
import { rowsWithAddresses } from './rows-with-addresses';

/** No list of addresses comes near. */
const mostMegabytes = 20;
const mostRows = 20_000;

/** Thrown where a file is none that addresses are read from. */
export class NoAddresses extends Error {
  constructor(readonly kind: 'too large' | 'damaged') {
    super(kind);
  }
}

/** Whether a file may be a list of addresses, by its name. */
export function mayListAddresses(name: string): boolean {
  return /\.(?:txt|csv|tsv|xlsx|xlsm|xls)$/i.test(name);
}

/**
 * Reads the addresses of a text, a CSV or a workbook, with what stands beside them as names.
 * @throws {NoAddresses}
 */
export async function readAddresses(file: Blob): Promise<Pasted> {
  if (file.size > mostMegabytes * 1024 * 1024) throw new NoAddresses('too large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = (...magic: number[]) => magic.every((byte, at) => bytes[at] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04)) return readWorkbook(bytes, 'zip');
  return begins(0xd0, 0xcf, 0x11, 0xe0) ? readWorkbook(bytes, 'old') : readPasted(decoded(bytes));
}

/** Text as programs of offices write it: with a mark of its encoding, as UTF-8, else in the Chinese one. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

async function readWorkbook(bytes: Uint8Array, kind: 'zip' | 'old'): Promise<Pasted> {
  try {
    // What unpacks without end is left before the library sees it.
    const zip = kind === 'zip' ? new Zip(bytes) : null;
    for (const name of zip?.names ?? []) zip?.read(name);
    const { readXls, readXlsx } = await import('hucre/xlsx');
    const { sheets } = await (kind === 'zip' ? readXlsx : readXls)(bytes, { maxRows: mostRows });
    return rowsWithAddresses(sheets);
  } catch (error) {
    throw Object.assign(new NoAddresses('damaged'), { cause: error });
  }
}
