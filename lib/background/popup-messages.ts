import type { FromPopup } from '../messages/from-popup';
import { inspectTab } from './inspect-tab';
import { onTableUnderMouse } from './on-table';

/** Does what one of the extension's own pages asks for. @returns the answer to it */
export async function onPopupMessage(message: FromPopup): Promise<unknown> {
  switch (message.type) {
    case 'inspect tab':
      return inspectTab(message.tab, message.insist);
    case 'on table':
      await onTableUnderMouse(message.tab, message.act);
      return true;
  }
}
