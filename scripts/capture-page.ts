import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectationOf } from './capture-page/expectation';
import { inspectPage } from './check/inspect-inputs';
import { readInput, Unreadable } from './check/read-input';
import { words } from './check/words';

// `npm run capture -- FILE|URL slug`: a page that somebody met becomes a test in a minute.

const pages = fileURLToPath(new URL('../tests/pages', import.meta.url));

process.exitCode = await main(process.argv.slice(2));

async function main([input, slug, ...more]: string[]): Promise<0 | 2> {
  if (input === undefined || slug === undefined || more.length > 0) {
    console.error('Usage: npm run capture -- FILE|URL slug');
    return 2;
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    console.error(
      `"${slug}" cannot name a test: small letters, digits and single hyphens, as in sums-do-not-close-2020.`,
    );
    return 2;
  }
  const folder = join(pages, slug);
  if (existsSync(folder)) {
    console.error(`tests/pages/${slug} is there already.`);
    return 2;
  }
  try {
    await capture(input, folder);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    console.error(words.en.unreadable(input, words.en.fault(error.fault)));
    return 2;
  }
  console.log(
    `tests/pages/${slug}: now read the page, correct expected.json, and write down in about.md what it guards.`,
  );
  return 0;
}

async function capture(input: string, folder: string): Promise<void> {
  const page = await readInput(input, process.env.INIT_CWD ?? process.cwd());
  const capturedAt = new Date().toISOString();
  const { judged, from } = await inspectPage(page, { language: 'zh-CN', inspectedAt: capturedAt });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'page.html'), page.bytes);
  if (from !== page) await writeFile(join(folder, 'article.html'), from.bytes);
  await writeFile(
    join(folder, 'expected.json'),
    `${JSON.stringify(expectationOf(judged.inspection), null, 2)}\n`,
  );
  await writeFile(join(folder, 'about.md'), about(page.url, capturedAt));
}

function about(url: string, capturedAt: string): string {
  // A path of somebody's own machine is nobody else's business.
  const origin = url.startsWith('file:') ? 'a saved page' : url;
  return `TO BE REVIEWED: expected.json is what the engine said on ${capturedAt.slice(0, 10)} of ${origin}. Correct it, and replace this by what the page shows that no other page does, what must be found on it and what must stay silent.\n`;
}
