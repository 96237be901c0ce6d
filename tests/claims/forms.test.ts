import { describe, expect, test } from 'vitest';
import { readClaims } from '../../lib/claims';
import { FORMS } from '../../lib/claims/forms';
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

test('forms have names of their own', () => {
  const names = FORMS.flatMap(({ forms }) => forms.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});
