import { describe, expect, test } from 'vitest';
import { rules } from '../../lib/rules';
import { defects } from './defects';
import { differences } from './expect/compare';
import { type GeneratedPage, generatePage } from './generate';
import { inspectPage } from './read-page';

// Reports with one defect: what an inspector would find is found, and nothing else is said.
const known = new Set(rules.map((rule) => rule.id));
const perDefect = 2;

describe.each(defects.map((defect, at) => [defect.name, defect, at] as const))('%s', (_, defect, at) => {
  const pages: GeneratedPage[] = [];
  for (let seed = at * 1000 + 1; pages.length < perDefect && seed < at * 1000 + 400; seed++) {
    const page = generatePage(seed, defect);
    if (page) pages.push(page);
  }

  test('there are reports that it can spoil', () => {
    expect(pages).toHaveLength(perDefect);
  });

  test.each(pages.map((page) => [page.name, page] as const))('%s', (_, page) => {
    expect(differences(inspectPage(page).inspection, page.expected, known)).toEqual([]);
  });
});
