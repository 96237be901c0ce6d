import { editionOf, editions } from '../forms/annual-disclosure';
import type { Edition, SectionKey, TableKey } from '../inspection';
import type { Block, Outline } from '../page/outline';
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
import { divide, type Section } from './sections';
import { firstReport, type OtherReport } from './several-reports';
import { isShut, shutTable, standInOf, wholeStandIn } from './stand-in';
import type { ReadPieces, TablePiece, TableReading } from './table-reading';

/** An annual report as read: what it is, its sections, its tables and every figure with its address. */
export interface Report {
  /** What was read of it: of a page with several reports, what is the first one's. */
  outline: Outline;
  /** Further reports on the page, none of which is judged. */
  others: OtherReport[];
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
export function readReport(whole: Outline, isList = false): Report {
  const { outline, others } = firstReport(whole);
  const found = findTables(outline.blocks.filter((block) => !isShut(block)));
  const divided = divide(outline.blocks);
  const tables = {} as Record<TableKey, TableReading>;
  for (const key of ['disclosure', 'applications', 'reviews'] as const) {
    tables[key] = readTableOf(key, found[key], outline.blocks);
  }
  const published = publishedOn(outline);
  const prose = divided.sections.map((section) => section.text);
  const identity = identify(outline, divided.preamble, prose, published, editionIn(tables));
  const recognition = recognise(outline, identity, divided, Object.values(tables), isList);
  const facts = new Map<FactKey, Fact>();
  for (const table of Object.values(tables)) for (const fact of table.facts) facts.set(fact.key, fact);
  const isBare = facts.size === 0 && !divided.sections.some((section) => section.key);
  const attachedWhole = isBare && wholeStandIn(outline, identity.year) !== null;
  for (const key of ['disclosure', 'applications', 'reviews'] as const) {
    if (tables[key].state === 'read' || tables[key].state === 'incomplete') continue;
    const section = divided.sections.find((each) => each.key === key);
    const standIn = (section && standInOf(key, section, outline, identity.year)) ?? shutTable(key, outline);
    // What is in a file is unread, not missing.
    if (standIn || attachedWhole) {
      // Pages of fixed layout are lines of text throughout: that one of their tables was not made out is no fault of it.
      const laidOut =
        standIn?.kind === 'text' && (outline.file?.kind === 'pdf' || outline.file?.kind === 'ofd');
      tables[key] = { ...tables[key], state: 'unreadable', standIn: laidOut ? null : standIn };
    }
  }
  return {
    outline,
    others,
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

function readTableOf(key: TableKey, found: TablePiece[], blocks: readonly Block[]): TableReading {
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
  // A frame that could not be read may hold what its section lacks, wherever it stands.
  return blocks.some(({ kind }) => kind === 'frame') ? { ...nothing, state: 'unreadable' } : nothing;
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
