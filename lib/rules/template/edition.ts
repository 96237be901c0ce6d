import type { Form } from '../../forms/form';
import { formIn, type Kind } from '../../forms/kind';
import type { TableKey } from '../../inspection';
import { tableName } from '../../labels/labels';
import { perKind } from '../../report/per-kind';
import type { TableReading } from '../../report/table-reading';
import { fitTogether, settled, tellingOf } from '../../report/telling';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';

interface Detail {
  year: number;
  prescribed: Form;
  /** The edition that the tables follow instead. */
  other: Form;
  /** Tables that do. */
  wrong: TableKey[];
  /** Some of the labels are of one edition and some of the other. */
  hybrid: boolean;
}

/** The tables are those of an edition that does not belong to the report year. */
export const rule = defineRule({
  id: 'template/edition',
  severity: 'error',
  name: { 'zh-CN': '使用了不适用的格式', en: 'Form of another edition' },
  kinds: 'every',
  needs: ['editions', 'report', 'year'],
  judge: ({ editions: { prescribed }, report: { kind, tables: all }, year }) => {
    const tables = Object.values(all);
    const has = (table: TableReading, edition: string, label: string) =>
      tellingsOf(kind).get(table.key)!.has(edition, label);
    const wrong = tables.filter((table) => isWrong(table, prescribed, kind));
    const first = wrong[0];
    if (!first) return { findings: [], notJudged: [] };
    const other = followedInstead(wrong, prescribed, kind);
    const hybrid = tables.some((table) =>
      [...table.tally.keys()].some((label) => has(table, prescribed, label) && !has(table, other, label)),
    );
    const finding: FindingDraft<Detail> = {
      facts: [],
      section: first.section,
      spot: { kind: 'block', address: first.pieces[0]!.block.address },
      detail: {
        year,
        prescribed: formIn(kind, prescribed),
        other: formIn(kind, other),
        wrong: wrong.map(({ key }) => key),
        hybrid,
      },
      expected: prescribed,
      actual: hybrid ? `${other}+${prescribed}` : other,
    };
    return { findings: [finding], notJudged: [] };
  },
  says: {
    'zh-CN': ({ year, prescribed, other, wrong, hybrid }: Detail) =>
      `${year}年度报告应使用${prescribed.notice.number}规定的格式，${wrong.map((key) => tableName(key, 'zh-CN')).join('、')}${hybrid ? '混用了两个版本格式的项目' : `使用的是${other.notice.number}的格式`}。`,
    en: ({ year, prescribed, other, wrong, hybrid }: Detail) =>
      `The report for ${year} takes the form of ${prescribed.notice.number}; ${wrong.map((key) => tableName(key, 'en')).join(', ')} ${hybrid ? 'mixes items of both editions' : `follows ${other.notice.number}`}.`,
  },
  basis: (form, kind) => kind.basis.form(form),
});

const tellingsOf = perKind(
  ({ editions, tables }) => new Map(tables.map(({ key }) => [key, tellingOf(editions, key)])),
);

/** It has a label that the edition does not have, or lacks what makes it that one and not the one before. */
function isWrong(table: TableReading, prescribed: string, kind: Kind): boolean {
  if (table.tally.size === 0) return false;
  if (foreign(table, prescribed, kind).length > 0) return true;
  const fit = tellingsOf(kind).get(table.key)!.fit(table.tally);
  return settled(fit, kind.editions, [prescribed]) !== prescribed;
}

function foreign({ key, tally }: TableReading, prescribed: string, kind: Kind): string[] {
  const telling = tellingsOf(kind).get(key)!;
  return [...tally.keys()].filter((label) => !telling.has(prescribed, label));
}

/** Of the other editions the one that has most of what the prescribed one has not, and then fits best. */
function followedInstead(wrong: readonly TableReading[], prescribed: string, kind: Kind): string {
  const tellings = tellingsOf(kind);
  const others = kind.editions.map(({ edition }) => edition).filter((edition) => edition !== prescribed);
  const own = (edition: string) =>
    wrong.reduce(
      (sum, table) =>
        sum +
        foreign(table, prescribed, kind).filter((label) => tellings.get(table.key)!.has(edition, label))
          .length,
      0,
    );
  const most = Math.max(...others.map(own));
  const likely = others.filter((edition) => own(edition) === most);
  const fit = fitTogether([
    { possible: likely, best: likely },
    ...wrong.map((table) => tellings.get(table.key)!.fit(table.tally)),
  ]);
  return fit.best.at(-1)!;
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '统计表使用的不是报告年度适用的格式，而是其他版本的，或两个版本混用。',
    en: 'The tables are those of another edition than the one that belongs to the report year, or editions are mixed.',
  },
  silent: {
    'zh-CN': '各版本相同的统计表（如表三）不作判断；报告年度不明时不判断。',
    en: 'A table that is the same in all editions, as table 3, says nothing; not judged when the report year is unknown.',
  },
  correct: {
    'zh-CN': '按报告年度适用的格式重新编制统计表。',
    en: 'Fill in the tables of the edition that belongs to the report year.',
  },
};
