// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies, setup } from './setup.mjs';

// `npm test`: everything that must hold, in the order in which failures are cheapest to understand; `npm run quick`:
// types, lint and unit tests of it. Plain Node, because on a fresh clone it is setup that installs the rest. The last
// line is `N passed, N failed`.

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, 'node_modules', '.cache', 'gouji');

/**
 * @typedef {'unit' | 'e2e' | 'measuring' | 'firefox'} Project
 * @typedef {{ name: string, ok: boolean, seconds: number, project?: Project }} Step
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/**
 * Runs one tool of node_modules, and prints what it said when it has ended, so that two at a time stay readable.
 *
 * @param {string} name for people
 * @param {string} bin name in node_modules/.bin
 * @param {string[]} args
 * @returns {Promise<Step>}
 */
function step(name, bin, args) {
  const start = Date.now();
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const file = join(root, 'node_modules', '.bin', windows ? `${bin}.cmd` : bin);
    const child = spawn(file, args, {
      cwd: root,
      shell: windows,
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }), CI: '1' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    /** @param {boolean} ok */
    const end = (ok) => {
      const seconds = (Date.now() - start) / 1000;
      process.stdout.write(`\n── ${name} ${ok ? 'passed' : 'FAILED'} (${seconds.toFixed(1)} s)\n`);
      if (!ok || bin === 'vitest') process.stdout.write(`${output.trimEnd()}\n`);
      resolve({ name, ok, seconds });
    };
    child.on('error', (error) => {
      output += String(error);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** @type {Record<Project, string>} */
const titles = {
  unit: 'unit tests',
  e2e: 'tests in Chromium',
  measuring: 'tests in Chromium that measure time',
  firefox: 'tests in Firefox',
};

/**
 * @param {Project} project
 * @returns {Promise<Step>}
 */
async function vitest(project) {
  // The unit tests are two projects: those that mock are isolated from one another.
  const projects = project === 'unit' ? ['unit', 'unit-mocking'] : [project];
  const args = ['run', ...projects.flatMap((name) => ['--project', name])];
  args.push('--reporter=default', '--reporter=json');
  args.push(`--outputFile.json=${resultFile(project)}`);
  args.push(project === 'unit' || project === 'e2e' ? '--maxWorkers=2' : '--no-file-parallelism');
  return { ...(await step(titles[project], 'vitest', args)), project };
}

/** @param {string} project */
function resultFile(project) {
  return join(results, `${project}.json`);
}

/**
 * Reads vitest's own count. A file that could not even be loaded holds no test, and counts as one that failed.
 *
 * @param {Project} project
 * @returns {Count}
 */
function countOf(project) {
  if (!existsSync(resultFile(project))) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(resultFile(project), 'utf8'));
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults;
  const unloaded = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const checks = [
  () => step('types', 'tsc', ['-p', 'tsconfig.json']),
  () => step('types without a DOM', 'tsc', ['-p', 'tsconfig.core.json']),
  () => step('lint', 'biome', ['ci', '--colors=off']),
];
const builds = [
  () => step('build', 'wxt', ['build']),
  () => step('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']),
  () => step("Mozilla's validator", 'tsx', ['scripts/lint-firefox.mjs']),
];

/**
 * @param {boolean} quick only what needs no browser
 * @returns {Promise<Step[]>}
 */
async function runSteps(quick) {
  // Two cores: the compilers in one lane, the builds in the other; then the unit tests on both. A browser waits more
  // than it works, so that three workers of them keep two cores busy. Those that measure milliseconds have the machine
  // to themselves afterwards.
  const prepared = await step('wxt prepare', 'wxt', ['prepare']);
  const lanes = quick
    ? [inOrder(checks), inOrder([() => vitest('unit')])]
    : [inOrder(checks), inOrder(builds)];
  const done = [prepared, ...(await Promise.all(lanes)).flat()];
  if (quick) return done;
  done.push(await vitest('unit'));
  done.push(...(await Promise.all([vitest('e2e'), vitest('firefox')])));
  done.push(await vitest('measuring'));
  return done;
}

/**
 * @param {(() => Promise<Step>)[]} steps
 * @returns {Promise<Step[]>}
 */
async function inOrder(steps) {
  /** @type {Step[]} */
  const done = [];
  for (const next of steps) done.push(await next());
  return done;
}

/**
 * @param {Step[]} steps
 * @returns {boolean} whether everything held
 */
function summarise(steps) {
  let passed = 0;
  let failed = 0;
  process.stdout.write('\n');
  for (const { name, ok, seconds, project } of steps) {
    const count = project ? countOf(project) : { passed: 0, failed: 0, skipped: 0 };
    const notes = [];
    if (count.skipped > 0) notes.push(`${count.skipped} skipped, and none may be`);
    if (project && ok && count.passed === 0) notes.push('no test ran');
    const held = ok && notes.length === 0;
    passed += count.passed;
    // A step that failed without a failing test (types, lint, build, a crash, no tests) counts as one failure.
    failed += count.failed + (held || count.failed > 0 ? 0 : 1);
    process.stdout.write(
      `${held ? 'ok    ' : 'FAILED'}  ${[name, ...notes].join(': ')}  ${seconds.toFixed(1)} s\n`,
    );
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0;
}

const quick = process.argv.includes('--quick');
if (quick) installDependencies();
else setup({ withFirefox: true });
mkdirSync(results, { recursive: true });
for (const old of readdirSync(results)) rmSync(join(results, old));
process.exitCode = summarise(await runSteps(quick)) ? 0 : 1;
