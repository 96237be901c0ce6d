import type { GridForm, TableForm } from '../forms/form';
import type { Fact, FactKey } from '../report/fact';
import { type Balance, balance, type Equation } from './equation';
import type { ReadTable } from './parts';
import type { Reason } from './reason';
import type { FindingDraft, RuleJudgement } from './rule';

/** The three kinds of sum that a grid must satisfy. */
export type SumKind = 'rollForward' | 'footing' | 'crossFooting';

/** What a broken sum says: where, and both sides. */
export interface SumDetail {
  /** Row key for cross-footing, column key for the others. */
  line: string;
  left: number;
  right: number;
}

interface Line {
  /** Row key for cross-footing, column key for the others. */
  line: string;
  equation: Equation;
}

const linesOf = new WeakMap<TableForm, Record<SumKind, Line[]>>();

/** The sums of an edition's grid, each with the row or column that it runs along. */
function lines(table: string, { rows, columns, sums }: GridForm): Record<SumKind, Line[]> {
  const key = (row: string, column: string) => `${table}.${row}.${column}`;
  const { rollForward, footing = [], crossFooting } = sums;
  return {
    crossFooting: !crossFooting
      ? []
      : rows.map((row) => ({
          line: row.key,
          equation: {
            left: [key(row.key, crossFooting.total)],
            right: crossFooting.parts.map((column) => key(row.key, column)),
          },
        })),
    footing: footing.flatMap(({ total, parts }) =>
      columns.map((column) => ({
        line: column.key,
        equation: { left: [key(total, column.key)], right: parts.map((row) => key(row, column.key)) },
      })),
    ),
    rollForward: !rollForward
      ? []
      : columns.map((column) => ({
          line: column.key,
          equation: {
            left: rollForward.opening.map((row) => key(row, column.key)),
            right: rollForward.closing.map((row) => key(row, column.key)),
          },
        })),
  };
}

/** All equations of one kind, of the edition that the table follows; none of a table that is no grid. */
export function equationsOf({ reading: { key, form } }: ReadTable, kind: SumKind): Line[] {
  if (form.layout !== 'grid') return [];
  const known = linesOf.get(form) ?? lines(key, form);
  linesOf.set(form, known);
  return known[kind];
}

/**
 * Judges the sums of one kind. A blank cell counts as 0 when another sum through it adds up with it as 0.
 */
export function judgeSums(table: ReadTable, kind: SumKind): RuleJudgement<SumDetail> {
  const figure = figureOf(table);
  const findings: FindingDraft<SumDetail>[] = [];
  const notJudged: Reason[] = [];
  // A row that the form does not have may hold what is missing in a column's sum.
  const extraRows = table.reading.labels.some((label) => label.kind === 'row' && label.key === null);
  for (const { line, equation } of equationsOf(table, kind)) {
    const result: Balance = balance(equation, figure, (blank) => isZero(table, figure, kind, blank));
    if (result.state === 'undecided') notJudged.push(result.reason);
    if (result.state !== 'broken') continue;
    if (extraRows && kind !== 'crossFooting') {
      notJudged.push({ kind: 'extra rows' });
      continue;
    }
    const facts = [...equation.left, ...equation.right];
    findings.push({
      facts,
      section: table.reading.section,
      spot: { kind: 'cell', address: figure(facts[0]!)!.address },
      detail: { line, left: result.left, right: result.right },
      expected: result.right,
      actual: result.left,
      equation: result.terms,
    });
  }
  return { findings, notJudged };
}

/** The figures of a table by their whole keys. */
export function figureOf(table: ReadTable): (key: FactKey) => Fact | undefined {
  const byKey = new Map(table.reading.facts.map((fact) => [fact.key, fact]));
  return (factKey) => byKey.get(factKey);
}

/** Whether the neighbours of a blank cell show that it stands for 0. */
function isZero(
  table: ReadTable,
  figure: (key: FactKey) => Fact | undefined,
  asking: SumKind,
  blank: FactKey,
): boolean {
  for (const kind of ['crossFooting', 'footing', 'rollForward'] as const) {
    if (kind === asking) continue;
    for (const { equation } of equationsOf(table, kind)) {
      const through = equation.left.includes(blank) || equation.right.includes(blank);
      if (through && balance(equation, figure).state === 'holds') return true;
    }
  }
  return false;
}
