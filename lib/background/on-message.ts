import type { Browser } from 'wxt/browser';
import { fromFrameSchema } from '../messages/from-frame';
import { fromPopupSchema } from '../messages/from-popup';
import { fromRoomSchema } from '../messages/from-room';
import { frameOf, isOwn, isOwnPage } from '../messages/own-sender';
import { onFrameMessage } from './frame-messages';
import { onPopupMessage } from './popup-messages';
import { onRoomMessage } from './room-messages';

// Whoever asked waits: when the browser's storage fails, an inspector goes on without us, and a person is told.
const noReply = (reply: (answer?: unknown) => void) => (error: unknown) => {
  console.error('Gouji: a message could not be answered.', error);
  reply();
};

/**
 * Answers our own scripts in pages, and our own pages; nobody else.
 * @returns whether an answer will come, as browsers want to know it
 */
export function onMessage(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  reply: (answer?: unknown) => void,
): boolean {
  if (!isOwn(sender)) return false;
  const place = frameOf(sender);
  if (place) {
    const fromFrame = fromFrameSchema.safeParse(message).data;
    if (fromFrame) void onFrameMessage(fromFrame, place).then(reply, noReply(reply));
    return fromFrame !== undefined;
  }
  if (!isOwnPage(sender)) return false;
  const fromRoom = fromRoomSchema.safeParse(message).data;
  if (fromRoom) {
    void onRoomMessage(fromRoom).then(reply, noReply(reply));
    return true;
  }
  const asked = fromPopupSchema.safeParse(message).data;
  if (!asked) return false;
  void onPopupMessage(asked).then(reply, noReply(reply));
  return true;
}
