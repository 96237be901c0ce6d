import { browser } from 'wxt/browser';
import type { Settled } from '../inspection';
import { framesOf } from '../store/frame-store';
import { figuresOf, idOf, subjectOf } from './settled-entry';
import { settle, unsettle } from './settled-store';

/** A finding of a tab as it was last inspected. */
export interface FindingPlace {
  tab: number;
  frame: number;
  /** Only where the inspection must be of this life of the frame's inspector. */
  session?: string;
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
 * Remembers a decision about a finding, or with `null` forgets it.
 * @returns false when the finding is no longer there
 * @throws when the browser cannot store it
 */
export async function settleFinding(
  place: FindingPlace,
  settled: Omit<Settled, 'on'> | null,
): Promise<boolean> {
  const record = (await framesOf(place.tab)).find(({ frame }) => frame === place.frame);
  if (record?.state !== 'inspected' || !record.inspection.isReport) return false;
  if (place.session !== undefined && place.session !== record.session) return false;
  const { inspection } = record;
  const finding = inspection.findings.find(({ id }) => id === place.finding);
  if (!finding) return false;
  if (settled) {
    const on = new Date().toISOString();
    await settle(inspection, finding, { ...settled, on }, await isPrivate(place.tab));
  } else
    await unsettle([
      idOf({ subject: subjectOf(inspection, finding), figures: figuresOf(inspection, finding) }),
    ]);
  return true;
}
