import { kinds } from '../forms/all-kinds';
import type { Form } from '../forms/form';
import { formIn, type Kind, prescribedFor } from '../forms/kind';
import { cellsOfForm } from '../forms/official';
import type { SectionKey, TableKey } from '../inspection';
import type { Block, Outline } from '../page/outline';
import { fileAt } from './attached';
import type { Fact, FactKey } from './fact';
import { findTables } from './find-tables';
import { type Identity, identify } from './identity';
import { officialPieces } from './official-pieces';
import { type Paragraph, paragraphsOf } from './paragraphs';
import { perKind } from './per-kind';
import { publishedOn } from './publication';
import { blocksReader } from './read-blocks';
import { gridReader } from './read-grid';
import { lineReader } from './read-line';
import { type Recognition, recognise } from './recognise';
import { divide, type Section, type Sections } from './sections';
import { firstReport, type OtherReport } from './several-reports';
import { isShut, shutTable, standInOf, wholeStandIn } from './stand-in';
import type { ReadPieces, TablePiece, TableReading } from './table-reading';
import { type EditionFit, fitTogether, isMixed, settled, tellingOf } from './telling';

/** A report as read: what it is, its sections, its tables and every figure with its address. */
export interface Report {
  kind: Kind;
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

/** How the tables of a kind are read, by their layout, and what tells their editions apart. */
const readersOf = perKind((kind) => {
  const { tables, editions } = kind;
  const newest = editions.at(-1)!;
  return new Map(
    tables.map(({ key }) => [key, { read: readerOf(key, kind, newest), telling: tellingOf(editions, key) }]),
  );
});

function readerOf(key: TableKey, kind: Kind, newest: Form): (pieces: TablePiece[]) => ReadPieces {
  switch (newest.tables[key]?.layout) {
    case 'blocks':
      return blocksReader(key, kind.editions);
    case 'line':
      return lineReader(key, kind.editions);
    default:
      return gridReader(key, kind);
  }
}

/**
 * Reads a report from the outline of a page, as the first kind of report that it is.
 * @param isList the page is known to be a list of reports
 * @returns the report, whether or not the page is one: `recognition` says so, and why; where it is none, as the first
 *   kind has it
 */
export function readReport(whole: Outline, isList = false): Report {
  let first: Report | null = null;
  for (const kind of kinds) {
    const report = readAs(kind, whole, isList);
    if (report.recognition.isReport) return report;
    first ??= report;
  }
  return first!;
}

function readAs(kind: Kind, whole: Outline, isList: boolean): Report {
  const { editions } = kind;
  const { outline, others } = firstReport(whole, kind);
  const found = findTables(
    outline.blocks.filter((block) => !isShut(block)),
    kind,
  );
  const divided = withFiles(divide(outline.blocks, kind), outline);
  const tables = kind.tables.map(({ key }) => readTableOf(key, found.get(key)!, outline.blocks, kind));
  const published = publishedOn(outline);
  const prose = divided.sections.map((section) => section.text);
  const fit = fitTogether(tables.map(({ key, tally }) => readersOf(kind).get(key)!.telling.fit(tally)));
  const told = tells(fit, tables, kind);
  const identity = identify(
    outline,
    divided.preamble,
    prose,
    published,
    told ? yearFrom(fit, kind) : null,
    kind,
  );
  const recognition = recognise(outline, identity, divided, tables, kind, isList);
  const facts = new Map(tables.flatMap((table) => table.facts.map((fact) => [fact.key, fact])));
  const isBare = facts.size === 0 && !divided.sections.some((section) => section.key);
  const attachedWhole = isBare && wholeStandIn(outline, identity.year, kind) !== null;
  const prescribed = prescribedFor(kind, identity.year);
  const edition = told ? settled(fit, editions, [prescribed]) : null;
  const settledTables = tables.map((table): TableReading => {
    const { telling } = readersOf(kind).get(table.key)!;
    const own = telling.fit(table.tally);
    const follows = settled(own, editions, [edition, prescribed]);
    return withState(
      {
        ...withStandIn(table, divided.sections, outline, { year: identity.year, attachedWhole, kind }),
        follows,
        form: formIn(kind, follows).tables[table.key]!,
        mayFollow: own.best,
        mixed: isMixed(telling, table.tally, editions),
      },
      formIn(kind, edition ?? editions.at(-1)!.edition),
    );
  });
  return {
    kind,
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
    // Those of the kind: its rules ask for no others.
    tables: Object.fromEntries(settledTables.map((table) => [table.key, table])) as Report['tables'],
    facts,
    attachedWhole,
  };
}

/** Says of sections that they stand in a file: the order of the page is not theirs. */
function withFiles(divided: Sections, outline: Outline): Sections {
  if (!outline.attached) return divided;
  const sections = divided.sections.map(
    (section): Section => (fileAt(outline, section.address) ? { ...section, inFile: true } : section),
  );
  return { ...divided, sections };
}

/** The section of the report with this key, if it has one. */
export function sectionOf(report: Pick<Report, 'sections'>, key: SectionKey): Section | undefined {
  return report.sections.find((section) => section.key === key);
}

function readTableOf(key: TableKey, found: TablePiece[], blocks: readonly Block[], kind: Kind): TableReading {
  const { read } = readersOf(kind).get(key)!;
  const { least } = kind.tables.find((table) => table.key === key)!;
  const newest = kind.editions.at(-1)!;
  const pieces = found.length > 0 ? officialPieces(least.rows, found, read) : found;
  const nothing: TableReading = {
    key,
    section: sectionFor(key, kind),
    state: 'missing',
    pieces,
    labels: [],
    facts: [],
    repeats: [],
    misfits: [],
    tally: new Map(),
    follows: newest.edition,
    form: newest.tables[key]!,
    mayFollow: [],
    mixed: false,
    standIn: null,
  };
  if (pieces.length > 0) {
    const own = read(pieces);
    if (own.facts.length > 0) return { ...nothing, ...own, state: 'read' };
    // The table is there, but none of its rows fits its header: that is not to be said of a missing one.
    if (own.labels.length > 0) return { ...nothing, ...own, state: 'incomplete' };
  }
  // A frame that could not be read may hold what its section lacks, wherever it stands.
  return blocks.some(({ kind: block }) => block === 'frame') ? { ...nothing, state: 'unreadable' } : nothing;
}

/** The section into which the form puts a table. */
function sectionFor(table: TableKey, { signs }: Kind): SectionKey | null {
  return (signs.sections.find((section) => section.table === table)?.key ?? null) as SectionKey | null;
}

/** A table that was not read, with what stands in its place. */
function withStandIn(
  table: TableReading,
  sections: readonly Section[],
  outline: Outline,
  { year, attachedWhole, kind }: { year: number | null; attachedWhole: boolean; kind: Kind },
): TableReading {
  const { key, state } = table;
  if (state === 'read' || state === 'incomplete') return table;
  const section = sections.find((each) => each.key !== null && each.key === table.section);
  const standIn = (section && standInOf(key, section, outline, year, kind)) ?? shutTable(key, outline, kind);
  // What is in a file is unread, not missing.
  if (!standIn && !attachedWhole) return table;
  // Pages of fixed layout are lines of text throughout: that one of their tables was not made out is no fault of it.
  const laidOut = standIn?.kind === 'text' && (outline.file?.kind === 'pdf' || outline.file?.kind === 'ofd');
  return { ...table, state: 'unreadable', standIn: laidOut ? null : standIn };
}

/** Marks a table incomplete in which rows or columns of the report's edition were not found. */
function withState(table: TableReading, form: Form): TableReading {
  const wanted = cellsOfForm(form.tables[table.key]!).length;
  return table.state === 'read' && table.facts.length < wanted ? { ...table, state: 'incomplete' } : table;
}

/** Whether the tables say of which edition they are: not where all fit alike, but where there is only one. */
function tells({ possible }: EditionFit, tables: readonly TableReading[], { editions }: Kind): boolean {
  if (editions.length === 1) return tables.some(({ facts }) => facts.length > 0);
  return possible.length < editions.length;
}

/** The first year for which the tables can be. */
function yearFrom(fit: EditionFit, { editions }: Kind): number {
  return editions.find(({ edition }) => fit.possible.includes(edition))!.from;
}
