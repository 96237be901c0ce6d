import type { FromPopup } from '../messages/from-popup';
import { attachFiles, stopFiles } from './attached-files';
import { inspectTab } from './inspect-tab';
import { onTableUnderMouse } from './on-table';

/** Does what one of the extension's own pages asks for. @returns the answer to it */
export async function onPopupMessage(message: FromPopup): Promise<unknown> {
  switch (message.type) {
    case 'inspect tab':
      return inspectTab(message.tab, message.insist);
    case 'attach files':
      return attachFiles(message.tab);
    case 'stop files':
      await stopFiles(message.tab);
      return true;
    case 'on table':
      await onTableUnderMouse(message.tab, message.act);
      return true;
  }
}
