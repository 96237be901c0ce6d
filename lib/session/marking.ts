import type { SettlingReason } from '../card/props';
import type { Sheet } from '../copies/sheets/sheet';
import type { TableKey } from '../inspection';
import type { Brief } from '../messages/brief';
import type { JumpReply } from '../messages/frame-replies';
import type { PageFinding } from '../messages/page-finding';
import type { WholeTab } from '../messages/whole-tab';
import type { Overlay, OverlayState } from '../overlay/mount';
import type { MountPageOverlay } from './page-overlay';
import type { JudgedReading } from './readings';
import { rememberOpenPlace } from './selecting/open-place';

export interface MarkingOptions {
  document: Document;
  signal: AbortSignal;
  /** What the settings say now. */
  brief: () => Brief;
  /** A person settles a finding. @returns whether that was stored */
  onSettle: (finding: string, reason: SettlingReason) => Promise<boolean>;
  /** The reader goes on behind the last finding, or before the first. @returns whether that led into another frame */
  onPastEnd: (by: 1 | -1) => Promise<boolean>;
  /** The reader goes to a finding in another frame. @returns whether that is there */
  onElsewhere: (frame: number, finding: string) => Promise<boolean>;
  /** The marks were switched off on the page, by a person or by the page itself. */
  onOff: () => void;
}

/** The findings of an inspection with what people have decided on them. */
export type Word = { inspectedAt: string; findings: PageFinding[] };

/** The marks of one document: what was judged last, whether it is to be marked, and what of it is settled. */
export class Marking {
  readonly #options: MarkingOptions;
  #judged: JudgedReading | null = null;
  #mountOverlay: MountPageOverlay | null = null;
  #overlay: Overlay | null = null;
  #wanted = true;
  /** The page kept taking the marks away. */
  #removed = false;
  /** Findings that a person has settled, by id: they are not marked. */
  #settled: ReadonlySet<string> = new Set();
  #openedLast = 0;
  /** The finding whose card is open. */
  #current: string | null = null;
  /** The settings have changed since the overlay was built. */
  #isOld = false;
  #tab: WholeTab | null = null;
  /** Said last. It may come before the judgement that it is about. */
  #word: Word | null = null;

  constructor(options: MarkingOptions) {
    this.#options = options;
  }

  /** When a finding was opened last, in milliseconds since 1970; 0: not yet. */
  get openedLast(): number {
    return this.#openedLast;
  }

  /** How the background is told of the marks. */
  get standing(): { overlay: boolean; marksRemoved: boolean } {
    return { overlay: this.#wanted, marksRemoved: this.#removed };
  }

  /** Whether it has what it draws with. */
  get canMark(): boolean {
    return this.#mountOverlay !== null;
  }

  /** Takes what it draws with; there is a report to mark. */
  takeOverlay(mount: MountPageOverlay): void {
    this.#mountOverlay = mount;
  }

  /** Marks what was judged; a report only with what it draws with. @throws when the page cannot be drawn on */
  follow(judged: JudgedReading): void {
    this.#judged = judged;
    // Until it is said what is settled, what was settled before is.
    if (judged.settled) this.#settled = new Set(judged.settled);
    this.#heed();
    this.#show();
  }

  /** Marks what is not settled. @throws when the page cannot be drawn on */
  settle(word: Word): void {
    this.#word = word;
    if (this.#heed()) this.#show();
  }

  /** Takes the word on what is settled for what it is about. @returns false when that is not what was judged last */
  #heed(): boolean {
    if (!this.#judged || this.#word?.inspectedAt !== this.#judged.inspectedAt) return false;
    const { findings } = this.#word;
    this.#judged = { ...this.#judged, findings };
    this.#settled = new Set(findings.flatMap(({ id, settled }) => (settled ? id : [])));
    return true;
  }

  /** Shows the marks, or takes them away. @returns whether that is news */
  want(on: boolean): boolean {
    if (on === this.#wanted) return false;
    this.#wanted = on;
    this.#removed = false;
    this.#show();
    return true;
  }

  /** Takes note of what other frames of the tab have. */
  knowTab(tab: WholeTab): void {
    this.#tab = tab;
    this.#overlay?.knowTab(tab);
  }

  jump(finding: string): JumpReply {
    return this.#overlay?.jump(finding) ?? { ok: false };
  }

  goToClaim(claim: number, words: string): JumpReply {
    return this.#overlay?.goToClaim(claim, words) ?? { ok: false };
  }

  goToFigure(fact: string): JumpReply {
    return this.#overlay?.goToFigure(fact) ?? { ok: false };
  }

  /** Resolved once the reader is there, be it in another frame. @returns whether there is one, see `Overlay.step` */
  async step(by: 1 | -1, around: boolean): Promise<boolean> {
    return (await this.#overlay?.step(by, around)) ?? false;
  }

  /** One of the report's tables as it stands; null where it has none. */
  sheetOf(table: TableKey): Sheet | null {
    return this.#judged?.sheets.get(table) ?? null;
  }

  /**
   * Builds the overlay anew with the next judgement: words, style and marks may all be others. Until then it does what
   * is asked of it, and a card that is open is open again afterwards.
   */
  renew(): void {
    this.#isOld = true;
  }

  #unmount(): void {
    const overlay = this.#overlay;
    this.#overlay = null;
    overlay?.close();
  }

  /** Brings the overlay in line with what was judged and with whether it is wanted. */
  #show(): void {
    const judged = this.#judged;
    if (!this.#wanted || !judged?.isReport || !this.#mountOverlay) {
      this.#unmount();
      return;
    }
    const open = this.#isOld ? this.#current : null;
    if (this.#isOld) this.#unmount();
    this.#isOld = false;
    if (!this.#overlay) {
      this.#overlay = this.#mount(this.#mountOverlay);
      if (this.#tab) this.#overlay.knowTab(this.#tab);
    }
    const findings = judged.findings.filter(({ id }) => !this.#settled.has(id));
    this.#overlay.show({ ...judged, findings, settled: judged.findings.length - findings.length });
    if (open !== null) this.#overlay.jump(open);
  }

  #mount(mountOverlay: MountPageOverlay): Overlay {
    const { document, signal, brief, onSettle, onPastEnd, onElsewhere } = this.#options;
    const { language, marks, blanks } = brief();
    return mountOverlay({
      ...{ document, language, signal, marks, blanks, onSettle, onElsewhere },
      onPastEnd: (by) => hasOtherFrames(document) && onPastEnd(by),
      sheetOf: (table) => this.sheetOf(table),
      onState: (state) => this.#onState(state),
    });
  }

  #onState({ on, current, removed }: OverlayState): void {
    this.#current = current;
    if (current !== null) this.#openedLast = Date.now();
    rememberOpenPlace(current === null ? null : this.#placeOf(current));
    // Switched off by its own button: not by us, and not because the extension goes.
    if (on || this.#overlay === null || this.#options.signal.aborted) return;
    this.#overlay = null;
    this.#wanted = false;
    this.#removed = removed === true;
    this.#options.onOff();
  }

  /** The element that a finding hangs on, for what is to be done with the table of the open card. */
  #placeOf(finding: string): Element | null {
    const spot = this.#judged?.spots.get(finding);
    const address = spot?.kind === 'gap' ? spot.after : spot?.address;
    return address == null ? null : (this.#judged?.places.element(address) ?? null);
  }
}

/** Whether a tab has more in it than this document. */
function hasOtherFrames({ defaultView: view }: Document): boolean {
  return view !== null && (view.parent !== view || view.length > 0);
}
