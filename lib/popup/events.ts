import type { DecidingEvents } from './deciding';
import type { PopupDeskEvents } from './desk-events';
import type { FileEvents } from './files';
import type { GivingEvents } from './giving-away';
import type { GoingEvents } from './going';

/** All that can be done in the popup. */
export interface PopupEvents extends GoingEvents, GivingEvents, DecidingEvents, FileEvents, PopupDeskEvents {
  inspect: (insist: boolean) => void;
  /** Inspects the reports that the page lists in a tab of their own, or first lists those of its further pages there. */
  inspectAll: (which: 'this page' | 'all pages') => void;
  /** Asks the browser for government portals again. */
  askForPortals: () => void;
  openPanel: () => void;
  openSettings: () => void;
}
