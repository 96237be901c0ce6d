import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { requireBrowser } from '../browser.mjs';
import type { PrintedPage } from './pages';

const run = promisify(execFile);

/** A program that makes files of pages. */
export interface Producer {
  name: string;
  ending: 'docx' | 'pdf';
  filter: string | null;
}

export const producers: Producer[] = [
  { name: 'LibreOffice', ending: 'docx', filter: 'docx:MS Word 2007 XML' },
  { name: 'LibreOffice', ending: 'pdf', filter: 'pdf:writer_pdf_Export' },
  { name: 'Chromium', ending: 'pdf', filter: null },
];

/**
 * Has a program make files of pages.
 * @returns the path of each page's file, in the order of the pages
 */
export async function produce(
  { name, ending, filter }: Producer,
  pages: readonly PrintedPage[],
  folder: string,
  office: string,
): Promise<string[]> {
  const from = join(folder, 'html');
  const to = join(folder, `${name}-${ending}`);
  for (const each of [from, to]) mkdirSync(each, { recursive: true });
  const sources = pages.map(({ slug, html }) => {
    const path = join(from, `${slug}.html`);
    writeFileSync(path, html);
    return path;
  });
  const made = pages.map(({ slug }) => join(to, `${slug}.${ending}`));
  if (filter === null) await print(sources, made);
  else {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const parameters = [
      profile,
      '--headless',
      '--infilter=HTML (StarWriter)',
      '--convert-to',
      filter,
      '--outdir',
      to,
    ];
    await run(office, [...parameters, ...sources], { timeout: 900_000, maxBuffer: 10_000_000 });
  }
  const missing = made.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`${name} did not make ${missing.join(', ')}.`);
  return made;
}

async function print(sources: readonly string[], made: readonly string[]): Promise<void> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: sandbox });
  try {
    const page = await browser.newPage();
    for (const [at, source] of sources.entries()) {
      await page.goto(pathToFileURL(source).href);
      await page.pdf({
        path: made[at]!,
        format: 'A4',
        margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' },
      });
    }
  } finally {
    await browser.close();
  }
}
