import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readRules } from './rules-table/read-rules';
import { insertTable, renderChapters, renderTable } from './rules-table/render';

// `npm run rules-table` writes what the documentation says of the rules from the rules themselves.

/**
 * What the documentation must say.
 *
 * @returns by path from the project's folder: the whole text that the file must have
 */
export async function documentation(): Promise<Map<string, string>> {
  const documented = await readRules();
  const english = await readFile('README.md', 'utf8');
  const chinese = await readFile('README.zh-CN.md', 'utf8');
  return new Map([
    ['README.md', insertTable(english, renderTable(documented, 'en'))],
    ['README.zh-CN.md', insertTable(chinese, renderTable(documented, 'zh-CN'))],
    ['docs/rules.md', renderChapters(documented, 'en')],
    ['docs/rules.zh-CN.md', renderChapters(documented, 'zh-CN')],
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [path, text] of await documentation()) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(path);
  }
}
