import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { indexWith, kindOf, ruleFile, testFile } from '../../scripts/new-rule/scaffold';

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

describe.each([
  ['applications/example', 'figure'],
  ['reviews/example', 'figure'],
  ['value/example', 'figure'],
  ['section/example', 'section'],
  ['identity/example', 'section'],
  ['tie-out/example', 'statement'],
])('%s', (id, kind) => {
  test(`is begun as one that looks at a ${kind}`, () => {
    expect(kindOf(id)).toBe(kind);
  });

  test('rule and test name the rule, and show what has to be written', () => {
    for (const file of [ruleFile(id), testFile(id)]) {
      expect(file).toContain(`'${id}'`);
      expect(file).toContain('〈…〉');
    }
  });

  test('is TypeScript', () => {
    for (const file of [ruleFile(id), testFile(id)]) {
      const { diagnostics } = ts.transpileModule(file, { reportDiagnostics: true });
      expect(diagnostics).toEqual([]);
    }
  });

  test('is tested over the report in order, silence first', () => {
    const test = testFile(id);
    expect(test).toContain("from '../report-in-order'");
    expect(test.indexOf("'silent: %s'")).toBeLessThan(test.indexOf("'fires: %s'"));
  });
});

test('the table that a group is named after is the one that its rule needs', () => {
  expect(ruleFile('reviews/example')).toContain("needs: ['reviews']");
  expect(ruleFile('value/example')).toContain("needs: ['applications']");
});

test('another kind can be asked for', () => {
  expect(ruleFile('identity/example', 'statement')).toContain("needs: ['paragraphs']");
});
