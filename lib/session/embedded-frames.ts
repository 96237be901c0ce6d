import { frameAddress } from '../page/frame-address';

/** Smaller frames hold counters, share buttons and advertisements, and no part of a report. */
const leastWidth = 300;
const leastHeight = 150;

/** Addresses of the frames in a document that are large enough to hold a part of the report. */
export function embeddedFrames(document: Document): string[] {
  return [...document.querySelectorAll('iframe, frame')].flatMap((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    const address = frameAddress(frame, document.location.href);
    const large = width >= leastWidth && height >= leastHeight;
    return large && /^(?:https?|file|about):/.test(address) ? [address] : [];
  });
}
