import { expect, test } from 'vitest';
import { everything, type NarrowedTo, narrowed } from '../../../lib/desk/screen/narrow';
import { workNow } from '../../../lib/desk/work';
import { found, row } from './rows';

const rows = [
  row({
    id: '1',
    agency: '青禾县民政局',
    year: 2021,
    findings: [found('section/fees', 'warning', '没有说明收费情况')],
  }),
  row({
    id: '2',
    agency: '青禾县财政局',
    year: 2022,
    findings: [found('a'), found('b')],
    lists: ['http://l/'],
  }),
  row({ id: '3', agency: null, title: '某单位年报', checked: 'in part' }),
  row({
    id: '4',
    agency: '白水县民政局',
    lastSeen: '2026-02-01T00:00:00.000Z',
    findings: [found('a')],
    settled: ['a'],
  }),
];
const sent = workNow(
  [{ state: 'sent', on: '2026-01-12', due: '2026-02-01', note: '', at: 'x' }],
  '2026-03-01',
);
rows[0] = { ...rows[0]!, work: sent };
const ids = (wanted: Partial<NarrowedTo>) =>
  narrowed(rows, { ...everything, ...wanted })
    .map(({ id }) => id)
    .sort()
    .join('');

test.each([
  [{}, '1234'],
  [{ text: '民政' }, '14'],
  [{ text: '民政 2021' }, '1'],
  [{ text: '收费' }, '1'],
  [{ text: '收 费　情况' }, '1'],
  [{ text: '某单位' }, '3'],
  [{ text: '没有这样的' }, ''],
  [{ year: 2022 }, '234'],
  [{ verdict: 'error' as const }, '2'],
  [{ verdict: 'warning' as const }, '1'],
  [{ verdict: 'unsure' as const }, '3'],
  [{ verdict: 'clean' as const }, '4'],
  [{ rule: 'a' }, '2'],
  [{ list: 'http://l/' }, '2'],
  [{ work: 'sent' as const }, '1'],
  [{ work: 'overdue' as const }, '1'],
  [{ work: 'to check' as const }, '234'],
])('%j', (wanted, shown) => {
  expect(ids(wanted)).toBe(shown);
});

test('in the order that is wanted', () => {
  const order = (sort: NarrowedTo['sort']) =>
    narrowed(rows, { ...everything, sort })
      .map(({ id }) => id)
      .join('');
  expect(order('seen')[0]).toBe('4');
  expect(order('worst')[0]).toBe('2');
  expect(order('agency').at(-1)).toBe('3');
  expect(order('year').at(-1)).toBe('1');
});

test('ten thousand are searched in less time than a key takes', () => {
  const many = Array.from({ length: 10_000 }, (_, at) =>
    row({
      id: `${at}`,
      agency: `第${at}局`,
      findings: [found('a', 'error', '总计与各项之和不符'.repeat(5))],
    }),
  );
  narrowed(many, { ...everything, text: '局' });
  const start = performance.now();
  expect(narrowed(many, { ...everything, text: '第77局' })).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(500);
});
