import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { database, dropDatabase } from '../../lib/desk/database';
import { type KeepOptions, keepReport } from '../../lib/desk/keep-report';
import { readLines, readPrevious, readReport } from '../../lib/desk/read-desk';
import { clearDesk, removeList, removeReports } from '../../lib/desk/remove-reports';
import { rules } from '../../lib/rules';
import { deskReport } from './reports';

const options: KeepOptions = { by: '0.1.0', visit: null, comparing: { rules } };
const keep = (about: Parameters<typeof deskReport>[0] = {}, news: Partial<KeepOptions> = {}) =>
  keepReport(deskReport(about), { ...options, ...news });
const later = '2026-01-20T00:00:00.000Z';

beforeEach(() => dropDatabase());

describe('one entry a report', () => {
  test('the same content twice is one version, seen from the first to the last time', async () => {
    const { id, as } = await keep();
    expect(as).toBe('new');
    expect(await keep({ at: later })).toEqual({ id, as: 'seen' });
    const { lines } = await readLines();
    expect(lines).toMatchObject([
      { id, versions: 1, firstSeen: '2026-01-10T00:00:00.000Z', lastSeen: later, agency: '青禾县民政局' },
    ]);
  });

  test('a changed one is its next version', async () => {
    const { id } = await keep({ found: ['a', 'b'] });
    expect(await keep({ at: later, received: 4, found: ['b'] })).toEqual({ id, as: 'changed' });
    const report = await readReport(id);
    expect(report?.versions.map(({ inspection }) => inspection.findings.length)).toEqual([2, 1]);
    expect((await readLines()).lines).toMatchObject([{ versions: 2, findings: [{ id: 'b' }] }]);
  });

  test('what says again what it said before is no further version', async () => {
    const { id } = await keep();
    await keep({ at: later, received: 4 });
    expect(await keep({ at: '2026-01-30T00:00:00.000Z' })).toEqual({ id, as: 'seen' });
    const report = await readReport(id);
    expect(report?.versions.map(({ lastSeen }) => lastSeen.slice(0, 10))).toEqual([
      '2026-01-20',
      '2026-01-30',
    ]);
  });

  describe('a page that was inspected with its files', () => {
    const file = {
      name: '附件1',
      url: 'http://www.qinghe.gov.cn/a.docx',
      kind: 'docx' as const,
      sha256: 'a'.repeat(64),
    };
    const overview = '2022年，本局收到申请3件。';
    const whole = () => {
      const made = deskReport({ overview, found: ['a'] });
      return { ...made, source: { ...made.source, attachments: [file] } };
    };
    const alone = (about: Parameters<typeof deskReport>[0] = {}, facts = {}) => {
      const made = deskReport({ overview, at: later, ...about });
      return { ...made, report: { ...made.report, facts } };
    };

    test('and is seen again without them is still the report that it was', async () => {
      const { id } = await keepReport(whole(), options);
      expect(await keepReport(alone(), options)).toEqual({ id, as: 'seen' });
      expect(await keepReport(alone({ at: '2026-02-01T00:00:00.000Z' }), options)).toEqual({
        id,
        as: 'seen',
      });
      const { lines } = await readLines();
      expect(lines).toMatchObject([
        { versions: 1, lastSeen: '2026-02-01T00:00:00.000Z', findings: [{ id: 'a' }] },
      ]);
    });

    test.each([
      ['another text', alone({ overview: '2022年，本局收到申请4件。' })],
      ['another figure', alone({}, { 'applications.received.total': { value: 4, text: '4' } })],
      ['all figures on the page by now', deskReport({ overview, at: later })],
    ])('and comes to have %s has a next version', async (_, seen) => {
      const { id } = await keepReport(whole(), options);
      await keepReport(seen, options);
      const report = await readReport(id);
      expect(report?.versions.at(-1)?.inspection.source.inspectedAt).toBe(later);
      expect(report?.versions.at(-1)?.inspection.source.attachments).toBeUndefined();
    });
  });

  test('what a page said before it had loaded is no version', async () => {
    await keep({ received: 0 }, { visit: 'v' });
    await keep({ at: later }, { visit: 'v' });
    expect((await readLines()).lines).toMatchObject([{ versions: 1, lastSeen: later }]);
  });

  test.each([
    ['over https', { url: 'https://www.qinghe.gov.cn/a.html' }, 1],
    ['at a place in the page', { url: 'http://www.qinghe.gov.cn/a.html#b2' }, 1],
    ['at another page of the portal, with the same content', { url: 'http://www.qinghe.gov.cn/b.html' }, 1],
    ['at another page, with other content', { url: 'http://www.qinghe.gov.cn/b.html', received: 9 }, 2],
    ['where the address has a query', { url: 'http://www.qinghe.gov.cn/a.html?id=2', received: 9 }, 2],
    [
      'where a script draws it by what follows #',
      { url: 'http://www.qinghe.gov.cn/a.html#/2', received: 9 },
      2,
    ],
    ['at the same address, another year', { year: 2023, received: 9 }, 2],
    ['at the same address, another unit', { agency: '青禾县财政局', received: 9 }, 2],
    ['at the same address, the unit without its place', { agency: '民政局', received: 9 }, 1],
    ['at the same address, with no year told', { year: null, received: 9 }, 1],
  ])('%s', async (_, about, entries) => {
    await keep();
    await keep({ at: later, ...about });
    expect((await readLines()).lines).toHaveLength(entries);
  });

  test('a heading that was corrected makes no other report, where day and figures say so', async () => {
    await keep({ year: 2021, publishedOn: '2023-01-20' });
    await keep({ at: later, publishedOn: '2023-01-20' });
    expect((await readLines()).lines).toMatchObject([{ year: 2022, versions: 2 }]);
  });

  test('two towns of one name hand in the same zeros: two reports', async () => {
    const town = { agency: '城关镇人民政府', received: 0 };
    await keep({ ...town, url: 'http://www.qinghe.gov.cn/a.html' });
    await keep({ ...town, url: 'http://www.baishui.gov.cn/a.html' });
    expect((await readLines()).lines).toHaveLength(2);
  });

  test('two reports that name no agency are not one for saying the same', async () => {
    await keep({ agency: null });
    await keep({ agency: null, url: 'http://www.qinghe.gov.cn/b.html' });
    expect((await readLines()).lines).toHaveLength(2);
  });
});

describe('years', () => {
  const before = { year: 2021, carriedOut: 2, url: 'http://www.qinghe.gov.cn/2021.html' };
  const rulesOf = async () =>
    (await readLines()).lines.find(({ year }) => year === 2022)?.findings.map(({ rule }) => rule);

  test.each([
    ['first', [before, {}]],
    ['last', [{}, before]],
    ['under a name with its place', [{ ...before, agency: '河东市青禾县民政局' }, {}]],
  ])('the year before, kept %s, is what carried in is held against', async (_, reports) => {
    for (const about of reports) await keep(about);
    expect(await rulesOf()).toEqual(['continuity/carried-in']);
    expect((await readPrevious(deskReport()))?.report.year).toBe(2021);
  });

  test('once it is corrected, or goes, what was found by it goes as well', async () => {
    await keep({});
    const { id } = await keep(before);
    await keep({ ...before, carriedOut: 0, at: later });
    expect(await rulesOf()).toEqual([]);
    await keep({ ...before, at: '2026-02-01T00:00:00.000Z' });
    expect(await rulesOf()).toEqual(['continuity/carried-in']);
    await removeReports([id], options.comparing);
    expect(await rulesOf()).toEqual([]);
    expect((await readLines()).lines).toMatchObject([{ notCompared: true }]);
  });

  test('two that say different things for one year are none that counts', async () => {
    await keep({});
    await keep(before);
    await keep({ ...before, carriedOut: 5, url: 'http://www.qinghe.gov.cn/other.html' });
    expect(await rulesOf()).toEqual([]);
  });
});

describe('what is kept', () => {
  test('of the text, what is compared; of decisions, nothing', async () => {
    const inspection = deskReport({ overview: '我局认真落实。' });
    inspection.report.sections.push({ key: 'disclosure', ordinal: '二', heading: '二', text: '表格里的字' });
    inspection.findings = deskReport({ found: ['a'] }).findings.map((finding) => ({
      ...finding,
      settled: { reason: 'checked', note: '电话核实', on: later },
    }));
    const { id } = await keepReport(inspection, options);
    const stored = JSON.stringify(await readReport(id));
    expect(stored).toContain('我局认真落实');
    expect(stored).not.toMatch(/表格里的字|电话核实/);
  });
});

describe('removal', () => {
  test('of one, of a list, of all', async () => {
    const at = (page: string) => ({ url: `http://www.qinghe.gov.cn/${page}`, received: Number(page) });
    const { id } = await keep(at('1'));
    await keep(at('2'), { list: 'http://l/' });
    await keep(at('3'), { list: 'http://l/' });
    await keep(at('3'), { list: 'http://m/' });
    await removeReports([id], options.comparing);
    expect((await readLines()).lines).toHaveLength(2);
    await removeList('http://l/', options.comparing);
    expect((await readLines()).lines).toMatchObject([{ lists: ['http://m/'] }]);
    await clearDesk();
    expect(await (await database()).count('versions')).toBe(0);
  });
});

describe('damage', () => {
  test('a record that cannot be read costs itself and is named', async () => {
    const { id } = await keep();
    await keep({ url: 'http://www.qinghe.gov.cn/b.html', received: 8 });
    const db = await database();
    const line = await db.get('lines', id);
    await db.put('lines', { ...line!, findings: 'x' as never });
    expect(await readLines()).toMatchObject({
      lines: [{}],
      damaged: [{ id, name: '青禾县民政局2022年年报' }],
    });
    // What is under it is whole, and says so once it is seen again.
    await keep({ at: later });
    expect(await readLines()).toMatchObject({ lines: [{}, {}], damaged: [] });
  });

  test('a version that cannot be read leaves the others', async () => {
    const { id } = await keep();
    await keep({ at: later, received: 4 });
    const db = await database();
    const [first] = await db.getAll('versions');
    await db.put('versions', { ...first!, inspection: null as never });
    expect(await readReport(id)).toMatchObject({ damaged: 1, versions: [{}] });
  });
});

describe('storage that fails', () => {
  test('written by a newer version: said, and left alone', async () => {
    await keep();
    (await database()).close();
    await dropDatabase();
    await new Promise<void>((resolve) => {
      indexedDB.open('desk', 99).onsuccess = ({ target }) => {
        (target as IDBOpenDBRequest).result.close();
        resolve();
      };
    });
    await expect(keep()).rejects.toMatchObject({ kind: 'newer' });
    await expect(readLines()).rejects.toMatchObject({ kind: 'newer' });
  });

  test('full: said, and what was there before is as it was', async () => {
    const { id } = await keep();
    const db = await database();
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...value) {
      if (this.name === 'lines') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, value);
    };
    try {
      await expect(keep({ at: later, received: 4 })).rejects.toMatchObject({ kind: 'full' });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect((await readReport(id))?.versions).toHaveLength(1);
    expect(await db.count('versions')).toBe(1);
  });
});
