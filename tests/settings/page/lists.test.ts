import { expect, test, vi } from 'vitest';
import { ledgerKeys } from '../../../lib/copies/written/ledger-template';
import { rules } from '../../../lib/rules';
import { columnName, offeredColumns } from '../../../lib/settings/page/columns';
import { ruleGroups } from '../../../lib/settings/page/rules';
import { defaultSettings } from '../../../lib/settings/settings';
import { settingsWords } from '../../../lib/words/settings';

vi.mock('wxt/browser', () => ({ browser: {} }));

const languages = ['zh-CN', 'en'] as const;
const inForce = { settings: defaultSettings, own: {}, office: {}, faults: [] };

test.each(languages)(
  '%s: every rule is listed once, in a group with a name, with what it checks',
  (language) => {
    const groups = ruleGroups(inForce, language);
    const lines = groups.flatMap((group) => group.rules);
    expect(lines.map(({ id }) => id).sort()).toEqual(rules.map(({ id }) => id).sort());
    for (const { id, fires } of lines) expect(fires, id).not.toBe('');
    expect(groups.map(({ key }) => key).sort()).toEqual(
      Object.keys(settingsWords(language).rules.groups).sort(),
    );
  },
);

test('a rule has the setting in force, and is locked where the office has decided', () => {
  const settings = { ...defaultSettings, rules: { 'section/fees': 'off', 'value/blank': 'info' } as const };
  const lines = ruleGroups({ ...inForce, settings, office: { rules: { 'value/blank': 'info' } } }, 'en')
    .flatMap((group) => group.rules)
    .filter(({ setting }) => setting !== null);
  expect(lines.map(({ id, setting, locked }) => [id, setting, locked])).toEqual([
    ['value/blank', 'info', true],
    ['section/fees', 'off', false],
  ]);
});

test.each(languages)(
  '%s: every column of a ledger is offered once, each with a name of its own',
  (language) => {
    const words = settingsWords(language);
    const columns = offeredColumns(language, words).flatMap((group) => group.columns);
    expect(columns.map(({ key }) => key).sort()).toEqual([...ledgerKeys].sort());
    for (const { key, head } of columns) expect(head, key).not.toBe('');
    expect(columnName('empty', language, words)).toBe(words.ledger.emptyColumn);
  },
);
