import { type ComparedUnits, saysOfUnits, unitRules, withUnits } from '../compare-units';
import { reasonInWords } from '../findings/reasons';
import type { ReportInspection } from '../inspection';
import { list, orElse, record, text } from '../messages/check';
import type { NamedReport } from '../roster/match-reports';
import { rosterSchema } from '../roster/roster';
import type { Reason } from '../rules/reason';
import type { AnyRule } from '../rules/rule';
import type { Comparing } from './compare-on-desk';
import { type RollUp, rollUp } from './roll-up';
import {
  type StoredReport,
  storedReport,
  type Transaction,
  type Writing,
  writeReport,
} from './stored-reports';
import { hasGovernments, type Summing, summingsOf } from './summings';

/** As much of a line as tells whose its report is, and what it says. */
const isNamed = record({ id: text, agency: orElse(text, null), addresses: list(text), digest: text });
type NamedLine = NamedReport & { digest: string };

/** What may have changed a government's sums. */
export interface SumsTouched {
  /** The years of the reports concerned, before and after; null: of all on the desk. */
  years: Iterable<number> | null;
  /** Reports that were written: what they say of their units has to be made anew. */
  written: readonly string[];
}

/**
 * Holds the reports of governments against those of their units, by the rosters, where anything that plays a part in it
 * has changed since it was last done: which reports are whose, what they say, the rules. What lacks for it is named with
 * the report.
 * @returns the reports that now say something else
 */
export async function rollUpOnDesk(
  tx: Writing,
  { years, written }: SumsTouched,
  { rules }: Comparing,
): Promise<string[]> {
  const rosters = (await tx.objectStore('rosters').getAll())
    .flatMap((stored) => rosterSchema.safeParse(stored).data ?? [])
    .filter(hasGovernments);
  const done = new Map((await tx.objectStore('rollups').getAll()).map(({ report, on }) => [report, on]));
  // What came with a colleague's file may say something of units, whatever rosters are here.
  const due = new Map<string, readonly Summing[]>(written.map((id) => [id, []]));
  const looked = rosters.length === 0 && done.size === 0 ? [] : (years ?? (await yearsOnDesk(tx)));
  for (const year of new Set(looked)) {
    const lines = await linesOf(tx, year);
    const summings = byReport(rosters.flatMap((roster) => summingsOf(roster, lines)));
    for (const { id } of lines) {
      const own = summings.get(id) ?? [];
      const on = writtenDown(own, lines, rules);
      if (on === done.get(id) && !due.has(id)) continue;
      due.set(id, own);
      await note(tx, id, on);
    }
  }
  const touched: string[] = [];
  for (const [id, own] of due) if (await judgeAnew(tx, id, own, rules)) touched.push(id);
  return touched;
}

/** Notes what a government was held against its units' on. */
async function note(tx: Writing, report: string, on: string | undefined): Promise<void> {
  if (on === undefined) await tx.objectStore('rollups').delete(report);
  else await tx.objectStore('rollups').put({ report, on });
}

async function yearsOnDesk(tx: Transaction): Promise<number[]> {
  const years: number[] = [];
  for (
    let at = await tx.objectStore('lines').index('year').openKeyCursor(null, 'nextunique');
    at;
    at = await at.continue()
  )
    years.push(at.key);
  return years;
}

async function linesOf(tx: Transaction, year: number): Promise<NamedLine[]> {
  const stored = await tx.objectStore('lines').index('year').getAll(year);
  return stored.filter((line) => isNamed(line));
}

function byReport(summings: readonly Summing[]): Map<string, Summing[]> {
  const reports = new Map<string, Summing[]>();
  for (const summing of summings)
    for (const id of summing.government.reports) reports.set(id, [...(reports.get(id) ?? []), summing]);
  return reports;
}

/**
 * All that plays a part in it. Where a unit has no report, what the others say does not.
 * @returns undefined where the report is of no government
 */
function writtenDown(
  summings: readonly Summing[],
  lines: readonly NamedLine[],
  rules: readonly AnyRule[],
): string | undefined {
  if (summings.length === 0) return undefined;
  const digests = new Map(lines.map(({ id, digest }) => [id, digest]));
  const said = ({ unit, reports }: Summing['units'][number], isOpen: boolean) => [
    unit.name,
    isOpen ? reports.length > 0 : reports.map((id) => digests.get(id)).sort(),
  ];
  return JSON.stringify([
    unitRules(rules).map(({ id, severity }) => [id, severity]),
    summings.map(({ roster, government, units }) => [
      ...[roster, government.unit.alone, said(government, false)],
      units.map((each) => said(each, isOpen(units))),
    ]),
  ]);
}

const isOpen = (units: Summing['units']) => units.some(({ reports }) => reports.length === 0);

/** @returns whether the report now says something else */
async function judgeAnew(
  tx: Writing,
  id: string,
  summings: readonly Summing[],
  rules: readonly AnyRule[],
): Promise<boolean> {
  const report = await storedReport(tx, id);
  const last = report?.versions.at(-1);
  if (!report || !last) return false;
  const compared = summings.length === 0 ? none(report, rules) : await compare(tx, report, summings, rules);
  const inspection = withUnits(last.inspection, compared);
  if (JSON.stringify(inspection) === JSON.stringify(last.inspection)) return false;
  const { addresses, lists, versions } = report;
  await writeReport(tx, {
    ...{ id, addresses, lists },
    versions: [...versions.slice(0, -1), { ...last, inspection }],
  });
  return true;
}

/** No roster has it any more: what was said of its units is not corrected by that. */
function none({ versions }: StoredReport, rules: readonly AnyRule[]): ComparedUnits {
  const { inspection } = versions.at(-1)!;
  const wasSaid = versions.some((version) => saysOfUnits(version.inspection));
  return wasSaid ? notJudgedFor({ kind: 'no units' }, inspection, rules) : { findings: [], notJudged: [] };
}

async function compare(
  tx: Transaction,
  government: StoredReport,
  summings: readonly Summing[],
  rules: readonly AnyRule[],
): Promise<ComparedUnits> {
  const { inspection } = government.versions.at(-1)!;
  const [first] = summings;
  if (!first) return { findings: [], notJudged: [] };
  if (new Set(summings.map(whoseFigures)).size > 1)
    return notJudgedFor(
      { kind: 'rosters differ', rosters: summings.map(({ roster }) => roster) },
      inspection,
      rules,
    );
  const rolled = await rolledUp(tx, first, inspection, rules);
  if (rolled.state === 'alone') return { findings: [], notJudged: [] };
  if (rolled.state === 'complete') return rolled;
  const { gaps, units } = rolled;
  return notJudgedFor({ kind: 'units incomplete', units, ...gaps }, inspection, rules);
}

/** Two rosters say the same where they sum the same reports. */
function whoseFigures({ government, units }: Summing): string {
  if (government.unit.alone) return 'alone';
  const named = units.map(({ unit, reports }) => (reports.length > 0 ? [...reports].sort() : unit.name));
  return JSON.stringify(named.map((each) => JSON.stringify(each)).sort());
}

/** Reports are read only where all units have one. */
async function rolledUp(
  tx: Transaction,
  { government, units }: Summing,
  { language }: ReportInspection,
  rules: readonly AnyRule[],
): Promise<RollUp> {
  if (!government.unit.alone && isOpen(units)) {
    const missing = units.flatMap(({ unit, reports }) => (reports.length === 0 ? unit.name : []));
    const gaps = { own: null, missing, several: [], otherEdition: [] };
    return { state: 'incomplete', gaps, units: units.length };
  }
  const ids = [government, ...units].flatMap(({ reports }) => reports);
  const reports = await Promise.all(ids.map((id) => storedReport(tx, id)));
  const inspections = new Map(
    reports.flatMap((report) => (report ? [[report.id, report.versions.at(-1)!.inspection]] : [])),
  );
  return rollUp(government, units, inspections, { rules, language });
}

function notJudgedFor(
  reason: Reason,
  { language }: ReportInspection,
  rules: readonly AnyRule[],
): ComparedUnits {
  const inWords = reasonInWords(reason, language);
  return {
    findings: [],
    notJudged: unitRules(rules).map(({ id }) => ({ rule: id, reason: inWords, kind: reason.kind })),
  };
}
