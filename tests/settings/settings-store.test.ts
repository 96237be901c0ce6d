import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../lib/settings/settings';
import {
  changeSettings,
  putBackSettings,
  resetSettings,
  settingsInForce,
} from '../../lib/settings/settings-store';

const memory = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  managed: async (): Promise<unknown> => ({}),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => structuredClone({ [key]: memory.stored[key] }),
        set: async (news: Record<string, unknown>) => Object.assign(memory.stored, structuredClone(news)),
        remove: async (key: string) => delete memory.stored[key],
      },
      managed: { get: () => memory.managed() },
    },
  },
}));

const office = (decided: unknown) => {
  memory.managed = async () => decided;
};
beforeEach(() => {
  memory.stored = {};
  office({});
});

test('without any choice the defaults are in force', async () => {
  expect(await settingsInForce()).toEqual({ settings: defaultSettings, own: {}, office: {}, faults: [] });
});

test('a browser without policies for the extension rejects, and that means no decision', async () => {
  memory.managed = () => Promise.reject(new Error('Managed storage manifest not found'));
  expect((await settingsInForce()).office).toEqual({});
});

test('what the office decides goes before what the person chose, and that is not lost', async () => {
  await changeSettings({ language: 'en', blanks: 'every' });
  office({ language: 'zh-CN' });
  const { settings, own } = await settingsInForce();
  expect(settings).toMatchObject({ language: 'zh-CN', blanks: 'every' });
  expect(own).toEqual({ language: 'en', blanks: 'every' });
  office({});
  expect((await settingsInForce()).settings.language).toBe('en');
});

test('of rules and sites the office decides on those that it lists', async () => {
  await changeSettings({
    rules: { 'section/fees': 'off', 'value/blank': 'info' },
    sites: ['own.example.com', 'both.example.com'],
  });
  office({ rules: { 'value/blank': 'error' }, sites: ['office.example.com', 'both.example.com'] });
  const { settings } = await settingsInForce();
  expect(settings.rules).toEqual({ 'section/fees': 'off', 'value/blank': 'error' });
  expect(settings.sites).toEqual(['office.example.com', 'both.example.com', 'own.example.com']);
});

test('a fault says whose it is, and costs that field alone', async () => {
  memory.stored.settings = { language: 'fr', blanks: 'list' };
  office({ marks: { style: 'outline' }, sites: ['office.example.com'] });
  const { settings, faults } = await settingsInForce();
  expect(faults).toEqual([
    { key: 'language', where: ['language'], whose: 'own' },
    { key: 'marks', where: ['marks.print', 'marks.bar'], whose: 'office' },
  ]);
  expect(settings).toEqual({ ...defaultSettings, blanks: 'list', sites: ['office.example.com'] });
});

test('settings are changed field by field, put back field by field, and given up', async () => {
  await changeSettings({ language: 'en' });
  await changeSettings({ blanks: 'list' });
  expect((await settingsInForce()).own).toEqual({ language: 'en', blanks: 'list' });
  await putBackSettings({ sites: ['a.example.com'] }, ['sites', 'blanks']);
  expect((await settingsInForce()).own).toEqual({ language: 'en', sites: ['a.example.com'] });
  await resetSettings();
  expect((await settingsInForce()).own).toEqual({});
});

describe('two pages that change settings at the same moment', () => {
  /** The browser's locks, which all pages of the extension share. */
  function locks() {
    const last = new Map<string, Promise<unknown>>();
    const request = (name: string, act: () => Promise<unknown>) => {
      const turn = (last.get(name) ?? Promise.resolve()).then(act, act);
      last.set(name, turn);
      return turn;
    };
    return { request };
  }
  beforeEach(() => vi.stubGlobal('navigator', { locks: locks() }));
  afterEach(() => vi.unstubAllGlobals());

  test('lose nothing, whether they change two settings or two rules', async () => {
    const off = (rule: string) => changeSettings(({ rules }) => ({ rules: { ...rules, [rule]: 'off' } }));
    await Promise.all([
      changeSettings({ language: 'en' }),
      off('value/blank'),
      changeSettings({ blanks: 'list' }),
      off('section/fees'),
    ]);
    expect((await settingsInForce()).own).toEqual({
      language: 'en',
      blanks: 'list',
      rules: { 'value/blank': 'off', 'section/fees': 'off' },
    });
  });

  test('what one takes back is not what the other has changed', async () => {
    await changeSettings({ rules: { 'value/blank': 'off' } });
    const { own } = await settingsInForce();
    await changeSettings({ rules: {} });
    await Promise.all([changeSettings({ language: 'en' }), putBackSettings(own, ['rules'])]);
    expect((await settingsInForce()).own).toEqual({ language: 'en', rules: { 'value/blank': 'off' } });
  });

  test('a change that cannot be stored keeps no other from its turn', async () => {
    const failing = changeSettings(() => {
      throw new Error('no');
    });
    const [failed] = await Promise.allSettled([failing, changeSettings({ language: 'en' })]);
    expect(failed.status).toBe('rejected');
    expect((await settingsInForce()).own).toEqual({ language: 'en' });
  });
});
