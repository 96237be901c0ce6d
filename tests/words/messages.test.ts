import { expect, test } from 'vitest';
import { cardWords } from '../../lib/words/card';
import { counted, written } from '../../lib/words/count';
import { writtenDate } from '../../lib/words/dates';
import { figureWords } from '../../lib/words/figures';
import { popupWords } from '../../lib/words/popup';
import { toolbarWords } from '../../lib/words/toolbar';

test('a count has the noun in its number, and its thousands apart', () => {
  const errors = { one: 'error', other: 'errors' };
  const said = [0, 1, 2, 1234].map((count) => counted(count, errors, 'en'));
  expect(said).toEqual(['0 errors', '1 error', '2 errors', '1,234 errors']);
  expect(counted(1, { other: '项' }, 'zh-CN')).toBe('1 项');
  expect(written(1234, 'zh-CN')).toBe('1,234');
});

test('English nouns are singular where there is one', () => {
  const one = { error: 1, warning: 1, info: 1 };
  const [card, figures, popup] = [cardWords('en'), figureWords('en'), popupWords('en')];
  expect(card.counts(one)).toBe('1 error, 1 to check, 1 note');
  expect(card.counts({ error: 0, warning: 2, info: 3 })).toBe('0 errors, 2 to check, 3 notes');
  expect([card.findingsHere(1), card.findingsHere(2)]).toEqual(['1 finding here', '2 findings here']);
  expect([figures.zeros(1, true, false), figures.zeros(15, true, false)]).toEqual([
    '1 more, which is 0',
    '15 more, all 0',
  ]);
  expect([figures.zeros(1, false, false), figures.zeros(2, false, true)]).toEqual([
    '1 figure, which is 0',
    '2 figures, all 0 or blank',
  ]);
  expect(card.showTerms(20)).toBe('List all 20 cells');
  expect(popup.applied(1, 1, false)).toBe('1 rule applied, 1 not or not fully');
});

test('the toolbar says what was found, and that a part was not read', () => {
  const none = { error: 0, warning: 0, info: 0 };
  expect(toolbarWords('en').title({ ...none, error: 1 }, true, 0)).toBe(
    'Gouji: 1 error, 0 to check, 0 notes',
  );
  expect(toolbarWords('en').title(none, false, 0)).toBe('Gouji: Nothing found; parts were not read');
  expect(toolbarWords('zh-CN').title(none, true, 0)).toBe('勾稽：未发现问题');
});

test('and never that nothing was found where it was settled', () => {
  const none = { error: 0, warning: 0, info: 0 };
  expect(toolbarWords('zh-CN').title(none, true, 5)).toBe('勾稽：5 项已标为已核，无其他问题');
  expect(toolbarWords('zh-CN').title(none, false, 5)).toBe(
    '勾稽：5 项已标为已核，无其他问题；有未读取的部分',
  );
  expect(toolbarWords('zh-CN').title({ ...none, error: 1 }, true, 5)).toMatch(
    /^勾稽：错误 1 处.*；另有 5 项已标为已核$/,
  );
  expect(toolbarWords('en').title(none, true, 5)).toBe('Gouji: 5 settled, nothing else');
  expect(toolbarWords('en').title({ ...none, error: 1 }, true, 5)).toMatch(/^Gouji: 1 error.*; 5 settled$/);
});

test('dates are written as their reader writes them', () => {
  expect(writtenDate('2022-01-20', 'zh-CN')).toBe('2022年1月20日');
  expect(writtenDate('2022-01-20', 'en')).toBe('20 January 2022');
  expect(popupWords('zh-CN').published('2022-01-20')).toBe('2022年1月20日发布');
  expect(popupWords('en').published('2022-01-20')).toBe('published 20 January 2022');
  expect(() => writtenDate('yesterday', 'en')).toThrow(RangeError);
});

test('a plain date is the same day wherever its reader is, a moment the day that the clock there shows', () => {
  const before = process.env.TZ;
  try {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai']) {
      process.env.TZ = zone;
      expect(writtenDate('2022-01-20', 'en'), zone).toBe('20 January 2022');
    }
    expect(writtenDate('2022-01-20T20:00:00.000Z', 'zh-CN')).toBe('2022年1月21日');
    process.env.TZ = 'Pacific/Pago_Pago';
    expect(writtenDate('2022-01-20T08:00:00.000Z', 'zh-CN')).toBe('2022年1月19日');
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});
