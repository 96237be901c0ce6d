import { expect, test } from 'vitest';
import { previewImport, previewReset } from '../../../lib/settings/page/import';
import { defaultSettings } from '../../../lib/settings/settings';
import { readSettingsFile } from '../../../lib/settings/settings-file';
import type { SettingsInForce } from '../../../lib/settings/settings-store';

const inForce = (news: Partial<SettingsInForce> = {}): SettingsInForce => ({
  ...{ settings: defaultSettings, own: {}, office: {}, faults: [], ...news },
});
function preview(settings: unknown, state = inForce()) {
  const read = readSettingsFile(JSON.stringify({ gouji: 'settings', version: 1, settings }));
  if (!read.ok) throw new Error(read.reason);
  return previewImport('x.json', read, state);
}

test('a file changes what it names, and says each change', () => {
  const own = { rules: { 'section/fees': 'off' as const }, sites: ['old.example.com'] };
  const { changes } = preview(
    {
      language: 'en',
      rules: { 'value/blank': 'info' },
      sites: ['new.example.com'],
      marks: { style: 'outline', print: 'none', bar: false },
      ledger: { columns: [{ key: 'agency' }] },
    },
    inForce({ own }),
  );
  expect(changes).toEqual([
    { key: 'language', from: 'browser', to: 'en' },
    { key: 'rules', rule: 'value/blank', from: null, to: 'info' },
    { key: 'rules', rule: 'section/fees', from: 'off', to: null },
    { key: 'style', from: 'letter', to: 'outline' },
    { key: 'bar', from: true, to: false },
    { key: 'sites', site: 'new.example.com', added: true },
    { key: 'sites', site: 'old.example.com', added: false },
    { key: 'ledger', from: defaultSettings.ledger.columns.length, to: 1 },
  ]);
});

test('what a file does not name stays, and a file of what is there changes nothing', () => {
  const own = { language: 'en' as const, blanks: 'list' as const };
  expect(preview({ blanks: 'list' }, inForce({ own })).changes).toEqual([]);
  expect(preview({}, inForce({ own })).changes).toEqual([]);
});

test('rules that there are not are named and not stored', () => {
  const { fields, unknownRules, changes } = preview({ rules: { 'no/rule': 'off', 'section/fees': 'off' } });
  expect(unknownRules).toEqual(['no/rule']);
  expect(fields).toEqual({ rules: { 'section/fees': 'off' } });
  expect(changes).toHaveLength(1);
});

test('what the office has decided is said, and is stored for the day when it no longer does', () => {
  const { decided, fields } = preview(
    { language: 'en', blanks: 'every' },
    inForce({ office: { language: 'zh-CN' } }),
  );
  expect(decided).toEqual(['language']);
  expect(fields).toEqual({ language: 'en', blanks: 'every' });
});

test('going back to the defaults takes every site of the person’s own away', () => {
  const own = { sites: ['a.example.com'], language: 'en' as const };
  expect(previewReset(inForce({ own }))).toEqual([
    { key: 'language', from: 'en', to: 'browser' },
    { key: 'sites', site: 'a.example.com', added: false },
  ]);
});
