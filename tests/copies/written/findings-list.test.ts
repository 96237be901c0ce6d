import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyFindings } from '../../../lib/copies/written/findings-list';
import { anyReport } from '../any-inspection';
import { readHtml } from '../as-page-has-it';
import { inspectCaptured } from '../captured';

const settled = { reason: 'accepted', note: '已备案', on: '2026-01-05T08:00:00.000Z' } as const;

test('a table with place, figures and basis, and sentences that say the same', () => {
  const { html, text, rows, columns } = copyFindings(inspectCaptured('sums-do-not-close-2020'), 'left out');
  const lines = readHtml(html);
  expect({ rows, columns }).toEqual({ rows: 7, columns: 10 });
  expect(lines[0]).toEqual([
    '序号',
    '部分',
    '位置',
    '性质',
    '问题',
    '页面所载',
    '应为',
    '算式',
    '差额',
    '依据',
  ]);
  expect(lines[5]!.slice(0, 9)).toEqual([
    ...['5', '三、收到和处理政府信息公开申请情况', '“（七）总计”行“自然人”列', '错误'],
    ...['“（七）总计”行“自然人”列填报1，各项办理结果合计0，相差1。', '1', '', '0 ≠ 1', '1'],
  ]);
  expect(html).toContain('<td>1</td><td></td>');
  const sentences = text.split('\r\n');
  expect(sentences).toHaveLength(7);
  expect(sentences[0]).toBe(
    '禾泽市渡口镇人民政府2020年政府信息公开工作年度报告问题清单（错误 2 处，存疑 4 处，提示 0 处）',
  );
  expect(sentences[5]).toMatch(
    /^5\. ［错误］三、收到和处理政府信息公开申请情况：“（七）总计”行“自然人”列填报1，.*相差1。依据：《/,
  );
});

test('settled findings are left out, or stand behind the others with what was decided', () => {
  const report = inspectCaptured('sums-do-not-close-2020');
  const [first, ...others] = report.findings;
  const inspection = { ...report, findings: [{ ...first!, settled }, ...others] };
  expect(readHtml(copyFindings(inspection, 'left out').html)).toHaveLength(6);
  const { html, text } = copyFindings(inspection, 'marked');
  const lines = readHtml(html);
  expect(lines[0]!.at(-1)).toBe('已核情况');
  expect(lines.slice(1, -1).map((line) => line.at(-1))).toEqual(['', '', '', '', '']);
  expect(lines.at(-1)![4]).toBe(first!.message);
  expect(lines.at(-1)!.at(-1)).toMatch(/^已核：可以接受的差异（已备案），2026年1月/);
  expect(text.split('\r\n')[0]).toContain('（错误 2 处，存疑 3 处，提示 0 处）');
  expect(text.split('\r\n').at(-1)).toContain('已备案');
});

test('whatever the page says: a finding a line, and a row', () => {
  fc.assert(
    fc.property(anyReport, (inspection) => {
      const { html, text } = copyFindings(inspection, 'marked');
      const lines = text.split('\r\n');
      expect(lines).toHaveLength(inspection.findings.length + 1);
      expect(lines.join('')).not.toMatch(/[\r\n\t]/);
      const table = readHtml(html);
      expect(table.map((line) => line.length)).toEqual(lines.map(() => 11));
    }),
    { numRuns: 60 },
  );
});
