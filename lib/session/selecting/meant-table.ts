import type { TablePlace } from '../../messages/to-selector';
import { openPlace } from './open-place';
import { shownTables, tableAround } from './page-table';
import { pointedAt } from './pointed';

/** A table, and the element by which it was meant. */
export interface MeantTable {
  table: Element;
  target: Element;
}

/**
 * The table that a reader means: the one on which the browser's menu was opened; with a shortcut the one of the open
 * card, or the one under the mouse, or the one with the focus; else the page's only table.
 * @param selecting the table in which cells are being selected
 * @returns `unclear` when the reader has to be asked, `none` when there is no table
 */
export function meantTable(
  document: Document,
  at: TablePlace,
  selecting: Element | null,
): MeantTable | 'unclear' | 'none' {
  const targets =
    at === 'menu'
      ? [pointedAt()]
      : [selecting, openPlace(), [...document.querySelectorAll(':hover')].at(-1), document.activeElement];
  for (const target of targets) {
    const table = target && tableAround(target);
    if (target && table) return { table, target };
  }
  const [only, ...others] = shownTables(document);
  if (!only) return 'none';
  return others.length > 0 ? 'unclear' : { table: only, target: only };
}
