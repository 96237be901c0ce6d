import { describe, expect, test } from 'vitest';
import { readBreakdowns, readClaims } from '../../lib/claims';
import { BREAKDOWN_EXAMPLES } from '../../lib/claims/breakdown-examples';
import { FORMS } from '../../lib/claims/forms';
import { SETTLEMENTS } from '../../lib/claims/settle';
import { TOWN } from './support';

const read = (text: string): string =>
  readClaims(text, TOWN)
    .map(({ subject, value }) => `${subject} ${value}`)
    .join('; ');

/** Every form stands for what its own examples say of it; they are what `docs/prose.md` shows. */
for (const { table, forms } of FORMS) {
  describe.each(forms.map((form) => [form.name, form] as const))(`${table}: %s`, (_, { examples }) => {
    test('has examples of both kinds', () => {
      expect(Object.keys(examples.reads).length).toBeGreaterThan(0);
      expect(examples.leaves.length).toBeGreaterThan(0);
    });
    test.each(Object.entries(examples.reads))('reads %s', (text, expected) => {
      expect(read(text)).toBe(expected);
    });
    test.each(examples.leaves.map((text) => [text]))('leaves %s', (text) => {
      expect(read(text)).toBe('');
    });
  });
}

describe.each(SETTLEMENTS.map((each) => [each.name, each] as const))('settled: %s', (_, { examples }) => {
  test.each(Object.entries(examples))('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

/** Parts above the total, or below it in a list that is closed. */
const isWrong = (text: string): boolean =>
  readBreakdowns(text).some(({ total, parts, closed }) => {
    const sum = parts.reduce((all, part) => all + part.value, 0);
    return sum > total.value || (closed && sum < total.value);
  });

describe.each(BREAKDOWN_EXAMPLES.map((each) => [each.name, each] as const))('%s', (_, { wrong, right }) => {
  test.each([...wrong.map((text) => [text, true] as const), ...right.map((text) => [text, false] as const)])(
    '%s: wrong %s',
    (text, expected) => {
      expect(isWrong(text)).toBe(expected);
    },
  );
});

test('forms have names of their own', () => {
  const names = FORMS.flatMap(({ forms }) => forms.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});
