// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ListPage } from '../../components/list/list-page';
import { faultSchema, type ListFault } from '../../lib/list/fault';
import { type ListLine, totalsOf } from '../../lib/list/lines';
import type { ListEvents, ListState } from '../../lib/list/state';
import type { Language } from '../../lib/words/language';
import { listWords } from '../../lib/words/list';

const on = {
  start: vi.fn(),
  pause: vi.fn(),
  stop: vi.fn(),
  retry: vi.fn(),
  again: vi.fn(),
  gather: vi.fn(),
  gatherInTab: vi.fn(),
  stopGathering: vi.fn(),
  retryPages: vi.fn(),
  copyLedger: vi.fn(),
  exportLedger: vi.fn(),
} satisfies ListEvents;

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));

const place = (at: number) => ({
  at,
  title: `第${at}镇2021年政府信息公开工作年度报告`,
  url: `http://x.gov.cn/${at}`,
});
const waiting: ListLine = { ...place(0), state: 'waiting' };
const failed = (fault: ListFault): ListLine => ({ ...place(1), state: 'failed', fault });
const report: ListLine = {
  ...place(2),
  state: 'report',
  agency: '某镇人民政府',
  year: 2021,
  counts: { error: 2, warning: 0, info: 0 },
  verdict: 'error',
  checked: 'whole',
  why: null,
  notCompared: false,
  misled: null,
};

/** Draws the page and gives its text, white space collapsed. */
function draw(lines: ListLine[], news: Partial<ListState> = {}, language: Language = 'zh-CN'): string {
  const state: ListState = {
    source: { url: 'http://x.gov.cn/', title: '年报' },
    onDesk: null,
    pages: null,
    gathering: null,
    lines,
    totals: totalsOf(lines),
    run: 'running',
    leftMs: null,
    unkept: 0,
    notice: null,
    ...news,
  };
  render(<ListPage state={state} words={listWords(language)} on={on} />, document.body);
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

describe('a line', () => {
  test('leads to its report, in a tab of its own that is told nothing', () => {
    draw([report]);
    const link = document.querySelector<HTMLAnchorElement>('.lines a')!;
    expect(link.getAttribute('href')).toBe('http://x.gov.cn/2');
    expect(link.target).toBe('_blank');
    expect(link.rel).toContain('noopener');
  });

  test('says whose report it is and how many findings of which kind', () => {
    draw([report]);
    const cells = [...document.querySelectorAll('.lines tbody tr > *')].map(({ textContent }) => textContent);
    expect(cells.slice(2)).toEqual(['某镇人民政府', '2021', '误 2']);
  });

  test('says that not all could be checked, also where something was found', () => {
    draw([{ ...report, verdict: 'warning', counts: { error: 0, warning: 3, info: 0 }, checked: 'not' }]);
    expect(document.querySelector('.lines td.result')?.textContent).toBe('疑 3未能核查');
  });

  test('says why a part could not be', () => {
    const why = '附件“统计表.pdf”：网站没有给出文件（HTTP 404），文件可能已移走。';
    draw([{ ...report, verdict: 'partial', checked: 'in part', why }]);
    expect(document.querySelector('.lines td.result')?.textContent).toContain(why);
  });

  test('is drawn anew when something became of it', () => {
    expect(draw([waiting])).toContain('等待');
    expect(draw([{ ...waiting, state: 'fetching' }])).toContain('正在读取');
  });

  test('of a file that came and could not be read has the reason of whoever read it', () => {
    const reason = '文件设有打开密码。请取得不设密码的文件。';
    expect(draw([failed({ kind: 'unread file', reason })])).toContain(`未能核查 ${reason}`);
  });

  const faults: ListFault[] = [
    { kind: 'attachment', format: 'PDF' },
    { kind: 'elsewhere', host: '10.1.2.3' },
    ...[403, 404, 412, 429, 500, 521].map((status) => ({ kind: 'status', status }) as const),
    { kind: 'not html', contentType: 'application/json' },
    { kind: 'too large', megabytes: 16 },
    { kind: 'too much' },
    { kind: 'many names', host: 'www.qinghe.gov.cn' },
    { kind: 'led away', host: 'www.shanghe.gov.cn' },
    { kind: 'timeout', seconds: 30 },
    { kind: 'empty' },
    { kind: 'no answer' },
    { kind: 'failed', detail: 'RangeError' },
  ];

  test('the faults below are all that there are', () => {
    const kinds = faultSchema.options.map(({ shape }) => shape.kind.value);
    // Above, a file that could not be read says what its reader says.
    expect(new Set([...faults.map(({ kind }) => kind), 'unread file'])).toEqual(new Set(kinds));
  });

  test.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))(
    'says why it failed and what to do: %s',
    (_, fault) => {
      expect(draw([failed(fault)])).toMatch(/未能核查 .*请(?:稍后重试|打开|核实)/);
      expect(draw([failed(fault)], {}, 'en')).toMatch(/Not inspected .*(?:Try again|[Oo]pen|Check)/);
      for (const detail of Object.values(fault).slice(1))
        expect(document.querySelector('.reason')?.textContent).toContain(String(detail));
    },
  );
});

describe('progress', () => {
  test('is said with the time left', () => {
    expect(draw([report, waiting], { leftMs: 130_000 })).toContain('已完成 1 / 2剩余约 2 分钟');
    expect(draw([report, waiting], { leftMs: 20_000 })).toContain('剩余不到 1 分钟');
    expect(draw([report, waiting])).toContain('正在估算剩余时间');
    expect(document.querySelector('progress')).toMatchObject({ value: 1, max: 2 });
  });

  test('is read out by quarters, and never beyond the end', () => {
    const lines = (done: number) =>
      Array.from({ length: 5 }, (_, at): ListLine => (at < done ? { ...report, at } : { ...waiting, at }));
    const said = [0, 1, 2, 3, 4, 5].map((done) => {
      draw(lines(done));
      return /(\d+) \/ 5/.exec(document.querySelector('.progress [role=status]')!.textContent!)?.[1];
    });
    expect(said).toEqual(['0', '0', '1', '2', '3', '5']);
  });

  test.each([
    ['ready', '开始核查', 'start'],
    ['running', '暂停', 'pause'],
    ['paused', '继续', 'start'],
    ['stopped', '继续', 'start'],
  ] as const)('%s: the button says %s', (run, label, event) => {
    draw([waiting], { run });
    button(label)!.click();
    expect(on[event]).toHaveBeenCalledOnce();
    expect(button('停止')!.disabled).toBe(run === 'ready' || run === 'stopped');
  });

  test('at the end only those can be tried again for which it may help', () => {
    draw([report, failed({ kind: 'timeout', seconds: 30 }), failed({ kind: 'attachment', format: 'DOC' })], {
      run: 'finished',
    });
    expect(button('停止')).toBeUndefined();
    button('重试未能核查的（1）')!.click();
    expect(on.retry).toHaveBeenCalledOnce();
    button('全部重新核查')!.click();
    expect(on.again).toHaveBeenCalledOnce();
  });
});

describe('the ledger', () => {
  test('can be had as soon as there is a report', () => {
    draw([waiting]);
    expect(button('复制台账')!.disabled).toBe(true);
    draw([waiting, report]);
    button('复制台账')!.click();
    button('导出 XLSX')!.click();
    expect(on.copyLedger).toHaveBeenCalledOnce();
    expect(on.exportLedger).toHaveBeenCalledWith('xlsx');
  });

  test('what became of it is said, and a failure looks like one', () => {
    expect(draw([report], { notice: { kind: 'copied', rows: 2, columns: 9 } })).toContain('2行 × 9列');
    expect(draw([report], { notice: { kind: 'copy refused' } })).toContain('没有复制');
    expect(document.querySelector('footer [role=status]')!.className).toContain('failed');
  });
});

test('what the browser has no room for is said', () => {
  expect(draw([report], { unkept: 3 })).toContain('有 3 份的核查结果只保留在本页');
});
