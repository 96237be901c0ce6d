import type { Outline } from '../page/outline';
import { articleOf } from './article';
import { withoutContents } from './contents';
import { sha256 } from './digest';
import { type DocumentKind, type DocumentReading, UnreadableDocument } from './document-reading';
import type { ReadAsset } from './pdf/open-pdf';
import { breathe, type ReadingWatch } from './progress';
import { sniff } from './sniff';

const megabyte = 1024 * 1024;
/** A scan of a hundred pages stays below; what is larger is no report. */
const LARGEST = 50;

export interface ReadOptions extends ReadingWatch {
  /** The file's name, with its ending. */
  name: string;
  /** Address under which the file is known. */
  url: string;
  /** Reads what ships with pdf.js: in the extension from the package, in Node from `node_modules`. */
  readAsset: ReadAsset;
}

const contentTypes: Record<DocumentKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ofd: 'application/ofd',
};

/**
 * Reads a file into what the road takes: its outline, and where each address of it stands in the file. What kind of
 * file it is, its content says. It runs in the thread that calls, breathing between pages.
 * @returns plain data, which can be posted from a worker
 * @throws {UnreadableDocument} with the reason, when nothing can be read of it; nothing else on account of the file
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<DocumentReading> {
  const { name, url } = options;
  if (bytes.length > LARGEST * megabyte)
    throw new UnreadableDocument({ kind: 'tooLarge', megabytes: LARGEST });
  const kind = sniff(bytes);
  const digest = await sha256(bytes);
  await breathe(options, 0, 1);
  const { blocks: all, ...read } = await readKind(kind, bytes, options);
  const { blocks, headlines } = articleOf(withoutContents(all));
  const outline: Outline = {
    url,
    contentType: contentTypes[kind],
    title: titleOf(headlines, name),
    meta: new Map(),
    headlines,
    notices: [],
    blocks,
    frames: [],
    faults: [],
    file: { name, kind, sha256: digest },
  };
  return {
    kind,
    name,
    sha256: digest,
    reading: { outline, links: [], linksLeftOut: false, pager: [] },
    ...read,
  };
}

type ReadKind = Pick<Outline, 'blocks'> & Pick<DocumentReading, 'places' | 'pages' | 'shown' | 'remarks'>;

async function readKind(kind: DocumentKind, bytes: Uint8Array, options: ReadOptions): Promise<ReadKind> {
  switch (kind) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf');
      return { ...(await readPdf(bytes, options.readAsset, options)), shown: [] };
    }
    case 'docx': {
      const { readDocx } = await import('./docx/read-docx');
      return { ...readDocx(bytes), pages: [] };
    }
    case 'ofd': {
      const { readOfd } = await import('./ofd/read-ofd');
      return { ...(await readOfd(bytes, options)), shown: [] };
    }
  }
}

/** Files call themselves by names of templates and scanners; what stands at their head is what they are. */
function titleOf(headlines: Outline['headlines'], name: string): string {
  return headlines[0]?.text ?? name.replace(/\.[A-Za-z]{2,5}$/, '');
}
