import { copyTable } from '../copies/copy-table';
import type { Language } from '../findings/language';
import { type Inspected, inspect } from '../inspect';
import type { Inspection } from '../inspection';
import type { CopyReply, JumpReply } from '../messages/frame-replies';
import type { FromFrame } from '../messages/from-frame';
import type { ToFrame } from '../messages/to-frame';
import { mountOverlay, type Overlay } from '../overlay/mount';
import type { OverlayViews } from '../overlay/surfaces';
import { articleRoot } from './article-root';
import { embeddedFrames } from './embedded-frames';
import { ruleName } from './rule-name';
import { watchContent } from './watch-content';

export interface InspectorOptions {
  document: Document;
  language: Language;
  /** Ends the inspector and restores the page. */
  signal: AbortSignal;
  /** Draws the overlay's card and bar. */
  views: OverlayViews;
  /** Reports to the background. */
  tell: (message: FromFrame) => void;
}

/** The life of the inspector in one document: inspects, marks, reports, and does so again when the content changes. */
export class Inspector {
  readonly #options: InspectorOptions;
  /** Tells this document's inspector from the one before it and after it in the same frame. */
  readonly #session = Math.random().toString(36).slice(2);
  #inspected: Inspected | null = null;
  /** Where changes count. */
  #article: Element | null = null;
  #overlay: Overlay | null = null;
  #marking = true;
  #insist = false;

  constructor(options: InspectorOptions) {
    this.#options = options;
    const { document, signal } = options;
    const view = document.defaultView;
    view?.addEventListener('pagehide', () => this.#leave(), { signal });
    // A page that comes back from the back-forward cache goes on where it was.
    view?.addEventListener('pageshow', ({ persisted }) => persisted && this.#report(), { signal });
    watchContent({
      document,
      signal,
      root: () => (this.#article?.isConnected ? this.#article : null),
      onChange: () => this.inspect(),
    });
    this.inspect();
  }

  /** Inspects the document as it is now. A failure is told, and what was shown stays. */
  inspect(): void {
    const { document, language } = this.#options;
    try {
      this.#inspected = inspect(document, {
        url: document.location.href,
        language,
        inspectedAt: new Date().toISOString(),
        insist: this.#insist,
      });
      this.#article = articleRoot(this.#inspected);
      this.#show();
    } catch (error) {
      this.#fail(error);
      return;
    }
    this.#report();
  }

  /** Answers the popup and the background. */
  answer(message: ToFrame): JumpReply | CopyReply | boolean {
    switch (message.type) {
      case 'jump':
        return this.#jump(message.finding);
      case 'copy table': {
        const table = this.#inspected?.tables.find(({ key }) => key === message.table);
        return table && table.pieces.length > 0 ? copyTable(table) : null;
      }
      case 'show overlay':
        this.#mark(message.on);
        return true;
      case 'inspect':
        this.#insist ||= message.insist;
        this.inspect();
        return true;
      case 'step':
        this.#mark(true);
        if (message.by === 1) this.#overlay?.next();
        else this.#overlay?.previous();
        return true;
      case 'still there':
        return message.session === this.#session;
    }
  }

  #jump(finding: string): JumpReply {
    // A jump to a place is a wish to see it marked.
    this.#mark(true);
    return this.#overlay?.jump(finding) ?? { ok: false };
  }

  #mark(on: boolean): void {
    if (on === this.#marking) return;
    this.#marking = on;
    this.#show();
    this.#report();
  }

  /** Brings the overlay in line with what was found and with whether it is wanted. */
  #show(): void {
    if (!this.#marking || !this.#inspected?.inspection.isReport) {
      const overlay = this.#overlay;
      this.#overlay = null;
      overlay?.close();
      return;
    }
    this.#overlay ??= this.#mount();
    this.#overlay.show(this.#inspected);
  }

  #mount(): Overlay {
    const { document, language, signal, views } = this.#options;
    return mountOverlay({
      document,
      language,
      signal,
      views,
      ruleName: (rule) => ruleName(rule, language),
      onState: ({ on }) => {
        // Switched off by its own button: not by us, and not because the extension goes.
        if (on || this.#overlay === null || signal.aborted) return;
        this.#overlay = null;
        this.#marking = false;
        this.#report();
      },
    });
  }

  #report(): void {
    const inspection: Inspection | undefined = this.#inspected?.inspection;
    if (!inspection) return;
    this.#options.tell({
      type: 'inspected',
      session: this.#session,
      url: inspection.source.url,
      inspection,
      frames: inspection.isReport ? embeddedFrames(this.#options.document) : [],
      overlay: this.#overlay !== null,
    });
  }

  #fail(error: unknown): void {
    console.error('Gouji: the inspection failed.', error);
    this.#options.tell({
      type: 'inspection failed',
      session: this.#session,
      url: this.#options.document.location.href,
      reason: error instanceof Error ? error.message : String(error),
    });
  }

  #leave(): void {
    this.#options.tell({ type: 'left', session: this.#session });
  }
}
