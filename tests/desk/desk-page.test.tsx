// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DeskPage } from '../../components/desk/desk-page';
import type { Arrived } from '../../lib/desk/screen/arrivals';
import { everything } from '../../lib/desk/screen/narrow';
import { nothingPicked } from '../../lib/desk/screen/pick';
import { kindsOf, pictureOf } from '../../lib/desk/screen/picture';
import type { DeskRow } from '../../lib/desk/screen/row';
import type { DeskEvents, DeskState } from '../../lib/desk/screen/state';
import { deskWords } from '../../lib/words/desk';
import { deskFilesWords } from '../../lib/words/desk-files';
import { deskPlacesWords } from '../../lib/words/desk-places';
import type { Language } from '../../lib/words/language';
import { finding } from '../tab/fixtures';
import { deskReport } from './reports';
import { found, row } from './screen/rows';

const on = {
  ...{ want: vi.fn(), unfold: vi.fn(), open: vi.fn(), ask: vi.fn(), remove: vi.fn() },
  ...{ removeDamaged: vi.fn(), export: vi.fn(), choose: vi.fn(), take: vi.fn(), leave: vi.fn() },
  ...{ handOver: vi.fn(), gatherListed: vi.fn(), closeArrivals: vi.fn() },
  ...{ gather: vi.fn(async () => {}), goOn: vi.fn(), dropList: vi.fn() },
  ...{
    pick: vi.fn(),
    pickAll: vi.fn(),
    pickNone: vi.fn(),
    openPanel: vi.fn(),
    setWork: vi.fn(),
    inspectAgain: vi.fn(),
    writeLetters: vi.fn(),
    saveCounty: vi.fn(),
    draftCircular: vi.fn(),
  },
} satisfies DeskEvents;

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));

function draw(rows: DeskRow[], news: Partial<DeskState> = {}, language: Language = 'zh-CN'): string {
  const state: DeskState = {
    ...{ rows, shown: rows, wanted: everything, picture: pictureOf(rows), kinds: kindsOf(rows) },
    ...{
      damaged: [],
      begun: [],
      unfolded: null,
      preview: null,
      asked: null,
      trouble: null,
      record: true,
      room: null,
    },
    ...{ notice: null, busy: false, picks: nothingPicked, panel: null, arrived: null },
    ...news,
  };
  const words = deskWords(language);
  const [places, files] = [deskPlacesWords(language), deskFilesWords(language)];
  render(
    <DeskPage {...{ state, words, language, places, files, on }} ruleName={(rule) => `〔${rule}〕`} />,
    document.body,
  );
  return document.body.textContent!.replace(/\s+/g, ' ');
}
const press = (selector: string) => document.querySelector<HTMLElement>(selector)!.click();
const key = (name: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));

const rows = [
  row({ id: '1', findings: [found('section/fees', 'warning')] }),
  row({ id: '2', agency: '青禾县财政局', findings: [found('a')], versions: 2 }),
];

describe('the desk', () => {
  test('that is empty says how things come to it', () => {
    expect(draw([])).toMatch(/还没有年度报告.*全部核查/);
    expect(document.querySelector('.picture')).toBeNull();
  });

  test('says what is not kept, what is damaged, and why', () => {
    const text = draw([], {
      trouble: { kind: 'full', detail: 'quota' },
      record: false,
      damaged: [{ id: 'x', name: '青禾县审计局年报' }],
    });
    expect(text).toMatch(/没有留存：存储空间已满.*quota/);
    expect(text).toMatch(/已关闭/);
    expect(text).toMatch(/青禾县审计局年报/);
    press('.warned button');
    expect(on.removeDamaged).toHaveBeenCalledOnce();
  });

  test('a cell of the picture says its state in words and leads to its reports', () => {
    draw(rows);
    const cell = document.querySelector<HTMLElement>('tbody .cell.warning')!;
    expect(cell.getAttribute('aria-label')).toBe('青禾县民政局2022年度：存疑');
    cell.click();
    expect(on.open).toHaveBeenCalledWith(['1']);
  });

  test('a kind leads to the reports that have it, and back', () => {
    draw(rows);
    press('.kinds button');
    expect(on.want).toHaveBeenCalledWith({ rule: 'a' });
    draw(rows, { wanted: { ...everything, rule: 'a' } });
    press('.kinds button');
    expect(on.want).toHaveBeenCalledWith({ rule: null });
  });

  test('a report unfolds with what is new, corrected, as before, and what could not be judged', () => {
    const inspection = deskReport({ found: ['n'] });
    const changes = {
      ...{ fresh: [finding({ id: 'n' })], unchanged: [], corrected: [finding({ message: '原来的问题。' })] },
      open: [finding({ message: '没有再看的问题。' })],
    };
    const text = draw(rows, {
      unfolded: {
        ...{ id: '2', inspection, changes, since: '2026-01-01T00:00:00.000Z', byOther: true, damaged: 1 },
        ...{ steps: [], jumps: [], workDamaged: false, sums: null, sinceLetter: null },
      },
    });
    expect(text).toMatch(/新出现 1 处.*已改正 1 处.*仍存在 0 处.*本次未能判断 1 处/);
    expect(text).toMatch(/不同版本的扩展.*原来的问题.*没有再看的问题.*问题n/);
    expect(text).toMatch(/1 个版本已损坏/);
  });

  test('what is unusual beside the year before is told with both figures, and as no error', () => {
    const fact = 'applications.received.total';
    const text = draw(rows, {
      unfolded: {
        ...{ id: '2', inspection: deskReport(), changes: null, since: null, byOther: false, damaged: 0 },
        ...{ steps: [], workDamaged: false, sums: null, sinceLetter: null },
        jumps: [
          { kind: 'figure', fact, before: 3, now: 300, mayBeUnit: false },
          { kind: 'same table', table: 'applications', facts: [fact], of: 4 },
        ],
      },
    });
    expect(text).toMatch(/变动异常.*不是错误.*总计：上年度3，本年度300.*4 个数中有 1 个与上年度完全相同/);
    expect(document.querySelectorAll('.jumps .chip:not(.info)')).toHaveLength(0);
  });

  test('a government that could not be held against its units says why, and leads to the roll-up', () => {
    const text = draw(rows, {
      unfolded: {
        ...{ id: '2', inspection: deskReport(), changes: null, since: null, byOther: false, damaged: 0 },
        ...{
          steps: [],
          jumps: [],
          workDamaged: false,
          sums: { open: ['缺少1个单位的报告'] },
          sinceLetter: null,
        },
      },
    });
    expect(text).toContain('汇总比对待核查：缺少1个单位的报告。');
    expect(document.querySelector('.below a[href^="/rollup"]')?.getAttribute('href')).toBe(
      '/rollup.html#report=2',
    );
  });

  test('nothing is removed without a question', () => {
    draw(rows);
    press('footer .bar button:last-of-type');
    expect(on.ask).toHaveBeenCalledWith({ of: 'all' });
    expect(on.remove).not.toHaveBeenCalled();
    expect(draw(rows, { asked: { of: 'all' } })).toMatch(/全部 2 份记录.*不能恢复/);
    expect(document.activeElement?.textContent).toBe('不删除');
    press('.ask .grave');
    expect(on.remove).toHaveBeenCalledOnce();
  });

  test('a file is previewed; one with nothing new has nothing to read in', () => {
    const preview = {
      ...{ fresh: 2, later: 0, earlier: 1, known: 3, work: 0, decisions: [], rosters: [] },
      ...{ unreadable: 1, file: 'a.gz' },
    };
    const text = draw(rows, { preview });
    expect(text).toMatch(/读入“a.gz”.*新增年度报告 2 份.*补充.*1 份.*相同的 3 份.*1 条不能辨认/);
    press('.preview button');
    expect(on.take).toHaveBeenCalledOnce();
    draw(rows, { preview: { ...preview, fresh: 0, earlier: 0 } });
    press('.preview button');
    expect(on.leave).toHaveBeenCalledOnce();
  });

  test('reports are picked with the mouse and by keys; what is done says upon how many', async () => {
    expect(draw(rows)).toContain('办理状态（所列 2）');
    press('.row .pick input');
    expect(on.pick).toHaveBeenLastCalledWith('1', false);
    expect(draw(rows, { picks: { ids: new Set(['2']), last: '2' } })).toMatch(
      /已选 1 份.*办理状态（所选 1）/,
    );
    document.querySelectorAll<HTMLElement>('.row h3 button')[1]!.focus();
    await vi.waitFor(() => {
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'X', shiftKey: true, bubbles: true }),
      );
      expect(on.pick).toHaveBeenLastCalledWith('2', true);
    });
    press('.acts .pick input');
    expect(on.pickAll).toHaveBeenCalledWith(true);
  });

  test('the state of work is set for what is picked; a deadline is asked for with a letter only', async () => {
    draw(rows, { panel: { kind: 'work', state: 'sent' }, picks: { ids: new Set(['2']), last: '2' } });
    const [, due] = document.querySelectorAll<HTMLInputElement>('.panel input[type=date]');
    due!.value = '2099-02-01';
    due!.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(due!.value).toBe('2099-02-01'));
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(on.setWork).toHaveBeenCalledWith(['2'], {
      ...{ state: 'sent', on: expect.stringMatching(/^20\d\d-\d\d-\d\d$/), due: '2099-02-01', note: '' },
    });
    draw(rows, { panel: { kind: 'work', state: 'checked' } });
    expect(document.querySelectorAll('.panel input[type=date]')).toHaveLength(1);
  });

  test('a row says that it is overdue; what was found corrected is offered, not done', () => {
    const work = {
      state: 'sent' as const,
      on: '2026-01-12',
      due: '2026-02-01',
      note: '',
      at: 'x',
      overdue: true,
    };
    const since = { corrected: 2, unchanged: 0, fresh: 0, open: 0 };
    const text = draw([{ ...rows[1]!, work, since }]);
    expect(text).toMatch(/已发函.*逾期未整改.*2026年2月1日前整改.*已改正 2 处/);
    expect(text).toContain('再次核查待整改的（1）');
    [...document.querySelectorAll<HTMLElement>('.acts button')]
      .find((button) => button.textContent!.includes('标为已整改'))!
      .click();
    expect(on.openPanel).toHaveBeenCalledWith({ kind: 'work', state: 'corrected' }, ['2']);
    expect(on.setWork).not.toHaveBeenCalled();
  });

  test('lists that were broken off go on or are dropped', () => {
    const begun = [
      {
        id: 'l',
        source: { url: 'http://l/', title: '年报列表' },
        begun: '2026-01-01T00:00:00.000Z',
        all: 300,
        done: 18,
      },
    ];
    expect(draw([], { begun })).toMatch(/年报列表：.*已完成 18 \/ 300/);
    press('.begun button');
    expect(on.goOn).toHaveBeenCalledWith('l');
    press('.begun button + button');
    expect(on.dropList).toHaveBeenCalledWith('l');
  });

  test('pasted addresses are counted before anything is asked for', async () => {
    draw([]);
    const area = document.querySelector('textarea')!;
    expect(document.querySelector<HTMLButtonElement>('.gather .tools button')!.disabled).toBe(true);
    area.value = '民政局 http://x.gov.cn/1\n财政局 http://x.gov.cn/2\nhttp://x.gov.cn/2';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() =>
      expect(document.querySelector('.gather')!.textContent).toMatch(/网址 2 个，重复的 1 个不计/),
    );
    press('.gather .tools button');
    expect(on.gather).toHaveBeenCalledWith(area.value, expect.stringContaining('粘贴的网址'));
  });

  test('keys go from one report to the next, and count for nothing while something is typed', async () => {
    draw(rows);
    await Promise.resolve();
    await vi.waitFor(() => {
      key('n');
      expect(on.unfold).toHaveBeenCalledWith('1');
    });
    draw(rows, {
      unfolded: {
        id: '1',
        inspection: null,
        changes: null,
        since: null,
        byOther: false,
        damaged: 0,
        steps: [],
        jumps: [],
        workDamaged: false,
        sums: null,
        sinceLetter: null,
      },
    });
    await vi.waitFor(() => {
      key('n');
      expect(on.unfold).toHaveBeenCalledWith('2');
    });
    on.unfold.mockClear();
    const search = document.querySelector<HTMLElement>('input[type=search]')!;
    search.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
    expect(on.unfold).not.toHaveBeenCalled();
  });

  test('in English no Chinese is left but what the reports say', () => {
    draw(rows, { asked: { of: 'all' }, room: { used: 1, quota: null, persisted: false } }, 'en');
    for (const selector of ['header', 'footer', '.filters > p', '.legend', '.ask'])
      expect(document.querySelector(selector)?.textContent, selector).not.toMatch(
        /[\p{Script=Han}\uff00-\uffef]/u,
      );
  });
});

describe('files that were handed over', () => {
  const arrived: Arrived = {
    files: [
      { name: '甲.pdf', state: { kind: 'kept', as: 'new', agency: '青禾县民政局', year: 2023 } },
      { name: '乙.docx', state: { kind: 'failed', reason: '文件有密码' } },
      { name: '丙.ofd', state: { kind: 'no report', reason: '没有三张表格' } },
      {
        name: '丁.xlsx',
        state: { kind: 'addresses', pasted: { reports: [], repeated: 0, unreadable: 0, over: 0 } },
      },
    ],
    over: 2,
    addresses: { reports: [{ title: '甲', url: 'http://x.gov.cn/' }], repeated: 1, unreadable: 0, over: 0 },
  };

  test('are said one by one, and what they hold is gone through when asked for', () => {
    const text = draw([], { arrived });
    expect(text).toMatch(
      /已读 4 \/ 4 个文件.*已核查并留存：青禾县民政局2023年度.*没有读取：文件有密码.*不是年度报告：没有三张表格/,
    );
    expect(text).toMatch(/另有 2 个文件.*网址 1 个，重复的 1 个不计/);
    press('.arrivals .tools button');
    expect(on.gatherListed).toHaveBeenCalledWith('“丁.xlsx”中的网址');
    press('.arrivals .tools button:last-child');
    expect(on.closeArrivals).toHaveBeenCalled();
    expect(draw([], { arrived }, 'en')).toMatch(/4 of 4 files read.*Inspected and kept: 青禾县民政局, 2023/);
  });

  test('that are still read leave nothing to be pressed', () => {
    draw([], { arrived: { ...arrived, files: [{ name: '甲.pdf', state: { kind: 'reading' } }] } });
    expect(document.querySelector('.arrivals button')).toBeNull();
  });

  test('can be dropped on the page, whichever part of it is open', () => {
    draw([]);
    const files = [new File([], 'a.pdf')];
    const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { types: ['Files'], files },
    });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(on.handOver).toHaveBeenCalledWith(files);
  });
});
