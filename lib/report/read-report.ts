import { editionOf, editions } from '../forms/annual-disclosure';
import type { Edition, SectionKey, TableKey } from '../inspection';
import type { Block, Outline, StandInBlock } from '../page/outline';
import { compact } from '../text/fold';
import type { Fact, FactKey } from './fact';
import { findTables } from './find-tables';
import { type Identity, identify } from './identity';
import { officialPieces } from './official-pieces';
import { type Paragraph, paragraphsOf } from './paragraphs';
import { publishedOn } from './publication';
import { readApplications } from './read-applications';
import { readDisclosure } from './read-disclosure';
import { readReviews } from './read-reviews';
import { type Recognition, recognise } from './recognise';
import { divide, type Section, type Sections } from './sections';
import type { ReadPieces, TablePiece, TableReading } from './table-reading';

/** An annual report as read: what it is, its sections, its tables and every figure with its address. */
export interface Report {
  outline: Outline;
  recognition: Recognition;
  identity: Identity;
  publishedOn: string | null;
  /** The edition that its tables follow; null when they do not say. */
  edition: Edition | null;
  /** The edition that the notices prescribe for its year; null: none does, or the year is unknown. */
  prescribed: Edition | null;
  preamble: Block[];
  sections: Section[];
  /** The prose, paragraph by paragraph. */
  paragraphs: Paragraph[];
  tables: Record<TableKey, TableReading>;
  facts: ReadonlyMap<FactKey, Fact>;
  /** The whole report is an attachment or a viewer: nothing of it can be read here. */
  attachedWhole: boolean;
}

const readers: Record<TableKey, (pieces: TablePiece[]) => ReadPieces> = {
  disclosure: readDisclosure,
  applications: readApplications,
  reviews: readReviews,
};

/**
 * Reads a report from the outline of a page.
 * @param isList the page is known to be a list of reports
 * @returns the report, whether or not the page is one: `recognition` says so, and why
 */
export function readReport(outline: Outline, isList = false): Report {
  const found = findTables(outline.blocks);
  const divided = divide(outline.blocks);
  const tables = {} as Record<TableKey, TableReading>;
  for (const key of ['disclosure', 'applications', 'reviews'] as const) {
    tables[key] = readTableOf(key, found[key], divided, outline.blocks);
  }
  const published = publishedOn(outline);
  const prose = divided.sections.map((section) => section.text);
  const identity = identify(outline, divided.preamble, prose, published, editionIn(tables));
  const recognition = recognise(outline, identity, divided, Object.values(tables), isList);
  const facts = new Map<FactKey, Fact>();
  for (const table of Object.values(tables)) for (const fact of table.facts) facts.set(fact.key, fact);
  const attachedWhole =
    facts.size === 0 && !divided.sections.some((section) => section.key) && outline.blocks.some(isStandIn);
  return {
    outline,
    recognition,
    identity,
    publishedOn: published,
    edition: editionIn(tables),
    prescribed: identity.year === null ? null : editionOf(identity.year),
    preamble: divided.preamble,
    sections: divided.sections,
    paragraphs: paragraphsOf(divided.preamble, divided.sections, outline.blocks),
    tables: withStates(tables),
    facts,
    attachedWhole,
  };
}

/** The section of the report with this key, if it has one. */
export function sectionOf(report: Pick<Report, 'sections'>, key: SectionKey): Section | undefined {
  return report.sections.find((section) => section.key === key);
}

function isStandIn(block: Block): block is StandInBlock {
  return block.kind === 'image' || block.kind === 'attachment' || block.kind === 'viewer';
}

function readTableOf(
  key: TableKey,
  found: TablePiece[],
  divided: Sections,
  blocks: readonly Block[],
): TableReading {
  const pieces = found.length > 0 ? officialPieces(key, found, readers[key]) : found;
  const nothing: TableReading = {
    key,
    state: 'missing',
    pieces,
    labels: [],
    facts: [],
    repeats: [],
    misfits: [],
    editions: { '2019': 0, '2021': 0 },
    standIn: null,
  };
  if (pieces.length > 0) {
    const read = readers[key](pieces);
    if (read.facts.length > 0) return { ...nothing, ...read, state: 'read' };
    // The table is there, but none of its rows fits its header: that is not to be said of a missing one.
    if (read.labels.length > 0) return { ...nothing, ...read, state: 'incomplete' };
  }
  const section = divided.sections.find((each) => each.key === key);
  const standIn = section ? standInOf(key, section) : null;
  if (standIn) return { ...nothing, state: 'unreadable', standIn };
  // A frame that could not be read may hold what its section lacks, wherever it stands.
  return blocks.some(({ kind }) => kind === 'frame') ? { ...nothing, state: 'unreadable' } : nothing;
}

/** Words of the tables; a few of them in plain lines are a table that was flattened to text. */
const FLATTENED: Record<TableKey, RegExp> = {
  disclosure:
    /信息内容|制发件数|制作数量|现行有效|公开总数量|规范性文件|行政许可|行政处罚|行政强制|处理决定数量|行政事业性收费/g,
  applications:
    /自然人|商业企业|科研机构|法律服务机构|本年新收|上年结转|予以公开|属于国家秘密|重复申请|结转下年/g,
  reviews: /结果维持|结果纠正|其他结果|尚未审结|未经复议|复议后起诉/g,
};

function standInOf(key: TableKey, section: Section): TableReading['standIn'] {
  const standIn = section.blocks.find(isStandIn);
  if (standIn) return { kind: standIn.kind, address: standIn.address };
  const words = new Set(compact(section.text).match(FLATTENED[key]) ?? []);
  const first = section.blocks.find(
    (block) => block.kind === 'text' && new RegExp(FLATTENED[key].source).test(block.text),
  );
  return words.size >= 4 && first ? { kind: 'text', address: first.address } : null;
}

/** The edition of the tables: table 1 differs most between editions, table 2 by its （六）其他处理 only. */
function editionIn(tables: Record<TableKey, TableReading>): Edition | null {
  const { disclosure, applications } = tables;
  for (const votes of [disclosure.editions, applications.editions]) {
    if (votes['2021'] !== votes['2019']) return votes['2021'] > votes['2019'] ? '2021' : '2019';
  }
  return null;
}

/** Marks tables incomplete in which rows or columns of their own edition were not found. */
function withStates(tables: Record<TableKey, TableReading>): Record<TableKey, TableReading> {
  const edition = editionIn(tables) ?? '2021';
  const wanted: Record<TableKey, number> = {
    disclosure: editions[edition].disclosure.reduce(
      (sum, block) => sum + block.rows.length * block.columns.length,
      0,
    ),
    applications: editions[edition].applications.rows.length * editions[edition].applications.columns.length,
    reviews: editions[edition].reviews.groups.length * editions[edition].reviews.columns.length,
  };
  const states = {} as Record<TableKey, TableReading>;
  for (const [key, table] of Object.entries(tables) as [TableKey, TableReading][]) {
    states[key] =
      table.state === 'read' && table.facts.length < wanted[key] ? { ...table, state: 'incomplete' } : table;
  }
  return states;
}
