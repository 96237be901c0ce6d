import { expect } from 'vitest';
import { judge as inspectReport } from '../../lib/inspect';
import type { ReportInspection } from '../../lib/inspection';
import type { Block } from '../../lib/page/outline';
import { type Report, readReport } from '../../lib/report/read-report';
import { rules } from '../../lib/rules';
import type { Reason } from '../../lib/rules/reason';
import type { AnyRule } from '../../lib/rules/rule';
import { type RuleOutcome, runRules } from '../../lib/rules/run-rules';
import { type Edition, factKeys, type SectionKey, sectionHeadings, type TableKey } from '../generator/form';
import { type Grid, layOutApplications, layOutDisclosure, layOutReviews } from '../generator/print/grid';
import { fillIn, overwrite } from '../generator/print/sheets';
import { outlineOf, tableBlock, textBlock } from '../report/form-tables';

/** What a report may say otherwise than the one in order. */
export interface ReportChanges {
  title?: string;
  year?: number;
  /** The edition of its tables; that of its year when left out. */
  edition?: Edition;
  /** Texts of cells, by fact key. */
  cells?: Record<string, string>;
  /** Paragraphs of a prose section; null leaves the section out with its heading. */
  prose?: Partial<Record<SectionKey, string[] | null>>;
  /** What stands before the first section. */
  preamble?: string[];
  headings?: Partial<Record<SectionKey, string>>;
  /** The order of the sections. */
  order?: SectionKey[];
  /** A table changed, or replaced by other blocks. */
  tables?: Partial<Record<TableKey, (grid: Grid) => Grid | Block[]>>;
  published?: string | null;
  notices?: string[];
}

/** Four applications, one of them carried in and one carried out; two reviews; documents, licences, penalties. */
const figures: Record<string, number> = {
  'applications.received.person': 3,
  'applications.received.business': 1,
  'applications.received.total': 4,
  'applications.carriedIn.person': 1,
  'applications.carriedIn.total': 1,
  'applications.granted.person': 2,
  'applications.granted.business': 1,
  'applications.granted.total': 3,
  'applications.partial.person': 1,
  'applications.partial.total': 1,
  'applications.processed.person': 3,
  'applications.processed.business': 1,
  'applications.processed.total': 4,
  'applications.carriedOut.person': 1,
  'applications.carriedOut.total': 1,
  'reviews.reconsideration.upheld': 1,
  'reviews.reconsideration.corrected': 1,
  'reviews.reconsideration.total': 2,
  'disclosure.normative.issued': 2,
  'disclosure.normative.repealed': 1,
  'disclosure.normative.inForce': 5,
  'disclosure.normative.produced': 2,
  'disclosure.normative.disclosed': 2,
  'disclosure.normative.disclosedTotal': 5,
  'disclosure.licensing.decisions': 12,
  'disclosure.penalties.decisions': 3,
};

const prose: Record<'overview' | 'problems' | 'otherMatters', string[]> = {
  overview: [
    '（一）主动公开。围绕群众关心的事项公开信息120条。',
    '（二）依申请公开。全年收到政府信息公开申请4件，均按期答复。',
    '（三）政府信息管理。严格执行信息发布审核制度。',
    '（四）政府信息公开平台建设。做好门户网站专栏的维护。',
    '（五）监督保障。开展工作考核和社会评议，未发生责任追究的情形。',
  ],
  problems: ['公开内容还不够丰富。下一步将加强培训，提高公开质量。'],
  otherMatters: ['本年度未收取信息处理费。'],
};

/** A report with nothing wrong in it, but for the changes. */
export function reportWith(changes: ReportChanges = {}): Report {
  const year = changes.year ?? 2021;
  const edition = changes.edition ?? (year >= 2021 ? '2021' : '2019');
  const known = new Set(factKeys(edition));
  const sheets = fillIn(
    Object.fromEntries(Object.entries(figures).filter(([key]) => known.has(key))),
    edition,
  );
  for (const [key, text] of Object.entries(changes.cells ?? {})) overwrite(sheets, key, null, text);
  const grids: Record<TableKey, Grid> = {
    disclosure: layOutDisclosure(sheets.disclosure),
    applications: layOutApplications(sheets.applications),
    reviews: layOutReviews(sheets.reviews),
  };
  const title = changes.title ?? `青禾镇人民政府${year}年政府信息公开工作年度报告`;
  const titleBlock = textBlock(title, 1);
  const blocks: Block[] = [titleBlock, ...(changes.preamble ?? []).map((line) => textBlock(line))];
  for (const key of changes.order ?? sectionHeadings.map((each) => each.key)) {
    const own = changes.prose?.[key];
    if (own === null) continue;
    const { ordinal, heading } = sectionHeadings.find((each) => each.key === key)!;
    blocks.push(textBlock(changes.headings?.[key] ?? `${ordinal}、${heading}`));
    const lines = own ?? (key in prose ? prose[key as keyof typeof prose] : []);
    blocks.push(...lines.map((line) => textBlock(line)));
    if (!(key in grids)) continue;
    const changed = changes.tables?.[key as TableKey]?.(grids[key as TableKey]) ?? grids[key as TableKey];
    blocks.push(...(Array.isArray(changed) ? changed : [tableBlock(changed)]));
  }
  const published = changes.published === undefined ? `${year + 1}-01-20` : changes.published;
  return readReport(
    outlineOf(blocks, {
      title,
      headlines: [{ text: title, address: titleBlock.address }],
      meta: new Map(published === null ? [] : [['pubdate', published]]),
      notices: changes.notices ?? [],
    }),
  );
}

export function ruleOf(id: string): AnyRule {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  return rule;
}

/** A finding as tests look at it. */
export interface Seen {
  facts: string[];
  section: SectionKey | null;
  severity: string;
  expected?: unknown;
  actual?: unknown;
  quote?: string;
  zh: string;
  en: string;
}

export interface Judged {
  state: RuleOutcome['state'];
  found: Seen[];
  reasons: Reason[];
}

/**
 * What a rule makes of the report with these changes, beside last year's where there is one. Every sentence it says
 * is looked at on the way.
 */
export function judge(id: string, changes: ReportChanges = {}, last?: ReportChanges): Judged {
  const rule = ruleOf(id);
  const previous = last && inspectionOf(last);
  const [outcome] = runRules(reportWith(changes), [rule], previous);
  const { state, findings, notJudged, fault } = outcome!;
  expect(fault).toBeNull();
  return {
    state,
    reasons: notJudged,
    found: findings.map((draft) => {
      const [zh, en] = [rule.say('zh-CN', draft), rule.say('en', draft)];
      for (const sentence of [zh, en]) expectWords(sentence);
      expect(zh).toMatch(/\p{Script=Han}.*。$/su);
      expect(en).toMatch(/^[“A-Z\p{Script=Han}（\d].*\.$/su);
      const { facts, section, severity = rule.severity, expected, actual, quote } = draft;
      return {
        facts,
        section,
        severity,
        expected,
        actual,
        ...(quote === undefined ? {} : { quote }),
        zh,
        en,
      };
    }),
  };
}

/** What an inspection of the report with these changes keeps of it. */
function inspectionOf(changes: ReportChanges): ReportInspection['report'] {
  const { inspection } = inspectReport(reportWith(changes), { url: '', language: 'zh-CN', inspectedAt: '' });
  if (!inspection.isReport) throw new Error('last year’s report is none');
  return inspection.report;
}

/** Words for people: nothing in them that only a program says. */
export function expectWords(sentence: string): void {
  expect(sentence.trim()).not.toBe('');
  expect(sentence).not.toMatch(/undefined|NaN|null|\[object|Infinity|\$\{|function|=>/);
  // Keys of the form stay inside: people know rows and columns by their labels.
  expect(sentence).not.toMatch(
    /\b(?:applications|disclosure|reviews)\.[a-z]|stateSecret|otherOrg|litigationAfter/,
  );
}

/** The kinds of the reasons for not judging. */
export const kindsOf = (reasons: Reason[]) => [...new Set(reasons.map((reason) => reason.kind))];
