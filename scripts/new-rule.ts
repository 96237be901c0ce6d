import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { indexWith, ruleFile, testFile } from './new-rule/scaffold';

// `npm run new-rule -- group/name`: the rule's file, its test, and its line in the index.

process.exitCode = main(process.argv.slice(2));

function main([id, ...more]: string[]): 0 | 2 {
  if (id === undefined || more.length > 0 || !/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id)) {
    console.error(
      'Usage: npm run new-rule -- group/name   (small letters and hyphens, as in value/not-a-count)',
    );
    return 2;
  }
  const index = 'lib/rules/index.ts';
  const files = [
    [`lib/rules/${id}.ts`, ruleFile(id)],
    [`tests/rules/${id}.test.ts`, testFile(id)],
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
  // Puts the new import in its place.
  spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', index], {
    stdio: 'ignore',
  });
  console.log('Replace every 〈…〉, then npm run rules-table.');
  return 0;
}
