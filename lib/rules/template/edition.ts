import { editions as forms } from '../../forms/annual-disclosure';
import { basis } from '../../forms/annual-disclosure/basis';
import type { Edition, TableKey } from '../../inspection';
import { tableName } from '../../labels/labels';
import type { TableReading } from '../../report/table-reading';
import { type Draft, defineRule, type RuleDoc } from '../rule';

interface Detail {
  year: number;
  prescribed: Edition;
  /** Tables that follow the other edition. */
  wrong: TableKey[];
  /** Some of the labels are of one edition and some of the other. */
  hybrid: boolean;
}

/** The tables are those of the edition that does not belong to the report year. */
export const rule = defineRule({
  id: 'template/edition',
  severity: 'error',
  name: { 'zh-CN': '使用了不适用的格式', en: 'Form of another edition' },
  needs: ['editions', 'tables', 'year'],
  judge: ({ editions, tables, year }) => {
    const { prescribed } = editions;
    const other: Edition = prescribed === '2021' ? '2019' : '2021';
    const wrong = Object.values(tables).filter((table) => table.editions[other] > 0);
    const first = wrong[0];
    if (!first) return { findings: [], notJudged: [] };
    const hybrid = Object.values(tables).some((table) => table.editions[prescribed] > 0);
    const finding: Draft<Detail> = {
      facts: [],
      section: first.key,
      spot: { kind: 'block', address: first.pieces[0]!.block.address },
      detail: { year, prescribed, wrong: wrong.map((table: TableReading) => table.key), hybrid },
      expected: prescribed,
      actual: hybrid ? `${other}+${prescribed}` : other,
    };
    return { findings: [finding], notJudged: [] };
  },
  says: {
    'zh-CN': ({ year, prescribed, wrong, hybrid }: Detail) =>
      `${year}年度报告应使用${forms[prescribed].notice.number}规定的格式，${wrong.map((key) => tableName(key, 'zh-CN')).join('、')}${hybrid ? '混用了两个版本格式的项目' : `使用的是${forms[otherThan(prescribed)].notice.number}的格式`}。`,
    en: ({ year, prescribed, wrong, hybrid }: Detail) =>
      `The report for ${year} takes the form of ${forms[prescribed].notice.number}; ${wrong.map((key) => tableName(key, 'en')).join(', ')} ${hybrid ? 'mixes items of both editions' : `follows ${forms[otherThan(prescribed)].notice.number}`}.`,
  },
  basis: basis.form,
});

function otherThan(edition: Edition): Edition {
  return edition === '2021' ? '2019' : '2021';
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN':
      '2021年度及以后的报告使用2019年格式的统计表，或2019、2020年度报告使用2021年格式，或两个版本混用。',
    en: 'A report for 2021 or later has tables of the 2019 edition, one for 2019 or 2020 has those of 2021, or both are mixed.',
  },
  silent: {
    'zh-CN': '两个版本相同的表三不作判断；报告年度不明时不判断。',
    en: 'Table 3 is the same in both; not judged when the report year is unknown.',
  },
  correct: {
    'zh-CN': '按报告年度适用的格式重新编制统计表。',
    en: 'Fill in the tables of the edition that belongs to the report year.',
  },
};
