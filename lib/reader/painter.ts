import type { PageSize } from '../documents/document-reading';

/** Draws the pages of a file. */
export interface Painter {
  /** As large as they are; a rough guess of those of which it is not known yet. */
  sizes: PageSize[];
  /**
   * Draws a page as large as the canvas is.
   * @param page from 1
   * @throws when the page is broken, or `signal` aborts
   */
  draw(page: number, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void>;
  close(): void;
}
