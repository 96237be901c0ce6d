import type { ReadMessage } from '../messages/from-frame';

/** What the address of the page that shows files asks for. */
export interface AskedAddress {
  /** Address of the file that is shown first; null: none. */
  src: string | null;
  /** Where that is a part of the report of a page. */
  partOf: ReadMessage['partOf'];
  /** The finding to be shown in it. */
  finding: string | null;
}

/** Reads what the address of the page asks for; see `openReader`. */
export function askedAddress(address: string): AskedAddress {
  const { searchParams } = new URL(address);
  const [tab, frame] = ['of', 'file'].map((name) => Number(searchParams.get(name) ?? Number.NaN));
  const isPart = Number.isInteger(tab) && Number.isInteger(frame) && frame! < 0;
  return {
    src: searchParams.get('src'),
    partOf: isPart ? { tab: tab!, frame: frame! } : undefined,
    finding: searchParams.get('finding'),
  };
}
