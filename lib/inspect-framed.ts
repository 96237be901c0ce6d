import { kindOf } from './forms/all-kinds';
import { firstYearOf, prescribedFor, sectionsIn } from './forms/kind';
import { type InspectOptions, type JudgedPage, judgePage } from './inspect';
import type { FrameBlock, PageReading } from './page/outline';
import { divideFrames, framesOf } from './report/divide-frames';
import { type Framed, joinFrames } from './report/join-frames';

/** A document as it was read, with the address under which it is known. */
export interface ReadDocument {
  url: string;
  reading: PageReading;
}

export interface FramedOptions extends Omit<InspectOptions, 'url'> {
  /** Reads what a frame of a document shows; null: it is not to be had. What it throws ends the inspection. */
  open: (frame: FrameBlock, inside: ReadDocument) => Promise<ReadDocument | null>;
}

export interface FramedInspection {
  judged: JudgedPage;
  /** The document that holds the report, or around whose frames it stands. */
  from: ReadDocument;
  /** A report of which nothing is missing that a frame could hold. */
  whole: boolean;
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
  { open, ...options }: FramedOptions,
): Promise<FramedInspection> {
  const documents = [{ ...page, depth: 0, shownAt: page.url }];
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
  return found;

  function judgeAll(): FramedInspection {
    const readings = documents.map(({ reading: { outline }, shownAt }, frame) => ({
      ...{ frame, outline, url: shownAt },
      large: framesOf(outline).map(({ url }) => url),
    }));
    const wholes = divideFrames(readings).sort((a, b) => a.frame - b.frame);
    const alone = readings.map(({ frame, outline }) => ({ frame, outline, inside: new Map() }));
    let first: FramedInspection | null = null;
    // Parts that are no report together are what each of them is.
    for (const whole of documents.length > 1 ? [...wholes, ...alone] : wholes) {
      const result = judgeOne(whole);
      if (result.judged.inspection.isReport) return result;
      first ??= result;
    }
    return first!;
  }

  function judgeOne(whole: Framed): FramedInspection {
    const from = documents[whole.frame]!;
    const { outline } = joinFrames(whole);
    const judged = judgePage({ ...from.reading, outline }, { ...options, url: from.url });
    return { judged, from, whole: isWhole(judged) };
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
