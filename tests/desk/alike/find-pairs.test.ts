import { describe, expect, test } from 'vitest';
import { commonFrom } from '../../../lib/desk/alike/common-stretches';
import { comparedText } from '../../../lib/desk/alike/compared-text';
import { findPairs } from '../../../lib/desk/alike/find-pairs';
import { markedText } from '../../../lib/desk/alike/marked-text';
import { ownText, unitText } from './texts';

const town = (at: number) => `青禾县第${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉'[at]}镇人民政府`;
const others = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => unitText(town(from + at), ownText(from + at)));
const pairsOf = async (...texts: ReturnType<typeof unitText>[]) =>
  (await findPairs(texts)).pairs.map(({ one, other, shares }) => ({
    between: [one.unit, other.unit].sort().join(' '),
    share: Math.round(Math.max(...shares) * 100),
  }));
const between = (one: number, other: number) => [town(one), town(other)].sort().join(' ');

describe('texts that were copied', () => {
  test('with the name and the figures of the copyist are found, and nobody else is', async () => {
    const text = (at: number) => `${town(at)}2023年公开信息${100 + at}条。${ownText(1)}`;
    expect(await pairsOf(...others(2, 9), unitText(town(0), text(0)), unitText(town(1), text(1)))).toEqual([
      { between: between(0, 1), share: 100 },
    ]);
  });

  test('of two units alone too: there is no county to share a template with', async () => {
    expect(await pairsOf(unitText(town(0), ownText(1)), unitText(town(1), ownText(1)))).toHaveLength(1);
  });

  test('by half are found as half', async () => {
    const [own, copied] = [ownText(1, 8), ownText(2, 8)];
    const pairs = await pairsOf(unitText(town(0), own + copied), unitText(town(1), ownText(3, 8) + copied));
    expect(pairs).toHaveLength(1);
    expect(pairs[0]?.share).toBeGreaterThan(45);
    expect(pairs[0]?.share).toBeLessThan(60);
  });

  test('a short one that stands whole in a long one is copied whole', async () => {
    const pairs = await pairsOf(unitText(town(0), ownText(1, 40)), unitText(town(1), ownText(1, 10)));
    expect(pairs).toEqual([{ between: between(0, 1), share: 100 }]);
  });

  test('a third of it is no pair', async () => {
    const pairs = await pairsOf(
      unitText(town(0), ownText(1, 10) + ownText(9, 4)),
      unitText(town(1), ownText(2, 10) + ownText(9, 4)),
    );
    expect(pairs).toEqual([]);
  });

  test('of one unit in two reports are its own', async () => {
    const own = { ...unitText(town(0), ownText(1)), id: 'other' };
    expect(await pairsOf(unitText(town(0), ownText(1)), own)).toEqual([]);
  });

  test('too short to tell are not compared', () => {
    expect(comparedText({ id: '', unit: '', agency: null, url: '', text: ownText(1, 2) })).toBeNull();
    expect(comparedText({ id: '', unit: '', agency: null, url: '', text: '1'.repeat(500) })).toBeNull();
  });
});

describe('what many units have', () => {
  const template = ownText(99, 12);
  const county = (from: number, to: number, url?: string) =>
    Array.from({ length: to - from }, (_, at) =>
      unitText(town(from + at), template + ownText(from + at, 9), url),
    );

  test('from six units on, and from more than a fifth of many', () => {
    expect([2, 10, 25, 26, 30, 100, 1000].map(commonFrom)).toEqual([6, 6, 6, 7, 7, 21, 201]);
  });

  test('raises no share: the template of the county is nobody’s copy', async () => {
    expect(await pairsOf(...county(0, 12))).toEqual([]);
  });

  test('and hides no copy of the rest', async () => {
    const copied = ownText(50, 9);
    const pairs = await pairsOf(
      ...county(2, 12),
      unitText(town(0), template + copied),
      unitText(town(1), template + copied),
    );
    expect(pairs).toEqual([{ between: between(0, 1), share: 100 }]);
  });

  test('on the site of one county, however many others there are', async () => {
    const elsewhere = Array.from({ length: 60 }, (_, at) =>
      unitText(`白水县第${at}局`, ownText(500 + at), 'http://www.baishui.gov.cn/'),
    );
    expect(await pairsOf(...county(0, 9), ...elsewhere)).toEqual([]);
  });

  test('of five units that copy each other every pair is told', async () => {
    const five = Array.from({ length: 5 }, (_, at) => unitText(town(at), ownText(7)));
    expect(await pairsOf(...five, ...others(10, 18))).toHaveLength(10);
  });

  test('what is left of a text may be too short to tell', async () => {
    const short = (at: number) => unitText(town(at), `${template}${ownText(3, 2)}`);
    expect(await pairsOf(...county(2, 12), short(0), short(1))).toEqual([]);
  });
});

describe('both texts beside each other', () => {
  test('are whole, with the passages that they share as they are written', async () => {
    const copied = ownText(1, 9);
    const texts = [
      unitText(town(0), `第甲镇 自己的话在前面，\n共${5}条。${copied}`),
      unitText(town(1), `${copied.replace('。', ' 。')}后面是另外一句别处没有的话。`),
    ];
    const { pairs, common } = await findPairs(texts);
    const [{ one, other }] = pairs as [(typeof pairs)[0]];
    for (const [own, its] of [
      [one, other],
      [other, one],
    ] as const) {
      const pieces = markedText(own, its, common);
      expect(pieces.map(({ text }) => text).join('')).toBe(own.text);
      const same = pieces.filter(({ as }) => as === 'same').map(({ text }) => text);
      expect(same.join('').replaceAll(' ', '')).toContain(copied.slice(0, 40));
    }
    expect(markedText(one, other, common).some(({ as }) => as === 'own')).toBe(true);
  });

  test('say what many units have', async () => {
    const template = ownText(99, 12);
    const copied = ownText(50, 9);
    const texts = [
      ...Array.from({ length: 8 }, (_, at) => unitText(town(at + 2), template + ownText(at, 9))),
      unitText(town(0), template + copied),
      unitText(town(1), template + copied),
    ];
    const { pairs, common } = await findPairs(texts);
    const kinds = markedText(pairs[0]!.one, pairs[0]!.other, common).map(({ as }) => as);
    expect(kinds).toEqual(['shared', 'same']);
  });
});

test('200 units are compared in the time that a page may take', async () => {
  const texts = Array.from({ length: 200 }, (_, at) =>
    unitText(`青禾县第${at}局`, ownText(at % 190, 40) + ownText(4000, 10)),
  );
  const start = process.cpuUsage();
  const { pairs } = await findPairs(texts);
  const { user, system } = process.cpuUsage(start);
  expect(pairs.length).toBeGreaterThanOrEqual(10);
  expect((user + system) / 1000).toBeLessThan(1000);
});
