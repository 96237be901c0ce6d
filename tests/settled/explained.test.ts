import { describe, expect, test } from 'vitest';
import { gather } from '../../lib/findings/found';
import type { ReportInspection } from '../../lib/inspection';
import { rules } from '../../lib/rules';
import { runRules } from '../../lib/rules/run-rules';
import { applySettled } from '../../lib/settled/apply';
import { idOf, type SettledEntry } from '../../lib/settled/settled-entry';
import { entryFor } from '../../lib/settled/settled-store';
import { groupFindings } from '../../lib/tab/groups';
import { reportWith } from '../rules/report-in-order';
import { report } from '../tab/fixtures';

/** A report in which one cell of table 2 breaks three sums. */
function broken(language: 'zh-CN' | 'en' = 'zh-CN'): ReportInspection {
  const read = reportWith({ cells: { 'applications.processed.person': '9' } });
  const findings = gather(read, runRules(read, rules), language).map(({ finding }) => finding);
  return report({ language, findings, report: { facts: Object.fromEntries(read.facts) } });
}

/** The same once those of its findings that do not explain the others are settled, up to `count`. */
function withSettled(one: ReportInspection, count: number): ReportInspection {
  const about = one.findings.filter(({ explained }) => !explained).slice(0, count);
  const entries = about.map(
    (finding): SettledEntry =>
      entryFor(one, finding, { reason: 'accepted', note: '', on: '2026-11-22T08:00:00.000Z' }),
  );
  return applySettled(one, new Map(entries.map((entry) => [idOf(entry), entry])));
}

const first = ({ findings }: ReportInspection) => findings.find(({ explained }) => explained)!;

describe('what one cell would settle', () => {
  test('no longer promises what a person has settled', () => {
    const before = broken();
    expect(first(before).explained?.settles).toHaveLength(3);
    const after = withSettled(before, 1);
    const gone = after.findings.find(({ settled }) => settled)!;
    expect(first(after).explained?.settles).toHaveLength(2);
    expect(first(after).explained?.settles).not.toContain(gone.id);
    expect(first(after).message).toMatch(/由9改为3，有2项勾稽关系即可成立。$/);
    expect(first(withSettled(broken('en'), 1)).message).toMatch(/2 of the sums would hold\.$/);
  });

  test('does not stand in front of all when it explains nothing but itself', () => {
    const after = withSettled(broken(), 2);
    expect(first(after).explained?.settles).toEqual([first(after).id]);
    expect(first(after).message).toMatch(/由9改为3，该项勾稽关系即可成立。$/);
    expect(first(withSettled(broken('en'), 2)).message).toMatch(/this sum would hold\.$/);
    const open = after.findings.filter(({ settled }) => !settled);
    const groups = groupFindings(open.map((finding) => ({ frame: 0, finding })));
    expect(groups.map(({ key }) => key)).toEqual(['applications']);
  });

  test('is as it was when the decision is undone, and the same decision twice changes nothing', () => {
    const before = broken();
    const after = withSettled(before, 1);
    expect(withSettled(after, 1)).toEqual(after);
    expect(applySettled(after, new Map())).toEqual(before);
    expect(applySettled(withSettled(after, 2), new Map())).toEqual(before);
  });
});
