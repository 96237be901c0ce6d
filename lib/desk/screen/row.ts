import type { Severity } from '../../inspection';
import { idsIn, type SettledEntry } from '../../settled/settled-entry';
import type { Verdict } from '../../tab/view';
import type { DeskLine } from '../desk-line';
import type { SinceLetter } from '../since-letter';
import { type WorkNow, workNow } from '../work';

/** A report in the list, with what people have decided about its findings. */
export interface DeskRow extends DeskLine {
  /** Ids of findings that are settled: they are not counted. */
  settled: readonly string[];
  counts: Record<Severity, number>;
  verdict: Verdict;
  /** Published later than it had to be. */
  late: boolean;
  /** How far people have come with it. */
  work: WorkNow;
  /** What became of what its unit was written to about, as far as somebody has looked since. */
  since: SinceLetter | null;
}

/** What is known of reports besides what they say, by their ids. */
export interface AboutRows {
  work: ReadonlyMap<string, WorkNow>;
  since: ReadonlyMap<string, SinceLetter>;
}
const nothingKnown: AboutRows = { work: new Map(), since: new Map() };
const untouched = workNow([], '');

/** The rows of a list. @param settled by the id of the report, the ids of its settled findings */
export function rowsOf(
  lines: readonly DeskLine[],
  settled: ReadonlyMap<string, readonly string[]>,
  { work, since }: AboutRows = nothingKnown,
): DeskRow[] {
  const rows = lines.map((line): DeskRow => {
    const decided = settled.get(line.id) ?? [];
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { id, severity } of line.findings) if (!decided.includes(id)) counts[severity]++;
    const late = line.findings.some(({ rule }) => rule === 'publication/late');
    return {
      ...{ ...line, settled: decided, counts, verdict: verdictOf(line, counts, decided), late },
      ...{ work: work.get(line.id) ?? untouched, since: null },
    };
  });
  return withSince(rows, since);
}

/** The rows with what has become of reports since their units were written to, by their ids. */
export function withSince(rows: readonly DeskRow[], letters: AboutRows['since']): DeskRow[] {
  return rows.map((row) => {
    const since = row.work.state === 'sent' ? (letters.get(row.id) ?? null) : null;
    return since === row.since ? row : { ...row, since };
  });
}

/** As the popup has it: green is only what was read whole, held against a form, and without anything to check. */
function verdictOf(
  { findings, checked }: DeskLine,
  counts: Record<Severity, number>,
  settled: readonly string[],
): Verdict {
  if (counts.error > 0) return 'error';
  if (counts.warning > 0) return 'warning';
  if (findings.some(({ id, severity }) => severity !== 'info' && settled.includes(id))) return 'settled';
  if (checked === 'free form') return 'free form';
  return checked === 'whole' ? 'clean' : 'partial';
}

/** The ids of the settled findings of each report about which there are decisions. */
export function settledIn(
  lines: readonly DeskLine[],
  decisions: ReadonlyMap<string, SettledEntry>,
): Map<string, string[]> {
  const subject = (agency: string | null, year: number | null) => JSON.stringify([agency, year]);
  const decided = new Set(
    [...decisions.values()].flatMap(({ agency, year, url }) => [subject(agency, year), url]),
  );
  return new Map(
    lines
      .filter((line) => decided.has(subject(line.agency, line.year)) || decided.has(line.url))
      .map((line) => [
        line.id,
        line.findings.flatMap(({ id, figures }) =>
          idsIn(line, id, figures).some((each) => each !== null && decisions.has(each)) ? id : [],
        ),
      ]),
  );
}
