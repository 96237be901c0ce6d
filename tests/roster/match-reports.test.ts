import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchReports, type NamedReport } from '../../lib/roster/match-reports';
import type { MatchWord, RosterUnit } from '../../lib/roster/roster';

function unit(name: string, aliases: string[] = []): RosterUnit {
  return { id: `unit ${name}`, name, aliases, of: null, alone: false, remarks: '' };
}
/** `name@host`: the report of a unit, and where it stands. */
function report(written: string): NamedReport {
  const [agency, host = 'www.qinghe.gov.cn'] = written.split('@');
  const address = host === 'file' ? `file:${agency}` : `//${host}/${agency}.html`;
  return { id: written, agency: agency!, addresses: [address] };
}
/** The certain ones as `report > unit`, the others as `report ? unit (why)`. */
function matched(units: (string | RosterUnit)[], reports: string[], words: MatchWord[] = []): string[] {
  const { unitOf, offers } = matchReports(
    units.map((each) => (typeof each === 'string' ? unit(each) : each)),
    reports.map(report),
    words,
  );
  return [
    ...[...unitOf].map(([id, of]) => `${id} > ${of.slice(5)}`),
    ...offers.map(({ report, unit, why }) => `${report} ? ${unit.slice(5)} (${why})`),
  ].sort();
}

describe('certain', () => {
  test.each<[string, (string | RosterUnit)[], string[], string[]]>([
    ['by name', ['青禾县民政局', '青禾县财政局'], ['青禾县民政局'], ['青禾县民政局 > 青禾县民政局']],
    ['without its place in the roster', ['民政局'], ['青禾县民政局'], ['青禾县民政局 > 民政局']],
    ['without its place in the report', ['青禾县民政局'], ['民政局'], ['民政局 > 青禾县民政局']],
    ['with a level in place of it', ['县民政局'], ['青禾县民政局'], ['青禾县民政局 > 县民政局']],
    ['a town without its county', ['青禾县白楼镇人民政府'], ['白楼镇'], ['白楼镇 > 青禾县白楼镇人民政府']],
    [
      'by another name',
      [unit('青禾县教育局', ['青禾县教育和体育局'])],
      ['教育和体育局'],
      ['教育和体育局 > 青禾县教育局'],
    ],
    [
      'of two, the one whose name is there whole',
      ['民政局', '青禾县民政局'],
      ['海东市青禾县民政局'],
      ['海东市青禾县民政局 > 青禾县民政局'],
    ],
    [
      'where the departments of one county have hosts of their own',
      ['青禾县民政局', '青禾县财政局'],
      ['青禾县财政局@www.qinghe.gov.cn', '民政局@mzj.qinghe.gov.cn'],
      ['民政局@mzj.qinghe.gov.cn > 青禾县民政局', '青禾县财政局@www.qinghe.gov.cn > 青禾县财政局'],
    ],
    [
      'a government and its office, each for itself',
      ['青禾县人民政府', '青禾县人民政府办公室'],
      ['青禾县政府办', '青禾县人民政府'],
      ['青禾县人民政府 > 青禾县人民政府', '青禾县政府办 > 青禾县人民政府办公室'],
    ],
    [
      'several reports of one unit',
      ['青禾县民政局'],
      ['青禾县民政局@a.qinghe.gov.cn', '民政局@b.qinghe.gov.cn'],
      ['民政局@b.qinghe.gov.cn > 青禾县民政局', '青禾县民政局@a.qinghe.gov.cn > 青禾县民政局'],
    ],
    ['out of files alone', ['青禾县民政局'], ['民政局@file'], ['民政局@file > 青禾县民政局']],
  ])('%s', (_, units, reports, there) => expect(matched(units, reports)).toEqual(there));
});

describe('offered', () => {
  test.each<[string, (string | RosterUnit)[], string[], string[]]>([
    [
      'one that took another in',
      ['青禾县教育局'],
      ['青禾县教育和体育局'],
      ['青禾县教育和体育局 ? 青禾县教育局 (alike)'],
    ],
    [
      'a town of which there are two',
      ['青禾县白楼镇', '南岭县白楼镇'],
      ['白楼镇'],
      ['白楼镇 ? 南岭县白楼镇 (several units)', '白楼镇 ? 青禾县白楼镇 (several units)'],
    ],
    [
      'one of another county, where units stand without theirs',
      ['民政局', '财政局', '水利局'],
      ['青禾县财政局', '青禾县水利局', '南岭县民政局'],
      ['南岭县民政局 ? 民政局 (place unknown)', '青禾县水利局 > 水利局', '青禾县财政局 > 财政局'],
    ],
    [
      'two counties of which neither is more',
      ['民政局'],
      ['青禾县民政局', '南岭县民政局'],
      ['南岭县民政局 ? 民政局 (place unknown)', '青禾县民政局 ? 民政局 (place unknown)'],
    ],
    [
      'one without its place on another portal',
      ['青禾县民政局', '青禾县财政局'],
      ['青禾县财政局', '民政局@www.nanling.gov.cn'],
      ['民政局@www.nanling.gov.cn ? 青禾县民政局 (place unknown)', '青禾县财政局 > 青禾县财政局'],
    ],
    [
      'a town’s office',
      ['白楼镇人民政府'],
      ['白楼镇党政办公室'],
      ['白楼镇党政办公室 ? 白楼镇人民政府 (alike)'],
    ],
    [
      'one that stands twice in the roster',
      [unit('民政局'), { ...unit('民政局'), id: 'unit 民政局之二' }],
      ['民政局'],
      ['民政局 ? 民政局 (several units)', '民政局 ? 民政局之二 (several units)'],
    ],
  ])('%s', (_, units, reports, there) => expect(matched(units, reports)).toEqual(there));
});

describe('left alone', () => {
  test.each<[string, (string | RosterUnit)[], string[]]>([
    ['another county’s', ['青禾县民政局'], ['南岭县民政局']],
    ['the office of a county’s government', ['青禾县人民政府'], ['青禾县人民政府办公室']],
    ['the government of a county within a city', ['海东市人民政府'], ['海东市青禾县人民政府']],
    ['another town', ['青禾县城东镇'], ['青禾县城西镇']],
  ])('%s', (_, units, reports) => expect(matched(units, reports)).toEqual([]));

  test('what is alike to a unit whose report is there', () => {
    expect(matched(['青禾县教育局'], ['青禾县教育局', '青禾县教育和体育局'])).toEqual([
      '青禾县教育局 > 青禾县教育局',
    ]);
  });

  test('a report that names nobody', () => {
    expect(matchReports([unit('青禾县民政局')], [{ id: 'x', agency: null, addresses: [] }])).toEqual({
      unitOf: new Map(),
      offers: [],
    });
  });
});

describe('what people have said', () => {
  const word = (unit: string, address: string, is: MatchWord['is'], day = '01'): MatchWord => ({
    ...{ unit: `unit ${unit}`, address, is },
    on: `2026-01-${day}T00:00:00.000Z`,
  });
  const address = '//www.qinghe.gov.cn/青禾县教育和体育局.html';

  test('it is the unit’s', () => {
    expect(matched(['青禾县教育局'], ['青禾县教育和体育局'], [word('青禾县教育局', address, 'its')])).toEqual(
      ['青禾县教育和体育局 > 青禾县教育局'],
    );
  });

  test('it is not: no longer offered', () => {
    expect(
      matched(['青禾县教育局'], ['青禾县教育和体育局'], [word('青禾县教育局', address, 'not its')]),
    ).toEqual([]);
  });

  test('not even where the name is the same; the other unit of that name then has it', () => {
    const town = '//www.qinghe.gov.cn/白楼镇.html';
    expect(
      matched(['青禾县白楼镇', '南岭县白楼镇'], ['白楼镇'], [word('南岭县白楼镇', town, 'not its')]),
    ).toEqual(['白楼镇 > 青禾县白楼镇']);
  });

  test('the last word counts, and may be taken back', () => {
    const words = [word('青禾县教育局', address, 'open', '03'), word('青禾县教育局', address, 'its', '02')];
    expect(matched(['青禾县教育局'], ['青禾县教育和体育局'], words)).toEqual([
      '青禾县教育和体育局 ? 青禾县教育局 (alike)',
    ]);
  });

  test('of a unit that is no longer there it counts nothing', () => {
    expect(
      matched(
        ['青禾县教育局'],
        ['青禾县教育局'],
        [word('没有了', '//www.qinghe.gov.cn/青禾县教育局.html', 'its')],
      ),
    ).toEqual(['青禾县教育局 > 青禾县教育局']);
  });
});

describe('whatever the names', () => {
  const place = fc.constantFrom('', '青禾县', '南岭县', '海东市', '海东市青禾县', '县');
  const own = fc.constantFrom(
    '民政局',
    '教育局',
    '教育和体育局',
    '白楼镇',
    '白楼镇人民政府',
    '白楼街道办事处',
    '人民政府办公室',
    '卫健委',
  );
  const name = fc.tuple(place, own).map((parts) => parts.join(''));
  const host = fc.constantFrom('www.qinghe.gov.cn', 'mzj.qinghe.gov.cn', 'www.nanling.gov.cn', 'file');
  const roster = fc.uniqueArray(fc.tuple(name, fc.array(name, { maxLength: 2 })), {
    maxLength: 8,
    selector: ([each]) => each,
  });
  const reports = fc.uniqueArray(
    fc.tuple(name, host).map((parts) => parts.join('@')),
    { maxLength: 10 },
  );

  test('no report is two units’, none is both certain and offered, and order does not matter', () => {
    fc.assert(
      fc.property(roster, reports, (named, written) => {
        const units = named.map(([each, aliases]) => unit(each, aliases));
        const { unitOf, offers } = matchReports(units, written.map(report));
        for (const { report } of offers) expect(unitOf.has(report)).toBe(false);
        expect(new Set(offers.map(({ report, unit }) => `${report} ${unit}`)).size).toBe(offers.length);
        expect(matched([...units].reverse(), [...written].reverse())).toEqual(matched(units, written));
      }),
    );
  });

  test('a unit whose name has nothing to do with any report changes nothing', () => {
    fc.assert(
      fc.property(roster, reports, (named, written) => {
        const units = named.map(([each, aliases]) => unit(each, aliases));
        const with_ = matched([...units, unit('临江县水务集团有限公司'), unit('临江县石桥乡')], written);
        expect(with_).toEqual(matched(units, written));
      }),
    );
  });
});
