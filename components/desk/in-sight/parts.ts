/** So many rows are drawn, and measured, together. */
export const together = 20;

/** What is known of how high the rows of a list are, in pixels. */
export interface Heights {
  /** How many rows there are. */
  count: number;
  /** Of a row of which nothing is known. */
  usual: number;
  /** Of the rows of a block, on the average: rows may wrap, and be unfolded. */
  ofBlock: ReadonlyMap<number, number>;
}

/** Rows that are drawn one after the other, and how high that is which is left out above them. */
export interface Part {
  from: number;
  /** The one after the last. */
  to: number;
  above: number;
}

/** The parts of a list that are drawn, and how high that is which is left out below the last. */
export interface DrawnParts {
  parts: Part[];
  below: number;
}

/**
 * The parts of a list that lie between two heights of it, in pixels from its top, and the blocks of rows that are drawn
 * wherever they lie.
 */
export function partsBetween(
  heights: Heights,
  top: number,
  bottom: number,
  kept: readonly number[],
): DrawnParts {
  const { count, usual, ofBlock } = heights;
  const keptBlocks = new Set(kept.filter((at) => at >= 0 && at < count).map(blockOf));
  const parts: Part[] = [];
  let left = 0;
  let begins = 0;
  for (let from = 0; from < count; from += together) {
    const to = Math.min(from + together, count);
    const block = blockOf(from);
    const height = (to - from) * (ofBlock.get(block) ?? usual);
    const ends = begins + height;
    const last = parts.at(-1);
    if (!(ends > top && begins < bottom) && !keptBlocks.has(block)) left += height;
    else if (last && left === 0) last.to = to;
    else {
      parts.push({ from, to, above: left });
      left = 0;
    }
    begins = ends;
  }
  // What is left out has its room beside rows that are drawn: of a list that is out of sight the nearest are.
  if (count > 0 && parts.length === 0)
    return partsBetween(heights, top, bottom, [bottom <= 0 ? 0 : count - 1]);
  return { parts, below: left };
}

/** The block that a row belongs to. */
export function blockOf(at: number): number {
  return Math.floor(at / together);
}
