import type { Inspection } from '../inspection';
import { figuresOf, type SettledEntry, subjectOf } from './settled-entry';

/**
 * Marks in an inspection which findings a person has settled. A decision whose figures have changed since does not
 * count: the finding is back. What was marked before and is no longer decided loses its mark.
 * @param decisions by subject
 */
export function applySettled<Kind extends Inspection>(
  inspection: Kind,
  decisions: ReadonlyMap<string, SettledEntry>,
): Kind {
  if (!inspection.isReport) return inspection;
  return {
    ...inspection,
    findings: inspection.findings.map(({ settled: _, ...finding }) => {
      const entry = decisions.get(subjectOf(inspection, finding));
      if (entry?.figures !== figuresOf(inspection, finding)) return finding;
      const { reason, note, on } = entry;
      return { ...finding, settled: { reason, note, on } };
    }),
  };
}
