import type { ReportInspection, SectionKey } from '../inspection';

/** The sections that are prose: they are compared between years and between units. The others are the tables. */
const PROSE: readonly SectionKey[] = ['overview', 'problems', 'otherMatters'];
/** Longer than any such section of a report. */
const longest = 20_000;

/** What the desk keeps of an inspection: all of it, of the text only what is compared. */
export function abridge(inspection: ReportInspection): ReportInspection {
  const { report } = inspection;
  const sections = report.sections.map((section) => ({
    ...section,
    text: PROSE.includes(section.key) ? section.text.slice(0, longest) : '',
  }));
  return { ...inspection, report: { ...report, sections } };
}
