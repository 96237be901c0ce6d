import { browser } from 'wxt/browser';
import { requestPortals } from '../settings/portals';
import { deciding } from './deciding';
import { popupDesk, type ReadsFiles } from './desk-events';
import type { PopupEvents } from './events';
import { files } from './files';
import { givingAway } from './giving-away';
import { going } from './going';
import { holdState } from './held-state';
import { tellNews } from './news';
import { openingPanel } from './opening-panel';
import { watchPortalAccess } from './portal-access';
import type { Stand } from './stand';
import type { PopupState } from './state';
import { watchTab } from './watch-tab';

export interface PopupOptions extends Stand, ReadsFiles {
  /** Called with every new state. */
  render: (state: PopupState, events: PopupEvents) => void;
}

/** The summary first: what the desk knows may come a moment later. */
const deskAfterMs = 50;

/** Keeps the popup's state in line with what is stored of a tab, and carries out what the user asks for. */
export async function controlPopup({ readFile, inspectFile, render, ...stand }: PopupOptions): Promise<void> {
  const { tab, place, signal } = stand;
  // The panel has turned to yet another tab in the meantime; nothing would end what begins here.
  if (signal.aborted) return;
  const held = holdState(place.kind === 'toolbar', signal, (state) => render(state, events));
  const { lookAtDesk, ...deskEvents } = popupDesk(stand, held, { readFile, inspectFile });
  const { lookForFiles, ...fileEvents } = files(stand, held);
  const { refresh, inspect } = watchTab(stand, held, () => setTimeout(() => void lookAtDesk(), deskAfterMs));
  const lookAtPermission = watchPortalAccess(held, signal, () => {
    if (held.now().view.state === 'refused') void refresh();
  });
  const events: PopupEvents = {
    ...going(stand, held),
    ...givingAway(stand, held),
    ...deciding(stand, held),
    ...fileEvents,
    ...deskEvents,
    inspect,
    inspectAll: (which) => void import('../list/begin-list').then(({ openList }) => openList(tab, which)),
    // The answer comes as a permission, also when the browser's question has shut the popup.
    askForPortals: () => void requestPortals(),
    openPanel: openingPanel(stand, held),
    openSettings: () => void browser.runtime.openOptionsPage(),
  };

  await refresh();
  await lookForFiles();
  await lookAtPermission();
  if (held.now().view.state !== 'no storage') await tellNews(held);
}
