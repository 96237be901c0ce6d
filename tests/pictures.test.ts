import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pictures } from '../scripts/pictures/scenes';

// What README and handbook show is taken by `npm run pictures`, in both languages: a picture made by hand would age.

const root = join(import.meta.dirname, '..');
const texts = ['README.md', 'README.zh-CN.md', 'docs/handbook.md', 'docs/handbook.zh-CN.md'];
const shownIn = (text: string) =>
  [...readFileSync(join(root, text), 'utf8').matchAll(/(?:\]\(|src=")([^)"\s]+\.png)/g)].map(
    ([, path]) => path!.split('/').at(-1)!,
  );

test.each(texts)('%s shows pictures that are there, in its language', (text) => {
  for (const name of shownIn(text)) {
    expect(existsSync(join(root, 'docs', name)), name).toBe(true);
    expect(name.endsWith('.zh-CN.png'), name).toBe(text.includes('.zh-CN'));
  }
});

test('every picture has a scene, and every scene its pictures, which are shown', () => {
  const taken = pictures.flatMap(({ name }) => [`${name}.png`, `${name}.zh-CN.png`]).sort();
  expect(
    readdirSync(join(root, 'docs'))
      .filter((file) => file.endsWith('.png'))
      .sort(),
  ).toEqual(taken);
  expect([...new Set(texts.flatMap(shownIn))].sort()).toEqual(taken);
});
