// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { controlSettingsPage } from '../../../lib/settings/page/controller';
import type { SettingsPageEvents, SettingsPageState } from '../../../lib/settings/page/state';
import { idOf, type SettledEntry } from '../../../lib/settled/settled-entry';
import { writeSettledFile } from '../../../lib/settled/settled-file';

// The settings page without its drawing, on a browser that keeps everything in memory.

type Listener = (changes: Record<string, unknown>, area: string) => void;
const memory = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  full: false,
  unreadable: false,
  allowed: new Set<string>(),
  answer: Promise.resolve(true),
  asked: [] as string[],
  /** What is to happen while something is read, after it was read and before it is answered. */
  whileRead: [] as (() => void)[],
  listeners: [] as Listener[],
}));
vi.mock('wxt/browser', () => {
  const tell = (keys: string[]) => {
    const changes = Object.fromEntries(keys.map((key) => [key, {}]));
    for (const listener of memory.listeners) listener(changes, 'local');
  };
  const onChanged = { addListener: (listener: Listener) => memory.listeners.push(listener) };
  const none = { addListener: () => undefined };
  return {
    browser: {
      storage: {
        onChanged,
        managed: { get: async () => ({}) },
        session: { get: async () => ({}) },
        local: {
          onChanged,
          get: async (key: string | null) => {
            if (memory.unreadable) throw new Error('IO error');
            const read = structuredClone(key === null ? memory.stored : { [key]: memory.stored[key] });
            if (key === 'settings') memory.whileRead.shift()?.();
            return read;
          },
          set: async (news: Record<string, unknown>) => {
            if (memory.full) throw new Error('QUOTA_BYTES exceeded');
            Object.assign(memory.stored, structuredClone(news));
            tell(Object.keys(news));
          },
          remove: async (keys: string | string[]) => {
            for (const key of [keys].flat()) delete memory.stored[key];
            tell([keys].flat());
          },
        },
      },
      permissions: {
        onAdded: none,
        onRemoved: none,
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every((each) => memory.allowed.has(each)),
        request: ({ origins }: { origins: string[] }) => {
          memory.asked.push(...origins);
          return memory.answer.then((yes) => {
            if (yes) for (const each of origins) memory.allowed.add(each);
            return yes;
          });
        },
        remove: async ({ origins }: { origins: string[] }) => {
          for (const each of origins) memory.allowed.delete(each);
          return true;
        },
      },
      commands: {
        getAll: async () => [
          { name: 'next', shortcut: 'Alt+.' },
          { name: 'overlay', shortcut: '' },
        ],
      },
    },
  };
});

let state: SettingsPageState;
let on: SettingsPageEvents;
/** Why nothing could be shown. */
const refused: string[] = [];

beforeEach(async () => {
  Object.assign(memory, { stored: {}, full: false, unreadable: false, answer: Promise.resolve(true) });
  memory.allowed.clear();
  memory.asked.length = 0;
  memory.listeners.length = 0;
  refused.length = 0;
  await start();
});

async function start(): Promise<void> {
  await controlSettingsPage({
    document,
    render(news, events) {
      state = news;
      on = events;
    },
    renderNoStorage: (reason) => void refused.push(reason),
  });
}

const settings = () => memory.stored.settings;
const noticed = (kind: string) => vi.waitFor(() => expect(state.notice?.kind).toBe(kind));
const json = (text: string) => new File([text], 'x.json');

test('two changes one right after the other are both kept, and shown before they are stored', async () => {
  on.setRule('section/fees', 'off');
  expect(state.inForce.settings.rules).toEqual({ 'section/fees': 'off' });
  on.setRule('value/blank', 'info');
  on.setMarks({ bar: false });
  on.setMarks({ style: 'outline' });
  await noticed('saved');
  await vi.waitFor(() =>
    expect(settings()).toEqual({
      rules: { 'section/fees': 'off', 'value/blank': 'info' },
      marks: { style: 'outline', print: 'none', bar: false, agreed: false },
    }),
  );
  on.setRule('section/fees', null);
  await vi.waitFor(() => expect(settings()).toHaveProperty('rules', { 'value/blank': 'info' }));
});

test('a change made while the settings are read again is not undone by what was read', async () => {
  const shown: unknown[] = [];
  // The first reading is for the change itself, the second one follows it.
  memory.whileRead.push(
    () => undefined,
    () => {
      on.setLedger({ columns: [{ key: 'year' }] });
      shown.push(state.inForce.settings.ledger);
    },
    // Read for the second change: what the page shows by then is what the next key would count from.
    () => shown.push(state.inForce.settings.ledger),
  );
  on.setLedger({ columns: [{ key: 'agency' }] });
  await vi.waitFor(() => expect(settings()).toEqual({ ledger: { columns: [{ key: 'year' }] } }));
  expect(shown).toEqual([{ columns: [{ key: 'year' }] }, { columns: [{ key: 'year' }] }]);
});

test('where nothing that is stored can be read, no settings are shown', async () => {
  memory.unreadable = true;
  const before = state;
  await start();
  expect(refused).toEqual(['IO error']);
  expect(state).toBe(before);
});

test('a storage that fails once is said to, and what is chosen afterwards is kept', async () => {
  memory.unreadable = true;
  for (const listener of memory.listeners) listener({ settings: {} }, 'local');
  await noticed('not up to date');
  expect(state.inForce.settings.blanks).toBe('first');
  memory.unreadable = false;
  on.setBlanks('every');
  await noticed('saved');
  expect(settings()).toEqual({ blanks: 'every' });
});

test('what the browser does not store is said, and is not shown as if it were', async () => {
  memory.full = true;
  on.setBlanks('every');
  await noticed('not stored');
  expect(state.notice).toEqual({ kind: 'not stored', reason: 'QUOTA_BYTES exceeded' });
  await vi.waitFor(() => expect(state.inForce.settings.blanks).toBe('first'));
});

test('a change made elsewhere is followed', async () => {
  memory.stored.settings = { language: 'en' };
  for (const listener of memory.listeners) listener({ settings: {} }, 'local');
  await vi.waitFor(() => expect(state.language).toBe('en'));
});

test('a site is asked for in the click itself, kept when it is allowed, given back when it is removed', async () => {
  on.addSite('http://oa.example.com:8080/x');
  expect(memory.asked).toEqual(['*://oa.example.com/*']);
  await noticed('site added');
  expect(settings()).toEqual({ sites: ['oa.example.com'] });
  expect(state.permitted).toEqual(['oa.example.com']);
  on.addSite('oa.example.com');
  expect(state.siteAnswer).toBe('there already');
  on.removeSite('oa.example.com');
  await noticed('site removed');
  expect(settings()).toEqual({ sites: [] });
  expect([...memory.allowed]).toEqual([]);
});

test('a site that is refused stays out; what is no host is not asked for', async () => {
  memory.answer = Promise.resolve(false);
  on.addSite('oa.example.com');
  await vi.waitFor(() => expect(state.siteAnswer).toBe('refused'));
  expect(settings()).toBeUndefined();
  memory.asked.length = 0;
  on.addSite('not a host');
  expect(state.siteAnswer).toBe('no host');
  on.addSite('www.qinghe.gov.cn');
  expect(state.siteAnswer).toBe('built in');
  expect(memory.asked).toEqual([]);
});

test('a permission that was taken away can be asked for again', async () => {
  memory.stored.settings = { sites: ['oa.example.com'] };
  await start();
  expect(state.permitted).toEqual([]);
  on.grantSite('oa.example.com');
  expect(memory.asked).toEqual(['*://oa.example.com/*']);
  await vi.waitFor(() => expect(state.permitted).toEqual(['oa.example.com']));
});

test('a reset can be taken back until something else is changed; it gives permissions back', async () => {
  memory.stored.settings = { sites: ['oa.example.com'], language: 'en' };
  memory.allowed.add('*://oa.example.com/*');
  await start();
  on.resetAll();
  await noticed('reset');
  expect(settings()).toBeUndefined();
  expect(memory.allowed.size).toBe(0);
  on.undo();
  await noticed('taken back');
  expect(settings()).toEqual({ sites: ['oa.example.com'], language: 'en' });
  on.resetLedger('fewest');
  // At once: the column that is added next comes after this one.
  expect(state.inForce.settings.ledger).toEqual({ columns: [{ key: 'agency' }] });
  await noticed('reset');
  expect(state.undoable?.of).toBe('ledger');
  on.setBlanks('list');
  await noticed('saved');
  expect(state.undoable).toBeNull();
});

test('a file that the browser cannot read, and one of something else, change nothing', async () => {
  const gone = json('{}');
  gone.text = () => Promise.reject(new Error('NotFoundError'));
  on.openImport(gone);
  await noticed('file not read');
  on.openImport(Object.assign(json(''), { text: async () => '{"gouji":"settings","version":2}' }));
  await vi.waitFor(() =>
    expect(state.notice).toEqual({ kind: 'settings not read', reason: 'later version' }),
  );
  expect(state.preview).toBeNull();
  expect(settings()).toBeUndefined();
});

test('a decision is undone, restored as it was, and read from a file without touching those that are there', async () => {
  const entry: SettledEntry = {
    ...{ subject: 'a', figures: '[]', rule: 'section/fees', agency: '某局', year: 2023, note: '' },
    ...{ url: 'http://x.gov.cn/', message: '没有说明。', reason: 'checked', on: '2026-11-22T08:00:00.000Z' },
  };
  const id = idOf(entry);
  memory.stored[`settled:${id}`] = entry;
  await start();
  on.undoDecision(id);
  await noticed('decision undone');
  expect(memory.stored[`settled:${id}`]).toBeUndefined();
  expect(state.decisions).toEqual([{ id, entry, undone: true }]);
  on.restoreDecision(id);
  await noticed('decision restored');
  expect(memory.stored[`settled:${id}`]).toEqual(entry);
  expect(state.decisions).toEqual([{ id, entry, undone: false }]);

  const text = writeSettledFile([
    { ...entry, note: 'another' },
    { ...entry, subject: 'b' },
    { ...entry, figures: '[1]' },
  ]);
  const file = Object.assign(json(''), { text: async () => text });
  on.openDecisions(file);
  await vi.waitFor(() => expect(state.decided).toMatchObject({ known: 1, unreadable: 0 }));
  // Shown first: nothing is taken over unasked.
  expect(state.decided?.fresh).toHaveLength(2);
  expect(state.decisions).toHaveLength(1);
  on.leaveDecisions();
  expect(state.decided).toBeNull();
  on.openDecisions(file);
  await vi.waitFor(() => expect(state.decided).not.toBeNull());
  on.takeDecisions();
  await noticed('decisions read');
  expect(state.decided).toBeNull();
  expect(state.notice).toEqual({ kind: 'decisions read', added: 2, known: 1, unreadable: 0 });
  expect(memory.stored[`settled:${id}`]).toEqual(entry);
  expect(state.decisions.map((each) => each.entry.subject)).toEqual(['a', 'a', 'b']);
});

test('a file larger than any of ours is not even read', async () => {
  await start();
  const text = vi.fn(async () => '{}');
  const large = Object.defineProperty(Object.assign(json(''), { text }), 'size', { value: 21_000_000 });
  on.openImport(large);
  await noticed('settings not read');
  expect(state.notice).toMatchObject({ reason: 'too large' });
  on.openDecisions(large);
  await noticed('decisions not read');
  expect(state.notice).toMatchObject({ reason: 'too large' });
  expect(text).not.toHaveBeenCalled();
});

test('keys are those of the browser', () => {
  expect(state.shortcuts).toEqual([
    { command: 'next', keys: 'Alt+.' },
    { command: 'overlay', keys: '' },
  ]);
});
