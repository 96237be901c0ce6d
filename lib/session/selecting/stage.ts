import type { Copy } from '../../copies/sheets/sheet';
import type { Box } from '../../layer/box';
import { focusedIn } from '../../layer/focus';
import { Layer } from '../../layer/layer';
import { VisiblePart } from '../../layer/visible-part';
import { watchPage } from '../../layer/watch';
import type { StripProps } from '../../selection/strip';
import { CopyDesk } from './copy-desk';
import { CellFrame, clipsAround } from './frames';
import { StripBox, type StripView } from './strip-box';

/** Everything that selecting puts into the page: the strip, and the frames over cells. */
export class Stage {
  readonly strip: StripBox;
  readonly #document: Document;
  readonly #layer: Layer;
  readonly #desk: CopyDesk;
  readonly #part: CellFrame;
  readonly #cell: CellFrame;
  readonly #visible: VisiblePart;

  /** @param onFrame something on the page may have moved or changed */
  constructor(document: Document, signal: AbortSignal, view: StripView, onFrame: () => void) {
    this.#document = document;
    this.#layer = new Layer(document, 'gouji-selection');
    this.strip = new StripBox(document, this.#layer, view);
    this.#desk = new CopyDesk(document);
    this.#part = new CellFrame(document, 'part');
    this.#cell = new CellFrame(document, 'cell');
    this.#layer.attach();
    this.#layer.fill([this.#part.host, this.#cell.host]);
    this.#visible = new VisiblePart({
      ...{ document, signal, shadow: this.#layer.shadow },
      onChange: onFrame,
    });
    watchPage({ document, signal, onChange: () => {}, onFrame, owns: (node) => this.#layer.owns(node) });
  }

  draw(props: StripProps): void {
    this.#layer.attach();
    this.strip.render(props);
  }

  /**
   * Lays the frames.
   * @param table the one that the cells are in: what scrolls it away cuts the frames off
   * @param part around all that is selected, in client pixels
   * @param cell around the cell that the keys move
   */
  place(table: Element | null, part: Box | null, cell: Box | null): void {
    const clips = table ? clipsAround(table) : [];
    this.#part.place(part, clips, this.#layer);
    this.#cell.place(cell, clips, this.#layer);
    this.strip.place(cell, this.#visible.box);
  }

  /** Puts something on the clipboard. @returns whether it is there */
  put(copy: Copy): Promise<boolean> {
    return this.#desk.put(this.#layer.root, copy);
  }

  /** Whether the focus is on the strip. */
  get hasFocus(): boolean {
    return focusedIn(this.#document, this.#layer.element) !== null;
  }

  remove(): void {
    this.strip.remove();
    this.#layer.remove();
  }
}
