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
  if (settled) await settle(inspection, finding, { ...settled, on: new Date().toISOString() });
  else
    await unsettle([
      idOf({ subject: subjectOf(inspection, finding), figures: figuresOf(inspection, finding) }),
    ]);
  return true;
}
