import { withoutSettled } from '../findings/explanation';
import type { Inspection } from '../inspection';
import { idsOf, type SettledEntry } from './settled-entry';

/**
 * Marks in an inspection which findings a person has settled. A decision whose figures have changed since does not
 * count: the finding is back. One that was made on a page and not confirmed counts at its address alone. What was marked before and is no longer decided loses its mark. What is settled is not
 * promised again as explained by another finding's cell.
 * @param decisions by id
 */
export function applySettled<Kind extends Inspection>(
  inspection: Kind,
  decisions: ReadonlyMap<string, SettledEntry>,
): Kind {
  if (!inspection.isReport) return inspection;
  const findings = inspection.findings.map(({ settled: _, ...finding }) => {
    const [report, page] = idsOf(inspection, finding);
    const entry = decisions.get(report) ?? (page === null ? undefined : decisions.get(page));
    if (!entry) return finding;
    const { reason, note, on, onlyAt } = entry;
    return { ...finding, settled: { reason, note, on, ...(onlyAt !== undefined && { onlyAt }) } };
  });
  const settled = new Set(findings.flatMap((finding) => ('settled' in finding ? finding.id : [])));
  return {
    ...inspection,
    findings: findings.map((finding) => withoutSettled(finding, (id) => settled.has(id), inspection)),
  };
}
