import { cutSheet, type Rectangle } from '../../copies/sheets/cut-sheet';
import { type Copy, copySheet } from '../../copies/sheets/sheet';
import { sumOf } from '../../copies/sheets/sum-of';
import type { GridPlace } from '../../selection/field';
import { type Key, pressKey } from '../../selection/move';
import { rectangleOf, type Selection, selectAll, selectSpot } from '../../selection/selection';
import type { SelectedFigures } from '../../selection/strip';
import { statedTotal } from '../../selection/total';
import { watchMouse } from './mouse';
import { type PageTable, pageTable } from './page-table';

export interface SelectCellsOptions {
  document: Document;
  /** Ends it. */
  signal: AbortSignal;
  table: PageTable;
  /** Where the selection begins. */
  at: GridPlace;
  /** Something else is selected, or the table has changed. */
  onChange: () => void;
  /** The table has gone, or is no longer one that can be read. */
  onGone: () => void;
}

/** A selection of cells in one table of the page, kept in line with the mouse and with what the page does. */
export class CellSelection {
  readonly #options: SelectCellsOptions;
  readonly #changes: MutationObserver;
  #table: PageTable;
  #selection: Selection;

  constructor(options: SelectCellsOptions) {
    const { document, signal, table, at, onChange } = options;
    this.#options = options;
    this.#table = table;
    this.#selection = selectSpot(at);
    const select = (selection: Selection) => {
      this.#selection = selection;
      onChange();
    };
    watchMouse({
      ...{ document, signal, table: () => this.#table },
      onPress: (spot, extend) => select(extend ? { ...this.#selection, focus: spot } : selectSpot(spot)),
      onDrag: (spot) => select({ ...this.#selection, focus: spot }),
    });
    this.#changes = new MutationObserver(() => this.#readAgain());
    this.#changes.observe(table.element, {
      ...{ subtree: true, childList: true, characterData: true },
      attributeFilter: ['colspan', 'rowspan', 'class', 'style', 'hidden'],
    });
    signal.addEventListener('abort', () => this.#changes.disconnect());
  }

  get table(): PageTable {
    return this.#table;
  }

  /** The slots that are selected. */
  get part(): Rectangle {
    return rectangleOf(this.#table.field, this.#selection);
  }

  /** The slots of the cell that the keys move. */
  get focus(): Rectangle {
    const { x, y } = this.#selection.focus;
    return this.#table.field.at(x, y);
  }

  /** What the strip says of the selection. */
  get figures(): SelectedFigures {
    const { part } = this;
    const cut = cutSheet(this.#table.sheet, part);
    const { cells, numbers, sum } = sumOf(cut);
    const text = cells === 1 ? (cut.cells[0]?.text ?? '') : null;
    const total = statedTotal(this.#table.sheet, part);
    return { rows: part.height, columns: part.width, numbers, sum, total, text };
  }

  /** @returns false when the key is none that moves a selection */
  press(key: Key): boolean {
    const moved = pressKey(this.#table.field, this.#selection, key);
    if (moved === null) return false;
    this.#selection = moved;
    this.#table.cellOf(moved.focus)?.scrollIntoView({
      ...{ block: 'nearest', inline: 'nearest', behavior: 'instant' },
    });
    this.#options.onChange();
    return true;
  }

  span(span: 'rows' | 'columns' | 'all'): void {
    this.#selection = span === 'all' ? selectAll(this.#table.field) : { ...this.#selection, span };
    this.#options.onChange();
  }

  /** What is selected, in both forms, as the table is at this moment; null when it has gone. */
  copy(): Copy | null {
    if (this.#changes.takeRecords().length > 0) this.#readAgain();
    if (this.#options.signal.aborted || !this.#table.element.isConnected) return null;
    return copySheet(cutSheet(this.#table.sheet, this.part));
  }

  #readAgain(): void {
    const { onChange, onGone } = this.#options;
    const table = this.#table.element.isConnected ? pageTable(this.#table.element) : null;
    if (table === null || table === 'empty') {
      onGone();
      return;
    }
    this.#table = table;
    const { width, height } = table.field;
    const inside = ({ x, y }: GridPlace) => ({ x: Math.min(x, width - 1), y: Math.min(y, height - 1) });
    const { anchor, focus, span } = this.#selection;
    this.#selection = { anchor: inside(anchor), focus: inside(focus), span };
    onChange();
  }
}
