import type { Address } from './outline';

/**
 * Where a finding hangs on the page, in addresses of the outline. `gap` is a place where something is missing:
 * after the block with that address, or, with `null`, before the first block of the article.
 */
export type Spot =
  | { kind: 'cell'; address: Address }
  | { kind: 'block'; address: Address }
  | { kind: 'words'; address: Address; start: number; end: number }
  | { kind: 'gap'; after: Address | null };
