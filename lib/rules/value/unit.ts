import { basis } from '../../forms/annual-disclosure/basis';
import { cellInWords } from '../../labels/cells-in-words';
import { agencyKind, agencyLevel, type Level } from '../../report/agency-kind';
import type { Fact } from '../../report/fact';
import type { Report } from '../../report/read-report';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';

interface Detail {
  fact: string;
  text: string;
  /** The unit in the cell, or null when the size of the amount tells that it is in 元. */
  unit: string | null;
  column: '万元' | '件';
}

const MONEY = new Set(['元', '千元', '万元', '亿元']);

/**
 * Amounts in 万元 from which a unit of this level has surely written 元: ten to a hundred times what the largest
 * of its kind takes in. Fees of a township stay under a few million yuan, those of a county's bureau under a
 * billion. Of other units nothing is assumed.
 */
const beyondBelief: Record<Level, { fees: number; procurement: number }> = {
  township: { fees: 5_000, procurement: 100_000 },
  county: { fees: 100_000, procurement: 1_000_000 },
  city: { fees: 1_000_000, procurement: 5_000_000 },
  province: { fees: 10_000_000, procurement: 50_000_000 },
  nation: { fees: Number.POSITIVE_INFINITY, procurement: Number.POSITIVE_INFINITY },
  unknown: { fees: 1_000_000, procurement: 5_000_000 },
};

/** A unit inside a cell that differs from the column's, or an amount in 元 where 万元 belong. */
export const rule = defineRule({
  id: 'value/unit',
  severity: 'warning',
  name: { 'zh-CN': '计量单位与格式不一致', en: 'Another unit than the form’s' },
  needs: ['report'],
  judge: ({ report }) => ({
    findings: [...report.facts.values()].flatMap((fact) => judge(fact, report)),
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ fact, text, unit, column }: Detail) =>
      unit === null
        ? `${cellInWords(fact, 'zh-CN')}填为“${text}”，该栏单位为万元，数额明显偏大，疑以元为单位填报。`
        : `${cellInWords(fact, 'zh-CN')}填为“${text}”，所带单位“${unit}”与该栏单位“${column}”不一致。`,
    en: ({ fact, text, unit, column }: Detail) =>
      unit === null
        ? `${cellInWords(fact, 'en')} says “${text}”: the column is in 万元, and the amount is so large that it seems to be in 元.`
        : `${cellInWords(fact, 'en')} says “${text}”: its unit ${unit} is not the column’s, ${column}.`,
  },
  basis: basis.disclosureTable,
});

function judge(fact: Fact, report: Report): FindingDraft<Detail>[] {
  const { figure, measure } = fact;
  if (figure.kind !== 'number') return [];
  const draft = (unit: string | null, expected?: number): FindingDraft<Detail> => ({
    facts: [fact.key],
    section: fact.table,
    spot: { kind: 'cell', address: fact.address },
    detail: { fact: fact.key, text: fact.text, unit, column: measure === 'amount' ? '万元' : '件' },
    actual: fact.text,
    ...(expected === undefined ? {} : { expected }),
  });
  const money = figure.unit !== null && MONEY.has(figure.unit);
  if (measure !== 'amount') return money ? [draft(figure.unit)] : [];
  if (figure.unit !== null && figure.unit !== '万元') {
    const factor = { 元: 1e-4, 千元: 0.1, 亿元: 1e4 }[figure.unit];
    return [draft(figure.unit, factor && Number((figure.value * factor).toPrecision(12)))];
  }
  return figure.unit === null && isInYuan(fact, figure.value, report)
    ? [draft(null, figure.value / 10_000)]
    : [];
}

/** Yuan have two decimals at most, so four decimals are 万元 whatever the size. */
function isInYuan(fact: Fact, value: number, report: Report): boolean {
  const { agency } = report.identity;
  if (/\.\d{3,}/.test(fact.text)) return false;
  const level = agency === null ? 'unknown' : levelOf(agency);
  return value >= beyondBelief[level][fact.row === 'procurement' ? 'procurement' : 'fees'];
}

/** A department without a place in its name (县 is left out on a county's own portal) is taken for a county's. */
function levelOf(agency: string): Level {
  // A district of a municipality takes in what cities do.
  if (/^(?:北京|上海|天津|重庆)市.+区(?:人民政府)?$/.test(agency)) return 'city';
  const level = agencyLevel(agency);
  return level === 'unknown' && agencyKind(agency) === 'department' ? 'county' : level;
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '单元格内所带单位与该栏单位不同（如万元栏填“251000元”）；或金额大到只能是以元填报。',
    en: 'The unit inside a cell is not the column’s (251000元 under 万元), or an amount is so large that it must be in 元.',
  },
  silent: {
    'zh-CN': '与该栏单位一致的单位（件、项、宗、万元等）不报；带三位以上小数的金额视为万元。',
    en: 'Units that agree with the column are no finding; an amount with three or more decimals is in 万元.',
  },
  correct: {
    'zh-CN': '按万元换算后填报，单元格内只填数字。',
    en: 'Convert to 万元 and enter the number alone.',
  },
};
