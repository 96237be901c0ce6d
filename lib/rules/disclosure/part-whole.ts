import { editions } from '../../forms/annual-disclosure';
import { basis } from '../../forms/annual-disclosure/basis';
import type { BlocksForm } from '../../forms/form';
import { inOneOrder } from '../../forms/in-order';
import { cellsOfForm } from '../../forms/official';
import type { Term } from '../../inspection';
import { cellInWords } from '../../labels/cells-in-words';
import { columnLabel } from '../../labels/labels';
import type { Language } from '../../words/language';
import { editionsInWords } from '../editions-in-words';
import { sum } from '../equation';
import type { ReadTable } from '../parts';
import type { Reason } from '../reason';
import { defineRule, type FindingDraft, type RuleDoc, type RuleJudgement } from '../rule';
import { equationAside } from '../sum-in-words';

type Bound = BlocksForm['bounds'][number];

interface Detail {
  row: string;
  bound: Bound;
  part: number;
  whole: number;
}

/** What any edition counts of the documents of clause （一）, the newest edition's first, none twice. */
const bounds = new Map(
  [...editions]
    .reverse()
    .flatMap(({ tables }) => tables.disclosure.bounds.map((bound) => [bound.part, bound])),
);

/** Rows that have such a part in any edition. */
const rows = inOneOrder(
  editions.map(({ tables: { disclosure } }) =>
    cellsOfForm(disclosure).flatMap(({ row, column }) => (bounds.has(column.key) ? row : [])),
  ),
);

/** Table 1, clause （一）: of what was issued this year nothing can be gone but what was repealed. */
export const rule = defineRule({
  id: 'disclosure/part-whole',
  severity: 'warning',
  name: { 'zh-CN': '制发（公开）件数超过有效（公开）总数', en: 'More issued than in force' },
  needs: ['disclosure'],
  judge: ({ disclosure }) => judge(disclosure),
  says: {
    'zh-CN': ({ row, bound, part, whole }: Detail, { equation }) =>
      `${cellInWords(`disclosure.${row}.${bound.part}`, 'zh-CN')}填报${part}，大于${wholeInWords(row, bound, 'zh-CN')}${whole}${equationAside(equation, 'zh-CN', 'at most')}，应不大于${whole}。`,
    en: ({ row, bound, part, whole }: Detail, { equation }) =>
      `${cellInWords(`disclosure.${row}.${bound.part}`, 'en')}: the page says ${part}, more than ${wholeInWords(row, bound, 'en')}, ${whole}${equationAside(equation, 'en', 'at most')}; it must be no more than that.`,
  },
  basis: basis.disclosureTable,
});

/** `现行有效件数与本年废止件数之和` */
function wholeInWords(row: string, { whole }: Bound, language: Language): string {
  const labels = whole.map((column) => columnLabel('disclosure', column, row));
  if (labels.length === 1) return labels[0]!;
  return language === 'en' ? `${labels.join(' and ')} together` : `${labels.join('与')}之和`;
}

function judge(disclosure: ReadTable): RuleJudgement<Detail> {
  const findings: FindingDraft<Detail>[] = [];
  const notJudged: Reason[] = [];
  for (const { row, bound, part, wholes } of figuresIn(disclosure)) {
    const total = sumOfRead(wholes);
    const facts = [part, ...wholes].map(({ key }) => key);
    if (part.value === null || total === null) {
      if (part.value !== 0) notJudged.push({ kind: 'blank figures', facts });
      continue;
    }
    if (part.value <= total) continue;
    findings.push({
      facts,
      section: 'disclosure',
      spot: { kind: 'cell', address: part.address },
      detail: { row, bound, part: part.value, whole: total },
      expected: total,
      actual: part.value,
      equation: equationOf(part, wholes),
    });
  }
  return { findings, notJudged };
}

type Figure = NonNullable<ReturnType<ReadTable['figure']>>;

function equationOf(part: Figure, wholes: readonly Figure[]): Term[] {
  return [
    { fact: part.key, role: 'whole', value: part.value },
    ...wholes.map(({ key, value }): Term => ({ fact: key, role: 'summand', value })),
  ];
}

/** Row by row the parts with their wholes, where the table has all of these figures. */
function figuresIn(disclosure: ReadTable) {
  return rows.flatMap((row) =>
    [...bounds.values()].flatMap((bound) => {
      const part = disclosure.figure(row, bound.part);
      const wholes = bound.whole.flatMap((column) => disclosure.figure(row, column) ?? []);
      return part && wholes.length === bound.whole.length ? { row, bound, part, wholes } : [];
    }),
  );
}

/** @returns null where one of them is blank or cannot be read */
function sumOfRead(figures: readonly { value: number | null }[]): number | null {
  const values = figures.flatMap(({ value }) => value ?? []);
  return values.length < figures.length ? null : sum(values);
}

/** `2021年格式：本年制发件数大于现行有效件数与本年废止件数之和`, bound by bound. */
function boundsInWords(language: Language): string[] {
  return [...bounds.values()].map((bound) => {
    const having = editions.filter(({ tables }) =>
      tables.disclosure.bounds.some(({ part }) => part === bound.part),
    );
    const part = columnLabel('disclosure', bound.part, rows[0]);
    const whole = bound.whole.map((column) => columnLabel('disclosure', column, rows[0]));
    return language === 'en'
      ? `${editionsInWords(having, 'en')}: ${part} exceeds ${whole.join(' plus ')}`
      : `${editionsInWords(having, 'zh-CN')}：${part}大于${whole.join('与')}${whole.length > 1 ? '之和' : ''}`;
  });
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': `${boundsInWords('zh-CN').join('；')}。`,
    en: `${boundsInWords('en').join('. ')}.`,
  },
  silent: {
    'zh-CN': '有关单元格空白、缺失或无法辨认时不判断。',
    en: 'Not judged when one of the cells is blank, missing or illegible.',
  },
  correct: {
    'zh-CN': '核对规范性文件清理结果，更正现行有效件数或制发件数。',
    en: 'Check the list of documents in force; correct that figure or the number issued.',
  },
};
