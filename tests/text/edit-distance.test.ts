import { expect, test } from 'vitest';
import { editDistance } from '../../lib/text/edit-distance';

test.each<[one: string, other: string, distance: number]>([
  ['', '', 0],
  ['政府信息公开条例', '政府信息公开条例', 0],
  ['政府信息公开条列', '政府信息公开条例', 1],
  ['政府信息公条例', '政府信息公开条例', 1],
  ['政府信息公开工作条例', '政府信息公开条例', 2],
  ['条例', '政府信息公开条例', 4],
  ['甲乙丙丁戊', '己庚辛壬癸', 4],
])('%j and %j: %d', (one, other, distance) => {
  expect(editDistance(one, other, 3)).toBe(distance);
  expect(editDistance(other, one, 3)).toBe(distance);
});
