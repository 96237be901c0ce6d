import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** A browser under load answers late; what is waited for longer than this does not come. */
const patient = { poll: { timeout: 15_000 } };

const inBrowsers = ['tests/e2e/**', 'tests/firefox/**'];

/** Unit tests that put something of their own in the place of a module, a global or the clock. */
const mocking = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((path) => join('tests', path).replaceAll('\\', '/'))
  .filter((path) => /\.test\.tsx?$/.test(path) && !/^tests\/(?:e2e|firefox)\//.test(path))
  .filter((path) =>
    /\bvi\.(?:mock|doMock|stubGlobal|useFakeTimers|spyOn|resetModules)\b/.test(readFileSync(path, 'utf8')),
  );

/** One process for all files of a worker: what they share, browsers above all, is started once and ended with it. */
const shared = { isolate: false, environment: './tests/browser-worker/environment.ts' } as const;

/** Some unit tests start processes or try hundreds of cases, and the compilers run beside them. */
const unitTimeout = 30_000;

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
        test: {
          name: 'e2e',
          ...shared,
          include: ['tests/e2e/**/*.test.ts'],
          // One browser at a time: these tests measure frames and milliseconds, and two cores are all there is.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: patient,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: patient,
        },
      },
    ],
  },
});
