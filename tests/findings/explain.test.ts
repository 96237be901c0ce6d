import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, type Sum } from '../../lib/findings/explain';

/** A small table 2: rows that add up to a total, a column of totals, figures by key `row.column`. */
const rows = ['a', 'b', 'c'];
const columns = ['x', 'y'];
type Figures = Record<string, number>;

/** All sums of such a table: each row to its total, each column to `sum`. */
function sumsOf(figures: Figures): Sum[] {
  const sum = (whole: string, parts: string[]): Sum => ({
    broken: figures[whole] !== parts.reduce((total, part) => total + figures[part]!, 0),
    terms: [
      { fact: whole, role: 'whole', value: figures[whole]! },
      ...parts.map((fact) => ({ fact, role: 'summand' as const, value: figures[fact]! })),
    ],
  });
  return [
    ...[...rows, 'sum'].map((row) =>
      sum(
        `${row}.total`,
        columns.map((column) => `${row}.${column}`),
      ),
    ),
    ...[...columns, 'total'].map((column) =>
      sum(
        `sum.${column}`,
        rows.map((row) => `${row}.${column}`),
      ),
    ),
  ];
}

/** A table in which every sum holds. */
function whole(inner: Figures): Figures {
  const figures: Figures = { ...inner };
  const at = (row: string, column: string) => figures[`${row}.${column}`]!;
  for (const row of rows) figures[`${row}.total`] = at(row, 'x') + at(row, 'y');
  for (const column of [...columns, 'total']) {
    figures[`sum.${column}`] = rows.reduce((total, row) => total + at(row, column), 0);
  }
  return figures;
}

const inner = fc.record({
  'a.x': fc.nat(9),
  'a.y': fc.nat(9),
  'b.x': fc.nat(9),
  'b.y': fc.nat(9),
  'c.x': fc.nat(9),
  'c.y': fc.nat(9),
});
const good = whole({ 'a.x': 1, 'a.y': 2, 'b.x': 3, 'b.y': 4, 'c.x': 5, 'c.y': 6 });
const keys = Object.keys(good);

describe('the cell that explains', () => {
  test('sums that hold need no explanation', () => {
    expect(explain(sumsOf(good))).toBeNull();
    expect(explain([])).toBeNull();
  });

  test('one wrong cell is found, whichever it is, with its right value', () => {
    fc.assert(
      fc.property(inner, fc.constantFrom(...keys), fc.integer({ min: 1, max: 9 }), (figures, key, slip) => {
        const right = whole(figures);
        const explanation = explain(sumsOf({ ...right, [key]: right[key]! + slip }));
        expect(explanation).toMatchObject({ fact: key, value: right[key], all: true });
        // Every cell of this table stands in two sums.
        expect(explanation!.settles).toHaveLength(2);
      }),
    );
  });

  test('it is never a value below 0', () => {
    fc.assert(
      fc.property(
        inner,
        fc.constantFrom(...keys),
        fc.integer({ min: -30, max: 30 }),
        fc.constantFrom(...keys),
        fc.integer({ min: -30, max: 30 }),
        (figures, one, slip, other, slide) => {
          const changed = { ...whole(figures) };
          changed[one] = changed[one]! + slip;
          changed[other] = changed[other]! + slide;
          expect(explain(sumsOf(changed))?.value ?? 0).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  test('a cell that only a value below 0 would settle is not named', () => {
    // a.x would have to be -2 in its row and in its column; everything else holds.
    const figures = { ...good, 'a.x': 1, 'a.y': 5, 'a.total': 3, 'sum.x': 6, 'sum.y': 15, 'sum.total': 21 };
    expect(sumsOf(figures).filter(({ broken }) => broken)).toHaveLength(2);
    expect(explain(sumsOf(figures))).toBeNull();
  });

  test('what it names does settle what it says, breaks nothing, and no other cell settles as much', () => {
    fc.assert(
      fc.property(
        inner,
        fc.dictionary(fc.constantFrom(...keys), fc.nat(12), { maxKeys: 4 }),
        (figures, slips) => {
          const changed: Figures = { ...whole(figures), ...slips };
          const sums = sumsOf(changed);
          const broken = sums.flatMap((sum, index) => (sum.broken ? [index] : []));
          const explanation = explain(sums);
          if (!explanation) return;
          const settledBy = (fact: string, value: number) => {
            const after = sumsOf({ ...changed, [fact]: value });
            if (after.some((sum, index) => sum.broken && !sums[index]!.broken)) return [];
            return broken.filter((index) => !after[index]!.broken);
          };
          expect(settledBy(explanation.fact, explanation.value)).toEqual(explanation.settles);
          expect(explanation.all).toBe(explanation.settles.length === broken.length);
          expect(explanation.settles.length).toBeGreaterThanOrEqual(2);
          for (const key of keys) {
            if (key === explanation.fact) continue;
            for (let value = 0; value <= 80; value++) {
              expect(settledBy(key, value).length).toBeLessThan(explanation.settles.length);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a guess between two cells is none', () => {
    // Two slips that do not touch each other: two cells would settle two sums each.
    expect(explain(sumsOf({ ...good, 'a.x': good['a.x']! + 1, 'b.y': good['b.y']! + 5 }))).toBeNull();
  });

  test('one broken sum alone is anybody’s guess', () => {
    const [first, ...others] = sumsOf({ ...good, 'a.total': 99 });
    expect(explain([first!, ...others.filter((sum) => !sum.broken)])).toBeNull();
  });
});
