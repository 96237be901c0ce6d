import { type Box, boxOf, intoLayer, shared } from '../../layer/box';
import { clips, holderOf } from '../../layer/containing-block';
import { setStyle, settleStyle } from '../../layer/host-style';
import type { Layer } from '../../layer/layer';
import { rememberOwn } from '../../page/own-elements';

const styles = {
  /** Around all that is selected. */
  part: { border: '2px solid #1a5fb4', background: 'rgb(26 95 180 / 0.14)', 'box-shadow': '0 0 0 1px #fff' },
  /** Around the cell that the keys move. */
  cell: { border: '1px dashed #1a5fb4', background: 'none', 'box-shadow': 'none' },
};

/** A frame over cells of the page: an element of our layer, laid where they are. */
export class CellFrame {
  readonly host: HTMLElement;
  #written = '';

  constructor(document: Document, style: keyof typeof styles) {
    this.host = document.createElement('gouji-selected');
    rememberOwn(this.host, 'part');
    settleStyle(this.host);
    for (const [property, value] of Object.entries(styles[style])) setStyle(this.host, property, value);
  }

  /**
   * Lays the frame over a box in client pixels.
   * @param clips boxes that cut off what scrolls out of them; what they cut off is not framed
   */
  place(box: Box | null, clips: readonly Box[], layer: Layer): void {
    const seen = box && clips.reduce(shared, box);
    const shown = seen !== null && seen.right > seen.left && seen.bottom > seen.top;
    const { left, top, right, bottom } = intoLayer(shown ? seen : noBox, layer.frame());
    // Where it was seen last it would go on making the page as long as that.
    const place = shown
      ? {
          visibility: 'visible',
          transform: `translate(${left.toFixed(2)}px, ${top.toFixed(2)}px)`,
          width: `${(right - left).toFixed(2)}px`,
          height: `${(bottom - top).toFixed(2)}px`,
        }
      : { visibility: 'hidden', transform: 'scale(0)' };
    const written = Object.values(place).join();
    if (written === this.#written) return;
    this.#written = written;
    for (const [property, value] of Object.entries(place)) setStyle(this.host, property, value);
  }
}

const noBox: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** The boxes around an element that cut off what scrolls or sticks out of them. */
export function clipsAround(element: Element): Box[] {
  const found: Box[] = [];
  for (let holder = holderOf(element); holder; holder = holderOf(holder))
    if (clips(holder)) found.push(boxOf(holder.getBoundingClientRect()));
  return found;
}
