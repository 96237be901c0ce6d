import type { Sheet } from '../copies/sheets/sheet';
import { type Brief, readBrief } from '../messages/brief';
import type { JumpReply } from '../messages/frame-replies';
import type { FromFrame } from '../messages/from-frame';
import { unpackJudgement } from '../messages/judgement';
import type { ToFrame } from '../messages/to-frame';
import { reasonOf } from '../reason-of';
import { articleRoot } from './article-root';
import { Marking } from './marking';
import type { MountPageOverlay } from './page-overlay';
import { type JudgedReading, Readings } from './readings';
import { pageSubject, type Subject } from './subject';

export interface InspectorOptions {
  document: Document;
  /** What the settings say, until the next brief. */
  brief: Brief;
  /** Ends the inspector and restores the page. */
  signal: AbortSignal;
  /** Resolved with the overlay, once there is a report to mark. @throws when it cannot be had */
  overlay: () => Promise<MountPageOverlay>;
  /** What is inspected; the document's page by default. */
  subject?: Subject;
  /** Reports to the background. @returns its answer, or undefined where none comes */
  tell: (message: FromFrame) => Promise<unknown>;
}

/** The life of the inspector in one document: reads, has it judged, marks, and does so again when the content changes. */
export class Inspector {
  readonly #options: InspectorOptions;
  readonly #readings: Readings;
  readonly #marking: Marking;
  #brief: Brief;
  /** Tells this document's inspector from the one before it and after it in the same frame. */
  readonly #session = Math.random().toString(36).slice(2);
  /** Where changes count. */
  #article: Element | null = null;
  #insist = false;
  /** What was judged last. */
  #judged: JudgedReading | null = null;

  constructor(options: InspectorOptions) {
    this.#options = options;
    this.#brief = options.brief;
    const { document, signal, tell, subject = pageSubject(document) } = options;
    this.#readings = new Readings(subject, tell);
    this.#marking = new Marking({
      ...{ document, signal },
      brief: () => this.#brief,
      onSettle: async (finding, reason) =>
        (await tell({ type: 'settle', session: this.#session, finding, reason })) === true,
      onPastEnd: async (by) => (await tell({ type: 'past the end', session: this.#session, by })) === true,
      onElsewhere: async (frame, finding) =>
        (await tell({ type: 'go to', session: this.#session, frame, finding })) === true,
      onOff: () => void this.#tellMarks(),
    });
    const view = document.defaultView;
    // A page may dispatch such events itself; then it has not gone.
    view?.addEventListener('pagehide', ({ isTrusted }) => isTrusted && this.#leave(), { signal });
    // A page that comes back from the back-forward cache goes on where it was.
    view?.addEventListener(
      'pageshow',
      ({ isTrusted, persisted }) => isTrusted && persisted && void this.#return(),
      { signal },
    );
    subject.watch({ signal, root: () => this.#whereChangesCount(), onChange: () => this.inspect() });
    void this.inspect();
  }

  /**
   * Inspects the document as it is now. A failure is told, and what was shown stays.
   * @returns how many milliseconds the background was busy with it
   */
  async inspect(): Promise<number> {
    const { signal } = this.#options;
    try {
      const judged = await this.#readings.take({
        ...{ session: this.#session, brief: this.#brief, insist: this.#insist },
        ...this.#marking.standing,
      });
      if (!judged || signal.aborted) return 0;
      await this.#present(judged);
      return judged.milliseconds;
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
      return 0;
    }
  }

  /** Answers the popup and the background. */
  answer(message: ToFrame): JumpReply | Sheet | null | boolean | number | Promise<boolean> {
    switch (message.type) {
      case 'jump':
        // A jump to a place is a wish to see it marked.
        this.#mark(true);
        return this.#marking.jump(message.finding);
      case 'go to claim':
        this.#mark(true);
        return this.#marking.goToClaim(message.claim, message.words);
      case 'go to figure':
        this.#mark(true);
        return this.#marking.goToFigure(message.fact);
      case 'table sheet':
        return this.#marking.sheetOf(message.table);
      case 'show overlay':
        this.#mark(message.on);
        return true;
      case 'toggle overlay':
        this.#mark(!this.#marking.standing.overlay);
        return this.#marking.standing.overlay;
      case 'inspect':
        this.#insist ||= message.insist;
        void this.inspect();
        return true;
      case 'brief':
        this.#follow(message.brief);
        return true;
      case 'settled':
        if (message.session !== this.#session) return false;
        this.#orFail(() => this.#marking.settle(message));
        return true;
      case 'whole tab':
        // It may be meant for the document that stood here before.
        if (message.session !== this.#session) return false;
        this.#marking.knowTab(message.tab);
        return true;
      case 'judged':
        return this.#takeOver(message);
      case 'step':
        this.#mark(true);
        return this.#marking.step(message.by, message.around);
      case 'opened last':
        return this.#marking.openedLast;
      case 'still there':
        return message.session === this.#session;
    }
  }

  /** While the page is judged for the first time, or its article has gone, any change may be one of the article. */
  #whereChangesCount(): Element | null {
    if (this.#article?.isConnected) return this.#article;
    const { document } = this.#options;
    return this.#readings.underWay || mayHoldPart(document) ? document.documentElement : null;
  }

  #mark(on: boolean): void {
    if (this.#marking.want(on)) void this.#tellMarks();
  }

  /** Tells how the marks stand. Where the inspection is not known any more, the page is inspected again. */
  async #tellMarks(): Promise<void> {
    const { signal, tell } = this.#options;
    const known = await tell({ type: 'marks', session: this.#session, ...this.#marking.standing });
    if (known !== true && !signal.aborted) await this.inspect();
  }

  #follow(brief: Brief): void {
    // Many a setting is no business of the page.
    if (!this.#isNews(brief)) return;
    this.#brief = brief;
    this.#marking.renew();
    void this.inspect();
  }

  #isNews(brief: Brief): boolean {
    return JSON.stringify(brief) !== JSON.stringify(this.#brief);
  }

  /** What was read last is judged anew, because another frame holds a part of the same report. */
  #takeOver({ session, inspectedAt, judgement }: Extract<ToFrame, { type: 'judged' }>): boolean {
    const judged = this.#readings.judgedAnew(inspectedAt, unpackJudgement(judgement));
    if (session !== this.#session || !judged) return false;
    this.#present(judged).catch((error) => this.#fail(error));
    return true;
  }

  /** Marks what was judged, unless something else is by the time that the overlay is there. */
  async #present(judged: JudgedReading): Promise<void> {
    this.#article = articleRoot(judged);
    this.#judged = judged;
    if (judged.isReport && !this.#marking.canMark) this.#marking.takeOverlay(await this.#options.overlay());
    if (this.#judged === judged && !this.#options.signal.aborted) this.#marking.follow(judged);
  }

  /** Marks that cannot be shown are a failure like any other. */
  #orFail(show: () => void): void {
    try {
      show();
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
      reason: reasonOf(error, this.#brief.language),
    });
  }

  /** The settings may have changed while the page was put aside, and nobody could tell it. */
  async #return(): Promise<void> {
    const brief = readBrief(await this.#options.tell({ type: 'ready' }));
    if (this.#options.signal.aborted) return;
    if (brief && this.#isNews(brief)) this.#follow(brief);
    else await this.inspect();
  }

  #leave(): void {
    void this.#options.tell({ type: 'left', session: this.#session });
  }
}

/** Whether a document in a frame has a table: of a report that stands around it in another origin it is told nothing. */
function mayHoldPart({ defaultView: view, body }: Document): boolean {
  return view !== null && view.parent !== view && body?.querySelector('table') != null;
}
