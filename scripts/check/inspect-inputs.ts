import { inspect } from '../../lib/inspect';
import type { Inspection } from '../../lib/inspection';
import type { Language } from './arguments';
import { parsePage } from './parse-page';
import { type Fault, type PageText, readFrame, readInput, Unreadable } from './read-input';

export type Result =
  | {
      kind: 'inspected';
      input: string;
      inspection: Inspection;
      /** Address of the frame that holds the article, when it is not in the page itself. */
      frame?: string;
    }
  | { kind: 'unreadable'; input: string; fault: Fault }
  | { kind: 'failed'; input: string; detail: string };

export interface InspectOptions {
  language: Language;
  /** Absolute path that relative inputs count from. */
  base: string;
  /** ISO date and time to stamp the inspections with. */
  inspectedAt: string;
}

/** A page of frames has a handful; more is something else. */
const mostFrames = 12;
const deepestFrame = 2;

/**
 * Inspects each input on its own, in the order given. One bad input costs only itself: the reason takes its place.
 */
export async function inspectInputs(inputs: readonly string[], options: InspectOptions): Promise<Result[]> {
  const results: Result[] = [];
  for (const input of inputs) results.push(await inspectInput(input, options));
  return results;
}

async function inspectInput(input: string, options: InspectOptions): Promise<Result> {
  try {
    const page = await readInput(input, options.base);
    const { inspection, from } = await inspectPage(page, options);
    return { kind: 'inspected', input, inspection, ...(from === page ? {} : { frame: from.url }) };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', input, fault: error.fault };
    return { kind: 'failed', input, detail: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Inspects the page; when it is no report but one of its frames shows one, that frame's page instead.
 *
 * @returns the inspection, and the page that it is of
 * @throws {Error} what the engine throws; frames that cannot be read are passed over
 */
export async function inspectPage(
  page: PageText,
  options: Pick<InspectOptions, 'language' | 'inspectedAt'>,
  depth = 0,
): Promise<{ inspection: Inspection; from: PageText }> {
  const document = parsePage(page.html, page.url);
  const { language, inspectedAt } = options;
  // Only the inspection leaves: what leads back into the document would keep every page in memory.
  const { inspection } = inspect(document, { url: page.url, language, inspectedAt });
  if (inspection.isReport || depth === deepestFrame) return { inspection, from: page };
  for (const src of frameSources(document)) {
    const framed = await readFrame(page, src).catch(() => null);
    const inner = framed && (await inspectPage(framed, options, depth + 1));
    if (inner?.inspection.isReport) return inner;
  }
  return { inspection, from: page };
}

function frameSources(document: Document): string[] {
  const frames = [...document.querySelectorAll('iframe[src], frame[src]')].slice(0, mostFrames);
  return frames.map((frame) => frame.getAttribute('src') ?? '');
}
