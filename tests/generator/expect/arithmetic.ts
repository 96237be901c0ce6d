import type { Edition } from '../form';
import { resultRows } from '../form';
import { printedFigures, type Sheets } from '../print/sheets';
import type { Findings } from './expectation';

/**
 * The sums of the form worked out a second time, on what is printed: the findings that the figures deserve.
 * A sum that fails with a blank, an unreadable or a missing figure in it proves nothing; it may be reported
 * for a blank only.
 */
export function arithmeticFindings(sheets: Sheets, edition: Edition): Findings {
  const values = new Map(printedFigures(sheets).map((figure) => [figure.fact, figure]));
  const findings: Findings = { must: [], may: [] };
  const check = (rule: string, whole: string[], parts: string[]) => {
    const facts = [...whole, ...parts].map((fact) => values.get(fact));
    if (facts.some((fact) => fact === undefined)) return;
    const unreadable = facts.some((fact) => fact?.value === null && !isBlank(fact.text) && !fact.flawed);
    if (unreadable) return;
    const flawed = facts.some((fact) => fact?.flawed);
    const sum = (keys: string[]) => keys.reduce((total, key) => total + (values.get(key)?.value ?? 0), 0);
    if (sum(whole) === sum(parts) && !flawed) return;
    const blank = facts.some((fact) => fact?.value === null);
    findings[blank || flawed ? 'may' : 'must'].push({ rule, facts: whole });
  };

  const columns = ['person', 'business', 'research', 'welfare', 'legal', 'otherOrg', 'total'];
  for (const column of columns) {
    const of = (rows: string[]) => rows.map((row) => `applications.${row}.${column}`);
    check('applications/roll-forward', of(['processed', 'carriedOut']), of(['received', 'carriedIn']));
    check('applications/footing', of(['processed']), of(resultRows(edition)));
  }
  for (const row of sheets.applications.rows) {
    const of = (keys: string[]) => keys.map((key) => `applications.${row.key}.${key}`);
    check('applications/cross-footing', of(['total']), of(columns.slice(0, -1)));
  }
  for (const group of sheets.reviews.groups) {
    const of = (keys: string[]) => keys.map((key) => `reviews.${group.key}.${key}`);
    check('reviews/cross-footing', of(['total']), of(['upheld', 'corrected', 'otherResult', 'pending']));
  }
  for (const row of ['rules', 'normative']) {
    const value = (column: string) => values.get(`disclosure.${row}.${column}`)?.value ?? null;
    const [issued, repealed, inForce] = ['issued', 'repealed', 'inForce'].map(value);
    const [disclosed, total] = ['disclosed', 'disclosedTotal'].map(value);
    if (issued != null && repealed != null && inForce != null && issued > inForce + repealed)
      findings.must.push({ rule: 'disclosure/part-whole', facts: [`disclosure.${row}.issued`] });
    if (disclosed != null && total != null && disclosed > total)
      findings.must.push({ rule: 'disclosure/part-whole', facts: [`disclosure.${row}.disclosed`] });
  }
  return findings;
}

export function isBlank(text: string): boolean {
  return /^(?:|\/|—+|-|－|无|\\)$/.test(text.trim());
}
