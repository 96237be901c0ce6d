import { expect, test } from 'vitest';
import { shortBasis } from '../../lib/findings/short-basis';
import { formOf } from '../../lib/forms/annual-disclosure';
import { basis } from '../../lib/forms/annual-disclosure/basis';

test.each([
  ['form', '《政府信息公开条例》第五十条及国办公开办函〔2021〕30号'],
  ['applicationsNote', '国办公开办函〔2021〕30号所附格式第三部分统计表'],
  ['totalRow', '国办公开办函〔2021〕30号所附格式第三部分统计表'],
  ['deadline', '《政府信息公开条例》第四十九条'],
  ['powers', '《立法法》第九十一条、第九十三条'],
] as const)('%s by its short name', (key, short) => {
  const texts = basis[key](formOf('2021'));
  expect(shortBasis(texts['zh-CN'])).toBe(short);
  expect(shortBasis(texts.en)).not.toMatch(/[:：.。]$/);
  expect(shortBasis(texts.en).length).toBeGreaterThan(0);
});

test('what is no more than a number stays it', () => {
  expect(shortBasis('国办公开办函〔2019〕60号。')).toBe('国办公开办函〔2019〕60号');
});
