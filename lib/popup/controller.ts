import { browser } from 'wxt/browser';
import { writeClipboard } from '../browser/clipboard';
import { download } from '../browser/download';
import { openFileOf, openReader } from '../browser/open-reader';
import { copySheet, type Sheet } from '../copies/sheets/sheet';
import { troubleNow } from '../desk/desk-trouble';
import { openDesk } from '../desk/open-desk';
import { takeRecordNews } from '../desk/record-news';
import type { TableKey } from '../inspection';
import { openList } from '../list/begin-list';
import type { InspectListedFile, ReadLinkedFile } from '../list/inspect-address';
import { jumpReplySchema, sheetReplySchema } from '../messages/frame-replies';
import { type FromPopup, inspectTabReplySchema } from '../messages/from-popup';
import type { ToFrame } from '../messages/to-frame';
import { reasonOf } from '../reason-of';
import { mayReadPortals, requestPortals, watchPermissions } from '../settings/portals';
import { settingsInForce } from '../settings/settings-store';
import { requestSite } from '../settings/sites';
import { confirmFindings, settleFinding } from '../settled/settle-finding';
import { attachedTo, isUnderWay, watchAttached } from '../store/attached-store';
import { keptSheet } from '../store/frame-record';
import { framesOf, watchFrames } from '../store/frame-store';
import { type ReportView, viewOf } from '../tab/view';
import type { CopyKind } from '../words/copy-kinds';
import { attachmentsOf } from './attachments';
import { popupDesk } from './desk-events';
import type { Outgoing, Parcel } from './outgoing';
import type { PopupPlace } from './place';
import { hasSidePanel, openSidePanel } from './side-panel';
import type { PopupEvents, PopupNotice, PopupState } from './state';
import { takeUpdate } from './updated';

/** What makes copies and files is loaded when the first of them is wanted: the summary comes sooner without it. */
const outgoing = () => import('./outgoing');

/** An inspection takes a fraction of a second. */
const patienceMs = 3000;

export interface PopupOptions {
  /** The tab that the popup is about. */
  tab: number;
  place: PopupPlace;
  document: Document;
  /** Ends it: the panel turns to another tab. */
  signal: AbortSignal;
  /** Reads a file that a page links to in the place of its tables. */
  readFile: ReadLinkedFile;
  inspectFile: InspectListedFile;
  /** Called with every new state. */
  render: (state: PopupState, events: PopupEvents) => void;
}

/** Keeps the popup's state in line with what is stored of a tab, and carries out what the user asks for. */
export async function controlPopup({
  tab,
  place,
  document,
  signal,
  readFile,
  inspectFile,
  render,
}: PopupOptions): Promise<void> {
  // Known before it is needed: a panel opens only while the click still counts.
  let ownWindow: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    ownWindow = id;
  });
  let state: PopupState = {
    ...{ view: { state: 'unseen' }, notice: null, jumped: null, insisted: false, updated: null },
    ...{ recordNews: false, unkept: false },
    withheld: false,
    panel: place.kind === 'toolbar' && hasSidePanel(),
    ...{ attachments: [], attached: [] },
    ...{ desk: null, lastYear: null },
  };
  // The panel has turned to yet another tab in the meantime; nothing would end what begins here.
  if (signal.aborted) return;
  const change = (news: Partial<PopupState>) => {
    if (signal.aborted) return;
    state = { ...state, ...news };
    render(state, events);
  };

  const { look: lookAtDesk, ...deskEvents } = popupDesk({
    tab,
    signal,
    readFile,
    inspectFile,
    state: () => state,
    change,
  });

  const events: PopupEvents = {
    ...deskEvents,
    async jump(frame, finding) {
      if (frame < 0) {
        await openReader(await addressOfFile(frame), tab, { frame, finding });
        close();
        return;
      }
      const reply = jumpReplySchema.safeParse(await ask(frame, { type: 'jump', finding })).data;
      const outcome = !reply
        ? ({ kind: 'no answer' } as const)
        : reply.ok
          ? ({ kind: 'shown' } as const)
          : ({ kind: 'not shown', row: reply.row ?? null } as const);
      change({ jumped: { frame, finding, outcome } });
      if (outcome.kind === 'shown') await makeWay();
    },
    async goToClaim(claim) {
      const { view } = state;
      if (view.state !== 'report') return;
      const { words } = view.inspection.report.claims[claim]!;
      const asked = view.frames.map((frame) => ask(frame, { type: 'go to claim', claim, words }));
      const replies = await Promise.all(asked);
      const seen = replies.some((reply) => jumpReplySchema.safeParse(reply).data?.ok);
      change({ notice: seen ? null : { failed: true, kind: 'claim gone' } });
      if (seen) await makeWay();
    },
    copyTable: (table) =>
      withReport(async ({ frames }) => {
        const sheet = await sheetFrom(frames, table);
        if (!sheet) return { failed: true, kind: 'table gone' };
        const copy = copySheet(sheet);
        return copied(table, { ...copy, size: copy });
      }),
    copy: (what) =>
      withReport(async (view) => {
        const report = await parcel(view);
        if (what === 'markdown' && !report.complete) return { failed: true, kind: 'table gone' };
        const { copyOf } = await outgoing();
        return copied(what, copyOf(what, report));
      }),
    async selectCells() {
      const message: FromPopup = { type: 'on table', tab, act: 'select' };
      await browser.runtime.sendMessage(message);
      await makeWay();
    },
    export: (what) =>
      withReport(async (view) => {
        const report = await parcel(view);
        if ((what === 'markdown' || what === 'workbook') && !report.complete)
          return { failed: true, kind: 'table gone' };
        try {
          const { fileOf } = await outgoing();
          const file = await fileOf(what, report);
          download(document, file);
          return { failed: false, kind: 'exported', file: file.name };
        } catch (error) {
          return { failed: true, kind: 'not exported', reason: reasonOf(error) };
        }
      }),
    async showOverlay(on) {
      const { view } = state;
      if (view.state !== 'report') return;
      // At once, as a switch does; the page's own word comes by way of the store.
      change({ view: { ...view, overlay: on } });
      await Promise.all(view.frames.map((frame) => ask(frame, { type: 'show overlay', on })));
    },
    inspect,
    inspectAll: (which) => void openList(tab, which),
    settle: (frame, finding, settled) =>
      decide(settled ? 'settled' : 'unsettled', () => settleFinding({ tab, frame, finding }, settled)),
    confirm: (decided) => decide('confirmed', () => confirmFindings(tab, decided)),
    // The answer comes as a permission, also when the browser's question has shut the popup.
    askForPortals: () => void requestPortals(),
    openPanel() {
      change({ notice: null });
      // At once, while the click counts. By policy, and in some browsers, there is a panel that does not open.
      openSidePanel(ownWindow).then(
        () => document.defaultView?.close(),
        (error: unknown) =>
          change({ notice: { failed: true, kind: 'panel refused', reason: reasonOf(error) } }),
      );
    },
    attach: () => void tell({ type: 'attach files', tab }),
    stopAttaching: () => void tell({ type: 'stop files', tab }),
    async permitHost(host) {
      if (await requestSite(host)) events.attach();
    },
    openFile: (address) => void openReader(address, tab, partAt(address)).then(close),
    openShownFile: () => void openFileOf(tab).then(close),
    openSettings: () => void browser.runtime.openOptionsPage(),
    openDesk: () => void openDesk(),
  };

  /** @param act returns false when the finding is no longer there */
  async function decide(kind: 'settled' | 'unsettled' | 'confirmed', act: () => Promise<boolean>) {
    change({ notice: null });
    try {
      const found = await act();
      change({ notice: found ? { failed: false, kind } : { failed: true, kind: 'finding gone' } });
    } catch (error) {
      change({ notice: { failed: true, kind: 'not stored', reason: reasonOf(error) } });
    }
  }

  async function inspect(insist: boolean): Promise<void> {
    if (insist) change({ insisted: true });
    const message: FromPopup = { type: 'inspect tab', tab, insist };
    const answer = await tell(message);
    const reply = inspectTabReplySchema.safeParse(answer).data;
    if (!reply?.ok) change({ view: { state: 'refused', refusal: reply?.refusal ?? 'unknown' } });
  }

  /** The background may be taken away, by an update too, before it answers. */
  function tell(message: FromPopup): Promise<unknown> {
    return browser.runtime.sendMessage(message).catch(() => null);
  }

  /** A file that was inspected with the page is shown as a part of it. */
  function partAt(address: string | null): { frame: number; finding: null } | undefined {
    const file = state.attached.find(({ url, state: { kind } }) => url === address && kind === 'read');
    return file && { frame: file.frame, finding: null };
  }

  async function addressOfFile(frame: number): Promise<string | null> {
    return (await framesOf(tab)).find((record) => record.frame === frame)?.url ?? null;
  }

  async function lookAtAttached(): Promise<void> {
    const attached = (await attachedTo(tab).catch(() => null))?.files ?? [];
    if (attached.length > 0 || state.attached.length > 0) change({ attached });
  }

  function close(): void {
    if (place.kind === 'toolbar') document.defaultView?.close();
  }

  async function lookForFiles(): Promise<void> {
    const attachments = await attachmentsOf(tab);
    if (attachments.length > 0 || state.attachments.length > 0) change({ attachments });
  }

  /**
   * Lets the user see what was jumped to: the popup that hangs from the toolbar covers a part of the page and
   * goes, one in a window of its own stays and brings the page to the front; a panel stands beside it.
   */
  async function makeWay(): Promise<void> {
    if (place.kind === 'window') await browser.tabs.update(tab, { active: true }).catch(() => {});
    if (place.kind === 'toolbar') document.defaultView?.close();
  }

  /** Does something with the report, when there is one, and says what became of it. */
  async function withReport(act: (view: ReportView) => Promise<PopupNotice>): Promise<void> {
    if (state.view.state !== 'report') return;
    // The same words said again are not read out again: they go first.
    change({ notice: null });
    change({ notice: await act(state.view) });
  }

  async function copied(what: TableKey | CopyKind, { html, text, size }: Outgoing): Promise<PopupNotice> {
    if (!(await writeClipboard(document, { text, ...(html === undefined ? {} : { html }) })))
      return { failed: true, kind: 'copy refused' };
    if (size) return { failed: false, kind: 'copied table', what, rows: size.rows, columns: size.columns };
    return { failed: false, kind: 'copied text', what: what as CopyKind };
  }

  /** The report with its tables as they stand. Not complete: the page no longer has one that was read. */
  async function parcel({ whole, frames }: ReportView): Promise<Parcel & { complete: boolean }> {
    const { settings } = await settingsInForce();
    const readable = whole.report.tables.filter(({ state }) => state === 'read' || state === 'incomplete');
    const sheets = await Promise.all(
      readable.map(async ({ key }) => ({ key, sheet: await sheetFrom(frames, key) })),
    );
    const tables = sheets.flatMap(({ key, sheet }) => (sheet ? [{ key, sheet }] : []));
    return {
      inspection: whole,
      tables,
      complete: tables.length === readable.length,
      template: settings.ledger,
      version: browser.runtime.getManifest().version,
    };
  }

  /** From the first of the frames that has the table: a report can stand in several. */
  async function sheetFrom(frames: readonly number[], table: TableKey): Promise<Sheet | null> {
    const replies = await Promise.all(frames.map((frame) => ask(frame, { type: 'table sheet', table })));
    const sheets = replies.map((reply) => sheetReplySchema.safeParse(reply).data ?? null);
    return sheets.find((sheet) => sheet !== null) ?? keptSheet(await framesOf(tab), table);
  }

  /** The inspector's answer, or null when it does not answer: the page has gone or was reloaded. */
  async function ask(frame: number, message: ToFrame): Promise<unknown> {
    // A file is no document of the tab.
    if (frame < 0) return null;
    return browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => null);
  }

  let overdue: ReturnType<typeof setTimeout> | undefined;
  async function refresh(): Promise<void> {
    const view = await framesOf(tab).then(viewOf, (error: unknown) => ({
      state: 'no storage' as const,
      reason: reasonOf(error),
    }));
    if (signal.aborted) return;
    // The page has gone: what was said and done about it does not hold for the next one.
    const anew = view.state === 'unseen' ? { insisted: false, jumped: null, notice: null } : {};
    change({ view, ...anew });
    // The summary first: what the desk knows may come a moment later.
    setTimeout(() => void lookAtDesk(), 50);
    // Nothing has looked at this page, or what had has gone: then the user's click is the reason to look.
    if (view.state === 'unseen') await inspect(false);
    // The service worker may have died between the promise to inspect and the inspection.
    clearTimeout(overdue);
    if (view.state === 'inspecting') overdue = setTimeout(() => void inspect(false), patienceMs);
  }
  watchFrames((changed) => {
    if (changed === tab) void refresh();
  }, signal);
  // A page that may not be read leaves no record; that another has come in its place only the browser says.
  const onUpdated: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (changed, { status }) => {
    if (changed === tab && status === 'complete' && state.view.state === 'refused') void refresh();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    clearTimeout(overdue);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  const lookAtPermission = async () => {
    const withheld = !(await mayReadPortals());
    if (withheld !== state.withheld) change({ withheld });
  };
  watchPermissions(() => {
    void lookAtPermission();
    if (state.view.state === 'refused') void refresh();
  }, signal);
  watchAttached((changed) => {
    if (changed === tab) void lookAtAttached();
  }, signal);
  await refresh();
  await lookAtAttached();
  // What read them may have ended in the middle.
  if (state.attached.some((file) => isUnderWay(file.state))) events.attach();
  void lookForFiles();
  await lookAtPermission();
  if (state.view.state === 'no storage') return;
  const updated = await takeUpdate();
  if (updated !== null) change({ updated });
  if (await takeRecordNews()) change({ recordNews: true });
  if ((await troubleNow()) !== null) change({ unkept: true });
}
