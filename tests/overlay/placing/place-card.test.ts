import { describe, expect, test } from 'vitest';
import { type Box, overlap } from '../../../lib/layer/box';
import { placeCard } from '../../../lib/overlay/placing/place-card';

const viewport = { left: 0, top: 0, right: 1280, bottom: 800 };
const card = { width: 380, height: 300 };
const at = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 30 });
const boxOf = ({ left, top }: { left: number; top: number }) => ({
  left,
  top,
  right: left + card.width,
  bottom: top + card.height,
});

test.each([[at(0, 0)], [at(1220, 0)], [at(0, 770)], [at(1220, 770)], [at(600, 400)]])(
  'lies inside the viewport and beside its place',
  (place) => {
    const box = boxOf(placeCard({ place, lit: [], compared: [], inText: false }, null, card, viewport));
    expect(box.left).toBeGreaterThanOrEqual(8);
    expect(box.top).toBeGreaterThanOrEqual(8);
    expect(box.right).toBeLessThanOrEqual(1272);
    expect(box.bottom).toBeLessThanOrEqual(792);
    expect(overlap(box, place)).toBe(0);
  },
);

test('leaves the lit cells in sight', () => {
  const place = at(600, 300);
  const row = Array.from({ length: 8 }, (_, column) => at(660 + column * 70, 300));
  const box = boxOf(placeCard({ place, lit: row, compared: [], inText: false }, null, card, viewport));
  for (const cell of row) expect(overlap(box, cell)).toBe(0);
});

test('leaves the line of the words in sight, and the bar', () => {
  const place = { left: 400, top: 600, right: 560, bottom: 620 };
  const bar = { left: 1000, top: 750, right: 1268, bottom: 788 };
  const box = boxOf(placeCard({ place, lit: [], compared: [], inText: true }, bar, card, viewport));
  expect(box.bottom).toBeLessThanOrEqual(place.top);
  expect(overlap(box, bar)).toBe(0);
});

test('stays at the edge when its place is not in sight', () => {
  const box = boxOf(placeCard({ place: null, lit: [], compared: [], inText: false }, null, card, viewport));
  expect(box).toEqual({ left: 892, top: 492, right: 1272, bottom: 792 });
});

test('covers its place rather than leave a viewport that is too small', () => {
  const at = placeCard(
    { place: { left: 100, top: 100, right: 160, bottom: 130 }, lit: [], compared: [], inText: false },
    null,
    { width: 300, height: 380 },
    { left: 0, top: 0, right: 316, bottom: 396 },
  );
  expect(at).toEqual({ left: 8, top: 8 });
});

describe('columns and rows that one would compare with', () => {
  const table = { left: 100, top: 100, right: 820, bottom: 700 };
  const column = (index: number) => ({ ...table, left: 100 + index * 60, right: 160 + index * 60 });
  const cell = (index: number, row: number) => ({ ...column(index), top: row, bottom: row + 30 });
  const rowOf = (row: number) => ({ ...table, top: row, bottom: row + 30 });
  const uncovered = (box: Box, others: readonly Box[]) => others.map((other) => overlap(box, other)).join();

  test('stay in sight where there is room beside the table', () => {
    const place = cell(2, 300);
    const lit = [place, cell(9, 300), cell(10, 300)];
    const compared = [column(2), column(9), column(10), rowOf(300)];
    const box = boxOf(placeCard({ place, lit, compared, inText: false }, null, card, viewport));
    expect(uncovered(box, [...lit, ...compared])).toBe('0,0,0,0,0,0,0');
  });

  test('stay in sight although the card lies on other columns', () => {
    const wide = { left: 0, top: 100, right: 1280, bottom: 700 };
    const at = (left: number) => ({ ...wide, left, right: left + 60 });
    const place = { ...at(20), top: 300, bottom: 330 };
    const compared = [at(20), at(140), { ...wide, top: 300, bottom: 330 }];
    const box = boxOf(placeCard({ place, lit: [place], compared, inText: false }, null, card, viewport));
    expect(uncovered(box, [place, ...compared])).toBe('0,0,0,0');
  });

  test('are covered rather than the place itself where the table fills the viewport', () => {
    const place = cell(5, 300);
    const compared = Array.from({ length: 21 }, (_, index) => ({
      ...viewport,
      left: index * 60,
      right: index * 60 + 60,
    }));
    const box = boxOf(placeCard({ place, lit: [place], compared, inText: false }, null, card, viewport));
    expect(overlap(box, place)).toBe(0);
  });

  test('cost nothing where nothing is compared: the card stands right beside its place', () => {
    const place = cell(2, 300);
    const at = placeCard({ place, lit: [], compared: [], inText: false }, null, card, viewport);
    expect(at).toEqual({ left: place.right + 10, top: 290 });
  });
});
