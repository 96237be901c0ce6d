import { browser } from 'wxt/browser';
import { rememberFault } from '../desk/desk-trouble';
import { keepReport } from '../desk/keep-report';
import { rememberFirstRecord } from '../desk/record-news';
import { rules } from '../rules';
import { adjustRules } from '../rules/adjust-rules';
import { settingsInForce } from '../settings/settings-store';
import { framesOf } from '../store/frame-store';
import { inTurn } from './in-turn';
import { viewNow } from './view-now';

/** Pages are read several times while they load, and frames one after the other. */
const quietMs = 500;

const due = new Map<number, ReturnType<typeof setTimeout>>();
/** By tab, what was kept of it last: marks that are switched on or off change its record too. */
const kept = new Map<number, string>();

/** Keeps the report of a tab on the desk, once nothing more has come of it for a moment. */
export function keepLater(tab: number): void {
  clearTimeout(due.get(tab));
  due.set(
    tab,
    setTimeout(() => {
      due.delete(tab);
      void inTurn('keeping on the desk', () => keepTab(tab));
    }, quietMs),
  );
}

/** Forgets that a tab was kept. */
export function forgetKept(tab: number): void {
  kept.delete(tab);
}

/** Keeps the report that a tab shows; nothing of private windows, and nothing where the person wants no record. */
async function keepTab(tab: number): Promise<void> {
  try {
    const view = await viewNow(tab);
    if (view.state !== 'report' || view.waiting) return;
    // The sample is nobody's report.
    if (view.whole.source.url.startsWith(browser.runtime.getURL('/'))) return;
    const { settings } = await settingsInForce();
    if (!settings.record || (await isPrivate(tab))) return;
    const visit = (await framesOf(tab)).find(({ frame }) => frame === view.frame)?.session ?? null;
    const { findings, source } = view.whole;
    // What is shown of a page's report in one of its files is kept with the page.
    if (source.attachments?.some(({ url }) => url === source.url)) return;
    const what = JSON.stringify([visit, source.inspectedAt, source.url, findings.map(({ id }) => id)]);
    if (kept.get(tab) === what) return;
    const { version } = browser.runtime.getManifest();
    const comparing = { rules: adjustRules(rules, settings.rules) };
    await keepReport(view.whole, { by: version, visit, comparing });
    kept.set(tab, what);
    await rememberFault(null);
    await rememberFirstRecord();
  } catch (error) {
    console.error('Gouji: a report could not be kept on the desk.', error);
    await rememberFault(error);
  }
}

/** A tab that has gone is taken for a private one. */
function isPrivate(tab: number): Promise<boolean> {
  return browser.tabs.get(tab).then(
    ({ incognito }) => incognito,
    () => true,
  );
}
