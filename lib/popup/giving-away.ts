import { browser } from 'wxt/browser';
import { writeClipboard } from '../browser/clipboard';
import { download } from '../browser/download';
import { copySheet } from '../copies/sheets/sheet';
import type { TableKey } from '../inspection';
import { reasonOf } from '../reason-of';
import { settingsInForce } from '../settings/settings-store';
import type { ReportView } from '../tab/view';
import type { CopyKind, ExportKind } from '../words/copy-kinds';
import { askSheet } from './ask-page';
import type { HeldState } from './held-state';
import type { Outgoing, Parcel } from './outgoing';
import type { Stand } from './stand';
import type { PopupNotice } from './state';

/** All that takes a report, or a part of it, out of the browser. */
export interface GivingEvents {
  copyTable: (table: TableKey) => void;
  copy: (what: CopyKind) => void;
  export: (what: ExportKind) => void;
}

/** What makes copies and files is loaded when the first of them is wanted: the summary comes sooner without it. */
const outgoing = () => import('./outgoing');

/** Copies and exports, and says what became of it. */
export function givingAway({ tab, document }: Stand, { now, change }: HeldState): GivingEvents {
  /** Does something with the report, when there is one. */
  async function withReport(act: (view: ReportView) => Promise<PopupNotice>): Promise<void> {
    const { view } = now();
    if (view.state !== 'report') return;
    // The same words said again are not read out again: they go first.
    change({ notice: null });
    change({ notice: await act(view) });
  }

  return {
    copyTable: (table) =>
      withReport(async ({ frames }) => {
        const sheet = await askSheet(tab, frames, table);
        if (!sheet) return { failed: true, kind: 'table gone' };
        const copy = copySheet(sheet);
        return copied(document, table, { ...copy, size: copy });
      }),
    copy: (what) =>
      withReport(async (view) => {
        const report = await parcelOf(tab, view);
        if (what === 'markdown' && !report.complete) return { failed: true, kind: 'table gone' };
        const { copyOf } = await outgoing();
        return copied(document, what, copyOf(what, report));
      }),
    export: (what) =>
      withReport(async (view) => {
        const report = await parcelOf(tab, view);
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
  };
}

async function copied(
  document: Document,
  what: TableKey | CopyKind,
  { html, text, size }: Outgoing,
): Promise<PopupNotice> {
  if (!(await writeClipboard(document, { text, ...(html === undefined ? {} : { html }) })))
    return { failed: true, kind: 'copy refused' };
  if (size) return { failed: false, kind: 'copied table', what, rows: size.rows, columns: size.columns };
  return { failed: false, kind: 'copied text', what: what as CopyKind };
}

/** The report with its tables as they stand. Not complete: the page no longer has one that was read. */
async function parcelOf(tab: number, { whole, frames }: ReportView): Promise<Parcel & { complete: boolean }> {
  const { settings } = await settingsInForce();
  const readable = whole.report.tables.filter(({ state }) => state === 'read' || state === 'incomplete');
  const sheets = await Promise.all(
    readable.map(async ({ key }) => ({ key, sheet: await askSheet(tab, frames, key) })),
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
