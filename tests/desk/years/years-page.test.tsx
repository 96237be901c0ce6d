// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { YearsPage } from '../../../components/desk/years/years-page';
import type { YearsEvents, YearsState } from '../../../lib/desk/years/state';
import type { YearReport } from '../../../lib/desk/years/year-columns';
import { shownRows, yearsTable } from '../../../lib/desk/years/years-table';
import { deskPlacesWords } from '../../../lib/words/desk-places';
import { deskYearsWords } from '../../../lib/words/desk-years';
import type { Language } from '../../../lib/words/language';
import { yearReport } from './reports';

const on = {
  ...{ search: vi.fn(), show: vi.fn(), goTo: vi.fn(), copy: vi.fn(), print: vi.fn() },
} satisfies YearsEvents;

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));

const carriedIn = 'applications.carriedIn.total';
const carriedOut = 'applications.carriedOut.total';
const unit = { name: '青禾县民政局', years: [2022, 2021], reports: ['a'], undated: 0 };

function draw(reports: YearReport[], news: Partial<YearsState> = {}, language: Language = 'zh-CN'): string {
  const years = reports.length > 0 ? yearsTable(reports) : null;
  const state: YearsState = {
    ...{ search: '', found: [unit], units: 1, asked: unit.name, unit, unreadable: 0, years },
    ...{ shown: 'figures', tables: years ? shownRows(years, 'figures') : [], notice: null },
    ...news,
  };
  const words = deskYearsWords(language);
  const places = deskPlacesWords(language);
  render(
    <YearsPage
      {...{ state, words, places, language, on }}
      ruleName={(rule) => `〔${rule}〕`}
      tableName={(key) => key}
    />,
    document.body,
  );
  return document.body.textContent!.replace(/\s+/g, ' ');
}
const at = (column: number, fact: string) =>
  document.querySelector<HTMLElement>(`td[data-column="${column}"][data-fact="${fact}"]`)!;

describe('the years of a unit', () => {
  const broken = [
    yearReport(2021, { [carriedOut]: 4, 'applications.received.total': 9 }),
    yearReport(2022, { [carriedIn]: 3 }, { found: { [carriedIn]: 'continuity/carried-in' } }),
  ];

  test('say what does not carry over, by the rule that it breaks, and mark both figures', () => {
    expect(draw(broken)).toMatch(/2022年度与上一年度：衔接 0 处，不衔接 1 处.*〔continuity\/carried-in〕/);
    expect(at(1, carriedIn).querySelector('.mark.differs .unseen')?.textContent).toMatch(
      /^不衔接\n对应2021年度“?四、结转下年度继续办理.*\n.*不衔接。$/s,
    );
    expect(at(0, carriedOut).querySelector('.mark.differs')).not.toBeNull();
  });

  test('a mark leads to the other figure and lights both', async () => {
    draw(broken);
    at(1, carriedIn).querySelector<HTMLElement>('.mark')!.click();
    expect(document.activeElement).toBe(at(0, carriedOut).querySelector('.figure'));
    await vi.waitFor(() => expect(document.querySelectorAll('td.lit')).toHaveLength(2));
  });

  test('a figure leads to its report, a place that is none leads nowhere', () => {
    draw(broken);
    at(0, carriedOut).querySelector<HTMLElement>('.figure')!.click();
    expect(on.goTo).toHaveBeenCalledWith(0, carriedOut);
    expect(at(1, carriedOut).querySelector('.figure')).toBeNull();
    expect(at(1, carriedOut).textContent).toMatch(/缺.*没有读到/);
  });

  test('of all figures one is reached by Tab, arrows go on from it', () => {
    draw(broken);
    const stops = () => [...document.querySelectorAll('.figure[tabindex="0"]')];
    expect(stops()).toHaveLength(1);
    const first = at(0, 'applications.received.total').querySelector<HTMLElement>('.figure')!;
    first.focus();
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(document.activeElement).toBe(at(0, carriedOut).querySelector('.figure'));
    expect(stops()).toEqual([document.activeElement]);
  });

  test('a year that is missing is to be verified, and no error', () => {
    expect(draw([yearReport(2021), yearReport(2023)])).toMatch(/2022年度的报告不在工作台上，是否发布待核实/);
    expect(document.querySelector('thead .missing')?.textContent).toBe('2022年度（待核实）');
    expect(document.querySelector('.chip')).toBeNull();
  });

  test('what is unusual is told and marked, in the years that it lies between', () => {
    const fact = 'applications.received.total';
    expect(draw([yearReport(2021, { [fact]: 3 }), yearReport(2022, { [fact]: 300 })])).toMatch(
      /变动异常.*上年度3，本年度300/,
    );
    expect(at(1, fact).querySelector('.chip.info')).not.toBeNull();
    draw([yearReport(2020, { [fact]: 3 }), yearReport(2022, { [fact]: 300 })]);
    expect(document.querySelector('.jumps')).toBeNull();
  });

  test('one year alone, two reports of one year, and what could not be read, are said', () => {
    expect(draw([yearReport(2022)])).toMatch(/只有一个年度.*待核实/);
    const two = [yearReport(2022, {}, { id: 'a' }), yearReport(2022, {}, { id: 'b', agency: '民政局' })];
    expect(draw(two, { unreadable: 1 })).toMatch(
      /1 份记录已损坏.*2022年度在工作台上有 2 份报告.*2022年度（2 份之1）.*报告署名：民政局/,
    );
  });
});

test('a unit is looked for and chosen by its link; one that the desk does not have is said to be none of it', () => {
  draw([], { unit: null, asked: '青禾县财政局' });
  expect(document.querySelector('.warned')?.textContent).toMatch(/没有“青禾县财政局”的年度报告/);
  expect(document.querySelector('.units a')?.getAttribute('href')).toBe(
    `/years.html#agency=${encodeURIComponent(unit.name)}`,
  );
  const input = document.querySelector('input')!;
  input.value = '民政';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  expect(on.search).toHaveBeenCalledWith('民政');
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(decodeURIComponent(location.hash)).toBe('#agency=青禾县民政局');
});

test('a desk without reports says how they come to it', () => {
  expect(draw([], { unit: null, asked: null, units: 0, found: [] })).toMatch(/还没有年度报告/);
  expect(document.querySelector<HTMLButtonElement>('.bar button')!.disabled).toBe(true);
});

test('in English no Chinese is left but what the form and the reports say', () => {
  draw([yearReport(2019), yearReport(2021), yearReport(2022)], {}, 'en');
  for (const selector of [
    'header',
    'footer',
    '.filters',
    '.legend',
    '.between',
    'thead .missing',
    'thead small',
  ])
    expect(document.querySelector(selector)?.textContent, selector).not.toMatch(
      /[\p{Script=Han}\uff00-\uffef]/u,
    );
});
