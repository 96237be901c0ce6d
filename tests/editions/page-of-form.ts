import type { AnnualForm } from '../../lib/forms/annual-disclosure';
import type { BlocksForm, GridForm, LineForm } from '../../lib/forms/form';
import { cellsOfForm } from '../../lib/forms/official';
import { sectionHeadings } from '../generator/form';
import { layOutApplications, layOutDisclosure, layOutReviews } from '../generator/print/grid';
import type {
  ApplicationsSheet,
  DisclosureSheet,
  PrintedFigure,
  ReviewsSheet,
} from '../generator/print/sheets';
import { tableHtml } from '../generator/render/table';

/** What a page of a form says otherwise than the one in order. */
export interface FormChanges {
  year: number;
  /** Other figures, by fact key. */
  figures?: Record<string, number>;
  /** Sentences behind those of the overview. */
  said?: string;
  /** Forms of single tables, where they are not all of one edition. */
  tables?: Partial<AnnualForm['tables']>;
  /** Behind the last section. */
  behind?: string;
  title?: string;
}

/** Markup of a report in order that follows a form, every sum computed from the form, but for the changes. */
export function pageOfForm(form: AnnualForm, changes: FormChanges): string {
  const { year } = changes;
  const tables = { ...form.tables, ...changes.tables };
  const figures = { ...figuresOfForm(tables), ...changes.figures };
  const title = changes.title ?? `青禾镇人民政府${year}年政府信息公开工作年度报告`;
  const open = { open: '<table border="1">' };
  const insides: Record<string, string> = {
    overview: [
      '（一）主动公开。公开信息120条。',
      `（二）依申请公开。全年新收政府信息公开申请${figures['applications.received.total']}件。${changes.said ?? ''}`,
      '（三）政府信息管理。严格执行信息发布审核制度。',
      '（四）政府信息公开平台建设。维护门户网站专栏。',
      '（五）监督保障。开展工作考核和社会评议，未发生责任追究。',
    ]
      .map((line) => `<p>${line}</p>`)
      .join(''),
    disclosure: tableHtml(layOutDisclosure(disclosureSheet(tables.disclosure, figures)), open),
    applications: tableHtml(layOutApplications(applicationsSheet(tables.applications, figures)), open),
    reviews: tableHtml(layOutReviews(reviewsSheet(tables.reviews, figures)), open),
    problems: '<p>公开内容还不够丰富。下一步将加强培训。</p>',
    otherMatters: '<p>本年度未收取信息处理费。</p>',
  };
  const article = sectionHeadings
    .map(({ key, ordinal, heading }) => `<p><b>${ordinal}、${heading}</b></p>${insides[key]}`)
    .join('\n');
  return `<!DOCTYPE html><html><head><title>${title}</title><meta name="PubDate" content="${year + 1}-01-20"></head>
    <body><h1>${title}</h1><div id="zoom">${article}${changes.behind ?? ''}</div></body></html>`;
}

/** Figures of which every part is other than 0, so that one that is left out of a sum shows. */
function figuresOfForm({ applications, reviews }: AnnualForm['tables']): Record<string, number> {
  const {
    rollForward,
    footing: [footing],
    crossFooting,
  } = applications.sums;
  const figures: Record<string, number> = {};
  const set = (row: string, column: string, value: number) => {
    figures[`applications.${row}.${column}`] = value;
  };
  const get = (row: string, column: string) => figures[`applications.${row}.${column}`]!;
  crossFooting.parts.forEach((column, at) => {
    for (const [down, row] of footing!.parts.entries()) set(row, column, 1 + ((at + down) % 3));
    set(footing!.total, column, sum(footing!.parts.map((row) => get(row, column))));
    set('carriedOut', column, 2);
    set('carriedIn', column, 1);
    const closing = sum(rollForward.closing.map((row) => get(row, column)));
    set('received', column, closing - get('carriedIn', column));
  });
  for (const { key } of applications.rows)
    set(key, crossFooting.total, sum(crossFooting.parts.map((column) => get(key, column))));
  for (const { key } of reviews.groups) {
    reviews.sums.parts.forEach((column, at) => {
      figures[`reviews.${key}.${column}`] = at + 1;
    });
    figures[`reviews.${key}.${reviews.sums.total}`] = sum(reviews.sums.parts.map((_, at) => at + 1));
  }
  return figures;
}

function sum(figures: number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

function printed(fact: string, figures: Record<string, number>): PrintedFigure {
  const value = figures[fact] ?? 0;
  return { fact, text: String(value), value };
}

function disclosureSheet({ head, blocks }: BlocksForm, figures: Record<string, number>): DisclosureSheet {
  return {
    blocks: blocks.map(({ clause, columns, rows }) => ({
      clause,
      head,
      columns,
      rows: rows.map(({ key, label }) => ({
        key,
        label,
        figures: columns.map((column) => printed(`disclosure.${key}.${column.key}`, figures)),
      })),
    })),
  };
}

function applicationsSheet(form: GridForm, figures: Record<string, number>): ApplicationsSheet {
  const [outermost] = form.groups.filter((group) => group.outermost);
  const groupsOf = (group: string | undefined): string[] => {
    if (group === undefined) return [];
    if (group === outermost!.key) return [outermost!.label];
    return [outermost!.label, form.groups.find(({ key }) => key === group)!.label];
  };
  return {
    note: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    applicants: '申请人情况',
    organisations: '法人或其他组织',
    columns: form.columns,
    rows: form.rows.map(({ key, label, group }) => ({
      key,
      label,
      groups: groupsOf(group),
      figures: form.columns.map((column) => printed(`applications.${key}.${column.key}`, figures)),
    })),
  };
}

function reviewsSheet(form: LineForm, figures: Record<string, number>): ReviewsSheet {
  return {
    litigation: '行政诉讼',
    groups: form.groups.map(({ key, label }) => ({
      key,
      label,
      columns: form.columns,
      figures: form.columns.map((column) => printed(`reviews.${key}.${column.key}`, figures)),
    })),
  };
}

/** The keys of all figures of a form. */
export function keysOfForm(form: AnnualForm): string[] {
  return Object.entries(form.tables).flatMap(([table, own]) =>
    cellsOfForm(own).map(({ row, column }) => `${table}.${row}.${column.key}`),
  );
}
