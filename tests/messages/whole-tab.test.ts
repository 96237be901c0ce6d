import { expect, test } from 'vitest';
import type { BarItem } from '../../lib/card/props';
import { itemsOf, type WholeTab } from '../../lib/messages/whole-tab';

const item = (id: string, message = id): BarItem => ({ id, severity: 'error', place: '', message });
const tab = (...items: [frame: number, id: string][]): WholeTab => ({
  frame: 2,
  items: items.map(([frame, id]) => ({ ...item(id), frame })),
  ...{ unread: [], bar: true },
});
const shown = (items: BarItem[]) => items.map(({ id, frame, message }) => `${frame ?? '-'} ${id} ${message}`);

test('what stands alone lists its own', () => {
  expect(shown(itemsOf([item('a')], null))).toEqual(['- a a']);
});

test('its own stand among those of the others, as it has them by now', () => {
  const items = itemsOf([item('b', 'new'), item('d')], tab([0, 'a'], [2, 'b'], [3, 'c'], [2, 'gone']));
  expect(shown(items)).toEqual(['0 a a', '- b new', '3 c c', '- d d']);
});

test('findings of the same name in two frames are two', () => {
  expect(shown(itemsOf([item('a')], tab([0, 'a'], [2, 'a'])))).toEqual(['0 a a', '- a a']);
});
