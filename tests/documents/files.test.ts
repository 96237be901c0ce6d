import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../lib/documents/read-document';
import { inspect, judgePage } from '../../lib/inspect';
import { inspectionSchema } from '../../lib/inspection';
import { readAsset } from '../../scripts/check/read-file';
import { differencesBetween } from '../../scripts/test-documents/compare';
import { damaged, faultInReading } from './damage';
import { ofdOfBlocks } from './ofd-of-blocks';

// Files that other programs made of captured pages (`npm run test:documents` makes them of all): what is said of the
// file is what is said of the page. The name of a file is the page's, and the program's.

const folder = join(import.meta.dirname, 'files');
const files = readdirSync(folder).filter((name) => !name.endsWith('.md'));
const options = { language: 'zh-CN' as const, inspectedAt: '2026-01-05T08:00:00.000Z' };

function inspectedPage(slug: string) {
  const url = 'http://www.gouji-demo.gov.cn/zfxxgk/nb/page.html';
  const html = readFileSync(join('tests/pages', slug, 'page.html'));
  const { document } = new JSDOM(html, { url }).window;
  return inspect(document, { ...options, url });
}

async function inspectFile(bytes: Uint8Array, name: string) {
  const url = `file:///${name}`;
  const { reading } = await readDocument(bytes, { name, url, readAsset });
  return judgePage(reading, { ...options, url }).inspection;
}

test.each(files)('%s', async (name) => {
  const slug = name.split('.')[0]!;
  const inspection = await inspectFile(new Uint8Array(readFileSync(join(folder, name))), name);
  expect(differencesBetween(inspectedPage(slug).inspection, inspection)).toEqual([]);
  expect(inspectionSchema.parse(inspection)).toEqual(inspection);
  expect(inspection.source.file).toMatchObject({ name, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  if (!inspection.isReport) throw new Error('no report');
  expect(inspection.notJudged).toContainEqual(
    expect.objectContaining({ rule: 'publication/late', kind: 'file undated' }),
  );
});

const set = ['sums-do-not-close-2020', 'wps-paste-2023', 'province-thousands-2023'];

test.each(set)('%s as OFD, set by the writer of these tests', async (slug) => {
  const { inspection, report } = inspectedPage(slug);
  const title = { kind: 'text' as const, address: 0, text: report.identity.title, level: 1, emphasis: true };
  const bytes = ofdOfBlocks([
    title,
    ...report.outline.blocks.filter((block) => block.kind === 'table' || block.kind === 'text'),
  ]);
  expect(differencesBetween(inspection, await inspectFile(bytes, `${slug}.ofd`))).toEqual([]);
});

describe('damaged files are read or refused, and no figure is made up (npm run fuzz:documents tries 2,000 of each)', () => {
  const { report } = inspectedPage('wps-paste-2023');
  const all = [
    ...files.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const),
    ['set here.ofd', ofdOfBlocks(report.outline.blocks)] as const,
  ];
  test.each(all)('%s', async (_, bytes) => {
    for (let seed = 1; seed <= 12; seed++)
      expect(await faultInReading(damaged(bytes, seed)), `seed ${seed}`).toBeNull();
  });
});
