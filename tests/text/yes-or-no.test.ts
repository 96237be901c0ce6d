import { describe, expect, test } from 'vitest';
import { readYesOrNo } from '../../lib/text/yes-or-no';

describe('yes or no', () => {
  test.each([
    ['是', 1],
    ['否', 0],
    [' 是 ', 1],
    ['☑是 ☐否', 1],
    ['□是  √否', 0],
    ['■是□否', 1],
    ['是☑ 否□', 1],
    ['是□　否☑', 0],
    ['（☐ 是 ☑ 否）', 0],
  ])('%s', (text, value) => {
    expect(readYesOrNo(text)).toEqual({ kind: 'number', value, unit: null });
  });

  test.each(['', ' ', '□是 □否', '是□ 否□'])('%s is not answered', (text) => {
    expect(readYesOrNo(text).kind).toBe('blank');
  });

  test.each(['☑是 ☑否', '有', '1', '是否', '是或否', '不是', '是 12'])(
    '%s is no answer that can be read',
    (text) => {
      expect(readYesOrNo(text).kind).toBe('unreadable');
    },
  );
});
