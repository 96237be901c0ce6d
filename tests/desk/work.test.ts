import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { database, dropDatabase } from '../../lib/desk/database';
import { type KeepOptions, keepReport } from '../../lib/desk/keep-report';
import { readLines, readReport, readReports } from '../../lib/desk/read-desk';
import { clearDesk, removeReports } from '../../lib/desk/remove-reports';
import { isCorrected, sinceLetter } from '../../lib/desk/since-letter';
import { readWork, writeStep } from '../../lib/desk/stored-work';
import { previewOf, takeOver } from '../../lib/desk/take-over';
import { joinSteps, type WorkStep, withStep, workNow, workStates } from '../../lib/desk/work';
import { rules } from '../../lib/rules';
import { idOf } from '../../lib/settled/settled-entry';
import { entryFor } from '../../lib/settled/settled-store';
import { deskReport } from './reports';

const options: KeepOptions = { by: '0.1.0', visit: null, comparing: { rules } };
const keep = (about: Parameters<typeof deskReport>[0] = {}) => keepReport(deskReport(about), options);
const step = (news: Partial<WorkStep> = {}): WorkStep => ({
  ...{ state: 'sent', on: '2026-01-12', due: null, note: '', at: '2026-01-12T08:00:00.000Z' },
  ...news,
});

beforeEach(() => dropDatabase());

describe('how things stand with a report', () => {
  test('of which nothing was said is to be checked', () => {
    expect(workNow([], '2026-01-12')).toMatchObject({ state: 'to check', on: null, overdue: false });
  });

  test.each([
    ['the day before', '2026-01-31', 'sent', false],
    ['on the day', '2026-02-01', 'sent', false],
    ['the day after', '2026-02-02', 'sent', true],
    ['when it is corrected', '2026-02-02', 'corrected', false],
  ] as const)('a deadline %s', (_, today, state, overdue) => {
    expect(workNow([step({ state, due: '2026-02-01' })], today).overdue).toBe(overdue);
  });

  test('a letter without a deadline is never overdue', () => {
    expect(workNow([step()], '2099-01-01').overdue).toBe(false);
  });

  test('a step is the latest, whatever clock the one before was written by', () => {
    const wrong = step({ at: '2031-01-01T00:00:00.000Z' });
    const steps = withStep([wrong], step({ state: 'closed' }));
    expect(joinSteps(steps, []).at(-1)).toMatchObject({ state: 'closed', at: '2031-01-01T00:00:00.001Z' });
  });

  test('histories are joined in any order and as often as one likes', () => {
    const any = fc.array(
      fc.record({
        state: fc.constantFrom(...workStates),
        on: fc.constantFrom('2026-01-12', '2026-01-13'),
        due: fc.constantFrom(null, '2026-02-01'),
        note: fc.constantFrom('', '甲'),
        at: fc.integer({ min: 0, max: 300 }).map((minute) => new Date(minute * 60_000).toISOString()),
      }),
      { maxLength: 90 },
    );
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        const all = joinSteps(joinSteps(a, b), c);
        expect(joinSteps(a, joinSteps(c, b))).toEqual(all);
        expect(joinSteps(all, b)).toEqual(all);
        expect(all.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('on the desk', () => {
  test('it is kept, goes with its report, and with the whole desk', async () => {
    const { id } = await keep();
    const other = await keep({ url: 'http://www.qinghe.gov.cn/b.html', received: 9 });
    await writeStep([id, other.id, 'not there'], step());
    expect([...(await readWork()).steps.keys()].sort()).toEqual([id, other.id].sort());
    await removeReports([id], { rules });
    expect([...(await readWork()).steps.keys()]).toEqual([other.id]);
    await clearDesk();
    expect((await readWork()).steps.size).toBe(0);
  });

  test('what is damaged costs itself and is named; the next step begins anew', async () => {
    const { id } = await keep();
    const other = await keep({ url: 'http://www.qinghe.gov.cn/b.html', received: 9 });
    await writeStep([other.id], step());
    await (await database()).put('work', { report: id, steps: [{ state: 'lost' }] } as never);
    const { steps, damaged } = await readWork();
    expect([[...steps.keys()], damaged]).toEqual([[other.id], [id]]);
    await writeStep([id], step({ state: 'checked' }));
    expect((await readWork()).steps.get(id)).toMatchObject([{ state: 'checked' }]);
  });

  test('taken over under the id that its report has here; the newer stays, twice changes nothing', async () => {
    const { id } = await keep();
    const reports = (await readReports([id])).map(({ damaged: _, ...report }) => ({
      ...report,
      id: 'theirs',
    }));
    const early = {
      reports,
      work: [{ report: 'theirs', steps: [step({ at: '2026-01-01T00:00:00.000Z' })] }],
    };
    await writeStep([id], step({ state: 'corrected' }));
    const preview = () => previewOf({ ...early, decisions: [], rosters: [] }, new Map());
    expect(await preview()).toMatchObject({ known: 1, work: 1 });
    await takeOver(early, { rules });
    const once = (await readWork()).steps;
    expect(once.get(id)?.map(({ state }) => state)).toEqual(['sent', 'corrected']);
    expect(await preview()).toMatchObject({ known: 1, work: 0 });
    await takeOver(early, { rules });
    expect((await readWork()).steps).toEqual(once);
    const late = step({ state: 'closed', at: '2026-03-01T00:00:00.000Z' });
    await takeOver({ reports, work: [{ report: 'theirs', steps: [late] }] }, { rules });
    expect((await readWork()).steps.get(id)?.at(-1)).toEqual(late);
  });

  test('of a report that the file does not bring nothing comes', async () => {
    await takeOver({ reports: [], work: [{ report: 'nobody', steps: [step()] }] }, { rules });
    expect((await readWork()).steps.size).toBe(0);
    expect((await readLines()).lines).toEqual([]);
  });
});

describe('since the letter', () => {
  const sentAt = '2026-01-12T08:00:00.000Z';
  const after = '2026-02-01T00:00:00.000Z';
  const since = async (found: string[], again: string[] | null, decisions = new Map()) => {
    const { id } = await keep({ found });
    if (again) await keep({ found: again, at: after, received: found === again ? 3 : 4 });
    return sinceLetter((await readReport(id))!, sentAt, decisions);
  };

  test('nobody has looked again: nothing is said', async () => {
    expect(await since(['a'], null)).toBeNull();
  });

  test('looked at again and the same', async () => {
    const same = ['a', 'b'];
    expect(await since(same, same)).toEqual({ corrected: 0, unchanged: 2, fresh: 0, open: 0 });
  });

  test('corrected in part, and in full', async () => {
    const part = await since(['a', 'b'], ['b', 'c']);
    expect(part).toEqual({ corrected: 1, unchanged: 1, fresh: 1, open: 0 });
    expect(isCorrected(part!)).toBe(false);
    await dropDatabase();
    const full = await since(['a', 'b'], []);
    expect(full).toEqual({ corrected: 2, unchanged: 0, fresh: 0, open: 0 });
    expect(isCorrected(full!)).toBe(true);
  });

  test('where nothing was found before there is nothing to call corrected', async () => {
    const none = await since([], []);
    expect(isCorrected(none!)).toBe(false);
  });

  test('what is settled is not counted as standing', async () => {
    const inspection = deskReport({ found: ['a', 'b'], at: after, received: 4 });
    const entry = entryFor(inspection, inspection.findings[1]!, { reason: 'checked', note: '', on: after });
    const decided = new Map([[idOf(entry), entry]]);
    expect(await since(['a', 'b'], ['b'], decided)).toMatchObject({ corrected: 1, unchanged: 0 });
  });

  test('a report that nobody had looked at when the letter went has nothing to be held against', async () => {
    const { id } = await keep({ at: after });
    expect(sinceLetter((await readReport(id))!, sentAt, new Map())).toBeNull();
  });
});
