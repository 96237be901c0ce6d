import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { changesOf } from '../../../lib/desk/changes';
import { dropDatabase } from '../../../lib/desk/database';
import { keepReport } from '../../../lib/desk/keep-report';
import { readLines, readReport, readReports } from '../../../lib/desk/read-desk';
import { removeReports } from '../../../lib/desk/remove-reports';
import {
  changeRoster,
  readRosters,
  removeRoster,
  rollUpAll,
  takeRostersOver,
} from '../../../lib/desk/rosters';
import { takeOver } from '../../../lib/desk/take-over';
import type { Roster } from '../../../lib/roster/roster';
import { rules } from '../../../lib/rules';
import { rosterOf, rosterUnit } from '../../roster/rosters';
import { deskReport } from '../reports';

// What a government is told of the sum of its units' stands with its report, as soon as all that it takes is there.

const comparing = { rules };
const government = '青禾县人民政府';
const [civil, finance] = ['青禾县民政局', '青禾县财政局'] as const;
const unit = (name: string) => rosterUnit(name, { of: `unit ${government}` });
const roster = (news: Partial<Roster> = {}) => rosterOf([government, unit(civil), unit(finance)], news);
const put = (each: Roster) => changeRoster(each.id, () => each, comparing);

let day = 10;
function keep(agency: string, received: number, { year = 2022, name = agency } = {}) {
  const url = `http://www.qinghe.gov.cn/${encodeURIComponent(name)}${year}.html`;
  const at = `2026-01-${day++}T00:00:00.000Z`;
  return keepReport(deskReport({ agency, received, year, url, at }), { by: '1', visit: null, comparing });
}

/** What the desk's list says of the sums of the government's report of a year. */
async function said(year = 2022): Promise<string[]> {
  const { lines } = await readLines();
  const own = lines.find((line) => line.agency === government && line.year === year);
  return (own?.findings ?? [])
    .filter(({ rule }) => rule === 'rollup/sum')
    .map(({ message }) => message.replace(/^.*?列/, ''));
}
async function open(): Promise<string[]> {
  const { lines } = await readLines();
  const own = await readReport(lines.find(({ agency }) => agency === government)!.id);
  const { notJudged } = own!.versions.at(-1)!.inspection;
  return notJudged
    .filter(({ rule, kind }) => rule === 'rollup/sum' && kind !== 'blank figures')
    .map(({ reason }) => reason);
}
const differs = '填报9，所汇总的2个单位合计5，差额4（其中青禾县财政局3、青禾县民政局2）。';

beforeEach(async () => {
  day = 10;
  await dropDatabase();
});

describe('a complete roster', () => {
  test.each([[[government, civil, finance]], [[civil, finance, government]], [[civil, government, finance]]])(
    'in whichever order the reports come: %s',
    async (order) => {
      await put(roster());
      const figures: Record<string, number> = { [government]: 9, [civil]: 2, [finance]: 3 };
      for (const agency of order) await keep(agency, figures[agency]!);
      expect(await said()).toEqual([differs]);
    },
  );

  test('and whether reports or roster were there first', async () => {
    for (const [agency, received] of [[government, 9], [civil, 2], [finance, 3]] as const) // biome-ignore format: a table
      await keep(agency, received);
    expect(await said()).toEqual([]);
    await put(roster());
    expect(await said()).toEqual([differs]);
    await changeRoster('r1', (known) => ({ ...known!, units: known!.units.slice(0, 2) }), comparing);
    expect(await said()).toEqual(['填报9，所汇总的1个单位合计2，差额7（其中青禾县民政局2）。']);
  });

  test('a figure that is the sum is none', async () => {
    await put(roster());
    await keep(government, 5);
    await keep(civil, 2);
    await keep(finance, 3);
    expect([await said(), await open()]).toEqual([[], []]);
  });

  test('every year is held against its own', async () => {
    await put(roster());
    for (const year of [2021, 2022]) {
      await keep(government, year === 2021 ? 5 : 9, { year });
      await keep(civil, 2, { year });
      await keep(finance, 3, { year });
    }
    expect([await said(2021), await said(2022)]).toEqual([[], [differs]]);
  });
});

describe('what has changed since', () => {
  beforeEach(async () => {
    await put(roster());
    await keep(government, 9);
    await keep(civil, 2);
    await keep(finance, 3);
  });

  test('a unit that corrects its report changes what is said of the government’s', async () => {
    await keep(finance, 7);
    expect(await said()).toEqual([]);
    await keep(finance, 6);
    expect(await said()).toEqual([
      '填报9，所汇总的2个单位合计8，差额1（其中青禾县财政局6、青禾县民政局2）。',
    ]);
  });

  test('the government’s report that is seen again keeps it', async () => {
    expect(await keep(government, 9)).toMatchObject({ as: 'seen' });
    expect(await said()).toEqual([differs]);
  });

  test('one that is removed leaves it open, which is no correction', async () => {
    const { lines } = await readLines();
    const own = lines.find(({ agency }) => agency === government)!;
    const before = (await readReport(own.id))!.versions.at(-1)!.inspection;
    await removeReports([lines.find(({ agency }) => agency === civil)!.id], comparing);
    expect(await said()).toEqual([]);
    expect(await open()).toEqual(['所汇总的2个单位中，1个在工作台上没有该年度的报告：青禾县民政局']);
    const now = (await readReport(own.id))!.versions.at(-1)!.inspection;
    expect(changesOf(before, now)).toMatchObject({ corrected: [], open: [{ rule: 'rollup/sum' }] });
  });

  test('so does a roster that is removed', async () => {
    await removeRoster('r1', comparing);
    expect([await said(), await open()]).toEqual([[], ['没有所汇总各单位的报告可对照']]);
  });

  test('a second report of a unit that says otherwise leaves it open; one that says the same does not', async () => {
    await keep(civil, 2, { name: '再发' });
    expect(await said()).toEqual([differs]);
    await keep(civil, 4, { name: '另发' });
    expect([await said(), await open()]).toEqual([[], ['有几份数据不同的报告：青禾县民政局']]);
  });

  test('a report that turns out to be of another year takes its unit along', async () => {
    const url = `http://www.qinghe.gov.cn/${encodeURIComponent(civil)}2022.html`;
    const { lines } = await readLines();
    const { id } = lines.find(({ agency }) => agency === civil)!;
    const inspection = deskReport({ agency: civil, received: 2, year: 2021, url, publishedOn: '2022-01-05' });
    await takeOver(
      {
        reports: [
          {
            ...{ id, addresses: [], lists: [] },
            versions: [
              {
                ...{ digest: 'a'.repeat(64), by: '1', visit: null, inspection },
                ...{ firstSeen: '2026-02-01T00:00:00.000Z', lastSeen: '2026-02-01T00:00:00.000Z' },
              },
            ],
          },
        ],
        work: [],
      },
      comparing,
    );
    expect(await said()).toEqual([]);
    expect((await open()).join()).toContain('青禾县民政局');
  });

  test('the rule, switched off and on again', async () => {
    await rollUpAll({ rules: rules.filter(({ id }) => id !== 'rollup/sum') });
    expect(await said()).toEqual([]);
    await rollUpAll(comparing);
    expect(await said()).toEqual([differs]);
  });
});

describe('where nobody knows', () => {
  beforeEach(async () => {
    await keep(government, 9);
    await keep(civil, 2);
  });

  test('a unit without a report is named, and nothing is said', async () => {
    await put(roster());
    expect([await said(), await open()]).toEqual([
      [],
      ['所汇总的2个单位中，1个在工作台上没有该年度的报告：青禾县财政局'],
    ]);
  });

  test('a report whose unit is doubtful is no unit’s', async () => {
    await keep('青禾县财政和国资局', 3);
    await put(roster());
    expect(await said()).toEqual([]);
    expect((await open()).join()).toContain('青禾县财政局');
  });

  test('one whose report is its own office’s alone is held against nothing', async () => {
    await keep(finance, 3);
    await put(rosterOf([rosterUnit(government, { alone: true }), unit(civil), unit(finance)]));
    expect([await said(), await open()]).toEqual([[], []]);
  });

  test('two rosters that sum otherwise; two that sum the same are one', async () => {
    await keep(finance, 3);
    await put(roster());
    await put(roster({ id: 'r2', name: '青禾县各单位' }));
    expect(await said()).toEqual([differs]);
    await put(rosterOf([government, unit(civil)], { id: 'r2', name: '青禾县各单位' }));
    expect([await said(), await open()]).toEqual([
      [],
      ['几份名册所列的汇总单位不一致，不能确定以哪份为准：青禾县、青禾县各单位'],
    ]);
  });
});

test('a desk that is handed over is the same, with or without the roster', async () => {
  await put(roster());
  await keep(government, 9);
  await keep(civil, 2);
  await keep(finance, 3);
  const { lines } = await readLines();
  const reports = await readReports(lines.map(({ id }) => id));
  const { rosters } = await readRosters();
  await dropDatabase();
  await takeOver({ reports, work: [] }, comparing);
  expect(await said()).toEqual([]);
  await takeRostersOver(rosters, comparing);
  expect(await said()).toEqual([differs]);
  expect(await readReports(lines.map(({ id }) => id))).toEqual(reports);
});
