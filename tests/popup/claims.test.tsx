// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Claims } from '../../components/popup/claims';
import type { HeldClaim } from '../../lib/inspection';
import { claimsWords } from '../../lib/words/claims';

const said = (words: string, value: number, figure: number | null): HeldClaim => ({
  ...{ words, section: 'overview', subject: 'applications.received', value, figure },
  facts: figure === null ? [] : ['applications.received.total'],
  agrees: figure === null ? null : figure === value,
});
const claims = [said('收到申请5件', 5, 5), said('结转2件', 2, 3), said('被复议1件', 1, null)];

afterEach(() => render(null, document.body));

// Another file of the worker may have left its page behind.
beforeEach(() => document.body.replaceChildren());

function draw(list: HeldClaim[], language: 'zh-CN' | 'en' = 'zh-CN') {
  const onGoTo = vi.fn();
  render(<Claims claims={list} words={claimsWords(language)} onGoTo={onGoTo} />, document.body);
  return { onGoTo, lines: [...document.querySelectorAll('li')].map((line) => line.textContent) };
}
const summary = () => document.querySelector('.claims > p')?.textContent;

describe('文表核对', () => {
  test('says how many statements were held against the tables, and how that came out', () => {
    draw(claims);
    expect(summary()).toBe('已将正文2处陈述与统计表核对，1处一致，1处不一致，1处统计表无可对照的数字。');
  });

  test('in English', () => {
    draw(claims, 'en');
    expect(summary()).toBe(
      '2 statements of the text held against the tables: 1 in agreement, 1 not, for 1 the tables give no figure.',
    );
  });

  test('counts as held against the tables only what they give a figure for', () => {
    draw(claims.slice(2));
    expect(summary()).toBe('1处统计表无可对照的数字。');
  });

  test('of a text that states nothing says so, and lists nothing', () => {
    expect(draw([]).lines).toEqual([]);
    expect(summary()).toBe('正文中没有读到可与统计表核对的陈述。');
    expect(document.querySelector('details')).toBeNull();
  });

  test('unfolded, lists each with its state and the figure of the table', () => {
    expect(draw(claims).lines).toEqual([
      '一致收到申请5件表中数5',
      '不一致结转2件表中数3',
      '无数可对被复议1件',
    ]);
  });

  test('the same words against the same figure are one statement', () => {
    const none = said('未发生行政复议、行政诉讼', 0, 0);
    const twice = [
      { ...none, subject: 'reviews.reconsideration' },
      { ...none, subject: 'reviews.litigation' },
    ];
    expect(draw([...twice, ...claims]).lines).toHaveLength(4);
    expect(summary()).toContain('核对，2处一致');
  });

  test('the same words against two figures are told for each', () => {
    const both = [
      said('收到并办理5件', 5, 5),
      { ...said('收到并办理5件', 5, 4), subject: 'applications.handled' },
    ];
    expect(draw(both).lines).toEqual(['一致收到并办理5件表中数5', '不一致收到并办理5件表中数4']);
  });

  test('the same words again, at another place, are another statement', () => {
    const { onGoTo, lines } = draw([said('收到申请5件', 5, 5), ...claims]);
    expect(lines).toHaveLength(4);
    document.querySelectorAll('button')[1]?.click();
    expect(onGoTo).toHaveBeenCalledExactlyOnceWith(1);
  });

  test('one click goes to its place', () => {
    const { onGoTo } = draw(claims);
    document.querySelectorAll('button')[1]?.click();
    expect(onGoTo).toHaveBeenCalledExactlyOnceWith(1);
  });
});
