import { editionOf, editions, newest } from '../forms/annual-disclosure';
import { cellsOfForm } from '../forms/official';
import type { SectionKey, TableKey } from '../inspection';
import type { Block, Outline } from '../page/outline';
import type { Fact, FactKey } from './fact';
import { findTables } from './find-tables';
import { type Identity, identify } from './identity';
import { officialPieces } from './official-pieces';
import { type Paragraph, paragraphsOf } from './paragraphs';
import { publishedOn } from './publication';
import { blocksReader } from './read-blocks';
import { gridReader } from './read-grid';
import { lineReader } from './read-line';
import { type Recognition, recognise } from './recognise';
import { divide, type Section } from './sections';
import { firstReport, type OtherReport } from './several-reports';
import { isShut, shutTable, standInOf, wholeStandIn } from './stand-in';
import type { ReadPieces, TablePiece, TableReading } from './table-reading';
import { type EditionFit, fitTogether, isMixed, settled, type Telling, tellingOf } from './telling';

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
  edition: string | null;
  /** The edition that the notices prescribe for its year; null: none does, or the year is unknown. */
  prescribed: string | null;
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
  disclosure: blocksReader('disclosure', editions),
  applications: gridReader('applications', editions),
  reviews: lineReader('reviews', editions),
};

const tellings: Record<TableKey, Telling> = {
  disclosure: tellingOf(editions, 'disclosure'),
  applications: tellingOf(editions, 'applications'),
  reviews: tellingOf(editions, 'reviews'),
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
  const fits = Object.values(tables).map((table) => tellings[table.key].fit(table.tally));
  const fit = fitTogether(fits);
  const identity = identify(outline, divided.preamble, prose, published, yearFrom(fit));
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
  const prescribed = identity.year === null ? null : editionOf(identity.year);
  const edition = saysNothing(fit) ? null : settled(fit, editions, [prescribed]);
  for (const table of Object.values(tables)) {
    const telling = tellings[table.key];
    const own = telling.fit(table.tally);
    table.follows = settled(own, editions, [edition, prescribed]);
    table.mayFollow = own.best;
    table.mixed = isMixed(telling, table.tally, editions);
  }
  return {
    outline,
    others,
    recognition,
    identity,
    publishedOn: published,
    edition,
    prescribed,
    preamble: divided.preamble,
    sections: divided.sections,
    paragraphs: paragraphsOf(divided.preamble, divided.sections, outline.blocks),
    tables: withStates(tables, edition),
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
    tally: new Map(),
    follows: newest.edition,
    mayFollow: [],
    mixed: false,
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

/** Where all editions fit alike, the tables do not say which they are of. */
function saysNothing({ possible }: EditionFit): boolean {
  return possible.length === editions.length;
}

/** The first year for which the tables can be; null when they do not say. */
function yearFrom(fit: EditionFit): number | null {
  if (saysNothing(fit)) return null;
  return editions.find(({ edition }) => fit.possible.includes(edition))!.from;
}

/** Marks tables incomplete in which rows or columns of the report's edition were not found. */
function withStates(
  tables: Record<TableKey, TableReading>,
  edition: string | null,
): Record<TableKey, TableReading> {
  const form = editions.find((each) => each.edition === edition) ?? newest;
  const states = {} as Record<TableKey, TableReading>;
  for (const [key, table] of Object.entries(tables) as [TableKey, TableReading][]) {
    const wanted = cellsOfForm(form.tables[key]).length;
    states[key] =
      table.state === 'read' && table.facts.length < wanted ? { ...table, state: 'incomplete' } : table;
  }
  return states;
}
