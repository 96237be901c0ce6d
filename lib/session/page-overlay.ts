import { copySheet, type Sheet } from '../copies/sheets/sheet';
import type { TableKey } from '../inspection';
import { mountOverlay, type Overlay, type OverlayOptions } from '../overlay/mount';
import type { OverlayViews } from '../overlay/navigation/surfaces';
import { CopyDesk } from './selecting/copy-desk';

export interface PageOverlayOptions extends Omit<OverlayOptions, 'views' | 'onCopy'> {
  /** One of the report's tables as it stands; null where it has none. */
  sheetOf: (table: TableKey) => Sheet | null;
}

/** Puts the overlay on a page: what the inspector's marks, card and bar are, with tables that can be copied. */
export type MountPageOverlay = (options: PageOverlayOptions) => Overlay;

/** The overlay of a page, drawn by these views. */
export function pageOverlay(views: OverlayViews): MountPageOverlay {
  return ({ sheetOf, ...options }) => {
    const desk = new CopyDesk(options.document);
    return mountOverlay({
      ...options,
      views,
      onCopy: async (table, root) => {
        const sheet = sheetOf(table);
        return sheet !== null && desk.put(root, copySheet(sheet));
      },
    });
  };
}
