import { browser } from 'wxt/browser';
import { framesOf } from '../store/frame-store';
import { viewOf } from '../tab/view';
import { pagesFrom } from './list-pages';
import type { ReportList } from './list-record';
import { isContinued, listOf, saveList } from './list-store';

/** The list of a tab: the one that was begun, else the one that the tab shows. Null: it shows none. */
export async function listOfTab(tab: number): Promise<ReportList | null> {
  return (await listOf(tab)) ?? (await shownBy(tab, 'nothing yet'));
}

/**
 * Inspects the reports that a tab lists, in a page of their own, or first lists those of its further pages there. One
 * that is open already comes to the front and goes on with what it was doing.
 */
export async function openList(tab: number, which: 'this page' | 'all pages'): Promise<void> {
  const shown = await shownBy(tab, which === 'all pages' ? 'nothing yet' : 'run');
  if (!shown) return;
  // How many there are is known before any of them is asked for.
  const list = which === 'all pages' ? { ...shown, pages: pagesFrom(shown.source.url) } : shown;
  const before = await listOf(tab);
  const isSame = before !== null && isContinued(list, before) && (before.pages !== undefined || !list.pages);
  if (!isSame) await saveList(list);
  else if (before.wanted === 'nothing yet') await saveList({ ...before, ...shown, ...gathered(before) });
  const url = browser.runtime.getURL(`/list.html?tab=${tab}`);
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (!isSame) await browser.tabs.reload(open.id);
}

/** What a list has become by its further pages. */
function gathered({ reports, pages }: ReportList): Pick<ReportList, 'reports' | 'pages'> {
  return { reports, ...(pages && { pages }) };
}

async function shownBy(tab: number, wanted: ReportList['wanted']): Promise<ReportList | null> {
  const view = viewOf(await framesOf(tab));
  if (view.state !== 'no report' || view.reports.length === 0) return null;
  const { source, reports, further } = view;
  return { tab, source, reports, ...(further && { further }), wanted };
}
