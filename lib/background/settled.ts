import type { Inspection } from '../inspection';
import { applySettled } from '../settled/apply';
import { settledEntries } from '../settled/settled-store';
import { allFrames, framesOf, saveFrame } from '../store/frame-store';
import { inTurnOf } from './in-turn';
import { tellSettled } from './tell-frame';

/** Ids of the findings of an inspection that are settled. */
export function settledIds(inspection: Inspection): string[] {
  if (!inspection.isReport) return [];
  return inspection.findings.flatMap(({ id, settled }) => (settled ? id : []));
}

/** Brings every inspection in line with what people have decided, and tells the inspectors whose marks change. */
export async function applyDecisions(): Promise<void> {
  const decisions = await settledEntries();
  const frames = await allFrames();
  await Promise.all(
    frames.map(({ tab, frame }) =>
      inTurnOf(tab, frame, async () => {
        const record = (await framesOf(tab)).find((each) => each.frame === frame);
        if (record?.state !== 'inspected' || !record.inspection.isReport) return;
        const inspection = applySettled(record.inspection, decisions);
        const { told } = record;
        const own = told && { ...told, inspection: applySettled(told.inspection, decisions) };
        const next = { ...record, inspection, ...(own && { told: own }) };
        if (JSON.stringify(next) === JSON.stringify(record)) return;
        await saveFrame(next);
        const page = own?.inspection ?? inspection;
        if (!page.isReport) return;
        const { session } = record;
        const { inspectedAt } = page.source;
        await tellSettled({ tab, frame, session, inspectedAt }, page.findings);
      }),
    ),
  );
}
