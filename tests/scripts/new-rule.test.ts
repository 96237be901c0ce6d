import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indexWith, ruleFile, testFile } from '../../scripts/new-rule/scaffold';

const index = `import { rule as sectionMissing } from './section/missing';
import { rule as tableMissing } from './table/missing';

export const rules = [
  sectionMissing,
  tableMissing,
];
`;

test('a rule of a known group is listed last of its group', () => {
  expect(indexWith(index, 'section/fees').split('\n')).toEqual([
    "import { rule as sectionFees } from './section/fees';",
    "import { rule as sectionMissing } from './section/missing';",
    "import { rule as tableMissing } from './table/missing';",
    '',
    'export const rules = [',
    '  sectionMissing,',
    '  sectionFees,',
    '  tableMissing,',
    '];',
    '',
  ]);
});

test('a rule of a new group is listed last of all', () => {
  expect(indexWith(index, 'tie-out/reviews')).toContain('  tableMissing,\n  tieOutReviews,\n];');
});

test('the index of the project is one that a rule can be added to', () => {
  const real = readFileSync('lib/rules/index.ts', 'utf8');
  expect(indexWith(real, 'identity/example')).toContain('  identityExample,\n');
});

test('an index written otherwise is refused, not broken', () => {
  expect(() => indexWith('export const rules = [];\n', 'a/b')).toThrow('lib/rules/index.ts');
});

test('rule and test name the rule, and show what has to be written', () => {
  expect(ruleFile('tie-out/reviews')).toContain("id: 'tie-out/reviews'");
  expect(ruleFile('tie-out/reviews')).toContain('〈…〉');
  expect(testFile('tie-out/reviews')).toContain("from '../../../lib/rules/tie-out/reviews'");
});
