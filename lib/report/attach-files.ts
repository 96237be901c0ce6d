import type { SectionKey, TableKey } from '../inspection';
import type { Outline } from '../page/outline';
import { compact } from '../text/fold';
import { agencyIn } from './identity';
import { type FilePart, type Framed, joinFrames } from './join-frames';
import { type Report, readReport } from './read-report';
import { isStandIn } from './stand-in';
import { isShortFor, unitName } from './unit-names';

/** A file that a page links to, as it was read. */
export interface LinkedFile {
  /** A number of its own among the frames. */
  frame: number;
  /** Its address as the page links to it. */
  url: string;
  outline: Outline;
  /** By address of its outline: the page of the file; null: it has no pages. */
  pages: readonly (number | null)[];
}

/** Why a file is no part of the report that links to it. */
export type NotJoined =
  /** Neither sections nor tables that the page lacks. */
  | 'nothing'
  /** The form, and nobody has filled it in. */
  | 'blank form'
  /** By its own title it is another year's, or another unit's. */
  | 'other report';

/** What a report has, by itself. */
interface Parts {
  sections: ReadonlySet<SectionKey>;
  tables: ReadonlySet<TableKey>;
}

/**
 * Puts what the files have of a report, and the page lacks, where the page links to them. What the page has itself is
 * the report's; a file that shows the same once more adds nothing, and a difference between the two is not ours to find.
 * @param whole a page with its frames
 * @param files in any order; those to which it does not link are left alone
 */
export function attachFiles(whole: Framed, files: readonly LinkedFile[]): Framed {
  const linked = linksIn(whole).flatMap((url) => files.find((file) => file.url === url) ?? []);
  if (linked.length === 0) return whole;
  const page = readReport(joinFrames(whole).outline);
  let have = partsOf(page);
  const joined = new Map<string, Framed>();
  const notJoined = new Map<number, NotJoined>();
  for (const { frame, url, outline, pages } of linked) {
    // What stands for its title may be its name, which says what the link says.
    const file = readReport({ ...outline, title: '' });
    const taken = isOther(file, page) ? 'other report' : takenFrom(file, have);
    if (typeof taken === 'string') notJoined.set(frame, taken);
    else {
      have = sumOf(have, partsOf(file));
      joined.set(url, { frame, outline, inside: new Map(), file: { url, pages, taken } });
    }
  }
  return { ...putIn(whole, joined), notJoined };
}

/** The files to which a page and its frames link, in reading order, each once. */
export function linksIn({ outline, inside }: Framed): string[] {
  const own = [...outline.blocks, ...(outline.attachments ?? [])].flatMap((block) =>
    isStandIn(block) && block.url !== undefined ? block.url : [],
  );
  return [...new Set([...own, ...[...inside.values()].flatMap((part) => (part ? linksIn(part) : []))])];
}

/**
 * Each file stands at its first link; another link to it is one no more.
 * @param joined by address
 */
function putIn(whole: Framed, joined: ReadonlyMap<string, Framed>, put = new Set<Framed>()): Framed {
  const inside = new Map(whole.inside);
  for (const block of [...whole.outline.blocks, ...(whole.outline.attachments ?? [])]) {
    const file = isStandIn(block) && block.url !== undefined ? joined.get(block.url) : undefined;
    if (!file) continue;
    inside.set(block.address, put.has(file) ? null : file);
    put.add(file);
  }
  for (const [address, part] of whole.inside) inside.set(address, part && putIn(part, joined, put));
  return { ...whole, inside };
}

/**
 * What is taken of a file: all of it where the page has nothing of a report, else the sections and tables that the page
 * lacks, and no word around them.
 */
function takenFrom(file: Report, have: Parts): FilePart['taken'] | 'nothing' | 'blank form' {
  const figures = [...file.facts.values()].filter(({ value }) => value !== null);
  const own = partsOf(file);
  const isBlank = own.tables.size > 0 && figures.length === 0;
  const sections = file.sections.filter(({ key }) => key !== null && !have.sections.has(key));
  const tables = isBlank ? [] : Object.values(file.tables).filter(({ key }) => !have.tables.has(key));
  const pieces = tables.flatMap((table) => table.pieces.map(({ block }) => block.address));
  if (pieces.length === 0 && sections.length === 0) return isBlank ? 'blank form' : 'nothing';
  if (isBlank) return 'blank form';
  if (have.sections.size + have.tables.size === 0) return null;
  const known = new Set(
    Object.values(file.tables)
      .filter(({ key }) => have.tables.has(key))
      .flatMap((table) => table.pieces.map(({ block }) => block.address)),
  );
  const inSections = sections.flatMap(({ address, blocks }) => [
    address,
    ...blocks.map((block) => block.address),
  ]);
  return new Set([...pieces, ...inSections].filter((address) => !known.has(address)));
}

function partsOf({ sections, tables }: Report): Parts {
  return {
    sections: new Set(sections.flatMap(({ key }) => key ?? [])),
    tables: new Set(Object.values(tables).flatMap(({ key, pieces }) => (pieces.length > 0 ? key : []))),
  };
}

function sumOf(one: Parts, other: Parts): Parts {
  return {
    sections: new Set([...one.sections, ...other.sections]),
    tables: new Set([...one.tables, ...other.tables]),
  };
}

/** Whether a file is a report of its own, by what both call themselves. */
function isOther(file: Report, page: Report): boolean {
  const [its, ours] = [file, page].map(yearInTitle);
  if (its !== null && ours !== null && its !== ours) return true;
  const [author, publisher] = [file, page].map(({ identity, kind }) => agencyIn(identity.title, [kind]));
  return Boolean(author && publisher) && !isSameUnit(author!, publisher!);
}

function yearInTitle({ identity }: Report): number | null {
  return identity.yearsNamed.find(({ from }) => from === 'title')?.year ?? null;
}

function isSameUnit(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => compact(name).replace('人民政府', '政府'));
  if (first!.endsWith(second!) || second!.endsWith(first!)) return true;
  const [a, b] = [unitName(one), unitName(other)];
  if (a && b && a.kind !== b.kind) return false;
  if (a && b && a.kind === 'department' && (isShortFor(a.own, b.own) || isShortFor(b.own, a.own)))
    return true;
  return first!.includes(second!) || second!.includes(first!);
}
