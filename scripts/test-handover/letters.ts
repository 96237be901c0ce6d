import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { circularOf } from '../../lib/copies/county/circular';
import { lettersOf } from '../../lib/copies/files/letters';
import { noticeDocument } from '../../lib/copies/files/notice-document';
import { sampleTemplate } from '../../lib/copies/files/sample-template';
import { zipOf } from '../../lib/copies/files/several-files';
import { carriedText } from '../../lib/copies/sheets/cell-text';
import { writeLetter } from '../../lib/copies/written/letter';
import { oddCounty } from '../../tests/copies/county/odd-county';
import type { PasteCheck } from '../test-paste/run';

const run = promisify(execFile);
const sender = { agency: '=县政府办', contact: '@江河', phone: '+86', on: '2026-02-03', due: null };

/** Letters, letters by a template, and the circular: what LibreOffice reads of each, paragraph by paragraph. */
export async function testLetters(office: string, folder: string): Promise<PasteCheck[]> {
  const county = oddCounty();
  const inspections = county.reports.map(({ inspection }) => inspection);
  const { files, of } = await lettersOf(inspections, sender, null);
  const unpacked = Object.entries(unzipSync(await zipOf(files)));
  const written = of.map((at) =>
    writeLetter(inspections[at]!, { settled: 'left out', notes: false }, sender),
  );
  const letters = await seen(office, join(folder, 'letters'), unpacked);
  const template = { name: 'a.docx', bytes: await sampleTemplate() };
  const filled = await lettersOf(inspections, sender, template);
  const unpackedFilled = Object.entries(unzipSync(await zipOf(filled.files)));
  const byTemplate = await seen(office, join(folder, 'by-template'), unpackedFilled);
  const circular = circularOf(county, { named: true, sender, ruleName: (rule) => rule });
  const bytes = await noticeDocument(circular, circular[0]?.text ?? '');
  const [read] = await seen(office, join(folder, 'circular'), [['circular.docx', bytes]]);
  return [
    ...unpacked.map(([name], at) => ({
      what: `letter ${name}`,
      differences: apart(texts(written[at]!.paragraphs), letters[at]!),
    })),
    ...unpackedFilled.map(([name], at) => ({
      what: `letter by the template ${name}`,
      differences: lost(texts(written[at]!.paragraphs), byTemplate[at]!),
    })),
    { what: 'circular', differences: apart(texts(circular), read!) },
  ];
}

/** All that LibreOffice reads of Word files, without what spaces and lines there are. */
async function seen(
  office: string,
  folder: string,
  files: readonly (readonly [string, Uint8Array])[],
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  // Under the names that they are handed over by.
  const paths = files.map(([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const wanted = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
  await run(office, [profile, '--headless', ...wanted, ...paths], {
    timeout: 300_000,
    maxBuffer: 10_000_000,
  });
  return paths.map((path) =>
    plain(readFileSync(path.replace(/\.docx$/, '.txt'), 'utf8').replace(/^\ufeff/, '')),
  );
}

const plain = (text: string) => carriedText(text).replace(/[\s\u3000]+/g, '');
const texts = (paragraphs: readonly { text: string }[]) => paragraphs.map(({ text }) => plain(text));

function apart(wanted: readonly string[], read: string): string[] {
  const all = wanted.join('');
  if (all === read) return [];
  const at = [...all].findIndex((character, index) => character !== [...read][index]);
  return [`differs at ${at}: ${read.slice(at, at + 60)} instead of ${all.slice(at, at + 60)}`];
}

/** A template has its own headings: what is filled in must all be there. */
function lost(wanted: readonly string[], read: string): string[] {
  const places = /\{\{[^}]*\}\}/.exec(read);
  const items = wanted.filter((text) => /^\d+\./.test(text));
  return [
    ...(places ? [`leaves ${places[0]} open`] : []),
    ...items.filter((text) => !read.includes(text)).map((text) => `lacks ${text}`),
  ];
}
