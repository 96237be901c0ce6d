import { basis } from '../../forms/annual-disclosure/basis';
import { columnLabel } from '../../labels/labels';
import { agencyKind, agencyLevel } from '../../report/agency-kind';
import { defineRule, type RuleDoc } from '../rule';

interface Detail {
  agency: string;
  figures: { column: string; value: number }[];
}

/** 规章 reported as made or in force by a unit that cannot make them. */
export const rule = defineRule({
  id: 'disclosure/powers',
  severity: 'warning',
  name: { 'zh-CN': '无权制定规章的单位填报规章', en: '规章 of a unit that cannot make them' },
  needs: ['disclosure', 'agency'],
  judge: ({ disclosure, agency }) => {
    const figures = disclosure.reading.facts.filter(
      (fact) => fact.row === 'rules' && fact.column !== 'repealed' && fact.value !== null && fact.value > 0,
    );
    const first = figures[0];
    if (!first || mayMakeRules(agency)) return { findings: [], notJudged: [] };
    return {
      findings: [
        {
          facts: figures.map((fact) => fact.key),
          section: 'disclosure',
          spot: { kind: 'cell', address: first.address },
          detail: { agency, figures: figures.map((fact) => ({ column: fact.column, value: fact.value! })) },
          expected: 0,
          actual: first.value!,
        },
      ],
      notJudged: [],
    };
  },
  says: {
    'zh-CN': ({ agency, figures }: Detail) =>
      `“规章”填报${figures.map(({ column, value }) => `${columnLabel('disclosure', column, 'rules')}${value}`).join('、')}，${agency}没有规章制定权，疑将规范性文件误填为规章。`,
    en: ({ agency, figures }: Detail) =>
      `规章: ${figures.map(({ column, value }) => `${columnLabel('disclosure', column, 'rules')} ${value}`).join(', ')}, but ${agency} has no power to make 规章; they may be 规范性文件.`,
  },
  basis: basis.powers,
});

/**
 * Departments of the State Council, provincial governments and governments of cities with districts and of
 * autonomous prefectures make 规章 (立法法, articles 91 and 93). Where the name does not tell, the unit may.
 */
function mayMakeRules(agency: string): boolean {
  const kind = agencyKind(agency);
  if (kind === 'township' || kind === 'street' || kind === 'county government') return false;
  const level = agencyLevel(agency);
  return level !== 'county' && level !== 'township';
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '乡镇、街道、县级政府及其部门在“规章”行填报了大于0的制发、公开或有效件数。',
    en: 'A township, street, county or one of their departments reports 规章 as made, disclosed or in force.',
  },
  silent: {
    'zh-CN': '设区的市以上政府、国务院部门以及名称看不出层级的单位不报。',
    en: 'Cities with districts and above, departments of the State Council, and units whose level the name does not tell are no finding.',
  },
  correct: {
    'zh-CN': '“规章”行填0，规范性文件填入“行政规范性文件”行。',
    en: 'Enter 0 for 规章 and count the documents as 行政规范性文件.',
  },
};
