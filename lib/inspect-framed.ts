import { type FileNote, withFileNotes } from './findings/file-notes';
import { kindOf } from './forms/all-kinds';
import { firstYearOf, prescribedFor, sectionsIn } from './forms/kind';
import { type InspectOptions, type JudgedPage, judgePage } from './inspect';
import type { FrameBlock, Outline, PageReading } from './page/outline';
import type { LinkedFile, NotJoined } from './report/attach-files';
import { divideFrames, framesOf } from './report/divide-frames';
import { type Framed, joinFrames } from './report/join-frames';
import { type WantedFile, wantedFiles } from './report/wanted-files';

/** A document as it was read, with the address under which it is known. */
export interface ReadDocument {
  url: string;
  reading: PageReading;
}

export interface FramedOptions extends Omit<InspectOptions, 'url'> {
  /** Reads what a frame of a document shows; null: it is not to be had. What it throws ends the inspection. */
  open: (frame: FrameBlock, inside: ReadDocument) => Promise<ReadDocument | null>;
  /**
   * Reads a file to which the document links and that may hold what its report lacks; null: it is nobody's to read. Left
   * out: files are not read. What it throws ends the inspection.
   */
  openFile?: (file: WantedFile, inside: ReadDocument) => Promise<OpenedFile | null>;
}

/** A file as it was read, or why it was not, for people. */
export type OpenedFile =
  | {
      outline: Outline;
      pages: readonly (number | null)[];
      noted: { kind: 'unread' | 'noted'; reason: string }[];
    }
  | { unread: string };

export interface FramedInspection {
  judged: JudgedPage;
  /** The document that holds the report, or around whose frames it stands. */
  from: ReadDocument;
  /** A report of which nothing is missing that a frame could hold. */
  whole: boolean;
  /** What was noted of the files to which it links; it stands in the inspection. */
  notes: readonly FileNote[];
}

interface Found extends Omit<FramedInspection, 'notes'> {
  /** The files that are no part of it, by their numbers. */
  notJoined: ReadonlyMap<number, NotJoined>;
}

/** A frame of a frame of a frame is something else. */
const deepest = 2;

/**
 * The whole road for a page that no browser shows: what its frames hold is fetched, as long as the report is not there
 * or not whole. A report that stands in several documents is judged as one.
 * @throws what `open` throws
 */
export async function inspectFramed(
  page: ReadDocument,
  { open, openFile, ...options }: FramedOptions,
): Promise<FramedInspection> {
  const documents = [{ ...page, depth: 0, shownAt: page.url }];
  const files: (LinkedFile & { name: string })[] = [];
  const notes: FileNote[] = [];
  const inside = (frame: number) =>
    framesOf(documents[frame]!.reading.outline).map((block) => ({ frame, block }));
  const waiting = inside(0);
  let found = judgeAll();
  for (let next = waiting.shift(); next && !found.whole; next = waiting.shift()) {
    const around = documents[next.frame]!;
    const opened = await open(next.block, around);
    if (!opened) continue;
    documents.push({ ...opened, depth: around.depth + 1, shownAt: next.block.url });
    if (around.depth + 1 < deepest) waiting.push(...inside(documents.length - 1));
    found = judgeAll();
  }
  if (openFile) await openFiles(openFile);
  const { notJoined, ...result } = found;
  const left = [...notJoined].map(
    ([frame, kind]): FileNote => ({ name: files.find((file) => file.frame === frame)!.name, kind }),
  );
  const all = [...notes, ...left];
  const inspection = withFileNotes(result.judged.inspection, all);
  return { ...result, judged: { ...result.judged, inspection }, notes: all };

  /** One after the other, until nothing is lacking that the next may hold. */
  async function openFiles(openOne: NonNullable<FramedOptions['openFile']>): Promise<void> {
    const asked = new Set<string>();
    const next = () => wantedFiles(found.judged.report).find(({ url }) => !asked.has(url));
    for (let file = next(); file; file = next()) {
      asked.add(file.url);
      const opened = await openOne(file, found.from);
      if (!opened) continue;
      const { name, url } = file;
      if ('unread' in opened) notes.push({ name, kind: 'unread', reason: opened.unread });
      else {
        // Numbers from the other end: frames count from 0.
        files.push({ ...opened, name, url, frame: -1 - files.length });
        notes.push(...opened.noted.map((note) => ({ name, ...note })));
        found = judgeAll();
      }
    }
  }

  function judgeAll(): Found {
    const readings = documents.map(({ reading: { outline }, shownAt }, frame) => ({
      ...{ frame, outline, url: shownAt },
      large: framesOf(outline).map(({ url }) => url),
    }));
    const ofFiles = files.map((file) => ({ ...file, large: [] }));
    const wholes = divideFrames([...readings, ...ofFiles]).sort((a, b) => a.frame - b.frame);
    const alone = readings.map(({ frame, outline }) => ({ frame, outline, inside: new Map() }));
    let first: Found | null = null;
    // Parts that are no report together are what each of them is.
    for (const whole of documents.length > 1 ? [...wholes, ...alone] : wholes) {
      const result = judgeOne(whole);
      if (result.judged.inspection.isReport) return result;
      first ??= result;
    }
    return first!;
  }

  function judgeOne(whole: Framed): Found {
    const from = documents[whole.frame]!;
    const { outline } = joinFrames(whole);
    const judged = judgePage({ ...from.reading, outline }, { ...options, url: from.url });
    return { judged, from, whole: isWhole(judged), notJoined: whole.notJoined ?? new Map() };
  }
}

function isWhole({ inspection }: JudgedPage): boolean {
  if (!inspection.isReport) return false;
  const { year, sections, tables } = inspection.report;
  const kind = kindOf(inspection.report);
  if (year !== null && year < firstYearOf(kind)) return true;
  const wanted = sectionsIn(kind, prescribedFor(kind, year)).length;
  return sections.length >= wanted && tables.every(({ state }) => state === 'read' || state === 'incomplete');
}
