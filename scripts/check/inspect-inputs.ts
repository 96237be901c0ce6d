import { asAttachment, remarksInWords } from '../../lib/documents/as-attachment';
import { type Remark, UnreadableDocument } from '../../lib/documents/document-reading';
import { faultInWords } from '../../lib/documents/in-words';
import { withRemarks } from '../../lib/documents/with-remarks';
import { type FileNote, withFileNotes } from '../../lib/findings/file-notes';
import { type JudgedPage, judge, judgePage } from '../../lib/inspect';
import { inspectFramed, type OpenedFile, type ReadDocument } from '../../lib/inspect-framed';
import type { Inspection } from '../../lib/inspection';
import { TooMuch } from '../../lib/page/budget';
import { readPage } from '../../lib/page/read-page';
import type { WantedFile } from '../../lib/report/wanted-files';
import type { Language } from '../../lib/words/language';
import { yearBefore } from '../../lib/year-before';
import { parsePage } from './parse-page';
import { readFile } from './read-file';
import {
  type InputFault,
  type InputFile,
  type PageText,
  readFrame,
  readLinked,
  readPageOrFile,
  Unreadable,
} from './read-input';
import { words } from './words';

export type Result =
  | {
      kind: 'inspected';
      input: string;
      inspection: Inspection;
      /** Address of the frame that holds the article, when it is not in the page itself. */
      frame?: string;
    }
  | { kind: 'unreadable'; input: string; fault: InputFault }
  | { kind: 'failed'; input: string; detail: string };

export interface InspectInputsOptions {
  language: Language;
  /** Absolute path that relative inputs count from. */
  base: string;
  /** ISO date and time to stamp the inspections with. */
  inspectedAt: string;
}

interface Read {
  result: Result;
  judged: JudgedPage | null;
  /** Of a document. */
  remarks?: readonly Remark[];
  /** Of files to which a page links. */
  notes?: readonly FileNote[];
}

/** A page of frames has a handful; more is something else. */
const mostFrames = 12;

/**
 * Inspects each input on its own, in the order given. One bad input costs only itself: the reason takes its place.
 */
export async function inspectInputs(
  inputs: readonly string[],
  options: InspectInputsOptions,
): Promise<Result[]> {
  const read: Read[] = [];
  for (const input of inputs) read.push(await inspectInput(input, options));
  const reports = read.flatMap(({ judged }) => (judged?.inspection.isReport ? [judged.inspection] : []));
  return read.map(({ result, judged, remarks = [], notes = [] }) => {
    if (result.kind !== 'inspected' || !judged) return result;
    const { inspection: alone } = judged;
    const previous = alone.isReport ? yearBefore(alone, reports)?.report : undefined;
    if (!previous) return result;
    const { url, inspectedAt } = judged.inspection.source;
    const { inspection } = judge(judged.report, { url, inspectedAt, language: options.language, previous });
    return { ...result, inspection: withFileNotes(withRemarks(inspection, remarks), notes) };
  });
}

async function inspectInput(input: string, options: InspectInputsOptions): Promise<Read> {
  try {
    const page = await readPageOrFile(input, options.base);
    if (!('html' in page)) return await inspectDocument(input, page, options);
    const { judged, from, notes } = await inspectPage(page, options);
    const { inspection } = judged;
    return {
      result: { kind: 'inspected', input, inspection, ...(from === page ? {} : { frame: from.url }) },
      ...{ judged, notes },
    };
  } catch (error) {
    if (error instanceof Unreadable)
      return { result: { kind: 'unreadable', input, fault: error.fault }, judged: null };
    if (error instanceof TooMuch)
      return { result: { kind: 'unreadable', input, fault: { kind: 'too much' } }, judged: null };
    const detail = error instanceof Error ? error.message : String(error);
    return { result: { kind: 'failed', input, detail }, judged: null };
  }
}

/** Inspects a document; what was noted in reading it stands with what could not be read. */
async function inspectDocument(
  input: string,
  file: InputFile,
  { language, inspectedAt }: InspectInputsOptions,
): Promise<Read> {
  try {
    const { reading, remarks } = await readFile(file);
    const judged = judgePage(reading, { url: file.url, language, inspectedAt });
    const inspection = withRemarks(judged.inspection, remarks);
    return { result: { kind: 'inspected', input, inspection }, judged, remarks };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    throw new Unreadable({ kind: 'document', fault: error.fault });
  }
}

async function openLinked(
  page: PageText,
  { url, name }: WantedFile,
  language: Language,
): Promise<OpenedFile | null> {
  try {
    const file = await readLinked(page, url);
    if (!file) return null;
    const { outline, pages, remarks } = asAttachment(await readFile({ ...file, name }));
    return { outline, pages, noted: remarksInWords(remarks, language) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { unread: faultInWords(error.fault, language) };
    if (error instanceof Unreadable) return { unread: words[language].fault(error.fault) };
    throw error;
  }
}

/**
 * Inspects the page; when it is no report, or not a whole one, with the pages that its frames show and the files that it links to.
 *
 * @returns the inspection, and the page that holds the report or frames its parts
 * @throws {Error} what the engine throws; frames that cannot be read are passed over
 */
export async function inspectPage(
  page: PageText,
  options: Pick<InspectInputsOptions, 'language' | 'inspectedAt'>,
): Promise<{ judged: JudgedPage; from: PageText; notes: readonly FileNote[] }> {
  const { language, inspectedAt } = options;
  const texts = new Map<ReadDocument, PageText>();
  // The places stay behind: what leads back into the document would keep every page in memory.
  const read = (text: PageText): ReadDocument => {
    const document = { url: text.url, reading: readPage(parsePage(text.html, text.url), text.url).reading };
    texts.set(document, text);
    return document;
  };
  const textOf = ({ reading }: ReadDocument) =>
    [...texts].find(([document]) => document.reading === reading)![1];
  let opened = 0;
  const { judged, from, notes } = await inspectFramed(read(page), {
    ...{ language, inspectedAt },
    async open({ written }, inside) {
      if (written === '' || opened++ === mostFrames) return null;
      const framed = await readFrame(textOf(inside), written).catch(() => null);
      return framed && read(framed);
    },
    openFile: (file, inside) => openLinked(textOf(inside), file, language),
  });
  return { judged, from: textOf(from), notes };
}
