import { browser } from 'wxt/browser';
import type { Finding, Inspection, Settled } from '../inspection';
import { framesOf } from '../store/frame-store';
import { addressOf, idsOf } from './settled-entry';
import { settle, unsettle } from './settled-store';

/** A finding of a tab as it was last inspected. */
export interface FindingPlace {
  tab: number;
  frame: number;
  finding: string;
}

/** Whether a tab stands in a private window; one that has gone is taken for private, so that nothing lasts unasked. */
async function isPrivate(tab: number): Promise<boolean> {
  return browser.tabs.get(tab).then(
    ({ incognito }) => incognito,
    () => true,
  );
}

/**
 * Remembers a decision about a finding, made where no page can reach: it holds for the report, wherever that stands,
 * and what was decided on its page is confirmed. With `null` both are forgotten.
 * @returns false when the finding is no longer there
 * @throws when the browser cannot store it
 */
export async function settleFinding(
  place: FindingPlace,
  settled: Omit<Settled, 'on' | 'onlyAt'> | null,
): Promise<boolean> {
  const record = await recordOf(place);
  const { inspection } = record ?? {};
  const finding = inspection && findingIn(inspection, place.finding);
  if (!inspection?.isReport || !finding) return false;
  const [report, page] = idsOf(inspection, finding);
  const onPage = page === null ? [] : [page];
  if (!settled) await unsettle([report, ...onPage]);
  else {
    const on = new Date().toISOString();
    await settle(inspection, finding, { ...settled, on }, await isPrivate(place.tab));
    await unsettle(onPage);
  }
  return true;
}

/**
 * Confirms decisions that were made on the pages of a tab.
 * @returns false when one of the findings is no longer there
 * @throws when the browser cannot store it
 */
export async function confirmFindings(
  tab: number,
  decided: readonly { frame: number; finding: Finding }[],
): Promise<boolean> {
  let all = true;
  // One after the other: the same finding may stand in two frames.
  for (const { frame, finding } of decided) {
    if (!finding.settled) continue;
    const { reason, note } = finding.settled;
    all = (await settleFinding({ tab, frame, finding: finding.id }, { reason, note })) && all;
  }
  return all;
}

/**
 * Remembers a decision that was made on a page. Pages can lure people into that: it holds at the page's address, until
 * it is confirmed. A page of ours lures nobody.
 * @param place of this life of the frame's inspector
 * @returns false when the finding is no longer there, or the page has no address of its own
 * @throws when the browser cannot store it
 */
export async function settleOnPage(
  place: FindingPlace & { session: string; origin: string | null; ours?: true },
  settled: Omit<Settled, 'on' | 'onlyAt'>,
): Promise<boolean> {
  const record = await recordOf(place);
  if (record?.session !== place.session) return false;
  if (place.ours) return settleFinding(place, settled);
  // The page was shown what it may know of, and no more.
  const { inspection } = record.told ?? record;
  const finding = findingIn(inspection, place.finding);
  if (!inspection.isReport || !finding) return false;
  const onlyAt = addressOf(inspection);
  // What a script in a page says of its address is held against what the browser says.
  if (onlyAt === null || (place.origin !== null && new URL(onlyAt).origin !== place.origin)) return false;
  const on = new Date().toISOString();
  await settle(inspection, finding, { ...settled, on, onlyAt }, await isPrivate(place.tab));
  return true;
}

async function recordOf({ tab, frame }: FindingPlace) {
  const record = (await framesOf(tab)).find((each) => each.frame === frame);
  return record?.state === 'inspected' ? record : undefined;
}

function findingIn(inspection: Inspection, id: string): Finding | undefined {
  return inspection.isReport ? inspection.findings.find((finding) => finding.id === id) : undefined;
}
