import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { controlPopup } from '../../lib/popup/controller';
import type { PopupEvents } from '../../lib/popup/events';
import type { PopupPlace } from '../../lib/popup/place';
import type { PopupState } from '../../lib/popup/state';
import type { FrameRecord } from '../../lib/store/frame-record';
import { finding, inspected, noReport, report } from '../tab/fixtures';

// What the popup and the panel do while pages, frames and the background come and go.

type Listener = (...values: never[]) => unknown;
const fake = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<Listener>();
    return {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
      fire: (...values: unknown[]) => {
        for (const listener of listeners) listener(...(values as never[]));
      },
    };
  };
  return {
    stored: new Map<string, unknown>(),
    changed: event(),
    updated: event(),
    toFrames: [] as unknown[],
    inspect: async (): Promise<unknown> => ({ ok: true }),
    answer: async (): Promise<unknown> => null,
    broken: false,
    allowed: true,
    added: event(),
    removed: event(),
    panel: async (): Promise<void> => undefined,
    shut: 0,
    linked: async (): Promise<unknown[]> => [],
  };
});
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      contains: async () => fake.allowed,
      request: async () => {
        fake.allowed = true;
        fake.added.fire({ origins: ['*://*.gov.cn/*'] });
        return true;
      },
      onAdded: fake.added,
      onRemoved: fake.removed,
    },
    scripting: { executeScript: () => fake.linked() },
    sidePanel: { open: () => fake.panel() },
    windows: { getCurrent: async () => ({ id: 1 }) },
    runtime: { sendMessage: () => fake.inspect() },
    tabs: {
      onUpdated: fake.updated,
      // Of a private window the desk is not asked.
      get: async () => ({ incognito: true }),
      sendMessage: (_: number, message: object, { frameId }: { frameId: number }) => {
        fake.toFrames.push({ frameId, ...message });
        return fake.answer();
      },
    },
    storage: {
      session: {
        get: async () => {
          if (fake.broken) throw new Error('Corruption: block checksum mismatch');
          return Object.fromEntries(fake.stored);
        },
        onChanged: fake.changed,
      },
    },
  },
}));

let ending: AbortController;
let state: PopupState;
let on: PopupEvents;

// What is loaded on the way must not be under way when the last test has ended.
beforeAll(() => import('../../lib/popup/desk-standing'));
beforeEach(() => {
  ending = new AbortController();
  fake.stored.clear();
  fake.toFrames = [];
  fake.inspect = async () => ({ ok: true });
  fake.answer = async () => null;
  fake.broken = false;
  fake.panel = async () => undefined;
  fake.shut = 0;
  fake.allowed = true;
  fake.linked = async () => [];
});
afterEach(() => ending.abort());

/** Opens it on a tab with these frames. */
async function open(records: FrameRecord[], place: PopupPlace = { kind: 'panel' }): Promise<void> {
  await put(...records);
  await controlPopup({
    ...{
      tab: 7,
      place,
      document: { defaultView: { close: () => fake.shut++ } } as unknown as Document,
      signal: ending.signal,
      readFile: async () => {
        throw new Error('nothing is fetched');
      },
      inspectFile: async () => {
        throw new Error('nothing is fetched');
      },
    },
    render: (news, events) => {
      state = news;
      on = events;
    },
  });
}

/** The frames of the tab are these from now on. */
async function put(...records: FrameRecord[]): Promise<void> {
  const before = [...fake.stored.keys()];
  fake.stored.clear();
  for (const record of records) fake.stored.set(`frame:7:${record.frame}`, record);
  fake.changed.fire(Object.fromEntries([...before, ...fake.stored.keys()].map((key) => [key, {}])));
  await settled();
}

const settled = () => new Promise((done) => setTimeout(done));

test('marks go off in every frame that holds a report, also where nothing was found', async () => {
  await open([
    inspected(0, noReport()),
    inspected(3, report()),
    inspected(5, report({ report: { facts: {} } })),
  ]);
  on.showOverlay(false);
  await settled();
  expect(fake.toFrames).toEqual([3, 5].map((frameId) => ({ frameId, type: 'show overlay', on: false })));
});

test('a background that is gone before it answers is said, not waited for', async () => {
  fake.inspect = async () => {
    throw new Error('The message channel closed before a response was received.');
  };
  await open([]);
  expect(state.view).toEqual({ state: 'refused', refusal: 'unknown' });
});

test('what was asked of one page is not held against the next one', async () => {
  await open([inspected(0, noReport())]);
  on.inspect(true);
  await put(inspected(0, report({ findings: [finding()] })));
  on.jump(0, 'one');
  await settled();
  expect(state).toMatchObject({ insisted: true, jumped: { outcome: { kind: 'no answer' } } });
  await put();
  await put(inspected(0, noReport()));
  expect(state).toMatchObject({ view: { state: 'no report' }, insisted: false, jumped: null });
});

test('a panel on a page that may not be read looks again at the page that comes after it', async () => {
  fake.inspect = async () => ({ ok: false, refusal: 'browser page' });
  await open([]);
  expect(state.view).toEqual({ state: 'refused', refusal: 'browser page' });
  fake.inspect = async () => ({ ok: false, refusal: 'no permission' });
  fake.updated.fire(8, { status: 'complete' });
  await settled();
  expect(state.view).toEqual({ state: 'refused', refusal: 'browser page' });
  fake.updated.fire(7, { status: 'complete' });
  await settled();
  expect(state.view).toEqual({ state: 'refused', refusal: 'no permission' });
});

test('once it has turned to another tab it asks for nothing in the one before', async () => {
  const asked = vi.fn(fake.inspect);
  fake.inspect = asked;
  ending.abort();
  await open([inspected(0, report())]);
  await put();
  fake.updated.fire(7, { status: 'complete' });
  await settled();
  expect(asked).not.toHaveBeenCalled();
});

test('a storage that the browser cannot read is said, and asked again when it has changed', async () => {
  fake.broken = true;
  await open([inspected(0, report())]);
  expect(state.view).toEqual({ state: 'no storage', reason: 'Corruption: block checksum mismatch' });
  fake.broken = false;
  await put(inspected(0, report()));
  expect(state.view.state).toBe('report');
});

test('a side panel that the browser does not open is said, and the popup stays', async () => {
  fake.panel = () => Promise.reject(new Error('The side panel is disabled by policy.'));
  await open([inspected(0, report())], { kind: 'toolbar' });
  on.openPanel();
  await settled();
  expect(state.notice).toEqual({
    ...{ failed: true, kind: 'panel refused', reason: 'The side panel is disabled by policy.' },
  });
  fake.panel = () => {
    throw new Error('no such method');
  };
  on.openPanel();
  await settled();
  expect(state.notice).toMatchObject({ kind: 'panel refused', reason: 'no such method' });
  expect(fake.shut).toBe(0);
  fake.panel = async () => undefined;
  on.openPanel();
  await settled();
  expect(fake.shut).toBe(1);
});

test('a browser that keeps government portals from us is said, until it gives them back', async () => {
  fake.allowed = false;
  await open([inspected(0, report())]);
  expect(state.withheld).toBe(true);
  on.askForPortals();
  await settled();
  expect(state.withheld).toBe(false);
  fake.allowed = false;
  fake.removed.fire({ origins: ['*://*.gov.cn/*'] });
  await settled();
  expect(state.withheld).toBe(true);
});

test('a page that was refused is looked at again when the browser gives a permission', async () => {
  fake.inspect = async () => ({ ok: false, refusal: 'no permission' });
  await open([]);
  expect(state.view).toEqual({ state: 'refused', refusal: 'no permission' });
  let asked = 0;
  fake.inspect = async () => {
    asked++;
    return { ok: true };
  };
  on.askForPortals();
  await settled();
  expect(asked).toBe(1);
});

test('files that the page links to are listed once, whatever frame links to them', async () => {
  const file = (name: string) => ({ name, url: `http://www.qinghe.gov.cn/${name}` });
  fake.linked = async () => [{ result: [file('a.pdf'), file('b.docx')] }, null, { result: [file('a.pdf')] }];
  await open([inspected(0, report())]);
  await settled();
  expect(state.attachments.map(({ name }) => name)).toEqual(['a.pdf', 'b.docx']);
});

test('of a page that may not be read no files are listed, and nothing else fails for it', async () => {
  fake.linked = async () => {
    throw new Error('Cannot access contents of the page.');
  };
  await open([inspected(0, report())]);
  await settled();
  expect(state.attachments).toEqual([]);
  expect(state.view.state).toBe('report');
});
