import { describe, expect, test } from 'vitest';
import { rules } from '../../lib/rules';
import { differences } from './expect/compare';
import { generatePage } from './generate';
import { inspectPage } from './read-page';
import { habits } from './render/habits';

// Reports in order, in every habit: nothing may be said against them, and every figure must be right.
const known = new Set(rules.map((rule) => rule.id));
const seeds = [2, 3, 4, 5, 6];

describe.each(habits.map((habit) => [habit.name, habit] as const))('reports in order, %s', (_, habit) => {
  test.each(seeds)('seed %i', (seed) => {
    const page = generatePage(seed, undefined, habit);
    if (!page) throw new Error('a page without a defect is always made');
    const { outer, inspection } = inspectPage(page);
    // A page that only frames the report has nothing to be found itself.
    if (outer !== inspection) expect(outer.isReport).toBe(false);
    expect(differences(inspection, page.expected, known)).toEqual([]);
  });
});
