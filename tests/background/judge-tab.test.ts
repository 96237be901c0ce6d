import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { judgeTab, type Share } from '../../lib/background/judge-tab';
import type { KeptReading } from '../../lib/background/tab-readings';
import { unpackReading } from '../../lib/messages/packed-reading';
import { readPage } from '../../lib/page/read-page';
import { type PageChanges, reportPage } from '../report-page';
import { readMessage } from './read-message';

// A report that stands in several frames is one report: cut up in any way it is judged as it is in one piece.

const host = 'http://www.qinghe.gov.cn';
const top = `${host}/report.html`;
const wrong: PageChanges = {
  cells: { 'applications.received.person': '7', 'reviews.reconsideration.upheld': '若干' },
  problems: '<p>无</p>',
};

/** Documents by address, the first one being the page itself. */
type Documents = Record<string, string>;
interface Tab {
  documents: Documents;
  readings: KeptReading[];
}

/** A tab in which every frame has been read. */
function tabOf(documents: Documents, large = Object.keys(documents)): Tab {
  const readings = Object.entries(documents).map(([url, html], frame): KeptReading => {
    const { document } = new JSDOM(html, { url }).window;
    const { reading } = readPage(document, url);
    const message = readMessage(html, { url, session: `of ${frame}`, frames: large });
    return {
      frame,
      url,
      outline: reading.outline,
      large,
      message,
      origin: host,
      judgedOf: null,
      toldOf: null,
      about: null,
    };
  });
  return { documents, readings };
}

const judged = ({ readings }: Tab) => judgeTab(readings, () => true);
const findingsOf = ({ inspection }: Share) => (inspection.isReport ? inspection.findings : []);
const rulesIn = (shares: Share[]) =>
  shares
    .flatMap(findingsOf)
    .map(({ id }) => id)
    .sort();

const framed = (address: string, text = '') =>
  `<iframe src="${address}" width="900" height="800">${text}</iframe>`;
const shell = (content: string, title = '') => `<title>${title}</title><body>${content}</body>`;
/** The tables of a page, in order. */
const tablesOf = (page: string) =>
  [...new JSDOM(page).window.document.querySelectorAll('table')].map((table) => table.outerHTML);
/** The page from one heading on, and without that. */
function cutAt(page: string, heading: string): [before: string, from: string] {
  const at = page.indexOf(`<p><b>${heading}、`);
  const end = page.indexOf('</div></body>');
  return [page.slice(0, at) + framed('rest.html') + page.slice(end), page.slice(at, end)];
}

/** The same page cut into documents in many ways. */
const cuts: Record<string, (page: string) => Documents> = {
  'each table in a frame of its own': (page) => {
    const documents: Documents = { [top]: page };
    tablesOf(page).forEach((table, at) => {
      documents[top] = documents[top]!.replace(table, framed(`table${at}.html`));
      documents[`${host}/table${at}.html`] = shell(table);
    });
    return documents;
  },
  'one table in a frame of another host of the government': (page) => {
    const [, table] = tablesOf(page);
    return {
      [top]: page.replace(table!, framed('http://gk.qinghe.gov.cn/t.html')),
      'http://gk.qinghe.gov.cn/t.html': shell(table!),
    };
  },
  'a frame that was led on to another address': (page) => {
    const [, table] = tablesOf(page);
    return { [top]: page.replace(table!, framed('go?id=2')), [`${host}/t/2.html`]: shell(table!) };
  },
  'all that follows the first section in a frame': (page) => {
    const [before, rest] = cutAt(page, '二');
    return { [top]: before, [`${host}/rest.html`]: shell(rest) };
  },
  'the second half in a frame, its tables in frames of that': (page) => {
    const [before, rest] = cutAt(page, '三');
    const tables = tablesOf(rest);
    const inner = tables.reduce((text, table, at) => text.replace(table, framed(`deep${at}.html`)), rest);
    const deep = tables.map((table, at) => [`${host}/deep${at}.html`, shell(table)]);
    return { [top]: before, [`${host}/rest.html`]: shell(inner), ...Object.fromEntries(deep) };
  },
  'a table written into a frame by the page': (page) => {
    const [, table] = tablesOf(page);
    const srcdoc = table!.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return {
      [top]: page.replace(table!, `<iframe srcdoc="${srcdoc}"></iframe>`),
      'about:srcdoc': shell(table!),
    };
  },
  'the title around a frame that holds the rest': (page) => {
    const article = /<div id="zoom">[\s\S]*<\/div>/.exec(page)![0];
    return { [top]: page.replace(article, framed('article.html')), [`${host}/article.html`]: shell(article) };
  },
};

describe.each(Object.entries(cuts))('%s', (_, cut) => {
  test.each([
    ['a page in order', {}],
    ['a page with faults', wrong],
  ])('%s is judged as in one piece', (_, changes) => {
    const whole = judged(tabOf({ [top]: reportPage(changes) }));
    const { readings } = tabOf(cut(reportPage(changes)));
    // In whichever order the frames have spoken.
    for (const order of [readings, readings.toReversed()]) {
      const shares = judgeTab(order, () => true);
      expect(rulesIn(shares)).toEqual(rulesIn(whole));
      const report = ({ inspection }: Share) => inspection.isReport && inspection.report;
      for (const share of shares) expect(report(share)).toEqual(report(whole[0]!));
    }
  });

  test('what hangs in a frame has the addresses of its document', () => {
    const { readings } = tabOf(cut(reportPage(wrong)));
    const texts = new Map(
      readings.map(({ frame, outline }) => {
        const cells = outline.blocks.flatMap((block) =>
          block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [],
        );
        return [frame, new Map(cells.map(({ address, text }) => [address, text]))];
      }),
    );
    const cells = judgeTab(readings, () => true).flatMap(({ reading, cells: own }) =>
      [...own].map(([fact, address]) => [fact, texts.get(reading.frame)!.get(address)]),
    );
    const seven = cells.filter(([, text]) => text === '7').map(([fact]) => fact);
    expect(seven).toEqual(['applications.received.person']);
    expect(new Set(cells.map(([fact]) => fact)).size).toBe(cells.length);
    expect(cells.every(([, text]) => text !== undefined)).toBe(true);
  });

  test('what concerns the report as a whole is said once, by the frame around the others', () => {
    const shares = judged(tabOf(cut(reportPage(wrong))));
    const [outer, ...others] = shares.filter(({ shared }) => !shared!.part);
    expect(others).toEqual([]);
    expect(outer!.shared!.order.toSorted()).toEqual(rulesIn(shares));
    for (const { inspection, shared, reading } of shares) {
      expect(inspection.source.url).toBe(reading.url);
      if (shared!.part) expect(inspection).toMatchObject({ notJudged: [], unread: [] });
    }
  });
});

const table2 = tablesOf(reportPage())[1]!;
const without2 = (instead: string) => reportPage({ tables: { applications: instead } });

describe('what stands for itself', () => {
  test.each<[what: string, documents: Documents]>([
    [
      'a report with its own title in a frame of a page with the name of the column',
      {
        [top]: shell(`<h1>政府信息公开工作年度报告</h1>${framed('a.html')}`, '政府信息公开工作年度报告'),
        [`${host}/a.html`]: reportPage(),
      },
    ],
    [
      'two reports in two frames',
      {
        [top]: shell(framed('a.html') + framed('b.html'), '年度报告'),
        [`${host}/a.html`]: reportPage(),
        [`${host}/b.html`]: reportPage({ title: '白石镇人民政府2021年政府信息公开工作年度报告' }),
      },
    ],
    [
      'a report and a frame with other things',
      {
        [top]: reportPage({ before: framed('news.html') }),
        [`${host}/news.html`]: shell('<p>召开会议3次。</p>'),
      },
    ],
  ])('%s', (_, documents) => {
    const shares = judged(tabOf(documents));
    expect(rulesIn(shares)).toEqual([]);
    expect(shares.every(({ shared }) => shared === undefined)).toBe(true);
    const reports = Object.values(documents).filter((html) => html.includes('总体情况')).length;
    expect(shares.filter(({ inspection }) => inspection.isReport)).toHaveLength(reports);
  });

  test('the tables of another year beside a report do not get in among its own', () => {
    const before = tablesOf(reportPage({ cells: { 'disclosure.normative.inForce': '3' } })).join('');
    const [outer, inner] = judged(
      tabOf({ [top]: reportPage({ before: framed('2020.html') }), [`${host}/2020.html`]: shell(before) }),
    ) as [Share, Share];
    expect(outer.shared ?? inner.shared).toBeUndefined();
    expect(rulesIn([outer, inner])).toEqual([]);
    expect(outer.tables.map(({ pieces }) => pieces.length)).toEqual([1, 1, 1]);
  });

  test('parts that are no report together either', () => {
    const shares = judged(
      tabOf({ [top]: shell(`<h1>统计</h1>${framed('t.html')}`), [`${host}/t.html`]: shell(table2) }),
    );
    expect(shares.map(({ inspection }) => inspection.isReport)).toEqual([false, false]);
  });
});

describe('a table that is in a frame of which nothing was read', () => {
  const stateOf = (html: string, large: string[]) => {
    const [{ inspection }] = judged(tabOf({ [top]: html }, large)) as [Share];
    if (!inspection.isReport) throw new Error('This is a report.');
    return {
      state: inspection.report.tables.find(({ key }) => key === 'applications')!.state,
      findings: inspection.findings.map(({ rule }) => rule),
    };
  };

  test('may be there: it is not called missing, nor is what stands in its place blamed', () => {
    const url = `${host}/t.html`;
    expect(stateOf(without2(framed('t.html')), [url])).toEqual({ state: 'unreadable', findings: [] });
    // Nor when the frame stands elsewhere in the article.
    const behind = reportPage({
      tables: { applications: '' },
      otherMatters: `<p>未收取信息处理费。</p>${framed('t.html')}`,
    });
    expect(stateOf(behind, [url])).toEqual({ state: 'unreadable', findings: [] });
  });

  test.each([
    ['is too small for one', framed('t.html'), []],
    ['is a stranger’s', framed('http://v.example.com/film.html'), ['http://v.example.com/film.html']],
  ])('is missing when the frame %s', (_, frame, large) => {
    expect(stateOf(without2(frame), large)).toEqual({ state: 'missing', findings: ['table/missing'] });
  });

  test('is missing when the frame was read and does not hold it', () => {
    const shares = judged(
      tabOf({ [top]: without2(framed('t.html')), [`${host}/t.html`]: shell('<p>正在建设中</p>') }),
    );
    expect(rulesIn(shares)).toEqual(['table/missing:applications']);
  });
});

test('only what is wanted is judged', () => {
  const { readings } = tabOf({
    [top]: shell(framed('a.html') + framed('b.html')),
    [`${host}/a.html`]: reportPage(),
    [`${host}/b.html`]: reportPage(),
  });
  const shares = judgeTab(readings, (_, { frame }) => frame === 2);
  expect(shares.map(({ reading }) => reading.frame)).toEqual([2]);
  expect(unpackReading(readings[2]!.message.reading).outline.title).toContain('青禾镇');
});
