import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, type Rollup } from 'vite';
import { beforeAll, expect, test } from 'vitest';

// What stands in every report reads. Judging is the background's and drawing the overlay's: none of it is bundled into
// the script.

let modules: string[];

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../../entrypoints/inspect.content/index.ts', import.meta.url)),
        formats: ['iife'],
        name: 'inspector',
      },
    },
  });
  const chunks = ([result].flat() as Rollup.RollupOutput[]).flatMap(({ output }) => output);
  modules = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
});

test('it reads', () => {
  for (const part of ['lib/page/read-outline', 'lib/session/marking'])
    expect(modules.some((path) => path.includes(part))).toBe(true);
});

test('it has nothing to draw with', () => {
  expect(modules.filter((path) => /components|node_modules\/preact|lib\/layer|\.css/.test(path))).toEqual([]);
});

test.each([
  'overlay',
  'rules',
  'claims',
  'report',
  'grid',
  'findings',
  'card/describe-card',
  'store',
  'settings',
  'settled',
])('it has nothing of lib/%s', (part) => {
  expect(modules.filter((path) => path.includes(`/lib/${part}`))).toEqual([]);
});

test('of the form it has the signs by which an article is found, and no table', () => {
  const forms = modules.filter((path) => path.includes('/lib/forms/'));
  expect(forms.map((path) => path.replace(/^.*\/lib\/forms\//, '')).sort()).toEqual([
    'all-signs.ts',
    'annual-disclosure/sections.ts',
    'annual-disclosure/signs.ts',
    'signs.ts',
  ]);
});

test('it carries no schema library', () => {
  expect(modules.filter((path) => /node_modules\/zod|schema/.test(path))).toEqual([]);
});
