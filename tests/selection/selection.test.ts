import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSheet, type Rectangle } from '../../lib/copies/sheets/cut-sheet';
import { fieldOf, type GridPlace, type SelectionGrid } from '../../lib/selection/field';
import { type Key, pressKey } from '../../lib/selection/move';
import { rectangleOf, type Selection, selectAll, selectSpot } from '../../lib/selection/selection';
import { anySheet, plainSheet, sheetOf } from './sheets';

const key = (name: string, { shift = false, control = false } = {}): Key => ({ key: name, shift, control });

const inside = (inner: Rectangle, outer: Rectangle) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const meets = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function spotsOf({ width, height }: SelectionGrid): GridPlace[] {
  return Array.from({ length: width * height }, (_, at) => ({ x: at % width, y: Math.floor(at / width) }));
}

/** A table and a selection in it. */
const anySelection = anySheet.chain((sheet) => {
  const field = fieldOf(sheet);
  const spot = fc.record({
    x: fc.integer({ min: 0, max: field.width - 1 }),
    y: fc.integer({ min: 0, max: field.height - 1 }),
  });
  const selection: fc.Arbitrary<Selection> = fc.record({
    anchor: spot,
    focus: spot,
    span: fc.constantFrom('cells', 'rows', 'columns'),
  });
  return fc.record({ sheet: fc.constant(sheet), field: fc.constant(field), selection });
});

const anyKey = fc.record({
  key: fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', ' ', 'a'),
  shift: fc.boolean(),
  control: fc.boolean(),
});

describe('the rectangle of a selection', () => {
  test('holds both ends and cuts through no cell', () => {
    fc.assert(
      fc.property(anySelection, ({ field, selection }) => {
        const part = rectangleOf(field, selection);
        for (const { x, y } of [selection.anchor, selection.focus])
          expect(inside(field.at(x, y), part)).toBe(true);
        if (selection.span !== 'cells') return;
        for (const { x, y } of spotsOf(field)) {
          const cell = field.at(x, y);
          expect(meets(cell, part)).toBe(inside(cell, part));
        }
      }),
    );
  });

  test('is the smallest that does', () => {
    fc.assert(
      fc.property(anySelection, ({ field, selection }) => {
        const { anchor, focus } = selection;
        const cells = spotsOf(field).map(({ x, y }) => field.at(x, y));
        const ends = { ...selection, span: 'cells' as const };
        const part = rectangleOf(field, ends);
        for (const from of spotsOf(field))
          for (const to of spotsOf(field)) {
            if (to.x < from.x || to.y < from.y) continue;
            const other = { ...from, width: to.x - from.x + 1, height: to.y - from.y + 1 };
            const holds = [anchor, focus].every((spot) => inside({ ...spot, width: 1, height: 1 }, other));
            if (!holds || cells.some((cell) => meets(cell, other) && !inside(cell, other))) continue;
            expect(inside(part, other)).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });

  test('does not matter which end is which', () => {
    fc.assert(
      fc.property(anySelection, ({ field, selection }) => {
        const turned = { ...selection, anchor: selection.focus, focus: selection.anchor };
        expect(rectangleOf(field, turned)).toEqual(rectangleOf(field, selection));
      }),
    );
  });

  test('of whole rows is as wide as the table, of whole columns as high', () => {
    fc.assert(
      fc.property(anySelection, ({ field, selection }) => {
        expect(rectangleOf(field, { ...selection, span: 'rows' }).width).toBe(field.width);
        expect(rectangleOf(field, { ...selection, span: 'columns' }).height).toBe(field.height);
      }),
    );
  });

  test('of whole columns and rows is that of the cells at its ends, whatever heads span', () => {
    fc.assert(
      fc.property(anySelection, ({ field, selection }) => {
        const ends = [selection.anchor, selection.focus].map(({ x, y }) => field.at(x, y));
        const columns = rectangleOf(field, { ...selection, span: 'columns' });
        expect(columns.x).toBe(Math.min(...ends.map(({ x }) => x)));
        expect(columns.x + columns.width).toBe(Math.max(...ends.map(({ x, width }) => x + width)));
        const rows = rectangleOf(field, { ...selection, span: 'rows' });
        expect(rows.y).toBe(Math.min(...ends.map(({ y }) => y)));
        expect(rows.y + rows.height).toBe(Math.max(...ends.map(({ y, height }) => y + height)));
      }),
    );
  });

  test('a whole column under a head over several is one column, with the head’s text; under the head all of it', () => {
    const sheet = sheetOf(
      '<table><tr><td rowspan=2>项目<td colspan=2>申请人<tr><td>自然人<td>法人<tr><td rowspan=2>受理<td>1<td>2<tr><td>3<td>4</table>',
    );
    const field = fieldOf(sheet);
    const at = (x: number, y: number, span: Selection['span']) =>
      rectangleOf(field, { ...selectSpot({ x, y }), span });
    expect(at(1, 2, 'columns')).toEqual({ x: 1, y: 0, width: 1, height: 4 });
    expect(at(1, 1, 'columns')).toEqual({ x: 1, y: 0, width: 1, height: 4 });
    expect(at(1, 0, 'columns')).toEqual({ x: 1, y: 0, width: 2, height: 4 });
    expect(at(1, 3, 'rows')).toEqual({ x: 0, y: 3, width: 3, height: 1 });
    expect(at(0, 3, 'rows')).toEqual({ x: 0, y: 2, width: 3, height: 2 });
    expect(cutSheet(sheet, at(2, 3, 'columns')).cells.map(({ text }) => text)).toEqual([
      ...['申请人', '法人', '2', '4'],
    ]);
    expect(cutSheet(sheet, at(1, 3, 'rows')).cells.map(({ text }) => text)).toEqual(['受理', '3', '4']);
  });

  test('grows from cell to cell, as in a spreadsheet', () => {
    // 甲甲丙   From 甲 to 己 the right column comes in whole, because 丙 reaches down.
    // 丁戊丙
    // 己己庚
    const field = fieldOf(
      sheetOf(
        '<table><tr><td colspan=2>甲<td rowspan=2>丙<tr><td>1<td>2<tr><td colspan=2>己<td>3<tr><td>4<td>5<td>6</table>',
      ),
    );
    const from = (x: number, y: number, toX: number, toY: number): Selection => ({
      anchor: { x, y },
      focus: { x: toX, y: toY },
      span: 'cells',
    });
    expect(rectangleOf(field, from(0, 0, 0, 0))).toEqual({ x: 0, y: 0, width: 2, height: 1 });
    expect(rectangleOf(field, from(1, 1, 1, 2))).toEqual({ x: 0, y: 1, width: 2, height: 2 });
    expect(rectangleOf(field, from(1, 1, 2, 1))).toEqual({ x: 0, y: 0, width: 3, height: 2 });
    expect(rectangleOf(field, from(1, 1, 1, 1))).toEqual({ x: 1, y: 1, width: 1, height: 1 });
  });
});

describe('keys', () => {
  test('whatever is pressed, the selection stays in the table', () => {
    fc.assert(
      fc.property(anySelection, fc.array(anyKey, { maxLength: 12 }), ({ field, selection }, keys) => {
        let now = selection;
        for (const pressed of keys) now = pressKey(field, now, pressed) ?? now;
        for (const { x, y } of [now.anchor, now.focus]) {
          expect(x >= 0 && x < field.width && y >= 0 && y < field.height).toBe(true);
        }
        const whole = { x: 0, y: 0, width: field.width, height: field.height };
        expect(inside(rectangleOf(field, now), whole)).toBe(true);
      }),
    );
  });

  test('Shift and an arrow change what is selected, unless the edge is reached', () => {
    fc.assert(
      fc.property(
        anySelection,
        fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'),
        ({ field, selection }, name) => {
          const cells = { ...selection, span: 'cells' as const };
          const next = pressKey(field, cells, key(name, { shift: true }))!;
          expect(next.anchor).toEqual(cells.anchor);
          const edges: Record<string, boolean> = {
            ArrowLeft: next.focus.x === 0,
            ArrowRight: next.focus.x === field.width - 1,
            ArrowUp: next.focus.y === 0,
            ArrowDown: next.focus.y === field.height - 1,
          };
          if (!edges[name]) expect(rectangleOf(field, next)).not.toEqual(rectangleOf(field, cells));
        },
      ),
    );
  });

  test('an arrow leaves a merged cell in one step and keeps its row', () => {
    const field = fieldOf(
      sheetOf(
        '<table><tr><td>甲<td colspan=2 rowspan=2>乙<td>1<tr><td>2<td>3<tr><td>4<td>5<td>6<td>7</table>',
      ),
    );
    const right = (selection: Selection) => pressKey(field, selection, key('ArrowRight'))!;
    const merged = right(selectSpot({ x: 0, y: 1 }));
    expect(rectangleOf(field, merged)).toEqual({ x: 1, y: 0, width: 2, height: 2 });
    expect(right(merged).focus).toEqual({ x: 3, y: 1 });
  });

  const field = fieldOf(
    plainSheet([
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['7', '8', '9'],
    ]),
  );
  const middle = selectSpot({ x: 1, y: 1 });
  test.each([
    [key('ArrowRight'), { x: 2, y: 1, width: 1, height: 1 }],
    [key('ArrowUp', { shift: true }), { x: 1, y: 0, width: 1, height: 2 }],
    [key('ArrowDown', { control: true }), { x: 1, y: 2, width: 1, height: 1 }],
    [key('ArrowLeft', { control: true, shift: true }), { x: 0, y: 1, width: 2, height: 1 }],
    [key('Home'), { x: 0, y: 1, width: 1, height: 1 }],
    [key('End', { shift: true }), { x: 1, y: 1, width: 2, height: 1 }],
    [key('Home', { control: true }), { x: 0, y: 0, width: 1, height: 1 }],
    [key('End', { control: true, shift: true }), { x: 1, y: 1, width: 2, height: 2 }],
    [key(' ', { shift: true }), { x: 0, y: 1, width: 3, height: 1 }],
    [key(' ', { control: true }), { x: 1, y: 0, width: 1, height: 3 }],
    [key('a', { control: true }), { x: 0, y: 0, width: 3, height: 3 }],
  ])('%j', (pressed, expected) => {
    expect(rectangleOf(field, pressKey(field, middle, pressed)!)).toEqual(expected);
  });

  test('rows go on as rows', () => {
    const row = pressKey(field, middle, key(' ', { shift: true }))!;
    const two = pressKey(field, row, key('ArrowDown', { shift: true }))!;
    expect(rectangleOf(field, two)).toEqual({ x: 0, y: 1, width: 3, height: 2 });
  });

  test('other keys are none of ours', () => {
    for (const name of ['a', 'A', 'Tab', 'Enter', 'Escape', 'F5', ' ', 'PageDown'])
      expect(pressKey(field, middle, key(name))).toBeNull();
    expect(pressKey(field, middle, key('a', { control: true, shift: true }))).toBeNull();
  });

  test('all is all', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { width, height } = sheet;
        const all = fieldOf(sheet);
        expect(rectangleOf(all, selectAll(all))).toEqual({ x: 0, y: 0, width, height });
      }),
    );
  });
});
