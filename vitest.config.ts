import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const inBrowsers = ['tests/e2e/**', 'tests/firefox/**'];

/** The test files of a folder that say such words. A list of them would be forgotten. */
const saying = (folder: RegExp, words: RegExp) =>
  readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((path) => join('tests', path).replaceAll('\\', '/'))
    .filter((path) => /\.test\.tsx?$/.test(path) && folder.test(path))
    .filter((path) => words.test(readFileSync(path, 'utf8')));

/** Tests in Chromium that hold milliseconds against a limit: nothing else runs beside them. */
const measuring = saying(/^tests\/e2e\//, /\bbestOf\(/);

/** Unit tests that put something of their own in the place of a module, a global or the clock. */
const mocking = saying(
  /^tests\/(?!e2e\/|firefox\/)/,
  /\bvi\.(?:mock|doMock|stubGlobal|useFakeTimers|spyOn|resetModules)\b/,
);

/** Some unit tests start processes or try hundreds of cases, and the compilers run beside them. */
const unitTimeout = 30_000;

const inBrowser = {
  // One process for all files of a worker: what they share, browsers above all, is started once and ended with it.
  isolate: false,
  environment: './tests/browser-worker/environment.ts',
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A browser under load answers late; what is waited for longer than this does not come.
  expect: { poll: { timeout: 15_000 } },
} as const;

export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...inBrowsers, ...mocking],
          // What mocks nothing leaves nothing behind: the modules are loaded once a worker, not once a file.
          isolate: false,
          testTimeout: unitTimeout,
        },
      },
      {
        extends: true,
        test: { name: 'unit-mocking', include: mocking, testTimeout: unitTimeout },
      },
      {
        extends: true,
        test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude: measuring, ...inBrowser },
      },
      {
        extends: true,
        test: { name: 'measuring', include: measuring, fileParallelism: false, ...inBrowser },
      },
      {
        extends: true,
        // One browser at a time, with one page in front.
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          fileParallelism: false,
          ...inBrowser,
        },
      },
    ],
  },
});
