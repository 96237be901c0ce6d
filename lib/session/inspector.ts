import { copySheet, type Sheet } from '../copies/sheet';
import { tableSheet } from '../copies/table-sheet';
import { type Inspected, inspect } from '../inspect';
import type { Inspection, TableKey } from '../inspection';
import { type Brief, readBrief } from '../messages/brief';
import type { JumpReply } from '../messages/frame-replies';
import type { FromFrame } from '../messages/from-frame';
import { readIds, type ToFrame } from '../messages/to-frame';
import { mountOverlay, type Overlay } from '../overlay/mount';
import type { OverlayViews } from '../overlay/surfaces';
import { rules } from '../rules';
import { adjustRules } from '../rules/adjust-rules';
import { articleRoot } from './article-root';
import { embeddedFrames } from './embedded-frames';
import { rememberOpenPlace } from './open-place';
import { ruleName } from './rule-name';
import { CopyDesk } from './selecting/copy-desk';
import { watchContent } from './watch-content';

export interface InspectorOptions {
  document: Document;
  /** What the settings say, until the next brief. */
  brief: Brief;
  /** Ends the inspector and restores the page. */
  signal: AbortSignal;
  /** Draws the overlay's card and bar. */
  views: OverlayViews;
  /** Reports to the background. @returns its answer, or undefined where none comes */
  tell: (message: FromFrame) => Promise<unknown>;
}

/** How long marks wait for the word on what is settled; the background answers within a few milliseconds. */
const patienceMs = 150;

/** The life of the inspector in one document: inspects, marks, reports, and does so again when the content changes. */
export class Inspector {
  readonly #options: InspectorOptions;
  #brief: Brief;
  /** Tells this document's inspector from the one before it and after it in the same frame. */
  readonly #session = Math.random().toString(36).slice(2);
  #inspected: Inspected | null = null;
  /** Where changes count. */
  #article: Element | null = null;
  #overlay: Overlay | null = null;
  #marking = true;
  /** The page kept taking the marks away. */
  #marksRemoved = false;
  #insist = false;
  /** Findings that a person has settled, by id: they are not marked. */
  #settled: ReadonlySet<string> = new Set();
  /** Counts the reports to the background, so that a late answer is told from the last one. */
  #reports = 0;

  constructor(options: InspectorOptions) {
    this.#options = options;
    this.#brief = options.brief;
    const { document, signal } = options;
    const view = document.defaultView;
    // A page may dispatch such events itself; then it has not gone.
    view?.addEventListener('pagehide', ({ isTrusted }) => isTrusted && this.#leave(), { signal });
    // A page that comes back from the back-forward cache goes on where it was.
    view?.addEventListener(
      'pageshow',
      ({ isTrusted, persisted }) => isTrusted && persisted && void this.#return(),
      { signal },
    );
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
    const { document } = this.#options;
    try {
      this.#inspected = inspect(document, {
        url: document.location.href,
        language: this.#brief.language,
        inspectedAt: new Date().toISOString(),
        insist: this.#insist,
        rules: adjustRules(rules, this.#brief.rules),
      });
      this.#article = articleRoot(this.#inspected);
    } catch (error) {
      this.#fail(error);
      return;
    }
    void this.#report();
  }

  /** Answers the popup and the background. */
  answer(message: ToFrame): JumpReply | Sheet | null | boolean {
    switch (message.type) {
      case 'jump':
        return this.#jump(message.finding);
      case 'table sheet':
        return this.#sheetOf(message.table);
      case 'show overlay':
        this.#mark(message.on);
        return true;
      case 'toggle overlay':
        this.#mark(!this.#marking);
        return this.#marking;
      case 'inspect':
        this.#insist ||= message.insist;
        this.inspect();
        return true;
      case 'brief':
        this.#follow(message.brief);
        return true;
      case 'settled':
        if (message.session !== this.#session) return false;
        this.#showWithout(message.findings);
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

  #sheetOf(key: TableKey): Sheet | null {
    const table = this.#inspected?.tables.find((each) => each.key === key);
    return table && table.pieces.length > 0 ? tableSheet(table) : null;
  }

  #jump(finding: string): JumpReply {
    // A jump to a place is a wish to see it marked.
    this.#mark(true);
    return this.#overlay?.jump(finding) ?? { ok: false };
  }

  #mark(on: boolean): void {
    if (on === this.#marking) return;
    this.#marking = on;
    this.#marksRemoved = false;
    this.#show();
    void this.#report();
  }

  /** The overlay is built anew: its words, its style and what it marks may all be others. */
  #follow(brief: Brief): void {
    // Many a setting is no business of the page.
    if (!this.#isNews(brief)) return;
    this.#brief = brief;
    this.#unmount();
    this.inspect();
  }

  #isNews(brief: Brief): boolean {
    return JSON.stringify(brief) !== JSON.stringify(this.#brief);
  }

  /** Brings the overlay in line with what was found and with whether it is wanted. */
  #show(): void {
    const inspected = this.#inspected;
    if (!this.#marking || !inspected?.inspection.isReport) {
      this.#unmount();
      return;
    }
    this.#overlay ??= this.#mount();
    const findings = inspected.inspection.findings.filter(({ id }) => !this.#settled.has(id));
    this.#overlay.show({ ...inspected, inspection: { ...inspected.inspection, findings } });
  }

  #unmount(): void {
    const overlay = this.#overlay;
    this.#overlay = null;
    overlay?.close();
  }

  #mount(): Overlay {
    const { document, signal, views } = this.#options;
    const { language, marks, blanks } = this.#brief;
    const desk = new CopyDesk(document);
    return mountOverlay({
      ...{ document, language, signal, views, marks, blanks },
      onSettle: async (finding, reason) =>
        (await this.#options.tell({ type: 'settle', session: this.#session, finding, reason })) === true,
      onCopy: async (table, root) => {
        const sheet = this.#sheetOf(table);
        return sheet !== null && desk.put(root, copySheet(sheet));
      },
      ruleName: (rule) => ruleName(rule, language),
      onState: ({ on, current, removed = false }) => {
        rememberOpenPlace(current === null ? null : this.#placeOf(current));
        // Switched off by its own button: not by us, and not because the extension goes.
        if (on || this.#overlay === null || signal.aborted) return;
        this.#overlay = null;
        this.#marking = false;
        this.#marksRemoved = removed;
        void this.#report();
      },
    });
  }

  /** The element that a finding hangs on, for what is to be done with the table of the open card. */
  #placeOf(finding: string): Element | null {
    const spot = this.#inspected?.spots.get(finding);
    const address = spot?.kind === 'gap' ? spot.after : spot?.address;
    return address == null ? null : (this.#inspected?.places.element(address) ?? null);
  }

  /** Tells what was found, and marks what of it is not settled. */
  async #report(): Promise<void> {
    const inspection: Inspection | undefined = this.#inspected?.inspection;
    if (!inspection) return;
    const report = ++this.#reports;
    const answer = this.#options.tell({
      type: 'inspected',
      session: this.#session,
      url: inspection.source.url,
      inspection,
      frames: inspection.isReport ? embeddedFrames(this.#options.document) : [],
      overlay: this.#marking && inspection.isReport,
      marksRemoved: this.#marksRemoved,
    });
    const isLast = () => report === this.#reports && !this.#options.signal.aborted;
    let marked = false;
    const late = setTimeout(() => {
      marked = true;
      if (isLast()) this.#showWithout(this.#settled);
    }, patienceMs);
    const settled = readIds(await answer);
    clearTimeout(late);
    if (isLast() && (settled || !marked)) this.#showWithout(settled ?? this.#settled);
  }

  /** Marks what is not settled. Marks that cannot be shown are a failure like any other. */
  #showWithout(settled: Iterable<string>): void {
    this.#settled = new Set(settled);
    try {
      this.#show();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    console.error('Gouji: the inspection failed.', error);
    void this.#options.tell({
      type: 'inspection failed',
      session: this.#session,
      url: this.#options.document.location.href,
      reason: error instanceof Error ? error.message : String(error),
    });
  }

  /** The settings may have changed while the page was put aside, and nobody could tell it. */
  async #return(): Promise<void> {
    const brief = readBrief(await this.#options.tell({ type: 'ready' }));
    if (this.#options.signal.aborted) return;
    if (brief && this.#isNews(brief)) this.#follow(brief);
    else void this.#report();
  }

  #leave(): void {
    void this.#options.tell({ type: 'left', session: this.#session });
  }
}
