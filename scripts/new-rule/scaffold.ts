/** Stands wherever a person has to write; `tests/house.test.ts` is red while one is left. */
export const blank = '〈…〉';

/**
 * The file of a new rule: it compiles, judges nothing yet, and shows what has to be said.
 *
 * @param id `group/name`
 */
export function ruleFile(id: string): string {
  return `import { basis } from '../../forms/annual-disclosure/basis';
import type { Section } from '../../report/sections';
import { defineRule, type RuleDoc, type RuleJudgement } from '../rule';

/** What its sentence needs to know. */
interface Detail {
  words: string;
}

/** ${blank} */
export const rule = defineRule({
  id: '${id}',
  severity: 'warning',
  name: { 'zh-CN': '${blank}', en: '${blank}' },
  needs: ['sections'],
  judge: ({ sections }) => judge(sections),
  says: {
    'zh-CN': ({ words }: Detail) => \`${blank}“\${words}”。\`,
    en: ({ words }: Detail) => \`${blank} “\${words}”.\`,
  },
  basis: basis.form,
});

function judge(sections: Section[]): RuleJudgement<Detail> {
  const wrong = sections.filter(() => false);
  return {
    findings: wrong.map(({ key, address, heading }) => ({
      facts: [],
      section: key,
      spot: { kind: 'block', address },
      detail: { words: heading },
      quote: heading,
    })),
    notJudged: [],
  };
}

export const doc: RuleDoc = {
  fires: { 'zh-CN': '${blank}', en: '${blank}' },
  silent: { 'zh-CN': '${blank}', en: '${blank}' },
  correct: { 'zh-CN': '${blank}', en: '${blank}' },
};
`;
}

/** The test of a new rule: silence first, and red until somebody has written both halves. */
export function testFile(id: string): string {
  return `import { expect, test } from 'vitest';
import type { Parts } from '../../../lib/rules/parts';
import { rule } from '../../../lib/rules/${id}';

const findings = (parts: Partial<Parts>) => rule.apply(parts as Parts).findings;

test('silent where ${blank}', () => {
  expect(findings({ sections: [] })).toEqual([]);
});

test('fires where ${blank}', () => {
  expect(findings({ sections: [] })).toMatchObject([{ quote: '${blank}' }]);
});
`;
}

/**
 * The index with a line for the rule, last of its group, or last of all when the group is new.
 *
 * @throws {Error} when the index is not written as expected
 */
export function indexWith(index: string, id: string): string {
  const name = nameOf(id);
  const group = nameOf(id.split('/')[0] ?? '');
  const lines = index.split('\n');
  const firstImport = lines.findIndex((line) => line.startsWith('import '));
  const end = lines.indexOf('];');
  if (firstImport < 0 || end < 0) throw new Error('lib/rules/index.ts has no imports or no list to add to.');
  const ofGroup = lines.findLastIndex((line) => new RegExp(`^ {2}${group}[A-Z]\\w*,$`).test(line));
  lines.splice(ofGroup < 0 ? end : ofGroup + 1, 0, `  ${name},`);
  lines.splice(firstImport, 0, `import { rule as ${name} } from './${id}';`);
  return lines.join('\n');
}

/** `tie-out/applications` → `tieOutApplications`. */
function nameOf(id: string): string {
  return id.replace(/[-/]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
