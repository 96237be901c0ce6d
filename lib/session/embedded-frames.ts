import { frameAddress } from '../page/frame-address';

/** Smaller frames hold counters, share buttons and advertisements, and no part of a report. */
const leastWidth = 300;
const leastHeight = 150;

/** The frames in a document that are large enough to hold a part of the report. */
function largeFrames(document: Document): { frame: Element; address: string }[] {
  return [...document.querySelectorAll('iframe, frame')].flatMap((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    const address = frameAddress(frame, document.location.href);
    const large = width >= leastWidth && height >= leastHeight;
    return large && /^(?:https?|file|about):/.test(address) ? [{ frame, address }] : [];
  });
}

/** Addresses of the frames in a document that are large enough to hold a part of the report. */
export function embeddedFrames(document: Document): string[] {
  return largeFrames(document).map(({ address }) => address);
}

/**
 * Whether a document shows frames of other origins, of whose findings it is told nothing. Nothing is asked that its own
 * scripts could not find out.
 */
export function showsOthers(document: Document): boolean {
  return largeFrames(document).some(({ frame, address }) => {
    if (!address.startsWith('about:') && new URL(address).origin !== document.location.origin) return true;
    return (frame as HTMLIFrameElement | HTMLFrameElement).contentDocument === null;
  });
}
