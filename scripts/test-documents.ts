import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { UnreadableDocument } from '../lib/documents/document-reading';
import { judgePage } from '../lib/inspect';
import { readFile } from './check/read-file';
import { differencesBetween } from './test-documents/compare';
import { printedPages } from './test-documents/pages';
import { produce, producers } from './test-documents/produce';
import { findOrInstallOffice } from './test-paste/office';

// `npm run test:documents`: makes Word documents and PDF of the captured pages, with LibreOffice and with the browser,
// and compares what is said of the files with what is said of the pages. Exit status: 0, the same; 1, not; 2, there
// is no LibreOffice and none could be installed.

const office = findOrInstallOffice('writer');
if ('missing' in office) {
  console.error(office.missing);
  process.exitCode = 2;
} else {
  const kept = process.argv[2];
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'gouji-documents-'));
  try {
    const pages = printedPages();
    let failed = 0;
    let looked = 0;
    for (const producer of producers) {
      const made = await produce(producer, pages, folder, office.path);
      for (const [at, path] of made.entries()) {
        const { slug, inspection } = pages[at]!;
        const differences = await differencesOf(path, inspection);
        looked++;
        if (differences.length > 0) failed++;
        console.log(
          `${differences.length === 0 ? 'passed' : 'FAILED'}  ${producer.name} ${producer.ending}: ${slug}`,
        );
        for (const difference of differences.slice(0, 12)) console.log(`        ${difference}`);
      }
    }
    console.log(`${looked - failed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function differencesOf(
  path: string,
  page: Parameters<typeof differencesBetween>[0],
): Promise<string[]> {
  const url = 'file:///document';
  try {
    const { reading } = await readFile({ bytes: readFileSync(path), name: basename(path), url });
    const { language } = page;
    return differencesBetween(
      page,
      judgePage(reading, { url, language, inspectedAt: page.source.inspectedAt }).inspection,
    );
  } catch (error) {
    if (error instanceof UnreadableDocument) return [`not read: ${error.fault.kind}`];
    throw error;
  }
}
