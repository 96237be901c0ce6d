// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { SettingsPage } from '../../../components/settings/settings-page';
import { ruleName } from '../../../lib/rules/rule-name';
import type { SettingsPageEvents, SettingsPageState } from '../../../lib/settings/page/state';
import { defaultSettings, type Settings } from '../../../lib/settings/settings';
import { withOwn } from '../../../lib/settings/settings-store';
import type { SettledEntry } from '../../../lib/settled/settled-entry';
import type { Language } from '../../../lib/words/language';
import { settingsWords } from '../../../lib/words/settings';

vi.mock('wxt/browser', () => ({ browser: {} }));

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

const on = {
  ...{ setLanguage: vi.fn(), setRule: vi.fn(), resetRules: vi.fn(), setMarks: vi.fn(), setBlanks: vi.fn() },
  setRecord: vi.fn(),
  ...{ setSender: vi.fn(), chooseTemplate: vi.fn(), dropTemplate: vi.fn(), saveSample: vi.fn() },
  ...{ addSite: vi.fn(), grantSite: vi.fn(), removeSite: vi.fn(), setLedger: vi.fn(), resetLedger: vi.fn() },
  ...{ exportLedger: vi.fn(), importLedger: vi.fn(), undoDecision: vi.fn(), restoreDecision: vi.fn() },
  ...{ exportDecisions: vi.fn(), openDecisions: vi.fn(), exportSettings: vi.fn(), openImport: vi.fn() },
  ...{ applyImport: vi.fn(), cancelImport: vi.fn(), resetAll: vi.fn(), undo: vi.fn(), dropFaults: vi.fn() },
  ...{ openShortcuts: vi.fn(), takeDecisions: vi.fn(), leaveDecisions: vi.fn() },
} satisfies SettingsPageEvents;

function draw(
  news: Partial<SettingsPageState> = {},
  own: Partial<Settings> = {},
  office: Partial<Settings> = {},
) {
  const language: Language = news.language ?? 'zh-CN';
  const state: SettingsPageState = {
    inForce: withOwn({ settings: defaultSettings, own: {}, office, faults: [] }, own),
    ...{ language, permitted: [], decisions: [], shortcuts: [], siteAnswer: null, templateFaults: [] },
    letters: { template: null, faults: [] },
    ...{ preview: null, decided: null, undoable: null, notice: null, ...news },
  };
  render(
    <SettingsPage
      state={state}
      words={settingsWords(language)}
      ruleName={(rule) => ruleName(rule, language)}
      keysOpen={false}
      on={on}
    />,
    document.body,
  );
}

const one = <Kind extends HTMLElement>(selector: string) => document.querySelector<Kind>(selector)!;
const short: Settings['ledger'] = {
  columns: [{ key: 'agency' }, { key: 'year' }, { key: 'empty', title: 'x' }],
};

test('what the office has decided is locked, with a word why, and what it has not is open', () => {
  draw({}, {}, { language: 'en', ledger: short, rules: { 'section/fees': 'off' }, sites: ['a.example.com'] });
  const disabled = (selector: string) =>
    [...document.querySelectorAll(selector)].every((element) => element.matches(':disabled'));
  expect(disabled('#language input')).toBe(true);
  expect(one('#language .locked').textContent).toContain('由单位统一设定');
  expect(disabled('.columns input')).toBe(true);
  expect(document.querySelectorAll('.columns button, .offer')).toHaveLength(0);
  expect(document.querySelectorAll('.rule select:disabled')).toHaveLength(1);
  expect(one('#sites li').textContent).toContain('由单位统一设定');
  expect(one('#sites li').querySelector('[aria-label^=移除]')).toBeNull();
  expect(disabled('#blanks input')).toBe(false);
  expect(document.querySelector('#blanks .locked')).toBeNull();
});

test('a rule is set to what was picked, and to its own severity again', () => {
  draw({}, { rules: { 'section/fees': 'off' } });
  const select = one<HTMLSelectElement>('[aria-describedby="about-section/fees"]');
  expect(select.value).toBe('off');
  for (const [value, setting] of [
    ['info', 'info'],
    ['own', null],
  ]) {
    select.value = value!;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.setRule).toHaveBeenLastCalledWith('section/fees', setting);
  }
});

test('a column moves to the number that is given, as far as there are columns', () => {
  draw({}, { ledger: short });
  const position = one<HTMLInputElement>('.columns li:nth-child(1) input[type=number]');
  position.value = '99';
  position.dispatchEvent(new Event('change', { bubbles: true }));
  const [agency, year, empty] = short.columns;
  expect(on.setLedger).toHaveBeenLastCalledWith({ columns: [year, empty, agency] });
  expect(position.value).toBe('1');
  position.value = '';
  position.dispatchEvent(new Event('change', { bubbles: true }));
  expect(on.setLedger).toHaveBeenCalledTimes(1);
});

test('a head of one’s own that is emptied gives the column its name back', () => {
  draw({}, { ledger: short });
  const head = one<HTMLInputElement>('.columns li:nth-child(3) input[type=text]');
  head.value = '  ';
  head.dispatchEvent(new Event('change', { bubbles: true }));
  expect(on.setLedger).toHaveBeenLastCalledWith({
    columns: [{ key: 'agency' }, { key: 'year' }, { key: 'empty' }],
  });
});

test('the last column cannot be removed', () => {
  draw({}, { ledger: { columns: [{ key: 'agency' }] } });
  expect(one<HTMLButtonElement>('[data-control=remove]').disabled).toBe(true);
});

test('names that come from pages and files are text, never markup', () => {
  const nasty = '<img src=x onerror=alert(1)>';
  const entry: SettledEntry = {
    ...{ subject: nasty, figures: '', rule: nasty, agency: nasty, year: null, url: nasty },
    ...{ message: nasty, reason: 'other', note: nasty, on: '2026-11-22T08:00:00.000Z' },
  };
  draw({
    decisions: [{ id: nasty, entry, undone: false }],
    notice: { kind: 'not stored', reason: nasty },
    templateFaults: [{ kind: 'unknown column', column: 1, key: nasty }],
    preview: {
      ...{ file: nasty, fields: {}, changes: [], decided: [], unknown: [nasty], unknownRules: [nasty] },
      faults: [{ key: 'rules', where: [nasty] }],
    },
  });
  expect(document.querySelector('img')).toBeNull();
  expect(document.body.textContent!.split(nasty).length).toBeGreaterThan(8);
});

test('in English no Chinese is left but the names of rules and columns', () => {
  draw(
    { language: 'en', siteAnswer: 'refused', notice: { kind: 'saved' } },
    { ledger: { columns: [{ key: 'agency' }] } },
  );
  for (const selector of [
    'header',
    'footer',
    '#marks',
    '#blanks',
    '#sites',
    '#settled',
    '#record',
    '#file',
    '#shortcuts',
  ])
    expect(one(selector).textContent, selector).not.toMatch(/[\p{Script=Han}\uff00-\uffef]/u);
});

test('keys stand in the order of use, whatever order the browser has, with the signs that are on the keys', () => {
  const shortcuts = [
    { command: 'next', keys: 'Alt+Period' },
    { command: 'new one', keys: '' },
    { command: 'previous', keys: 'Alt+Comma' },
    { command: '_execute_action', keys: 'Alt+G' },
  ];
  draw({ shortcuts });
  expect([...document.querySelectorAll('.keys dt')].map((name) => name.textContent)).toEqual([
    ...['打开弹窗', '页面上的下一处问题', '页面上的上一处问题', 'new one'],
  ]);
  expect([...document.querySelectorAll('.keys dd')].map((keys) => keys.textContent)).toEqual([
    ...['Alt+G', 'Alt+.', 'Alt+,', '未设置'],
  ]);
});

test('decisions of a file are listed before they are taken over', () => {
  const entry = {
    ...{ subject: 'a', figures: '[]', rule: 'section/fees', agency: '某局', year: 2023, note: '见来函' },
    ...{ url: 'http://x.gov.cn/', message: '没有说明。', on: '2026-11-22T08:00:00.000Z' },
    reason: 'other' as const,
  };
  draw({ decided: { file: 'a.json', fresh: [entry], known: 2, unreadable: 1 } });
  const preview = one('[aria-labelledby="decided"]');
  expect(preview.textContent).toMatch(
    /a\.json.*新增 1 项已核问题，已有 2 项，无法读取 1 项.*某局 · 2023年度.*见来函/s,
  );
  const [take, leave] = preview.querySelectorAll('button');
  take!.click();
  expect(on.takeDecisions).toHaveBeenCalledOnce();
  leave!.click();
  expect(on.leaveDecisions).toHaveBeenCalledOnce();
  draw({ decided: { file: 'a.json', fresh: [], known: 2, unreadable: 0 } }, {}, {});
  expect(one('[aria-labelledby="decided"]').querySelectorAll('button')).toHaveLength(1);
});
