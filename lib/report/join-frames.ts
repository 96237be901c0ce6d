import type { Address, Block, Outline } from '../page/outline';

/** A document with what its frames show. */
export interface Framed {
  /** The browser's number of the frame that shows the document. */
  frame: number;
  outline: Outline;
  /**
   * By the address of the frame in the outline: the document that stands there, or null where it holds nothing of a
   * report. A frame that is not named could not be read: what is in it nobody knows.
   */
  inside: ReadonlyMap<Address, Framed | null>;
}

/** Where something stands: the address in the outline of its own document. */
export interface Origin {
  frame: number;
  address: Address;
}

/** One outline of a document and all that its frames show, with the way back from its addresses. */
export interface Joined {
  outline: Outline;
  origins: readonly Origin[];
}

/**
 * Puts a document and its frames together as the reader sees them: what a frame shows stands where the frame stands,
 * and addresses rise in reading order. Frames beside the article come after it. What cannot be read stays a frame.
 */
export function joinFrames(whole: Framed): Joined {
  const origins: Origin[] = [];
  const blocks: Block[] = [];
  const headlines: Outline['headlines'] = [];
  const notices: string[] = [];
  const faults: string[] = [];

  const from = (frame: number) => (address: Address) => {
    origins.push({ frame, address });
    return origins.length - 1;
  };
  function add({ frame, outline, inside }: Framed): void {
    const moved = from(frame);
    for (const block of outline.blocks) {
      const shown = block.kind === 'frame' ? inside.get(block.address) : undefined;
      if (shown) add(shown);
      else if (shown === undefined) blocks.push(moveBlock(block, moved));
    }
    for (const { address } of outline.frames) {
      const shown = inside.get(address);
      if (shown) add(shown);
    }
    notices.push(...outline.notices);
    faults.push(...outline.faults);
  }
  function addHeadlines({ frame, outline, inside }: Framed): void {
    const moved = from(frame);
    for (const { text, address } of outline.headlines)
      headlines.push({ text, address: address === null ? null : moved(address) });
    for (const shown of inside.values()) if (shown) addHeadlines(shown);
  }

  add(whole);
  addHeadlines(whole);
  const frames = whole.outline.frames.filter(({ address }) => !whole.inside.has(address));
  return {
    outline: {
      ...whole.outline,
      ...{ blocks, headlines, notices, faults },
      frames: frames.map((each) => moveBlock(each, from(whole.frame))),
      attachments: (whole.outline.attachments ?? []).map((each) => moveBlock(each, from(whole.frame))),
    },
    origins,
  };
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
