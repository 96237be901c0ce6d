import { browser } from 'wxt/browser';
import { framesOf } from '../store/frame-store';
import { viewOf } from '../tab/view';
import type { ReportList } from './list-record';
import { listOf, saveList } from './list-store';

/** The list of a tab: the one that was begun, else the one that the tab shows. Null: it shows none. */
export async function listOfTab(tab: number): Promise<ReportList | null> {
  return (await listOf(tab)) ?? (await shownBy(tab, 'nothing yet'));
}

/**
 * Inspects the reports that a tab lists, in a page of their own. One that is open already comes to the front and
 * goes on with what it was doing.
 */
export async function openList(tab: number): Promise<void> {
  const list = await shownBy(tab, 'run');
  if (!list) return;
  const before = await listOf(tab);
  const isSame = before !== null && addresses(before) === addresses(list);
  if (!isSame || before.wanted === 'nothing yet') await saveList(list);
  const url = browser.runtime.getURL(`/list.html?tab=${tab}`);
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (!isSame) await browser.tabs.reload(open.id);
}

async function shownBy(tab: number, wanted: ReportList['wanted']): Promise<ReportList | null> {
  const view = viewOf(await framesOf(tab));
  if (view.state !== 'no report' || view.reports.length === 0) return null;
  const { source, reports, further } = view;
  return { tab, source, reports, ...(further && { further }), wanted };
}

function addresses({ reports }: ReportList): string {
  return JSON.stringify(reports.map(({ url }) => url));
}
