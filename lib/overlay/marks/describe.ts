import type { Severity } from '../../inspection';
import type { PageFinding } from '../../messages/page-finding';
import type { Spot } from '../../page/spot';

/** Everything about one marked place that does not depend on where the browser lays it out. */
export interface MarkDescription {
  spot: Spot;
  /** What is wrong at this place, in the order of the inspection. Never empty. */
  findings: PageFinding[];
  severity: Severity;
  /** Ids of the rules, each once. */
  rules: string[];
  /** Keys of the facts at this place, its own first; empty for prose and headings. */
  facts: string[];
}

/** What a lit cell is in the finding that lights it. */
export type CellRole = 'summand' | 'subtrahend' | 'whole' | 'related' | 'explains';

const severities: Severity[] = ['error', 'warning', 'info'];

/**
 * Puts findings that meet at one place under one mark. The findings come in reading order, and so do the marks; a
 * finding whose place is not known has none.
 */
export function describe(
  findings: readonly PageFinding[],
  spots: ReadonlyMap<string, Spot>,
): MarkDescription[] {
  const marks = new Map<string, MarkDescription>();
  for (const finding of findings) {
    const spot = spots.get(finding.id);
    if (!spot) continue;
    const key = spotKey(spot);
    const mark = marks.get(key);
    if (mark) mark.findings.push(finding);
    else marks.set(key, { spot, findings: [finding], severity: finding.severity, rules: [], facts: [] });
  }
  for (const mark of marks.values()) summarise(mark);
  return [...marks.values()];
}

/** One mark for both: their spots differ, but lead to the same place on the page. */
export function merge(mark: MarkDescription, other: MarkDescription): MarkDescription {
  const merged = { ...mark, findings: [...mark.findings, ...other.findings] };
  summarise(merged);
  return merged;
}

function summarise(mark: MarkDescription): void {
  mark.severity = highest(mark.findings.map((finding) => finding.severity));
  mark.rules = unique(mark.findings.map((finding) => finding.rule));
  mark.facts = mark.spot.kind === 'cell' ? factsAt(mark.findings) : [];
}

/** The cells to light while `finding` is being read, each once. */
export function litCells(finding: PageFinding): Map<string, CellRole> {
  const cells = new Map<string, CellRole>();
  for (const fact of finding.facts) cells.set(fact, 'related');
  for (const { fact, role } of finding.equation ?? []) cells.set(fact, role);
  if (finding.explained) cells.set(finding.explained.fact, 'explains');
  return cells;
}

/**
 * Cells that share one finding without an equation, such as the blanks of a table, with the highest severity of what
 * lists them: all are marked lightly.
 */
export function sharedCells(findings: readonly PageFinding[]): Map<string, Severity> {
  const cells = new Map<string, Severity>();
  for (const { equation, facts, severity } of findings) {
    if (equation || facts.length < 2) continue;
    for (const fact of facts) cells.set(fact, highest([severity, cells.get(fact) ?? severity]));
  }
  return cells;
}

export function highest(found: readonly Severity[]): Severity {
  return severities.find((severity) => found.includes(severity)) ?? 'info';
}

/** Number of findings of each severity. */
export function countBySeverity(
  findings: readonly Pick<PageFinding, 'severity'>[],
): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The same place gets the same mark, whichever finding names it. */
function spotKey(spot: Spot): string {
  if (spot.kind === 'words') return `words ${spot.address} ${spot.start} ${spot.end}`;
  if (spot.kind === 'gap') return `gap ${spot.after}`;
  return `${spot.kind} ${spot.address}`;
}

// A cell that stands in an equation of another cell's finding is not what that mark is about: only the cell that
// carries the badge is named. Findings that list cells side by side (blanks) are about all of them.
function factsAt(findings: readonly PageFinding[]): string[] {
  const own = findings.flatMap((finding) => finding.facts.slice(0, 1));
  const listed = findings.filter((finding) => !finding.equation).flatMap((finding) => finding.facts);
  return unique([...own, ...listed]);
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
