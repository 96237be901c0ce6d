import { kindOf } from '../forms/all-kinds';
import { prescribedFor, sectionsIn } from '../forms/kind';
import type { Finding, SectionKey, Severity, TableKey } from '../inspection';
import type { PartState } from '../words/popup';
import { isAttachedWhole } from './checked';
import { isFreeForm, type ReportView } from './view';

/** How one section or one table of the report stands. */
export interface PartView {
  state: PartState;
  counts: Record<Severity, number>;
}

export interface SectionView extends PartView {
  key: SectionKey;
  ordinal: string;
  heading: string;
  /** The table that the form puts into this section. */
  table: (PartView & { key: TableKey; copyable: boolean }) | null;
}

/** The sections of the form in its order, each with its table. */
export function partsOf({ inspection, findings }: ReportView): SectionView[] {
  const { report } = inspection;
  const present = new Set(report.sections.map(({ key }) => key));
  const free = isFreeForm(inspection);
  const unsure = new Set(inspection.notJudged.flatMap(({ rule }) => rule.split('/')));
  const kind = kindOf(report);
  const edition = prescribedFor(kind, report.year) ?? report.edition;
  return sectionsIn(kind, edition).map(({ key, ordinal, heading, table }) => {
    const here = findings.map(({ finding }) => finding).filter(({ section }) => section === key);
    const ofTable = here.filter((finding) => table !== null && isAboutTable(finding));
    const missing = !present.has(key);
    const tableState = report.tables.find((one) => one.key === table)?.state ?? 'missing';
    return {
      key,
      ordinal,
      heading,
      ...part(
        here.filter((finding) => !ofTable.includes(finding)),
        missing ? (free ? 'no form' : isAttachedWhole(inspection) ? 'unreadable' : 'missing') : null,
      ),
      table: table && {
        key: table,
        copyable: tableState === 'read' || tableState === 'incomplete',
        ...part(ofTable, notThere(tableState, free), unsureOf(tableState, unsure.has(table))),
      },
    };
  });
}

function notThere(state: string, free: boolean): 'missing' | 'unreadable' | 'no form' | null {
  if (state === 'unreadable') return state;
  if (state !== 'missing') return null;
  return free ? 'no form' : 'missing';
}

/** A table in which nothing was found is in order only if all of it was there and every rule about it could judge. */
function unsureOf(state: string, notJudged: boolean): PartState {
  if (state === 'incomplete') return state;
  return notJudged ? 'not judged' : 'in order';
}

/** Findings stand in a section; those about cells, rows and labels are the table's, those about a sentence are not. */
function isAboutTable({ facts, rule }: Finding): boolean {
  return /^(?:table|template|value)\//.test(rule) || (facts.length > 0 && !rule.startsWith('tie-out/'));
}

function part(
  findings: readonly Finding[],
  absent: PartState | null,
  otherwise: PartState = 'in order',
): PartView {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return { state: absent ?? (findings.length > 0 ? 'findings' : otherwise), counts };
}
