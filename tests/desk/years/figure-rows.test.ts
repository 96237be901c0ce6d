import { describe, expect, test } from 'vitest';
import { figureRows, figuresOf } from '../../../lib/desk/years/figure-rows';
import { annualDisclosure } from '../../../lib/forms/annual-disclosure/kind';
import type { Kind } from '../../../lib/forms/kind';

const rowsOf = (...editions: string[]) => figureRows(annualDisclosure, editions).map(({ fact }) => fact);
const editions = annualDisclosure.editions.map(({ edition }) => edition);

test.each(editions)(
  'of one edition alone there is every figure that it asks for, and no other: %s',
  (edition) => {
    const form = annualDisclosure.editions.find((each) => each.edition === edition)!;
    const rows = rowsOf(edition);
    expect(new Set(rows).size).toBe(rows.length);
    expect([...rows].sort()).toEqual([...figuresOf(form)].sort());
  },
);

describe('of several', () => {
  const all = rowsOf(...editions);

  test('each figure is there once, those of one row of the form together', () => {
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(all)).toEqual(new Set(editions.flatMap((edition) => rowsOf(edition))));
    const rows = all.map((fact) => fact.slice(0, fact.lastIndexOf('.')));
    const begun = rows.filter((row, at) => row !== rows[at - 1]);
    expect(new Set(begun).size).toBe(begun.length);
  });

  test('the tables come in the order of the form', () => {
    const tables = all.map((fact) => fact.split('.')[0]);
    expect(tables.filter((table, at) => table !== tables[at - 1])).toEqual(
      annualDisclosure.tables.map(({ key }) => key),
    );
  });

  test('what an older edition calls a row of the newer one stands in that row', () => {
    const normative = all.filter((fact) => fact.startsWith('disclosure.normative.'));
    expect(normative).toContain('disclosure.normative.inForce');
    expect(normative).toContain('disclosure.normative.disclosedTotal');
  });

  test('a row that only the older one has keeps its place', () => {
    expect(all.indexOf('disclosure.otherServices.priorItems')).toBeGreaterThan(
      all.indexOf('disclosure.licensing.decisions'),
    );
    expect(all.indexOf('disclosure.otherServices.priorItems')).toBeLessThan(
      all.indexOf('disclosure.penalties.decisions'),
    );
  });
});

test('an edition that is yet to come needs no other code', () => {
  const last = annualDisclosure.editions.at(-1)!;
  const disclosure = last.tables.disclosure!;
  if (disclosure.layout !== 'blocks') throw new Error('Table 1 has blocks.');
  const [first, ...others] = disclosure.blocks;
  const added = { key: 'archived', label: '本年归档件数', measure: 'count' as const };
  const next: Kind = {
    ...annualDisclosure,
    editions: [
      ...annualDisclosure.editions,
      {
        ...last,
        ...{ edition: 'next', from: 2099 },
        tables: {
          ...last.tables,
          disclosure: {
            ...disclosure,
            blocks: [{ ...first!, columns: [...first!.columns, added] }, ...others],
          },
        },
      },
    ],
  };
  const rows = figureRows(next, [last.edition, 'next']).map(({ fact }) => fact);
  expect(rows[rows.indexOf('disclosure.rules.inForce') + 1]).toBe('disclosure.rules.archived');
});

test('without an edition that is known it is all of them', () => {
  expect(rowsOf()).toEqual(rowsOf(...editions));
  expect(rowsOf('unheard of')).toEqual(rowsOf(...editions));
});
