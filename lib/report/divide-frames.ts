import { type Kind, sectionsIn } from '../forms/kind';
import type { SectionKey, TableKey } from '../inspection';
import type { Address, FrameBlock, Outline } from '../page/outline';
import { hostOf, isSameSite } from '../text/same-site';
import { attachFiles } from './attach-files';
import type { Framed } from './join-frames';
import { readReport } from './read-report';

/** What was read of one frame of a tab. */
export interface FrameReading {
  frame: number;
  /** Address of its document. */
  url: string;
  outline: Outline;
  /** Addresses of the frames in it that are shown large enough to hold a part of a report. */
  large: readonly string[];
  /** Only of a file that a page of the tab links to: its pages, by address; see `LinkedFile`. */
  pages?: readonly (number | null)[] | undefined;
}

/** What a document has of a report, by itself. */
interface Evidence {
  title: boolean;
  sections: ReadonlySet<SectionKey>;
  tables: ReadonlySet<TableKey>;
  /** Of which kind of report, in which edition. */
  of: { kind: Kind; edition: string | null };
}

/** All frames of a document, those in the article first. */
export function framesOf({ blocks, frames }: Outline): FrameBlock[] {
  return [...blocks.filter((block) => block.kind === 'frame'), ...frames];
}

/**
 * Which frames of a tab belong together: each document with those that its frames show, as far as they hold a part of
 * its report. One that is shown in a frame and has a report of its own stands alone. What files hold that a document
 * links to belongs to it as far as it has not the same itself.
 * @param all one for each frame, and for each file
 */
export function divideFrames(all: readonly FrameReading[]): Framed[] {
  const readings = all.filter(({ pages }) => pages === undefined);
  const files = all.flatMap((each) => (each.pages ? [{ ...each, pages: each.pages }] : []));
  const shownIn = matchFrames(readings);
  const inner = new Set([...shownIn.values()].flatMap((frames) => [...frames.values()]));
  const known = new Map<FrameReading, Evidence>();
  const evidence = (reading: FrameReading) => {
    const found = known.get(reading) ?? evidenceOf(reading.outline);
    known.set(reading, found);
    return found;
  };
  const wholes: Framed[] = [];

  /**
   * The document with its parts. Those that are none become wholes of their own.
   * @param around what the documents around it have
   */
  function framed(reading: FrameReading, around: Evidence): Framed {
    const inside = new Map<Address, Framed | null>();
    const shown = shownIn.get(reading)!;
    let all = around;
    for (const { address, url } of framesOf(reading.outline)) {
      const there = shown.get(address);
      if (there && holdsAnything(there) && isPart(evidence(there), all)) {
        all = sumOf(all, evidence(there));
        inside.set(address, framed(there, all));
      } else if (there || !mayHoldPart(reading, url)) inside.set(address, null);
      if (there && !inside.get(address)) wholes.push(framed(there, evidence(there)));
    }
    return { frame: reading.frame, outline: reading.outline, inside };
  }
  function holdsAnything(reading: FrameReading): boolean {
    return hasAny(evidence(reading)) || [...shownIn.get(reading)!.values()].some(holdsAnything);
  }

  for (const reading of readings) if (!inner.has(reading)) wholes.push(framed(reading, evidence(reading)));
  return wholes.map((whole) => attachFiles(whole, files));
}

/** What must still be read before it can be told which report a document belongs to. */
export interface StillUnread {
  /** Addresses of the frames in it that may hold a part of its report. */
  inside: string[];
  /** The document around it: it has a part of a report, and whether that is all of it nobody knows. */
  around: boolean;
}

/** What must still be read before it can be told which report the document of a frame belongs to. */
export function stillUnread(all: readonly FrameReading[], frame: number): StillUnread {
  const readings = all.filter(({ pages }) => pages === undefined);
  const reading = readings.find((each) => each.frame === frame);
  const nothing = { inside: [], around: false };
  // Most documents have no frames and are in none: they cost nothing here.
  if (!reading || (frame === 0 && framesOf(reading.outline).length === 0)) return nothing;
  const shownIn = matchFrames(readings);
  const shown = shownIn.get(reading)!;
  const inside = framesOf(reading.outline).filter(
    ({ address, url }) => !shown.has(address) && mayHoldPart(reading, url),
  );
  const isShown = [...shownIn.values()].some((frames) => [...frames.values()].includes(reading));
  const around = frame !== 0 && !isShown;
  if (inside.length === 0 && !around) return nothing;
  const evidence = evidenceOf(reading.outline);
  if (hasAll(evidence)) return nothing;
  return {
    inside: evidence.title || hasAny(evidence) ? inside.map(({ url }) => url) : [],
    around: around && hasAny(evidence) && !isReportItself(evidence),
  };
}

/** Whether a frame may hold a part of the report around it: it is large, and no stranger's (a map, a film). */
function mayHoldPart({ url: page, large }: FrameReading, url: string): boolean {
  if (!large.includes(url)) return false;
  // One without an address of its own shows what the page has written into it.
  return url.startsWith('about:') || isSameSite(page, url);
}

/** Whether a document belongs to those around it: it has nothing that they have, or it would be another report. */
function isPart(inner: Evidence, around: Evidence): boolean {
  for (const section of inner.sections) if (around.sections.has(section)) return false;
  for (const table of inner.tables) if (around.tables.has(table)) return false;
  // Around it there is a title at most: without one, or where the document has its own, it needs no other.
  return hasAny(around) || (around.title && !isReportItself(inner));
}

function hasAny({ sections, tables }: Evidence): boolean {
  return sections.size + tables.size > 0;
}

function hasAll({ sections, tables, of: { kind, edition } }: Evidence): boolean {
  return sections.size >= sectionsIn(kind, edition).length && tables.size === kind.tables.length;
}

function isReportItself({ title, sections }: Evidence): boolean {
  return title && sections.size >= 3;
}

function sumOf(one: Evidence, other: Evidence): Evidence {
  return {
    of: one.of,
    title: one.title || other.title,
    sections: new Set([...one.sections, ...other.sections]),
    tables: new Set([...one.tables, ...other.tables]),
  };
}

function evidenceOf(outline: Outline): Evidence {
  const { kind, prescribed, edition, recognition, sections, tables } = readReport(outline);
  return {
    of: { kind, edition: prescribed ?? edition },
    title: recognition.signs.title,
    sections: new Set(sections.flatMap(({ key }) => key ?? [])),
    tables: new Set(Object.values(tables).flatMap(({ key, pieces }) => (pieces.length > 0 ? key : []))),
  };
}

/**
 * Which reading each frame of each document shows: the one of its address, else one of its site that no other frame
 * shows, for a frame can be led on to another page. What no frame shows stands for itself.
 */
function matchFrames(
  readings: readonly FrameReading[],
): ReadonlyMap<FrameReading, ReadonlyMap<Address, FrameReading>> {
  const left = new Set(readings);
  const shownIn = new Map(readings.map((reading) => [reading, new Map<Address, FrameReading>()]));
  const around = new Map<FrameReading, FrameReading>();
  const isAround = (outer: FrameReading, inner: FrameReading): boolean => {
    for (let each: FrameReading | undefined = inner; each; each = around.get(each))
      if (each === outer) return true;
    return false;
  };
  const take = (is: (there: FrameReading, url: string) => boolean) => {
    for (const reading of readings) {
      for (const { address, url } of framesOf(reading.outline)) {
        if (shownIn.get(reading)!.has(address)) continue;
        const there = [...left].find((each) => each.frame !== 0 && !isAround(each, reading) && is(each, url));
        if (!there) continue;
        left.delete(there);
        around.set(there, reading);
        shownIn.get(reading)!.set(address, there);
      }
    }
  };
  take((there, url) => withoutHash(there.url) === url);
  take((there, url) => hostOf(there.url) === hostOf(url));
  return shownIn;
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/s, '');
}
