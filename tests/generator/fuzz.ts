import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rules } from '../../lib/rules';
import { defects } from './defects';
import { differences } from './expect/compare';
import { type GeneratedPage, generatePage } from './generate';
import { inspectPage } from './read-page';
import { encodeGbk } from './render/gbk';
import { habits } from './render/habits';

// `npm run fuzz -- --seed 1 --pages 200 [--defect NAME] [--habit NAME]`: pages made up from seeds, half of them
// with one defect, through the engine. Every failure says how to see it again.

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    pages: { type: 'string', default: '100' },
    defect: { type: 'string' },
    habit: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

const known = new Set(rules.map((rule) => rule.id));
const habit = values.habit === undefined ? undefined : habits.find(({ name }) => name === values.habit);
if (values.habit !== undefined && !habit) fail(`habits: ${habits.map(({ name }) => name).join(', ')}`);
const chosen = defects.filter(({ name }) => values.defect !== 'none' && name.startsWith(values.defect ?? ''));
if (chosen.length === 0 && values.defect !== 'none')
  fail(`defects: ${defects.map(({ name }) => name).join('; ')}`);

const first = Number(values.seed);
let failures = 0;
let inspected = 0;
for (let seed = first; seed < first + Number(values.pages); seed++) {
  const defect = values.defect !== undefined || seed % 2 === 0 ? chosen[seed % chosen.length] : undefined;
  const page = generatePage(seed, defect, habit);
  if (!page) continue;
  inspected++;
  const wrong = differences(inspectPage(page).inspection, page.expected, known);
  if (wrong.length === 0 && !values.keep) continue;
  if (wrong.length > 0) failures++;
  console.log(`\n${wrong.length > 0 ? 'FAILED' : 'ok'}  ${page.name}`);
  for (const line of wrong) console.log(`  ${line}`);
  const again = [`--seed ${seed}`, '--pages 1', `--defect "${defect?.name ?? 'none'}"`];
  if (habit) again.push(`--habit ${habit.name}`);
  console.log(`  page:  ${keep(page, seed)}\n  again: npm run fuzz -- ${again.join(' ')}`);
}
console.log(`\n${inspected} pages, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;

function keep(page: GeneratedPage, seed: number): string {
  const folder = mkdtempSync(join(tmpdir(), `gouji-fuzz-${seed}-`));
  const path = join(folder, 'page.html');
  writeFileSync(path, page.charset === 'gbk' ? encodeGbk(page.html) : page.html);
  for (const [name, html] of Object.entries(page.frames)) writeFileSync(join(folder, name), html);
  return path;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
