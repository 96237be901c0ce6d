import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'identity/law';
const cites = (text: string, year = 2021) => judge(rule, { year, preamble: [text] });

describe(rule, () => {
  test.each([
    ['根据《政务信息公开条例》编制本报告。', '《政务信息公开条例》'],
    ['根据《中华人民共和国政务信息公开条例》编制本报告。', '政务信息公开条例'],
  ])('%s', (text, words) => {
    const { state, found } = cites(text);
    expect(state).toBe('to be looked at');
    expect(found).toMatchObject([{ severity: 'warning', expected: '《中华人民共和国政府信息公开条例》' }]);
    expect(found[0]!.quote).toContain(words);
  });

  test.each([
    '根据国办公开办函〔2019〕60号要求编制。',
    '按照国办公开办函[2019]60号编制。',
    '按照国办公开办函（2019）60 号编制。',
  ])('%s is superseded from 2021 on', (text) => {
    const { found } = cites(text);
    expect(found).toMatchObject([{ severity: 'warning' }]);
    for (const sentence of [found[0]!.zh, found[0]!.en]) expect(sentence).toContain('〔2021〕30号');
    expect(cites(text, 2020).found).toEqual([]);
  });

  test.each([
    '根据《中华人民共和国政府信息公开条例》编制本报告。',
    '根据《政府信息公开条例》（国务院令第711号）编制本报告。',
    '根据《信息公开条例》和《条例》第五十条编制。',
    '根据国办公开办函〔2021〕30号要求编制。',
    '推进政务公开和政务信息公开工作。',
  ])('%s is in order', (text) => {
    expect(cites(text).found).toEqual([]);
  });
});
