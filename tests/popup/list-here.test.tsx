// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { NothingHere } from '../../components/popup/nothing-here';
import type { Further } from '../../lib/inspection';
import { viewOf } from '../../lib/tab/view';
import type { Language } from '../../lib/words/language';
import { popupWords } from '../../lib/words/popup';
import { inspected, noReport } from '../tab/fixtures';

afterEach(() => render(null, document.body));

const on = { inspect: vi.fn(), inspectAll: vi.fn(), openFile: vi.fn(), openShownFile: vi.fn() };

/** Draws the popup of a page that lists so many reports, and gives its text. */
function draw(
  count: number,
  language: Language = 'zh-CN',
  insisted = false,
  further: Further | null = null,
): string {
  const reports = Array.from({ length: count }, (_, at) => ({
    title: `某县第${at}份`,
    url: `http://x.gov.cn/${at}`,
  }));
  const page = noReport();
  if (page.isReport) throw new Error('a report');
  const view = viewOf([inspected(0, { ...page, language, reports, ...(further && { further }) })]);
  if (view.state !== 'no report') throw new Error(view.state);
  render(<NothingHere {...{ view, insisted, on, words: popupWords(language) }} />, document.body);
  return document.body.textContent ?? '';
}

const button = (name: RegExp) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => name.test(textContent ?? ''));

test('a list of reports is offered to be inspected as a whole, with the first of its titles', () => {
  const text = draw(16);
  expect(text).toContain('本页列有 16 份年度报告');
  expect(text).toMatch(/某县第0份.*某县第3份.*另有 12 份/);
  expect(text).not.toContain('某县第4份');
  button(/^全部核查（16）$/)!.click();
  expect(on.inspectAll).toHaveBeenCalledExactlyOnceWith('this page');
});

test('of a list with further pages, all are listed first, or this one is inspected alone', () => {
  expect(draw(15, 'zh-CN', false, { all: 87, page: 1, pages: 6 })).toContain(
    '列表共87条、共6页，本页为第1页。',
  );
  expect(document.querySelector('button.first')?.textContent).toBe('列出全部各页，再核查');
  button(/^列出全部各页/)!.click();
  expect(on.inspectAll).toHaveBeenLastCalledWith('all pages');
  button(/^仅核查本页（15）$/)!.click();
  expect(on.inspectAll).toHaveBeenLastCalledWith('this page');
  expect(draw(15, 'en', false, { all: 87, page: 1, pages: 6 })).toContain('List all pages');
});

test('a short list is shown whole', () => {
  expect(draw(4)).not.toContain('另有');
});

test('the page itself can still be inspected, and it still says why it is no report', () => {
  expect(draw(2)).toContain('标题');
  expect(document.querySelectorAll('.signs li')).toHaveLength(1);
  button(/^仍按年度报告核查本页$/)!.click();
  expect(on.inspect).toHaveBeenCalledWith(true);
  expect(draw(2, 'zh-CN', true)).toContain('没有可以核查的统计数据');
});

test('in English too', () => {
  expect(draw(3, 'en')).toContain('This page lists 3 annual reports');
  expect(button(/^Inspect all \(3\)$/)).toBeDefined();
});

test('a page that lists none is no list', () => {
  expect(draw(0)).toContain('不是政府信息公开工作年度报告');
  expect(button(/全部核查/)).toBeUndefined();
});
