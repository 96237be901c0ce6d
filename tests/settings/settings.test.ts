import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings, readFields, settingKeys } from '../../lib/settings/settings';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings/settings-file';

test('the defaults are settings, and a file of them reads back', () => {
  const file = readSettingsFile(writeSettingsFile(defaultSettings));
  expect(file).toEqual({ ok: true, fields: defaultSettings, faults: [], unknown: [] });
});

test('changed settings read back from their file', () => {
  const changed = {
    ...defaultSettings,
    language: 'en' as const,
    rules: { 'section/fees': 'off' as const, 'value/blank': 'info' as const },
    sites: ['oa.example.com', '*.example.org', '10.1.2.3'],
    marks: { style: 'outline' as const, print: 'numbered' as const, bar: false, agreed: false },
    blanks: 'list' as const,
  };
  expect(readSettingsFile(`\uFEFF${writeSettingsFile(changed)}`)).toMatchObject({
    ok: true,
    fields: changed,
  });
});

test.each([
  ['', 'no json'],
  ['{', 'no json'],
  ['[]', 'no settings'],
  ['null', 'no settings'],
  ['{"settings":{}}', 'no settings'],
  ['{"gouji":"ledger","version":1}', 'no settings'],
  ['{"gouji":"settings","version":1}', 'no settings'],
  ['{"gouji":"settings","version":1,"settings":"all"}', 'no settings'],
  ['{"gouji":"settings","version":2,"settings":{}}', 'later version'],
])('%s is no file of settings: %s', (text, reason) => {
  expect(readSettingsFile(text)).toEqual({ ok: false, reason });
});

test('what is wrong is named and costs that field alone', () => {
  const text = JSON.stringify({
    gouji: 'settings',
    version: 1,
    settings: {
      language: 'fr',
      blanks: 'every',
      rules: { 'a/b': 'loud' },
      marks: { style: 'letter' },
      colour: 1,
    },
  });
  expect(readSettingsFile(text)).toEqual({
    ok: true,
    fields: { blanks: 'every' },
    faults: [
      { key: 'language', where: ['language'] },
      { key: 'rules', where: ['rules.a/b'] },
      { key: 'marks', where: ['marks.print', 'marks.bar'] },
    ],
    unknown: ['colour'],
  });
});

test.each([
  'evil/*',
  '<all_urls>',
  '*',
  '*.',
  'a b',
  'http://x.cn',
  'x.cn/path',
  '-x.cn',
  'x..cn',
  '',
  'x.cn:8080',
])('%j is no site', (site) => {
  expect(readFields({ sites: [site] }).faults).toEqual([{ key: 'sites', where: ['sites.0'] }]);
});

test('a file that means to change every object changes none', () => {
  const text =
    '{"gouji":"settings","version":1,"settings":{"__proto__":{"language":"en"},"rules":{"__proto__":"off"}}}';
  const file = readSettingsFile(text);
  expect(file).toMatchObject({ ok: true, fields: { rules: {} } });
  expect('language' in (file.ok ? file.fields : {})).toBe(false);
  expect(({} as Record<string, unknown>).language).toBeUndefined();
});

test('whatever a storage holds, what is read of it is settings', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...settingKeys, '__proto__', 'x'), fc.anything()), (value) => {
      const { fields, faults } = readFields(value);
      expect(readFields(fields)).toEqual({ fields, faults: [] });
      for (const { key } of faults) expect(Object.hasOwn(fields, key)).toBe(false);
    }),
  );
});

test.each([undefined, null, 'x', 3, [], [1]])('%j holds no settings and no faults', (value) => {
  expect(readFields(value)).toEqual({ fields: {}, faults: [] });
});
