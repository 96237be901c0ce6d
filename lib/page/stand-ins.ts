import { frameAddress } from './frame-address';
import type { StandInBlock } from './outline';
import { isHiddenItself } from './walk';

const VIEWER = /pdf|viewer|preview|office|flexpaper|\.docx?|\.ofd/i;
/** Pictures and frames smaller than this are ornament: bullets, icons, spacers, counters. */
const LEAST_PICTURE = 120;

/** Something that may stand for a table: a picture, a viewer, a file. */
export interface StandIn {
  kind: StandInBlock['kind'];
  text: string;
  /** The address of a file as the page writes it; null where only a script knows it. */
  written?: string | null;
}

/** A document of its own in the page. */
export interface EmbeddedFrame {
  kind: 'frame';
  url: string;
  written: string;
}

/** What a picture stands in for; null: it is ornament. */
export function pictureStandIn(image: Element): StandIn | null {
  const source = image.getAttribute('src') ?? '';
  const isShown = isLarge(image) && !/icon|logo|qr|ewm|erweima|code|arrow|print|share|banner/i.test(source);
  return isShown ? { kind: 'image', text: image.getAttribute('alt') ?? '' } : null;
}

/**
 * What stands in an element that shows another document; null: nothing that a reader would look at.
 * @param url address under which the page is known
 */
export function embedded(element: Element, url: string): StandIn | EmbeddedFrame | null {
  const source = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  if (VIEWER.test(source)) return { kind: 'viewer', text: source, written: source };
  if (!/FRAME/.test(element.tagName) || isHiddenItself(element) || !isLarge(element)) return null;
  const written = element.getAttribute('src')?.trim() ?? '';
  return { kind: 'frame', url: frameAddress(element, url), written };
}

/** Large enough to show a table. Without sizes in the markup it may be. */
function isLarge(element: Element): boolean {
  const { naturalWidth, naturalHeight } = element as Partial<HTMLImageElement>;
  const isSmall = (name: 'width' | 'height', natural = 0) => {
    const written = element.getAttribute(name)?.trim();
    const size = written === '0' ? 1 : Number(written) || natural;
    return size > 0 && size < LEAST_PICTURE;
  };
  return !isSmall('width', naturalWidth) && !isSmall('height', naturalHeight);
}
