import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { reportAsMarkdown, sheetAsMarkdown } from '../../../lib/copies/files/markdown';
import { markdownCell, markdownCode, markdownText } from '../../../lib/copies/files/markdown-text';
import { tableSheet } from '../../../lib/copies/sheets/table-sheet';
import { anyReport, anySheet, anyText } from '../any-inspection';
import { inspectedPage } from '../captured';

/** Every token of a text as a renderer for GitHub's Markdown reads it, with those inside. */
function tokensOf(markdown: string): Token[] {
  const all: Token[] = [];
  marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token) => {
    all.push(token);
  });
  return all;
}
const kindsOf = (markdown: string) => new Set(tokensOf(markdown).map(({ type }) => type));

/** What a reader sees of it: the renderer's HTML without its tags. */
function shown(markdown: string): string {
  const html = marked.parse(markdown, { gfm: true, async: false });
  return html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|quot|amp|#39);/g,
      (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name as 'lt'],
    )
    .replaceAll('\u2060', '')
    .trim();
}

describe('text of a page', () => {
  test.each([
    ...[
      '# a',
      '- a',
      '+ a',
      '1. a',
      '1) a',
      '> a',
      '**a**',
      '_a_',
      '`a`',
      '~~a~~',
      '[a](http://x)',
      '![a](b)',
    ],
    ...[
      'http://a.cn',
      'www.a.cn',
      'a@b.cn',
      '<b>a</b>',
      '<http://a.cn>',
      '&lt;',
      '| a |',
      '---',
      '===',
      '\\*a*',
    ],
    ...[
      '[x]: http://a',
      '[^1]',
      '```',
      '* a',
      'https://a.cn/?b=c',
      '[ ] a',
      ':-: a',
      '$a$',
      '    a',
      '2. b',
      '甲 #',
      '甲 ##',
      '#',
      '\\#',
      '__proto__www.a.cn',
    ],
  ])('%j is shown as it is and is nothing else', (text) => {
    const markdown = markdownText(text);
    expect([...kindsOf(markdown)].filter((kind) => !['paragraph', 'text', 'escape'].includes(kind))).toEqual(
      [],
    );
    expect(shown(markdown)).toBe(text.trim());
  });

  test('nothing turns the reading order of what stands behind it', () => {
    expect(markdownText('\u202e甲\u2066 乙') + markdownCode('\u202ehttp://a.cn')).toBe('甲 乙`http://a.cn`');
  });

  test('addresses and names are parted where other renderers would link them', () => {
    for (const text of ['http://a.cn', 'www.a.cn', 'a@b.cn', '@somebody'])
      expect(markdownText(text).replaceAll('\\', '')).not.toContain(text);
  });

  test('whatever it is: paragraphs of text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kinds = [...kindsOf(`看：${markdownText(text)}`), ...kindsOf(markdownText(text))];
        expect(kinds.filter((kind) => !['paragraph', 'text', 'escape', 'space'].includes(kind))).toEqual([]);
      }),
    );
  });

  test('line breaks of a cell remain, and end no row', () => {
    expect(markdownCell('甲\r\n乙|丙')).toBe('甲<br>乙\\|丙');
  });

  test('an address is code, whatever is in it', () => {
    expect(markdownCode('http://a.cn/`b`')).toBe('`` http://a.cn/`b` ``');
    fc.assert(
      fc.property(anyText, (text) => {
        const kinds = [...kindsOf(`- ${markdownCode(text)}`)];
        expect(
          kinds.filter((kind) => !['list', 'list_item', 'text', 'paragraph', 'codespan'].includes(kind)),
        ).toEqual([]);
      }),
    );
  });
});

describe('a table', () => {
  test('has its text in the first slot of merged cells, and every row its width', () => {
    const { tables } = inspectedPage('sums-do-not-close-2020');
    const sheet = tableSheet(tables.find(({ key }) => key === 'applications')!);
    const [table] = tokensOf(sheetAsMarkdown(sheet)).filter(({ type }) => type === 'table');
    const rows = table && 'rows' in table ? table.rows : [];
    expect(rows).toHaveLength(sheet.height - 1);
    expect(new Set(rows.map((row: unknown[]) => row.length))).toEqual(new Set([sheet.width]));
  });

  test('whatever the sheet: one table of its size, and no markup in it', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const tokens = tokensOf(sheetAsMarkdown(sheet));
        const tables = tokens.filter(({ type }) => type === 'table');
        expect(tables).toHaveLength(1);
        const [{ header, rows }] = tables as [Extract<Token, { type: 'table' }>];
        expect([header.length, rows.length]).toEqual([sheet.width, sheet.height - 1]);
        const others = tokens.filter(({ type }) => !['table', 'text', 'escape', 'html'].includes(type));
        expect(others).toEqual([]);
        const html = tokens.filter(({ type }) => type === 'html').map(({ raw }) => raw);
        expect(html.every((raw) => raw === '<br>')).toBe(true);
      }),
    );
  });
});

describe('a report', () => {
  test('says where it is from, what was found, and shows the tables', () => {
    const { inspection, tables } = inspectedPage('sums-do-not-close-2020');
    if (!inspection.isReport) throw new Error('It is a report.');
    const sheets = tables.map((table) => ({ key: table.key, sheet: tableSheet(table) }));
    const markdown = reportAsMarkdown({ inspection, tables: sheets, version: '1.2.3' });
    const lines = markdown.split('\n');
    expect(lines[0]).toBe('# 禾泽市渡口镇人民政府2020年政府信息公开工作年度报告');
    expect(lines).toContain('- 网址：`http://www.qinghe.gov.cn/sums-do-not-close-2020.html`');
    expect(lines).toContain('- “勾稽”版本：1.2.3');
    expect(lines).toContain('错误 2 处，存疑 4 处，提示 0 处');
    expect(lines.filter((line) => line.startsWith('## '))).toEqual([
      '## 问题',
      '## 表一（主动公开政府信息情况）',
      '## 表二（收到和处理政府信息公开申请情况）',
      '## 表三（政府信息公开行政复议、行政诉讼情况）',
    ]);
    expect(lines.join()).toContain('填报1，各项办理结果合计0，相差1。');
    expect(lines.join()).not.toMatch(/应为：?\d/);
    expect(lines.filter((line) => /^\d+\. \*\*(?:错误|存疑)\*\* /.test(line))).toHaveLength(6);
  });

  test('whatever it says: headings, lists and tables of ours, no links, and no HTML but line breaks', () => {
    const ours = [
      'heading',
      'list',
      'list_item',
      'table',
      'paragraph',
      'text',
      'escape',
      'strong',
      'codespan',
      'space',
      'html',
      'br',
    ];
    fc.assert(
      fc.property(anyReport, anySheet, (inspection, sheet) => {
        const markdown = reportAsMarkdown({ inspection, tables: [{ key: 'reviews', sheet }], version: '1' });
        const tokens = tokensOf(markdown);
        expect(tokens.filter(({ type }) => !ours.includes(type))).toEqual([]);
        expect(tokens.filter(({ type, raw }) => type === 'html' && raw !== '<br>')).toEqual([]);
        expect(tokens.filter(({ type }) => type === 'heading')).toHaveLength(3);
        expect(tokens.filter(({ type }) => type === 'strong')).toHaveLength(inspection.findings.length);
        expect(tokens.filter(({ type }) => type === 'table')).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});
