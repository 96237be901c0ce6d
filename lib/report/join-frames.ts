import type { Address, AttachedFile, Block, Outline } from '../page/outline';
import type { NotJoined } from './attach-files';

/** A document with what its frames show. */
export interface Framed {
  /** The browser's number of the frame that shows the document. */
  frame: number;
  outline: Outline;
  /**
   * By the address of the frame in the outline, or of the link to a file: the document that stands there, or null where
   * it holds nothing of a report. One that is not named could not be read: what is in it nobody knows.
   */
  inside: ReadonlyMap<Address, Framed | null>;
  /** It is a file that the document links to, of which this is taken. */
  file?: FilePart;
  /** Of the outermost document: the files that were read and are no part of it, by their numbers. */
  notJoined?: ReadonlyMap<number, NotJoined>;
}

/** What stands in a report of a file that the page links to. */
export interface FilePart {
  url: string;
  /** By address of the file's outline: its page; null: it has none. */
  pages: readonly (number | null)[];
  /** Blocks, by their address; null: all of it. */
  taken: ReadonlySet<Address> | null;
}

/** Where something stands: the address in the outline of its own document. */
export interface Origin {
  frame: number;
  address: Address;
}

/** One outline of a document and all that its frames show and its files hold, with the way back from its addresses. */
export interface Joined {
  outline: Outline;
  origins: readonly Origin[];
}

/**
 * Puts a document and its frames together as the reader sees them: what a frame shows stands where the frame stands,
 * and addresses rise in reading order. Frames beside the article come after it. What cannot be read stays a frame. What is
 * taken of a file stands where the page links to it.
 */
export function joinFrames(whole: Framed): Joined {
  const origins: Origin[] = [];
  const blocks: Block[] = [];
  const headlines: Outline['headlines'] = [];
  const notices: string[] = [];
  const faults: string[] = [];
  const attached = new Map<string, AttachedFile & { pages: Map<Address, number | null> }>();

  /** Gives what stands in a document addresses in the whole. */
  const from = ({ frame, file, outline }: Framed) => {
    const pages = file && pagesIn(outline, file);
    return (address: Address) => {
      origins.push({ frame, address });
      const there = origins.length - 1;
      pages?.set(there, file!.pages[address] ?? null);
      return there;
    };
  };
  function pagesIn({ file }: Outline, { url }: FilePart): Map<Address, number | null> | undefined {
    if (!file) return undefined;
    const pages = attached.get(url)?.pages ?? new Map<Address, number | null>();
    attached.set(url, { file, url, pages });
    return pages;
  }
  function add(document: Framed): void {
    const { outline, inside, file } = document;
    const moved = from(document);
    for (const block of outline.blocks) {
      const shown = block.kind === 'text' || block.kind === 'table' ? undefined : inside.get(block.address);
      if (shown) add(shown);
      else if (shown === undefined && isTaken(block, file)) blocks.push(moveBlock(block, moved));
    }
    for (const { address } of [...outline.frames, ...(outline.attachments ?? [])]) {
      const shown = inside.get(address);
      if (shown) add(shown);
    }
    notices.push(...outline.notices);
    faults.push(...outline.faults);
  }
  function addHeadlines(document: Framed): void {
    // A file of which a part is taken calls itself by what that is.
    if (document.file?.taken) return;
    const moved = from(document);
    for (const { text, address } of document.outline.headlines)
      headlines.push({ text, address: address === null ? null : moved(address) });
    for (const shown of document.inside.values()) if (shown) addHeadlines(shown);
  }

  add(whole);
  addHeadlines(whole);
  const { frames, attachments = [] } = whole.outline;
  const left = <Each extends Block>(all: readonly Each[]) =>
    all.flatMap((each) => (whole.inside.has(each.address) ? [] : moveBlock(each, from(whole))));
  return {
    outline: {
      ...whole.outline,
      ...{ blocks, headlines, notices, faults },
      ...{ frames: left(frames), attachments: left(attachments) },
      ...(attached.size > 0 && { attached: [...attached.values()] }),
    },
    origins,
  };
}

function isTaken({ address }: Block, file: FilePart | undefined): boolean {
  return !file?.taken || file.taken.has(address);
}

function moveBlock<Kind extends Block>(block: Kind, moved: (address: Address) => Address): Kind {
  const address = moved(block.address);
  if (block.kind !== 'table') return { ...block, address };
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, address: moved(cell.address) })),
  }));
  return { ...block, address, rows };
}
