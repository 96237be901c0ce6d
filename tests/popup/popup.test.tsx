// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/popup';
import type { Inspection } from '../../lib/inspection';
import type { PopupEvents } from '../../lib/popup/events';
import type { PopupState } from '../../lib/popup/state';
import { readReport } from '../../lib/report/read-report';
import { rules } from '../../lib/rules';
import { countRules, ruleName } from '../../lib/rules/rule-name';
import { runRules } from '../../lib/rules/run-rules';
import type { FrameRecord } from '../../lib/store/frame-record';
import { viewOf } from '../../lib/tab/view';
import type { Language } from '../../lib/words/language';
import { popupWords } from '../../lib/words/popup';
import { popupDeskWords } from '../../lib/words/popup-desk';
import { outlineOf } from '../report/form-tables';
import { finding, inspected, noReport, report } from '../tab/fixtures';

afterEach(() => render(null, document.body));

const on = {
  jump: vi.fn(),
  goToClaim: vi.fn(),
  copyTable: vi.fn(),
  copy: vi.fn(),
  selectCells: vi.fn(),
  export: vi.fn(),
  showOverlay: vi.fn(),
  inspect: vi.fn(),
  inspectAll: vi.fn(),
  settle: vi.fn(),
  confirm: vi.fn(),
  askForPortals: vi.fn(),
  openPanel: vi.fn(),
  attach: vi.fn(),
  stopAttaching: vi.fn(),
  permitHost: vi.fn(),
  openFile: vi.fn(),
  openShownFile: vi.fn(),
  openSettings: vi.fn(),
  openDesk: vi.fn(),
  ...{ addToDesk: vi.fn(), showOnDesk: vi.fn(), fetchLastYear: vi.fn() },
} satisfies PopupEvents;

/** Draws the popup and gives its text, white space collapsed. */
function draw(news: Partial<PopupState>, language: Language = 'zh-CN'): string {
  const state: PopupState = {
    view: { state: 'unseen' },
    notice: null,
    jumped: null,
    insisted: false,
    updated: null,
    recordNews: false,
    unkept: false,
    withheld: false,
    panel: false,
    attachments: [],
    attached: [],
    ...{ desk: null, lastYear: null },
    ...news,
  };
  const name = (rule: string) => ruleName(rule, language);
  render(
    <Popup
      {...{ state, countRules, on }}
      words={popupWords(language)}
      deskWords={popupDeskWords(language)}
      ruleName={name}
    />,
    document.body,
  );
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}

const drawFrames = (...records: FrameRecord[]) => draw({ view: viewOf(records) });
const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;

describe.each(['zh-CN', 'en'] as const)(
  'where the browser keeps government portals from us (%s)',
  (language) => {
    const words = popupWords(language);
    test.each([viewOf([inspected(0, report())]), viewOf([inspected(0, noReport())])])(
      'what is lost is said, and asked for at a click: %j',
      (view) => {
        expect(draw({ view }, language)).not.toContain(words.withheld);
        expect(draw({ view, withheld: true }, language)).toContain(words.withheld);
        one('.withheld button').click();
        expect(on.askForPortals).toHaveBeenCalledOnce();
        on.askForPortals.mockClear();
      },
    );
  },
);

test.each([viewOf([inspected(0, report())]), viewOf([inspected(0, noReport())])])(
  'whatever there is to be told stands in a landmark: %j',
  (view) => {
    const attachments = [{ name: '附件', url: 'http://www.qinghe.gov.cn/a.pdf' }];
    draw({ view, attachments, updated: '2.0.0', recordNews: true, unkept: true, withheld: true });
    const landmark = 'main, body > header, body > footer, section[aria-labelledby]';
    expect([...document.body.children].filter((child) => !child.matches(landmark))).toEqual([]);
    expect(document.querySelectorAll('body > header > .news')).toHaveLength(4);
  },
);

describe('a report in order', () => {
  test('says in green that nothing was found and how many rules said so, and lists nothing', () => {
    const text = drawFrames(inspected(0, report()));
    expect(one('.verdict').className).toContain('clean');
    expect(text).toContain('未发现问题。');
    expect(text).toContain(`已核查${countRules([])}条规则`);
    expect(text).not.toContain('问题清单');
  });

  test('a frame that is still being inspected is not called one that could not be read', () => {
    const inspecting: FrameRecord = { tab: 7, frame: 4, session: '', url: '', state: 'inspecting' };
    drawFrames(inspected(0, report()), inspecting);
    expect(one('.verdict.partial').textContent).toBe('已核查的部分未发现错误和存疑，内嵌页面仍在核查。');
    drawFrames(inspected(0, report({ unread: ['附件'] })), inspecting);
    expect(one('.verdict.partial').textContent).toContain('另有未能读取的部分');
  });

  test('a year in which there was no form yet has no unknown edition', () => {
    drawFrames(inspected(0, report({ report: { year: 2018, edition: null } })));
    expect(one('.facts').textContent).toContain('当年尚无统一格式');
    drawFrames(inspected(0, report({ report: { edition: null } })));
    expect(one('.facts').textContent).toContain('版本不明');
  });

  test('with notes is in order, but not without a word', () => {
    const text = drawFrames(inspected(0, report({ findings: [finding({ severity: 'info' })] })));
    expect(one('.verdict').className).toContain('clean');
    expect(text).toContain('未发现错误和存疑。');
    expect(text).toContain('问题清单（1）');
  });

  test('rules that could not judge are not counted as applied, and a table about which one could not is not in order', () => {
    const notJudged = [
      { rule: 'applications/footing', reason: '单元格无法辨认', kind: 'unreadable figures' },
      { rule: 'applications/footing', reason: '缺少单元格', kind: 'missing figures' },
      { rule: 'publication/late', reason: '页面没有标明发布日期', kind: 'date unknown' },
    ];
    const text = drawFrames(inspected(0, report({ notJudged })));
    expect(text).toContain(`已核查${countRules([]) - 2}条规则，2条未能核查`);
    const ofData = drawFrames(inspected(0, report({ notJudged: notJudged.slice(0, 2) })));
    expect(ofData).toContain(`已核查${countRules([]) - 1}条规则，1条因数据无法辨认未能核查`);
    drawFrames(inspected(0, report({ notJudged })));
    expect(one('.parts tr:nth-child(3)').textContent).toContain('部分未核');
    expect(one('.parts tr:nth-child(4)').textContent).not.toContain('部分未核');
  });
});

test('without a report for the year before the rules that compare years are not counted, and green stays green', () => {
  const notJudged = ['carried-in', 'in-force', 'items', 'copied-text'].map((name) => ({
    rule: `continuity/${name}`,
    reason: '没有上一年度报告可对照',
    kind: 'no previous year',
  }));
  const text = drawFrames(inspected(0, report({ notJudged })));
  expect(one('.verdict').className).toContain('clean');
  expect(text).toContain(`已核查${countRules([]) - 4}条规则`);
  expect(text).toContain('没有上一年度报告可对照，跨年衔接未核查');
  expect(text).not.toContain('未能核查');
  expect(drawFrames(inspected(0, report()))).not.toContain('没有上一年度报告');
});

test('the rules that the popup counts are those that the engine applies to a page', () => {
  expect(countRules([])).toBe(runRules(readReport(outlineOf([])), rules).length);
});

describe('nothing is green', () => {
  test.each<[string, FrameRecord[], string]>([
    [
      'while a frame is out of reach',
      [inspected(0, report(), { unreadFrames: ['https://view.example.com/a.pdf'] })],
      '嵌入页面不允许读取：https://view.example.com/a.pdf',
    ],
    [
      'while a frame failed',
      [
        inspected(0, report()),
        { state: 'failed', tab: 7, frame: 3, session: 's', url: 'http://x.gov.cn/3', reason: 'TypeError' },
      ],
      '嵌入页面核查出错：http://x.gov.cn/3（TypeError）',
    ],
    [
      'while a table is incomplete',
      [inspected(0, report({ report: { tables: [{ key: 'disclosure', state: 'incomplete' }] } }))],
      '不完整',
    ],
    [
      'while a table is unreadable',
      [inspected(0, report({ report: { tables: [{ key: 'reviews', state: 'unreadable' }] } }))],
      '无法读取',
    ],
    ['while a rule failed', [inspected(0, report({ unread: ['规则x执行出错'] }))], '规则x执行出错'],
  ])('%s', (_, records, said) => {
    expect(drawFrames(...records)).toContain(said);
    expect(document.querySelector('.clean')).toBeNull();
  });
});

describe('names that come from the page', () => {
  const nasty = '<img src=x onerror=alert(1)>&amp;';

  test('are text wherever they stand, never markup', () => {
    const text = drawFrames(
      inspected(
        0,
        report({
          report: { agency: nasty },
          findings: [
            finding({ id: 'a', rule: 'identity/law', quote: nasty, message: nasty, basis: nasty }),
            finding({ id: 'b', rule: `no/${nasty}`, message: nasty }),
          ],
          notJudged: [{ rule: nasty, reason: nasty }],
          unread: [nasty],
        }),
        { unreadFrames: [nasty] },
      ),
    );
    expect(document.querySelector('img')).toBeNull();
    expect(text.split(nasty).length).toBeGreaterThan(8);
  });

  test('are text on the screens without a report, too', () => {
    draw({ view: { state: 'failed', reason: nasty } });
    expect(document.querySelector('img')).toBeNull();
    expect(document.body.textContent).toContain(nasty);
    drawFrames(inspected(0, noReport(nasty)));
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('what a click asks for', () => {
  test('a finding: its frame and its id', () => {
    drawFrames(inspected(4, report({ findings: [finding({ id: 'f' })] })));
    one('.findings li button').click();
    expect(on.jump).toHaveBeenLastCalledWith(4, 'f');
  });

  test('a table’s copy button: that table; a table that is not there has none', () => {
    const tables = [
      { key: 'applications', state: 'read' },
      { key: 'reviews', state: 'missing' },
    ] as const;
    drawFrames(inspected(0, report({ report: { tables: [...tables] } })));
    const buttons = [...document.querySelectorAll<HTMLElement>('.parts button')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(['复制表二']);
    buttons[0]?.click();
    expect(on.copyTable).toHaveBeenLastCalledWith('applications');
  });

  test('a page that is no report: to inspect it all the same, once', () => {
    const view = viewOf([inspected(0, noReport())]);
    expect(draw({ view })).toContain('没有。');
    one('main button').click();
    expect(on.inspect).toHaveBeenLastCalledWith(true);
    expect(draw({ view, insisted: true })).toContain('没有可以核查的统计数据');
    expect(document.querySelector('main button')).toBeNull();
  });
});

test.each([
  ['PDF', '这是 PDF 文件'],
  ['picture', '这是图片，无法核查'],
] as const)('of a file (%s) nothing is said that nobody knows', (file, says) => {
  const view = viewOf([inspected(0, { ...noReport(), file, signs: [] } as Inspection)]);
  const text = draw({ view });
  expect(text).toContain(says);
  expect(text).not.toContain('不是政府信息公开工作年度报告');
  expect(document.querySelectorAll('main button')).toHaveLength(file === 'PDF' ? 1 : 0);
});

describe('ways to files', () => {
  test('a PDF that the tab shows is opened by one press', () => {
    draw({ view: viewOf([inspected(0, { ...noReport(), file: 'PDF', signs: [] } as Inspection)]) });
    one('main button').click();
    expect(on.openShownFile).toHaveBeenCalled();
  });

  test('Firefox refuses its viewer, and so does every browser a file of this computer', () => {
    draw({ view: { state: 'refused', refusal: 'PDF' } });
    one('main button').click();
    expect(on.openShownFile).toHaveBeenCalled();
    draw({ view: { state: 'refused', refusal: 'file' } });
    one('main button').click();
    expect(on.openFile).toHaveBeenLastCalledWith(null);
  });

  test.each([
    ['a report', inspected(0, report())],
    ['no report', inspected(0, noReport())],
  ])('attachments of a page (%s) are listed, each to be opened', (_, record) => {
    const attachments = [
      { name: '2023年度报告.pdf', url: 'http://x.gov.cn/a.pdf' },
      { name: '附件2', url: 'http://x.gov.cn/down?f=b.docx' },
    ];
    expect(draw({ view: viewOf([record]), attachments })).toContain('2023年度报告.pdf');
    document.querySelectorAll<HTMLElement>('.attachments button')[1]!.click();
    expect(on.openFile).toHaveBeenLastCalledWith('http://x.gov.cn/down?f=b.docx');
  });
});

describe('a finding that is settled', () => {
  const decided = { reason: 'other', note: '见来函', on: '2026-11-22T08:00:00.000Z' } as const;
  const two = [finding({ id: 'a', message: '甲' }), finding({ id: 'b', message: '乙', settled: decided })];

  test('is not counted, stands apart with its reason, and can be brought back', () => {
    drawFrames(inspected(3, report({ findings: two })));
    expect(one('.counts dd').textContent).toBe('1');
    expect(one('.findings').textContent).not.toContain('乙');
    const apart = one('.settled-findings');
    expect(apart.textContent).toMatch(/已核问题（1）.*乙.*其他原因 · 见来函 · 2026年11月22日/s);
    apart.querySelector('button')?.click();
    expect(on.settle).toHaveBeenLastCalledWith(3, 'b', null);
  });

  test('waits to be confirmed where it was settled on the page', () => {
    const onPage = (id: string) =>
      finding({ id, message: id, settled: { ...decided, onlyAt: 'http://x.gov.cn/' } });
    drawFrames(inspected(3, report({ findings: [onPage('a'), two[1]!] })));
    const list = one('.settled-findings') as HTMLDetailsElement;
    expect(list.open).toBe(true);
    expect(list.textContent).toMatch(/已核问题（2）1 项待确认.*仅对该网页有效/s);
    expect(list.textContent).not.toContain('全部确认');
    const [confirm, ...others] = list.querySelectorAll<HTMLButtonElement>('[aria-label^="确认已核"]');
    expect(others).toEqual([]);
    confirm!.click();
    expect(on.confirm).toHaveBeenLastCalledWith([
      expect.objectContaining({ frame: 3, finding: expect.objectContaining({ id: 'a' }) }),
    ]);
    drawFrames(inspected(3, report({ findings: [onPage('a'), onPage('b')] })));
    one('.only-here button').click();
    expect(on.confirm.mock.lastCall?.[0]).toHaveLength(2);
  });

  test('is not nothing, and with nothing settled there is no list of it', () => {
    drawFrames(inspected(0, report({ findings: [two[1]!] })));
    expect(one('.verdict').className).toContain('settled');
    expect(one('.verdict').textContent).toContain('已标为已核');
    drawFrames(inspected(0, report({ findings: [two[0]!] })));
    expect(document.querySelector('.settled-findings')).toBeNull();
  });

  test('is settled with a reason and a note; another reason wants words', async () => {
    drawFrames(inspected(3, report({ findings: two })));
    const form = one('.findings form') as HTMLFormElement;
    const select = form.querySelector('select')!;
    const note = form.querySelector('input')!;
    expect(note.required).toBe(false);
    select.value = 'other';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(note.required).toBe(true));
    form.requestSubmit();
    expect(on.settle).not.toHaveBeenCalledWith(3, 'a', expect.anything());
    note.value = ' 单位来函说明 ';
    note.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(note.value).toBe(' 单位来函说明 '));
    form.requestSubmit();
    expect(on.settle).toHaveBeenLastCalledWith(3, 'a', { reason: 'other', note: '单位来函说明' });
  });

  test('hands the focus to the line behind it', async () => {
    const three = ['a', 'b', 'c'].map((id) => finding({ id }));
    drawFrames(inspected(0, report({ findings: three })));
    const submit = document.querySelectorAll<HTMLElement>('.findings form button')[1]!;
    submit.focus();
    submit.click();
    drawFrames(inspected(0, report({ findings: [three[0]!, three[2]!] })));
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(document.querySelectorAll('.findings li > button')[1]),
    );
  });
});

test('marks that the page took away are spoken of', () => {
  drawFrames(inspected(0, report(), { overlay: false, marksRemoved: true }));
  expect(one('footer').textContent).toContain('页面反复移除标注');
  drawFrames(inspected(0, report()));
  expect(one('footer').textContent).not.toContain('移除');
});

describe('a menu', () => {
  const open = () => {
    drawFrames(inspected(0, report()));
    const opener = [...document.querySelectorAll<HTMLElement>('.menu > button')][0]!;
    opener.click();
    return opener;
  };
  const items = () => [...document.querySelectorAll<HTMLElement>('.menu li button')];

  test('unfolds, and folds when something is picked', async () => {
    const opener = open();
    await vi.waitFor(() => expect(items().length).toBeGreaterThan(1));
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    items().at(-2)!.click();
    expect(on.copy).toHaveBeenLastCalledWith('json');
    await vi.waitFor(() => expect(items()).toEqual([]));
    expect(document.activeElement).toBe(opener);
  });

  test('of copies lets cells be chosen on the page', async () => {
    open();
    await vi.waitFor(() => expect(items().length).toBeGreaterThan(1));
    items().at(-1)!.click();
    expect(on.selectCells).toHaveBeenCalledTimes(1);
  });

  test('is gone through with arrow keys and folded by Esc', async () => {
    const opener = open();
    opener.focus();
    await vi.waitFor(() => expect(items().length).toBeGreaterThan(1));
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('ArrowDown');
    expect(document.activeElement).toBe(items()[0]);
    press('ArrowUp');
    expect(document.activeElement).toBe(items().at(-1));
    press('Escape');
    await vi.waitFor(() => expect(items()).toEqual([]));
    expect(document.activeElement).toBe(opener);
  });
});

describe('what is said afterwards', () => {
  const view = viewOf([inspected(0, report())]);

  test.each([
    [
      { failed: false, kind: 'copied table', what: 'applications', rows: 28, columns: 9 },
      /已复制表二：28行 × 9列/,
    ],
    [
      { failed: false, kind: 'copied table', what: 'figures', rows: 200, columns: 6 },
      /已复制全部数据：200行 × 6列/,
    ],
    [{ failed: false, kind: 'copied text', what: 'json' }, /已复制核查结果/],
    [{ failed: false, kind: 'exported', file: 'a.json' }, /已导出：a\.json/],
    [{ failed: false, kind: 'settled' }, /已标为已核/],
    [{ failed: false, kind: 'unsettled' }, /已撤销/],
  ] as const)('%j', (notice, words) => {
    draw({ view, notice });
    expect(one('footer [role=status]').textContent).toMatch(words);
  });

  test.each([
    { failed: true, kind: 'copy refused' },
    { failed: true, kind: 'table gone' },
    { failed: true, kind: 'finding gone' },
    { failed: true, kind: 'not stored', reason: 'QUOTA_BYTES' },
    { failed: true, kind: 'not exported', reason: 'x' },
  ] as const)('%j claims nothing', (notice) => {
    draw({ view, notice });
    const said = one('footer [role=status]');
    expect(said.textContent).toContain('没有');
    if ('reason' in notice) expect(said.textContent).toContain(notice.reason);
    expect(said.textContent).not.toContain('已复制');
    expect(said.className).toContain('failed');
  });
});

test('in English the words are English and the official terms Chinese', () => {
  const records = [
    inspected(0, report({ findings: [finding({ facts: ['applications.processed.person'] })] })),
  ];
  const text = draw({ view: viewOf(records) }, 'en');
  expect(text).toContain(`${countRules([])} rules applied`);
  expect(text).toContain('（七）总计 · 自然人');
  expect(text).toContain('三、收到和处理政府信息公开申请情况');
  const own = text.replace(/[（〔“][^（]*?[）〕”]|[一-六]、[^a-zA-Z]+|某县|（七）总计 · 自然人/g, '');
  expect(own).not.toMatch(/[误疑注]|错误|存疑|依据/);
});

describe('the desk', () => {
  const view = viewOf([inspected(0, report({ report: { agency: '青禾县民政局', year: 2022 } }))]);
  const entry = (n: number) => ({ title: `青禾县第${n}局2021年年报`, url: `http://x.gov.cn/${n}.html` });
  const press = (name: string) =>
    [...document.querySelectorAll<HTMLElement>('.on-desk button')]
      .find(({ textContent }) => textContent === name)!
      .click();

  test('is nothing that is spoken of before anybody has looked', () => {
    draw({ view });
    expect(document.querySelector('.on-desk')).toBeNull();
  });

  test('takes a report that is not there, and shows one that is', () => {
    draw({ view, desk: { report: null, lastYear: null } });
    press('加入工作台');
    expect(on.addToDesk).toHaveBeenCalledOnce();
    expect(draw({ view, desk: { report: 'r7', lastYear: 'there' } })).toMatch(
      /本报告已在工作台.*工作台上有2021年度报告，已核查跨年衔接/,
    );
    press('查看');
    expect(on.showOnDesk).toHaveBeenCalledWith('r7');
  });

  test('offers last year’s report where one is certain, or several to choose from', () => {
    draw({ view, desk: { report: 'r7', lastYear: { certain: entry(1), doubtful: [] } } });
    press('查找2021年度报告');
    expect(on.fetchLastYear).toHaveBeenLastCalledWith('http://x.gov.cn/1.html');
    expect(
      draw({ view, desk: { report: 'r7', lastYear: { certain: null, doubtful: [entry(2), entry(3)] } } }),
    ).toMatch(/请选定：青禾县第2局.*青禾县第3局/);
    document.querySelectorAll<HTMLElement>('.on-desk li button')[1]!.click();
    expect(on.fetchLastYear).toHaveBeenLastCalledWith('http://x.gov.cn/3.html');
    expect(draw({ view, desk: { report: 'r7', lastYear: { certain: null, doubtful: [] } } })).toContain(
      '没有本单位2021年度报告的链接',
    );
  });

  test.each([
    [{ kind: 'fetching' }, '正在读取'],
    [{ kind: 'kept' }, '并核查了跨年衔接'],
    [{ kind: 'another', agency: '青禾县财政局', year: 2020 }, '打开的是青禾县财政局2020年度的报告，没有采用'],
    [{ kind: 'no report', reason: '没有表格' }, '不是年度报告：没有表格'],
    [{ kind: 'failed', reason: '网站没有应答' }, '没有读取：网站没有应答'],
  ] as const)('says how the fetching goes: %j', (lastYear, said) => {
    const desk = { report: 'r7', lastYear: { certain: entry(1), doubtful: [] } };
    expect(draw({ view, desk, lastYear })).toContain(said);
    expect(draw({ view, desk, lastYear }, 'en')).not.toMatch(/undefined/);
  });
});
