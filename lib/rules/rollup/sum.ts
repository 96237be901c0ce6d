import { formOf } from '../../forms/annual-disclosure';
import { basis } from '../../forms/annual-disclosure/basis';
import { cellInWords, someCellsInWords } from '../../labels/cells-in-words';
import type { Report } from '../../report/read-report';
import type { Reason } from '../reason';
import { defineRule, type FindingDraft, type RuleDoc, type RuleJudgement } from '../rule';
import { type SummedUnit, type UnitSum, unitSums } from '../unit-sums';

interface Detail {
  first: UnitSum;
  /** Other columns of the row that differ as well. */
  others: string[];
}

/** So many of the units that make a figure up are named in the sentence. */
const mostNamed = 5;

/**
 * With all units of the roster at hand: a government's figure and the sum of theirs. Which of the figures is wrong nobody
 * knows, or whether a unit is missing in the roster; a finding for each row.
 */
export const rule = defineRule({
  id: 'rollup/sum',
  severity: 'warning',
  name: { 'zh-CN': '与所汇总各单位之和不一致', en: 'Is not the sum of its units' },
  needs: ['report', 'units'],
  judge: ({ report, units }): RuleJudgement<Detail> => judgeSums(report, units),
  says: {
    'zh-CN': ({ first, others }: Detail) => {
      const { own, sum, units } = first;
      const parts = biggest(first)
        .map(({ name, value }) => `${name}${value}`)
        .join('、');
      const more = others.length > 0 ? `同一行${someCellsInWords(others, 'zh-CN')}也不一致。` : '';
      return `${cellInWords(first.fact, 'zh-CN')}填报${own}，所汇总的${units.length}个单位合计${sum}，差额${gap(first)}${parts === '' ? '' : `（其中${parts}${isMore(first) ? '等' : ''}）`}。${more}`;
    },
    en: ({ first, others }: Detail) => {
      const { own, sum, units } = first;
      const parts = biggest(first)
        .map(({ name, value }) => `${name} ${value}`)
        .join(', ');
      const more = others.length > 0 ? ` So do ${someCellsInWords(others, 'en')}.` : '';
      return `${cellInWords(first.fact, 'en')} says ${own}; its ${units.length} units together make ${sum}, a difference of ${gap(first)}${parts === '' ? '' : ` (${parts}${isMore(first) ? ' and others' : ''})`}.${more}`;
    },
  },
  basis: basis.form,
});

function judgeSums(report: Report, units: readonly SummedUnit[]): RuleJudgement<Detail> {
  if (report.edition === null) return { findings: [], notJudged: [{ kind: 'no form' }] };
  const facts = Object.fromEntries(report.facts);
  const sums = unitSums(formOf(report.edition), facts, units);
  const rows = new Map<string, UnitSum[]>();
  for (const each of sums.filter(({ state }) => state === 'differs')) {
    const key = `${each.table}.${each.row}`;
    rows.set(key, [...(rows.get(key) ?? []), each]);
  }
  const findings = [...rows.values()].map((row): FindingDraft<Detail> => {
    const first = row.find(({ column }) => column === 'total') ?? row[0]!;
    const others = row.filter((each) => each !== first).map(({ fact }) => fact);
    const fact = report.facts.get(first.fact)!;
    return {
      facts: [first.fact, ...others],
      section: fact.table,
      spot: { kind: 'cell', address: fact.address },
      detail: { first, others },
      expected: first.sum!,
      actual: first.own!,
    };
  });
  return { findings, notJudged: openFigures(sums) };
}

function openFigures(sums: readonly UnitSum[]): Reason[] {
  const own = sums.filter(({ state }) => state === 'own open').map(({ fact }) => fact);
  const open = sums.filter(({ state }) => state === 'units open');
  const units = open.flatMap((each) => each.units.filter(({ value }) => value === null));
  return [
    ...(own.length > 0 ? [{ kind: 'blank figures' as const, facts: own }] : []),
    ...(open.length > 0
      ? [
          {
            kind: 'blank in units' as const,
            facts: open.map(({ fact }) => fact),
            units: [...new Set(units.map(({ name }) => name))],
          },
        ]
      : []),
  ];
}

/** What the two figures are apart. */
function gap({ own, sum }: UnitSum): number {
  return Math.round(Math.abs(own! - sum!) * 1e6) / 1e6;
}

function biggest({ units }: UnitSum): UnitSum['units'] {
  return [...units]
    .filter(({ value }) => value !== 0)
    .sort((a, b) => b.value! - a.value!)
    .slice(0, mostNamed);
}

function isMore({ units }: UnitSum): boolean {
  return units.filter(({ value }) => value !== 0).length > mostNamed;
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN':
      '工作台的名册列明某政府汇总哪些单位，且这些单位该年度的报告均在工作台上：该政府表二、表三各项，以及表一的文件件数、处理决定数量，不等于各单位之和。每行一处。',
    en: 'On the desk, where the roster says which units a government sums and all their reports of the year are there: a figure of its tables 2 or 3, or the documents and decisions of table 1, is not the sum of theirs. One finding a row.',
  },
  silent: {
    'zh-CN':
      '名册上有单位缺少该年度的报告、格式版本不同、名册注明只反映本机关自身，或者有关单元格空白、无法辨认时，不判断。',
    en: 'Not judged where a unit’s report is missing or follows another edition, where the roster says that the report is its own office’s alone, and where a cell is blank or cannot be read.',
  },
  correct: {
    'zh-CN': '逐单位核对填报数据和汇总范围，更正有误的报告；范围不同的，在名册中注明。',
    en: 'Check the figures unit by unit and which units are summed; correct the report that is wrong, or the roster.',
  },
};
