import '../no-eval';
import { UnreadableDocument } from '../documents/document-reading';
import type { OfdPages } from '../documents/ofd/ofd-pages';
import { readDocument } from '../documents/read-document';
import { withRemarks } from '../documents/with-remarks';
import { judgePage } from '../inspect';
import { reasonOf } from '../reason-of';
import { rules } from '../rules';
import { adjustRules } from '../rules/adjust-rules';
import type { FromWorker, ToWorker } from './from-worker';

// Reads files, and draws some, beside the page's thread. The same script is pdf.js's own worker where it is called so:
// the half of pdf.js that both need is in the package once.

interface Scope {
  name: string;
  postMessage(message: FromWorker, handedOver?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}
const scope = self as unknown as Scope;

let ofd: OfdPages | null = null;

async function answer(message: ToWorker): Promise<FromWorker | null> {
  switch (message.type) {
    case 'read':
      return read(message);
    case 'draw': {
      const { OfdPages } = await import('../documents/ofd/ofd-pages');
      ofd = new OfdPages(message.bytes);
      return { type: 'pages', pages: ofd.sizes };
    }
    case 'page':
      return { type: 'page', page: message.page, drawn: ofd?.drawn(message.page) ?? null };
    default:
      // pdf.js, once it is loaded, hears and says things of its own here.
      return null;
  }
}

async function read({ file, brief }: Extract<ToWorker, { type: 'read' }>): Promise<FromWorker> {
  const { name, url, bytes } = file;
  const read = await readDocument(bytes, {
    ...{ name, url, readAsset },
    onProgress: (done, of) => scope.postMessage({ type: 'progress', done, of }),
  });
  const { inspection } = judgePage(read.reading, {
    ...{ url, language: brief.language, inspectedAt: new Date().toISOString() },
    rules: adjustRules(rules, brief.rules),
  });
  return { type: 'read', reading: read, inspection: withRemarks(inspection, read.remarks) };
}

async function readAsset(folder: 'cmaps' | 'standard_fonts', name: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`/pdfjs/${folder}/${encodeURIComponent(name)}`, location.origin));
  if (!response.ok) throw new Error(`The package has no ${name}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The places of all characters are most of what was read: they are handed over, not copied. */
function charsIn(reply: FromWorker): Transferable[] {
  if (reply.type !== 'read') return [];
  return reply.reading.places.flatMap((place) => (place.on === 'pages' ? [place.chars.buffer] : []));
}

if (scope.name === 'pdf.js') void import('pdfjs-dist/legacy/build/pdf.worker.mjs');
else
  scope.addEventListener('message', ({ data }) => {
    answer(data)
      .catch(
        (error: unknown): FromWorker =>
          error instanceof UnreadableDocument
            ? { type: 'fault', fault: error.fault }
            : { type: 'failed', reason: reasonOf(error) },
      )
      .then((reply) => reply && scope.postMessage(reply, charsIn(reply)));
  });
