import type { ReportInspection } from '../../inspection';
import { tableName } from '../../labels/labels';
import { copiesWords } from '../../words/copies';
import type { SheetField } from '../sheets/rows-sheet';
import type { Sheet } from '../sheets/sheet';
import { layOut } from '../sheets/slots';
import { type FindingLine, figuresOf, findingLines, openCounts } from '../written/finding-lines';
import { markdownCell, markdownCode, markdownText } from './markdown-text';
import { type ReportExport, summaryOf } from './report-export';

/**
 * A report as Markdown: where it comes from, what was found with what is settled marked, and the page's tables.
 * In the language in which the page was inspected. Nothing that the page says becomes markup.
 */
export function reportAsMarkdown(report: ReportExport): string {
  const { inspection, tables } = report;
  const words = copiesWords(inspection.language);
  const { agency, year } = inspection.report;
  const parts = [
    `# ${markdownText(words.reportName(agency, year))}`,
    summary(report),
    `## ${words.sheets.findings}`,
    markdownText(words.counts(openCounts(inspection))),
    findingsAsMarkdown(inspection),
    ...tables.flatMap(({ key, sheet }) => [
      `## ${markdownText(tableName(key, inspection.language))}`,
      sheetAsMarkdown(sheet),
    ]),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The findings as a numbered list, those that are settled behind the others and marked. */
export function findingsAsMarkdown(inspection: ReportInspection): string {
  const words = copiesWords(inspection.language);
  return findingLines(inspection, 'marked').map(item).join('\n');

  function item(line: FindingLine, at: number): string {
    const number = `${at + 1}. `;
    const place = [line.sectionName, line.says.place ? '' : line.place].filter(Boolean).join(words.comma);
    const details = [
      figuresOf(line, words.list.figures),
      words.list.basis(line.basis),
      line.settled ?? '',
    ].filter(Boolean);
    const bullet = `${' '.repeat(number.length)}- `;
    return [
      `${number}**${words.severity[line.severity]}** ${markdownText(`${place}${words.colon}${line.message}`)}`,
      ...details.map((detail) => `${bullet}${markdownText(detail)}`),
    ].join('\n');
  }
}

function summary(report: ReportExport): string {
  const { columns, colon } = copiesWords(report.inspection.language);
  return summaryOf(report)
    .map(([name, value]) => {
      const text = inWords(value);
      // The address is there to be copied; what lists several has a line for each.
      const shown =
        name === columns.url ? markdownCode(text) : text.split('\n').map(markdownText).join('<br>');
      return `- ${markdownText(name)}${colon}${shown}`;
    })
    .join('\n');
}

function inWords(value: SheetField): string {
  if (value === null || typeof value === 'string') return value ?? '';
  return 'day' in value ? value.day : String(value.number);
}

/** A sheet as a table. Markdown knows no merged cells: their text stands in their first slot. */
export function sheetAsMarkdown(sheet: Sheet): string {
  const lines = layOut(sheet).map((line) =>
    line.map((slot) => (slot?.first ? (slot.cell.number ?? markdownCell(slot.cell.text)) : '')),
  );
  const [head, ...body] = lines;
  if (!head || head.length === 0) return '';
  const row = (fields: readonly string[]) => `| ${fields.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
}
