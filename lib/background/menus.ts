import { type Browser, browser } from 'wxt/browser';
import { languageFor } from '../browser/language';
import { openReader } from '../browser/open-reader';
import type { TableKey } from '../inspection';
import { pagesWithReports } from '../messages/own-sender';
import { settingsInForce, watchSettings } from '../settings/settings-store';
import { framesOf, watchFrames } from '../store/frame-store';
import { viewOf } from '../tab/view';
import { readerWords } from '../words/reader';
import { selectionWords } from '../words/selection';
import { inTurn } from './in-turn';
import { copyReport, copyReportTable, onTableAt } from './on-table';

const parent = 'gouji';
const pages = ['http://*/*', 'https://*/*', 'file:///*'];
/** Patterns tell upper from lower case. */
const fileLinks = ['pdf', 'docx', 'ofd', 'doc', 'wps'].flatMap((ending) =>
  [ending, ending.toUpperCase()].flatMap((each) => [`*://*/*.${each}`, `*://*/*.${each}?*`]),
);
const tables: TableKey[] = ['disclosure', 'applications', 'reviews'];
const ofReport = ['ledger', 'letter'] as const;

/** Keeps our entries in the browser's menu in line with the settings and with the page in front. */
export function watchMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => void onMenu(info, tab));
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  browser.runtime.onStartup.addListener(() => void makeMenus());
  watchSettings(() => void makeMenus());
  const offer = () => void inTurn('menus', offerTables);
  watchFrames(offer);
  browser.tabs.onActivated.addListener(offer);
  browser.windows.onFocusChanged.addListener(offer);
}

/** Makes the entries anew, in the language of the settings. */
function makeMenus(): Promise<void> {
  // Two at once would make every entry twice, which browsers refuse.
  return inTurn('menus', async () => {
    const language = languageFor((await settingsInForce()).settings.language);
    const { menu, parts: names } = selectionWords(language);
    const { menu: ofFiles } = readerWords(language);
    await browser.contextMenus.removeAll();
    const ourPages = pagesWithReports.map((path) => browser.runtime.getURL(`${path}*` as typeof path));
    const add = (id: string, title: string, more: Partial<Browser.contextMenus.CreateProperties> = {}) =>
      browser.contextMenus.create({
        ...{ id, title },
        contexts: ['page', 'selection', 'link', 'frame', 'image'],
        documentUrlPatterns: [...pages, ...ourPages],
        ...more,
      });
    add(parent, menu.title);
    add('copy', menu.copy, { parentId: parent });
    add('select', menu.select, { parentId: parent });
    for (const part of [...tables, ...ofReport])
      add(part, menu.part(names[part]), { parentId: parent, visible: false });
    const targets = { contexts: ['link'] as ['link'], targetUrlPatterns: fileLinks };
    add('check link', ofFiles.link, { ...targets, documentUrlPatterns: pages });
    browser.contextMenus.create({ id: 'open reader', title: ofFiles.open, contexts: ['action'] });
    await offerTables();
  });
}

/** Offers those of the three tables that the page in front has, and what is made of a report where it is one. */
async function offerTables(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const view = tab?.id === undefined ? null : viewOf(await framesOf(tab.id));
  const there = (table: TableKey) =>
    view?.state === 'report' &&
    view.inspection.report.tables.some(
      ({ key, state }) => key === table && /^(?:read|incomplete)$/.test(state),
    );
  const isReport = view?.state === 'report';
  await Promise.all([
    ...tables.map((table) => browser.contextMenus.update(table, { visible: there(table) })),
    ...ofReport.map((part) => browser.contextMenus.update(part, { visible: isReport })),
  ]);
}

/** Carries out what was chosen in the browser's menu. */
async function onMenu(
  { menuItemId, frameId, linkUrl }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (menuItemId === 'open reader') await openReader(null, tab?.id);
  if (menuItemId === 'check link' && linkUrl !== undefined) await openReader(linkUrl, tab?.id);
  if (tab?.id === undefined) return;
  if (menuItemId === 'copy' || menuItemId === 'select') await onTableAt(tab.id, frameId ?? 0, menuItemId);
  const table = tables.find((each) => each === menuItemId);
  if (table) await copyReportTable(tab.id, table);
  const part = ofReport.find((each) => each === menuItemId);
  if (part) await copyReport(tab.id, part);
}
