import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { indexWith, kindOf, kinds, ruleFile, testFile } from './new-rule/scaffold';

// `npm run new-rule -- group/name [figure|section|statement]`: the rule's file, its test over the report in order, and
// its line in the index.

process.exitCode = main(process.argv.slice(2));

function main([id, asked, ...more]: string[]): 0 | 2 {
  const kind = asked === undefined ? kindOf(id ?? '') : kinds.find((each) => each === asked);
  const isId = id !== undefined && /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id);
  if (!isId || kind === undefined || more.length > 0) {
    console.error(
      `Usage: npm run new-rule -- group/name [${kinds.join('|')}]   (small letters and hyphens, as in value/not-a-count)`,
    );
    return 2;
  }
  const index = 'lib/rules/index.ts';
  const files = [
    [`lib/rules/${id}.ts`, ruleFile(id, kind)],
    [`tests/rules/${id}.test.ts`, testFile(id, kind)],
  ] as const;
  const there = files.find(([path]) => existsSync(path));
  if (there) {
    console.error(`${there[0]} is there already.`);
    return 2;
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
  writeFileSync(index, indexWith(readFileSync(index, 'utf8'), id));
  console.log(index);
  // Puts the new import in its place, and breaks lines that a long name has made too long.
  spawnSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', index, ...files.map(([path]) => path)],
    {
      stdio: 'ignore',
    },
  );
  console.log('Replace every 〈…〉, then npm run rules-table.');
  return 0;
}
