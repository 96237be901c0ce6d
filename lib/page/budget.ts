/** Bounds of what is read of one page, far beyond any report: a page must not keep a window or the background busy. */
export const mostBlocks = 100_000;
export const mostCells = 100_000;
export const mostCharacters = 8_000_000;
/** Elements and texts, empty ones included. */
const mostNodes = 500_000;

/** Said of a page that is beyond them. */
export class TooMuch extends RangeError {
  constructor() {
    super('The page holds more text than any report.');
    this.name = 'TooMuch';
  }
}

/** What may still be read of a page; spending more than there is ends the reading. */
export class Budget {
  #nodes = mostNodes;
  #blocks = mostBlocks;
  #characters = mostCharacters;

  /** @throws TooMuch */
  spendNode(characters: number): void {
    this.#characters -= characters;
    if (this.#nodes-- <= 0 || this.#characters < 0) throw new TooMuch();
  }

  /** @throws TooMuch */
  spendBlock(): void {
    if (this.#blocks-- <= 0) throw new TooMuch();
  }
}
