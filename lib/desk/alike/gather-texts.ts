import type { SectionKey } from '../../inspection';
import type { DeskLine } from '../desk-line';
import { readReports } from '../read-desk';
import { unitNames } from '../screen/picture';
import type { StoredReport } from '../stored-reports';
import { type ComparedText, comparedText } from './compared-text';

/** The sections that are compared: in the others tables speak, or nothing is the unit's own. */
export const comparedSections = ['overview', 'problems'] as const satisfies readonly SectionKey[];
export type ComparedSection = (typeof comparedSections)[number];

/** The texts of all units for one year, a section each. */
export type GatheredTexts = Record<ComparedSection, { texts: ComparedText[]; short: number; none: number }>;

/** So many reports are read at once: the page can be used in between. */
const batch = 25;

/**
 * Reads the text of the reports for a year from the desk, each as it was seen last.
 * @param onBatch told how many have been read; what it waits for is waited for
 * @throws {DeskFault}
 */
export async function gatherTexts(
  lines: readonly DeskLine[],
  onBatch: (done: number) => Promise<void>,
): Promise<GatheredTexts> {
  const unitOf = unitNames(lines.flatMap(({ agency }) => agency ?? []));
  const gathered: GatheredTexts = {
    overview: { texts: [], short: 0, none: 0 },
    problems: { texts: [], short: 0, none: 0 },
  };
  for (let at = 0; at < lines.length; at += batch) {
    const ids = lines.slice(at, at + batch).map(({ id }) => id);
    for (const report of await readReports(ids)) enter(report, unitOf, gathered);
    await onBatch(Math.min(at + batch, lines.length));
  }
  return gathered;
}

function textOf(sections: readonly { key: string; text: string }[], key: ComparedSection): string {
  return sections
    .filter((section) => section.key === key)
    .map(({ text }) => text)
    .join('\n');
}

function enter(
  { id, versions }: StoredReport,
  unitOf: ReadonlyMap<string, string>,
  gathered: GatheredTexts,
): void {
  const { report, source } = versions.at(-1)!.inspection;
  const { agency } = report;
  // Of two reports without a name nobody knows whether they are of one unit.
  const unit = agency === null ? id : (unitOf.get(agency) ?? agency);
  for (const key of comparedSections) {
    const text = textOf(report.sections, key);
    const made = comparedText({ id, unit, agency, url: source.url, text });
    if (made) gathered[key].texts.push(made);
    else gathered[key][text.trim() === '' ? 'none' : 'short']++;
  }
}
