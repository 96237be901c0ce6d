import { type Copy, copySheet } from '../../copies/sheets/sheet';
import { boxOf } from '../../layer/box';
import { focusedIn, takeFocusBack } from '../../layer/focus';
import type { CopiedPart, TablePlace, ToSelector } from '../../messages/to-selector';
import type { StripNotice } from '../../selection/strip';
import type { Language } from '../../words/language';
import { type SelectionFailure, selectionWords } from '../../words/selection';
import { chooseTable } from './choose-table';
import { watchKeys } from './keyboard';
import { meantTable } from './meant-table';
import { type PageTable, pageTable } from './page-table';
import { CellSelection } from './select-cells';
import { Stage } from './stage';
import type { StripView } from './strip-box';

export interface SelectorOptions {
  document: Document;
  language: Language;
  /** Ends it and leaves the page as it was. */
  signal: AbortSignal;
  view: StripView;
  onEnd: () => void;
}

/** How long the word on a copy stays. What went wrong stays until it is closed. */
const noticeMs = 5000;

/** Selects and copies on the page, from the first wish until the strip is closed. */
export class Selector {
  readonly #options: SelectorOptions;
  readonly #ending = new AbortController();
  readonly #stage: Stage;
  readonly #returnFocus: HTMLElement | null;
  /** Ends what the reader is doing now: choosing a table, or selecting in one. */
  #doing = new AbortController();
  #choosing: 'copy' | 'select' | null = null;
  #selection: CellSelection | null = null;
  /** The table that is framed as a whole. */
  #framed: Element | null = null;
  #notice: StripNotice | null = null;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SelectorOptions) {
    const { document, signal, view } = options;
    this.#options = options;
    this.#returnFocus = focusedIn(document);
    const ending = this.#ending.signal;
    this.#stage = new Stage(document, ending, view, () => this.#onFrame());
    watchKeys({
      ...{ document, signal: ending },
      isOurs: (focused) => {
        const table = this.#selection?.table.element;
        const { body, documentElement } = document;
        return (
          table !== undefined &&
          (focused === body ||
            focused === documentElement ||
            table.contains(focused) ||
            this.#stage.strip.element.contains(focused))
        );
      },
      onMove: (key) => this.#selection?.press(key) ?? false,
      onCopy: () => void this.#copySelection(),
      onClose: () => this.close(),
    });
    signal.addEventListener('abort', () => this.close(), { signal: ending });
  }

  /** Does what the browser's menu, a shortcut or the popup asks for. */
  answer(message: ToSelector): void {
    switch (message.type) {
      case 'on table':
        this.#onTable(message.act, message.at);
        break;
      case 'put on clipboard':
        if (message.copy) void this.#put(message.copy, message.what);
        else this.#fail(isTable(message.what) ? 'gone' : 'no report');
        break;
      case 'frame refused':
        this.#fail('frame');
    }
  }

  close(): void {
    if (this.#ending.signal.aborted) return;
    const { hasFocus } = this.#stage;
    this.#doing.abort();
    this.#ending.abort();
    clearTimeout(this.#noticeTimer);
    this.#stage.remove();
    if (hasFocus) takeFocusBack(this.#returnFocus);
    this.#options.onEnd();
  }

  get #words() {
    return selectionWords(this.#options.language);
  }

  #onTable(act: 'copy' | 'select', at: TablePlace): void {
    const meant = meantTable(this.#options.document, at, this.#selection?.table.element ?? null);
    if (meant === 'none') this.#fail('no table');
    else if (meant === 'unclear') this.#choose(act);
    else this.#take(act, meant.table, meant.target);
  }

  #choose(act: 'copy' | 'select'): void {
    this.#begin();
    this.#choosing = act;
    chooseTable({
      ...{ document: this.#options.document, signal: this.#doing.signal },
      onHover: (table) => {
        this.#framed = table;
        this.#place();
      },
      onChoose: (table, target) => this.#take(act, table, target),
      onCancel: () => this.close(),
    });
    this.#draw();
  }

  #take(act: 'copy' | 'select', element: Element, target: Element): void {
    const table = pageTable(element);
    if (table === null || table === 'empty') this.#fail(table === null ? 'too large' : 'no table');
    else if (act === 'select') this.#select(table, target);
    else {
      // A selection in progress stays; else the table that was copied is framed while the word on it is there.
      if (!this.#selection) this.#begin();
      if (!this.#selection) this.#framed = element;
      void this.#put(copySheet(table.sheet), null);
    }
  }

  #select(table: PageTable, target: Element): void {
    this.#begin();
    const { document } = this.#options;
    this.#selection = new CellSelection({
      ...{ document, signal: this.#doing.signal, table, at: table.spotOf(target) ?? { x: 0, y: 0 } },
      onChange: () => {
        this.#say(null);
        this.#draw();
      },
      onGone: () => this.#lose(),
    });
    this.#draw();
    this.#stage.strip.element.focus({ preventScroll: true });
  }

  /** Ends what was being done. */
  #begin(): void {
    this.#doing.abort();
    this.#doing = new AbortController();
    this.#choosing = null;
    this.#selection = null;
    this.#framed = null;
    this.#say(null);
  }

  async #copySelection(): Promise<void> {
    const copy = this.#selection?.copy();
    if (copy) await this.#put(copy, null);
  }

  /** @param what of the report it is, when it is a part of one */
  async #put(copy: Copy, what: CopiedPart | null): Promise<void> {
    const done = await this.#stage.put(copy);
    if (this.#ending.signal.aborted) return;
    if (!done) this.#fail('refused');
    else this.#done(copy, what);
  }

  #done(copy: Copy, what: CopiedPart | null): void {
    this.#say({ failed: false, text: this.#copied(copy, what) });
    this.#draw();
  }

  #copied({ rows, columns }: Copy, what: CopiedPart | null): string {
    const words = this.#words;
    if (what === null) return words.copied(rows, columns);
    // A letter has paragraphs, and no size that anybody asks for.
    if (what === 'letter') return words.copiedText(words.parts[what]);
    return words.copiedTable(words.parts[what], rows, columns);
  }

  #fail(failure: SelectionFailure): void {
    this.#say({ failed: true, text: this.#words.failed[failure] });
    this.#draw();
  }

  #say(notice: StripNotice | null): void {
    clearTimeout(this.#noticeTimer);
    this.#notice = notice;
    if (notice === null || notice.failed) return;
    this.#noticeTimer = setTimeout(() => {
      this.#notice = null;
      if (this.#selection || this.#choosing) this.#draw();
      else this.close();
    }, noticeMs);
  }

  #draw(): void {
    if (this.#ending.signal.aborted) return;
    const words = this.#words;
    this.#stage.draw({
      words,
      state: this.#selection
        ? { kind: 'cells', figures: this.#selection.figures }
        : this.#choosing && { kind: 'choose', text: words.choose[this.#choosing] },
      notice: this.#notice,
      onSpan: (span) => this.#selection?.span(span),
      onCopy: () => void this.#copySelection(),
      onClose: () => this.close(),
    });
    this.#place();
  }

  #onFrame(): void {
    // A table does not hear of its own removal.
    if (this.#selection?.table.element.isConnected === false) this.#lose();
    else this.#place();
  }

  /** The table in which something was selected has gone. */
  #lose(): void {
    this.#begin();
    this.#fail('gone');
  }

  #place(): void {
    const selection = this.#selection;
    const table = selection?.table.element ?? this.#framed;
    const framed = table?.isConnected ? boxOf(table.getBoundingClientRect()) : null;
    const focus = selection?.table.boxOf(selection.focus) ?? null;
    this.#stage.place(table, selection ? selection.table.boxOf(selection.part) : framed, focus);
  }
}

function isTable(what: CopiedPart): boolean {
  return what !== 'ledger' && what !== 'letter';
}
