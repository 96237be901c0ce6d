import { writeFile } from 'node:fs/promises';
import { explain } from './read/explain';
import { proseDoc } from './read/prose-doc';

// `npm run read -- [--year 2021] [--agency 南岭县青石镇人民政府] [--under 依申请公开情况] '句子'`
// says what is read in a sentence, and why what is not read is not. `npm run read -- --docs` writes docs/prose.md.

const options: Record<string, string> = {};
const words: string[] = [];
const given = process.argv.slice(2);
for (let i = 0; i < given.length; i++) {
  const word = given[i] as string;
  if (word.startsWith('--')) options[word.slice(2)] = given[++i] ?? '';
  else words.push(word);
}
const text = words.join(' ');
if (given.includes('--docs')) {
  await writeFile('docs/prose.md', proseDoc());
  console.log('docs/prose.md');
} else if (text === '') {
  console.error("npm run read -- [--year 2021] [--agency NAME] [--under HEADING] '句子'");
  process.exitCode = 2;
} else {
  const named = /(?<!\d)(20\d\d)年/.exec(text)?.[1];
  console.log(
    explain(text, {
      year: Number(options.year ?? named ?? new Date().getFullYear() - 1),
      agency: options.agency ?? null,
      ...(options.under === undefined ? {} : { under: options.under }),
    }),
  );
}
