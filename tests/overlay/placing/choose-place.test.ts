import { describe, expect, test } from 'vitest';
import { type Box, contains, overlap } from '../../../lib/layer/box';
import { type BadgeAnchor, boxAt } from '../../../lib/overlay/placing/badge-positions';
import { choosePlace, type Obstacle, placeUnmeasured } from '../../../lib/overlay/placing/choose-place';

const page: Box = { left: 0, top: 0, right: 1000, bottom: 1000 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const digits = (where: Box): Obstacle => ({ kind: 'digits', box: where });

function choose(place: BadgeAnchor, obstacles: Obstacle[], counted = false, inside = page) {
  const placement = choosePlace(place, obstacles, inside, counted);
  const badge = boxAt(placement.position, placement.size, place.element);
  const target = {
    left: badge.left + placement.target.left,
    top: badge.top + placement.target.top,
    right: badge.left + placement.target.right,
    bottom: badge.top + placement.target.bottom,
  };
  return { placement, badge, target };
}

describe('in a cell', () => {
  const element = box(100, 100, 60, 30);

  test('stands at the right edge beside a figure in the middle', () => {
    const text = box(126, 105, 8, 20);
    const { placement, badge, target } = choose({ kind: 'cell', element, text }, [digits(text)]);
    expect(placement.size.width).toBe(16);
    expect(contains(element, badge)).toBe(true);
    expect(overlap(badge, text)).toBe(0);
    expect(target.right - target.left).toBe(24);
    expect(overlap(target, text)).toBe(0);
  });

  test('goes to the left of a figure at the right edge', () => {
    const text = box(140, 105, 18, 20);
    const { badge } = choose({ kind: 'cell', element, text }, [digits(text)]);
    expect(badge.right).toBeLessThanOrEqual(text.left);
    expect(badge.left).toBeGreaterThanOrEqual(element.left);
  });

  test('stays beside the figure in a wide cell, tied to the edge that the figure keeps to', () => {
    const wide = box(100, 100, 400, 30);
    for (const [left, edge] of [
      [105, 'left'],
      [296, 'center'],
    ] as const) {
      const text = box(left, 105, 8, 20);
      const { placement, badge } = choose({ kind: 'cell', element: wide, text }, [digits(text)]);
      expect(placement.position.x.edge).toBe(edge);
      expect(badge.left - text.right).toBe(6);
    }
  });

  test('shrinks and crosses the border before it covers a digit', () => {
    const narrow = box(100, 100, 22, 24);
    const text = box(104, 102, 14, 20);
    const neighbour = box(126, 102, 14, 20);
    const { badge } = choose({ kind: 'cell', element: narrow, text }, [digits(text), digits(neighbour)]);
    expect(overlap(badge, text)).toBeLessThan(overlap(box(104, 105, 14, 14), text) / 3);
    expect(overlap(badge, narrow)).toBeGreaterThan(0);
  });

  test('sits in the middle of a blank cell', () => {
    const { badge } = choose({ kind: 'cell', element, text: null }, []);
    expect([(badge.left + badge.right) / 2, (badge.top + badge.bottom) / 2]).toEqual([130, 115]);
  });

  test('has room for a number, or leaves it out', () => {
    const roomy = choose(
      { kind: 'cell', element, text: box(104, 105, 8, 20) },
      [digits(box(104, 105, 8, 20))],
      true,
    );
    expect(roomy.placement.counted).toBe(true);
    const text = box(121, 105, 18, 20);
    const tight = choose({ kind: 'cell', element, text }, [digits(text)], true);
    expect(tight.placement.counted).toBe(false);
    expect(overlap(tight.badge, text)).toBe(0);
  });

  test('keeps off other badges and off links, with all of its target', () => {
    const text = box(126, 105, 8, 20);
    const link: Obstacle = { kind: 'link', box: box(140, 100, 30, 30) };
    const { badge, target } = choose({ kind: 'cell', element, text }, [digits(text), link]);
    expect(overlap(badge, link.box)).toBe(0);
    expect(overlap(target, link.box)).toBe(0);
  });

  test('never makes the page larger', () => {
    const inside = box(0, 0, 160, 130);
    const { badge, target } = choose({ kind: 'cell', element, text: null }, [], true, inside);
    expect(contains(inside, badge)).toBe(true);
    expect(contains(inside, target)).toBe(true);
  });
});

describe('beside words', () => {
  const element = box(100, 100, 400, 90);
  const lines = [0, 1, 2].map(
    (line): Obstacle => ({ kind: 'text', box: box(100, 100 + line * 30, 400, 18) }),
  );

  test('follows words that end a line', () => {
    const text = box(100, 160, 120, 18);
    const { badge } = choose({ kind: 'words', element, text }, [
      ...lines.slice(0, 2),
      { kind: 'text', box: text },
    ]);
    expect(badge.left - text.right).toBe(3);
  });

  test('goes between the lines, or into the margin, when text goes on', () => {
    const { badge } = choose({ kind: 'words', element, text: box(200, 130, 80, 18) }, lines);
    for (const line of lines) expect(overlap(badge, line.box)).toBeLessThan(30);
  });
});

test('marks of a gap lie below their block', () => {
  const element = box(100, 100, 400, 40);
  const { badge } = choose({ kind: 'gap-after', element, text: null }, []);
  expect((badge.top + badge.bottom) / 2).toBeGreaterThanOrEqual(element.bottom);
});

test('a badge that nobody has measured takes up nothing', () => {
  for (const kind of ['cell', 'block', 'words', 'gap-after', 'gap-before'] as const) {
    const { size, target } = placeUnmeasured({ kind, element: box(0, 0, 0, 0), text: null });
    expect(size).toEqual({ width: 0, height: 0 });
    expect(target).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
  }
});

test.each([
  ['in the midst of it', box(0, 0, 400, 400), true],
  ['at its right edge', box(0, 0, 122, 400), false],
])('a badge that crosses the edge of its cell %s lies on the table or not', (_, table, inTable) => {
  // The figure fills its cell, so that the badge and what takes its click hang over the edges.
  const cell = { kind: 'cell', element: box(100, 100, 22, 22), text: box(101, 101, 20, 20) } as const;
  const { placement } = choose({ ...cell, table }, [digits(cell.text)]);
  expect(placement.inTable).toBe(inTable);
});
