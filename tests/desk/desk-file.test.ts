import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { dropDatabase } from '../../lib/desk/database';
import { readDeskFile, writeDeskFile } from '../../lib/desk/desk-file';
import type { DeskReport } from '../../lib/desk/desk-report';
import { type KeepOptions, keepReport } from '../../lib/desk/keep-report';
import { readLines, readReports } from '../../lib/desk/read-desk';
import { previewOf, takeOver } from '../../lib/desk/take-over';
import type { WorkStep } from '../../lib/desk/work';
import { rules } from '../../lib/rules';
import { entryFor } from '../../lib/settled/settled-store';
import { rosterOf } from '../roster/rosters';
import { finding } from '../tab/fixtures';
import { deskReport } from './reports';

const options: KeepOptions = { by: '0.1.0', visit: null, comparing: { rules } };
const keep = (about: Parameters<typeof deskReport>[0] = {}) => keepReport(deskReport(about), options);
const all = async (): Promise<DeskReport[]> => {
  const { lines } = await readLines();
  const reports = await readReports(lines.map(({ id }) => id));
  return reports.map(({ damaged: _, ...report }) => report).sort((a, b) => (a.id < b.id ? -1 : 1));
};
const counts = async (reports: DeskReport[]) => {
  const {
    decisions: _,
    work: __,
    rosters: ___,
    ...arrivals
  } = await previewOf({ reports, decisions: [], work: [], rosters: [] }, new Map());
  return arrivals;
};
const roster = rosterOf(['青禾县民政局']);
const later = '2026-01-20T00:00:00.000Z';
const step: WorkStep = {
  state: 'sent',
  on: '2026-01-12',
  due: '2026-02-01',
  note: '函〔2026〕3号',
  at: later,
};

beforeEach(() => dropDatabase());

describe('one file out, one file in', () => {
  test('a desk handed over to an empty one and back is the same', async () => {
    await keep({ found: ['a'] });
    await keep({ at: later, received: 4 });
    await keep({ year: 2021, carriedOut: 1, url: 'http://www.qinghe.gov.cn/b.html' });
    const mine = await all();
    const decision = entryFor(mine[0]!.versions[0]!.inspection, finding(), {
      reason: 'other',
      note: '',
      on: later,
    });
    const work = { report: mine[0]!.id, steps: [step] };
    const content = { reports: mine, decisions: [decision], work: [work], rosters: [roster] };
    const read = await readDeskFile(await writeDeskFile(content));
    expect(read).toEqual({ ok: true, ...content, unreadable: 0 });
    await dropDatabase();
    expect(await counts(mine)).toEqual({ fresh: 2, later: 0, earlier: 0, known: 0 });
    await takeOver({ reports: mine, work: [] }, options.comparing);
    expect(await all()).toEqual(mine);
    expect(await counts(mine)).toEqual({ fresh: 0, later: 0, earlier: 0, known: 2 });
  });

  test('what is newer here stays, and what is newer there comes', async () => {
    await keep();
    const old = await all();
    await keep({ at: later, received: 4 });
    const mine = await all();
    expect(await counts(old)).toEqual({ fresh: 0, later: 0, earlier: 0, known: 1 });
    await takeOver({ reports: old, work: [] }, options.comparing);
    expect(await all()).toEqual(mine);
    await dropDatabase();
    await takeOver({ reports: old, work: [] }, options.comparing);
    expect(await counts(mine)).toEqual({ fresh: 0, later: 1, earlier: 0, known: 0 });
    await takeOver({ reports: mine, work: [] }, options.comparing);
    expect(await all()).toEqual(mine);
  });

  test('two who have looked at the same page have one report', async () => {
    await keep();
    const theirs = await all();
    await dropDatabase();
    await keep({ at: later });
    await takeOver({ reports: theirs, work: [] }, options.comparing);
    expect((await readLines()).lines).toMatchObject([
      { versions: 1, firstSeen: '2026-01-10T00:00:00.000Z', lastSeen: later },
    ]);
  });

  test('a decision that was made later than ours comes, an earlier one does not', async () => {
    const entry = (on: string) => entryFor(deskReport(), finding(), { reason: 'checked', note: '', on });
    const [early, late] = [entry('2026-01-01T00:00:00.000Z'), entry('2026-02-01T00:00:00.000Z')];
    const key = (await import('../../lib/settled/settled-entry')).idOf(early);
    const preview = (theirs: typeof early, ours: typeof early) =>
      previewOf({ reports: [], decisions: [theirs], work: [], rosters: [] }, new Map([[key, ours]]));
    expect((await preview(late, early)).decisions).toEqual([late]);
    expect((await preview(early, late)).decisions).toEqual([]);
    expect((await preview(late, late)).decisions).toEqual([]);
  });
});

test('taken over twice, in any order, nothing changes the second time', async () => {
  const seen = fc.record({
    page: fc.integer({ min: 0, max: 2 }),
    year: fc.constantFrom(2021, 2022, null),
    agency: fc.constantFrom('青禾县民政局', '民政局', '青禾县财政局', null),
    received: fc.integer({ min: 0, max: 2 }),
    carriedOut: fc.integer({ min: 0, max: 1 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const desk = fc.array(seen, { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(desk, desk, async (mine, theirs) => {
      const fill = async (each: typeof mine) => {
        await dropDatabase();
        for (const { page, day, ...about } of each)
          await keep({
            ...about,
            url: `http://www.qinghe.gov.cn/${page}.html`,
            at: new Date(Date.UTC(2026, 0, day)).toISOString(),
          });
      };
      await fill(theirs);
      const file = await all();
      await fill(mine);
      await takeOver({ reports: file, work: [] }, options.comparing);
      const once = await all();
      await takeOver({ reports: file, work: [] }, options.comparing);
      expect(await all()).toEqual(once);
      expect(await counts(file)).toMatchObject({ fresh: 0, later: 0 });
      const digests = (reports: DeskReport[]) =>
        new Set(reports.flatMap(({ versions }) => versions.map(({ digest }) => digest)));
      for (const digest of digests(file)) expect(digests(once)).toContain(digest);
    }),
    { numRuns: 40 },
  );
});

describe('a file that is', () => {
  const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');
  const packed = (text: string) => new Blob([gzipSync(new TextEncoder().encode(text)) as BlobPart]);
  const head = { gouji: 'desk', version: 1 };

  test.each([
    ['empty', new Blob([]), 'no desk'],
    ['a text', new Blob(['{"gouji":"desk","version":1}']), 'no desk'],
    ['packed, and no desk', packed('{"a":1}'), 'no desk'],
    ['of a later version', packed(lines({ ...head, version: 2 })), 'later version'],
  ])('%s', async (_, file, reason) => {
    expect(await readDeskFile(file)).toEqual({ ok: false, reason });
  });

  test('broken off', async () => {
    const noise = Array.from({ length: 20_000 }, (_, at) => `${(at * 7919) % 10007}`).join('');
    const whole = packed(lines(head, { report: noise }));
    expect(await readDeskFile(whole.slice(0, whole.size - 20))).toEqual({ ok: false, reason: 'broken off' });
  });

  test('without an end: no more of it is unpacked than is bounded', async () => {
    const bomb = packed(`${lines(head)}\n${' '.repeat(40 * 1024 * 1024)}`);
    expect(bomb.size).toBeLessThan(100_000);
    expect(await readDeskFile(bomb)).toEqual({ ok: false, reason: 'too large' });
  });

  test('damaged in single lines: they cost themselves', async () => {
    await keep();
    const [report] = await all();
    const text = lines(
      head,
      { report },
      { report: { ...report, id: 'x', versions: [] } },
      { decision: {} },
      1,
    );
    const read = await readDeskFile(packed(`${text}\nnonsense`));
    expect(read).toMatchObject({ ok: true, reports: [report], unreadable: 4 });
  });
});
