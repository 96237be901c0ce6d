import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { damaged, faultInReading } from './damage';

// `npm run fuzz:documents -- [COUNT] [FIRST SEED]`: damages each kind of file in as many ways, and looks that reading
// neither throws nor hangs, and that every figure stands in the file where it is said to. 2,000 of each by default.

const count = Number(process.argv[2] ?? 2000);
const first = Number(process.argv[3] ?? 1);
const folder = join(import.meta.dirname, 'files');
const files = readdirSync(folder).filter((name) => /\.(?:pdf|docx|ofd)$/.test(name));
const kinds = new Map<string, Uint8Array[]>();
for (const name of files) {
  const kind = name.split('.').at(-1)!;
  kinds.set(kind, [...(kinds.get(kind) ?? []), new Uint8Array(readFileSync(join(folder, name)))]);
}

let failed = 0;
for (const [kind, bytes] of kinds) {
  let slowest = 0;
  for (let seed = first; seed < first + count; seed++) {
    const began = performance.now();
    const wrong = await faultInReading(damaged(bytes[seed % bytes.length]!, seed));
    slowest = Math.max(slowest, performance.now() - began);
    if (wrong === null) continue;
    failed++;
    console.log(`${kind} ${seed}: ${wrong}`);
  }
  console.log(`${kind}: ${count} damaged files, the slowest in ${Math.round(slowest)} ms`);
}
console.log(`${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
