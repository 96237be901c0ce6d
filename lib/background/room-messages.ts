import type { FromRoom } from '../messages/from-room';
import { nextFile, onFileRead, onFileState } from './attached-files';

/** Does what the page that reads files asks for. @returns the answer to it */
export async function onRoomMessage(message: FromRoom): Promise<unknown> {
  switch (message.type) {
    case 'file wanted':
      return nextFile();
    case 'file state':
      return onFileState(message.tab, message.frame, message.state);
    case 'file read':
      return onFileRead(message.tab, message.frame, message.read);
  }
}
