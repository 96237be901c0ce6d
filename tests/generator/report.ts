import { type Agency, type AgencyKind, inventAgency } from './agency';
import { type Figures, inventFigures } from './figures';
import { type Edition, editionOf, type SectionKey, type TableKey } from './form';
import { fillIn, type Sheets } from './print/sheets';
import { Speaker } from './prose/speaker';
import { writeProse } from './prose/write';
import type { Random } from './random';

/** What a sentence is there for, so that a defect can find it, change it or take it out. */
export type Purpose =
  | 'plain'
  | 'received'
  | 'carried'
  | 'handled'
  | 'reviews'
  | 'decided'
  | 'fee'
  | 'accountability'
  | 'breakdown'
  | 'trap';

export interface Said {
  text: string;
  purpose: Purpose;
}

export interface Paragraph {
  /** A sub-heading before it, on a line of its own or run in. */
  lead: { text: string; ownLine: boolean } | null;
  /** Which aspect it treats, in section 一. */
  aspect: string | null;
  sentences: Said[];
}

export interface ReportSection {
  key: SectionKey;
  ordinal: string;
  heading: string;
  /** Paragraphs before its table, or all of them. */
  paragraphs: Paragraph[];
  /** Paragraphs behind its table. */
  afterTable: Paragraph[];
}

/** What stands where a table belongs. */
export type TableForm = 'grid' | 'image' | 'attachment' | 'viewer' | 'text' | 'nothing';

/** A whole report, before it meets a publishing system. */
export interface Report {
  agency: Agency;
  year: number;
  edition: Edition;
  figures: Figures;
  title: string;
  /** Another year that the title names by mistake. */
  titleYear?: number;
  introduction: Paragraph[];
  sections: ReportSection[];
  sheets: Sheets;
  tables: Record<TableKey, TableForm>;
  /** Tables whose own heading is gone: they stand at the end of another section. */
  strayTables?: Partial<Record<SectionKey, TableKey>>;
  /** Keys of printed figures for which the form has no place, so that they may be read or not. */
  openFacts?: RegExp;
  signature: { name: string; date: string } | null;
  /** ISO date. */
  publishedOn: string;
}

export interface Wishes {
  kind?: AgencyKind;
  year?: number;
  /** The edition that is used, rightly or not. */
  edition?: Edition;
}

/** Invents a report that is in order. */
export function inventReport(random: Random, wishes: Wishes = {}): { report: Report; speaker: Speaker } {
  const agency = inventAgency(random, wishes.kind);
  const year =
    wishes.year ??
    random.weighted([
      [2, 2019],
      [3, 2020],
      [3, 2021],
      [3, 2022],
      [3, 2023],
      [3, 2024],
      [1, 2025],
    ]);
  const edition = wishes.edition ?? editionOf(year);
  const figures = inventFigures(random, agency, edition);
  const speaker = new Speaker(random, agency, year, edition, figures);
  const publishedOn = inventDate(random, agency, year);
  const [publishedYear, month, day] = publishedOn.split('-').map(Number);
  const report: Report = {
    agency,
    year,
    edition,
    figures,
    title: titleOf(random, agency, year),
    ...writeProse(speaker),
    sheets: fillIn(figures, edition),
    tables: { disclosure: 'grid', applications: 'grid', reviews: 'grid' },
    signature: random.chance(0.6)
      ? { name: agency.shortName, date: `${publishedYear}年${month}月${day}日` }
      : null,
    publishedOn,
  };
  return { report, speaker };
}

function titleOf(random: Random, agency: Agency, year: number): string {
  return random.weighted([
    [8, `${agency.fullName}${year}年政府信息公开工作年度报告`],
    [1, `${agency.fullName}${year}年度政府信息公开工作年度报告`],
    [1, `${year}年${agency.fullName}政府信息公开工作年度报告`],
    [1, `${agency.fullName}政府信息公开工作年度报告（${year}年）`],
    [1, `${agency.fullName}${year}年政府信息公开年度报告`],
  ]);
}

/** In time: governments by the end of March, departments by the end of January. */
function inventDate(random: Random, agency: Agency, year: number): string {
  const month = agency.isGovernment ? random.int(1, 3) : 1;
  const day = random.int(4, 28);
  return `${year + 1}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function plain(text: string, purpose: Purpose = 'plain'): Paragraph {
  return { lead: null, aspect: null, sentences: [{ text, purpose }] };
}

export function textOf(paragraph: Paragraph): string {
  const lead = paragraph.lead && !paragraph.lead.ownLine ? paragraph.lead.text : '';
  return lead + paragraph.sentences.map((said) => said.text).join('');
}

export function sectionOf(report: Report, key: SectionKey): ReportSection {
  const section = report.sections.find((each) => each.key === key);
  if (!section) throw new Error(`the report has no section ${key}`);
  return section;
}

/** Every paragraph of the report, with the section it stands in. */
export function paragraphsOf(report: Report): { paragraph: Paragraph; section: SectionKey | null }[] {
  return [
    ...report.introduction.map((paragraph) => ({ paragraph, section: null })),
    ...report.sections.flatMap((section) =>
      [...section.paragraphs, ...section.afterTable].map((paragraph) => ({
        paragraph,
        section: section.key,
      })),
    ),
  ];
}
