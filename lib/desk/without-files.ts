import type { ReportInspection } from '../inspection';

/**
 * Whether an inspection is of the page alone whose report the other one has with its files: somebody has come by again
 * and not asked for them. What the page itself says is what it said, and what the files say is not gone because nobody
 * has read them. Both as the desk keeps them, see `abridge`.
 */
export function isWithoutFiles(seen: ReportInspection, whole: ReportInspection): boolean {
  const has = ({ source }: ReportInspection) => (source.attachments ?? []).length > 0;
  if (has(seen) || !has(whole)) return false;
  if (seen.report.agency !== whole.report.agency || seen.report.year !== whole.report.year) return false;
  const figures = ({ report }: ReportInspection) => Object.keys(report.facts).length;
  if (figures(seen) >= figures(whole)) return false;
  const sections = new Map(whole.report.sections.map(({ key, text }) => [key, bare(text)]));
  return (
    seen.report.sections.every(({ key, text }) => sections.get(key)?.includes(bare(text)) ?? false) &&
    Object.entries(seen.report.facts).every(
      ([key, { text }]) => whole.report.facts[key]?.text.trim() === text.trim(),
    )
  );
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
