// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findBrowser, findFirefox } from './browser.mjs';

// Plain Node without dependencies: it makes a fresh clone ready, so nothing is installed when it starts.

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {string} version as in `process.versions.node`
 * @returns {boolean} whether the tools run on it; the bounds are Vite's: 20.19, 22.12, or anything above 22
 */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/**
 * Compares what the lock file asks for with what npm says it installed. Optional packages of other platforms
 * may be absent; anything else that is absent or of another version makes the installation stale.
 *
 * @param {unknown} wanted parsed package-lock.json
 * @param {unknown} installed parsed node_modules/.package-lock.json, which npm writes last: without it an installation was cut short
 * @returns {string | null} the first package that is missing or of another version, or null when all is there
 */
export function firstStalePackage(wanted, installed) {
  const there = packagesOf(installed);
  for (const [path, pack] of Object.entries(packagesOf(wanted))) {
    if (path === '' || pack.link) continue;
    const found = there[path];
    if (found ? found.version !== pack.version : !pack.optional) return path.replace(/^node_modules\//, '');
  }
  return null;
}

/**
 * @param {unknown} lock
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>}
 */
function packagesOf(lock) {
  return lock !== null && typeof lock === 'object' && 'packages' in lock ? Object(lock.packages) : {};
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * @param {string} line
 * @returns {never}
 */
function giveUp(line) {
  process.stderr.write(`\n${line}\n`);
  process.exit(1);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it ended well
 */
function run(command, args) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  return done.status === 0;
}

/** Inside an npm script npm tells its own path; starting that with Node works on Windows too, without a shell. */
function npmCi() {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args]);
  return process.platform === 'win32' ? run('cmd.exe', ['/c', 'npm', ...args]) : run('npm', args);
}

/** The packages of the lock file, where one is missing or of another version. */
export function installDependencies() {
  const stale = firstStalePackage(
    readJson(join(root, 'package-lock.json')),
    readJson(join(root, 'node_modules', '.package-lock.json')),
  );
  if (stale === null) return;
  say(`Installing dependencies (${stale} is missing or of another version) …`);
  if (!npmCi()) giveUp('npm ci failed, see above. Is the npm registry reachable?');
}

function isDebian() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Debian's hundreds of lines are read only when it failed.
 *
 * @param {string[]} args
 */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync('apt-get', ['-q', ...args], { encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 });
  return {
    ok: done.status === 0,
    output: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}`.trim(),
  };
}

/**
 * @typedef {object} Wanted
 * @property {string} name for people
 * @property {string} variable the environment variable that names one
 * @property {string} pack the Debian package
 * @property {() => string | null} find
 */

/** @type {Wanted} */
const chromium = {
  name: 'Chrome, Edge or Chromium',
  variable: 'GOUJI_BROWSER',
  pack: 'chromium',
  find: () => findBrowser(),
};

/** @type {Wanted} */
const firefox = {
  name: 'Firefox',
  variable: 'GOUJI_FIREFOX',
  pack: 'firefox-esr',
  find: () => findFirefox(),
};

/** @param {Wanted} wanted */
function isMissing({ find }) {
  try {
    return find() === null;
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error));
  }
}

/** @param {Wanted[]} wanted */
function installBrowsers(wanted) {
  const missing = wanted.filter(isMissing);
  if (missing.length === 0) return;
  const packages = [...missing.map(({ pack }) => pack), 'fonts-noto-cjk'];
  const names = missing.map(({ name }) => name).join(', and no ');
  const howTo = missing
    .map(({ name, variable }) => `Install ${name}, or set ${variable} to the path of one.`)
    .join('\n');
  const none = `No ${names} found.`;
  if (!isDebian()) giveUp(`${none}\n${howTo}`);
  if (process.getuid?.() !== 0) {
    giveUp(`${none}\n${howTo}\nOn Debian: sudo apt-get install ${packages.join(' ')}`);
  }
  say(`${none} Installing Debian’s ${packages.join(', ')}, which takes a minute or two …`);
  // A failed update is not the end: the lists that are there may do.
  const update = aptGet('update');
  const install = aptGet('-y', '--no-install-recommends', 'install', ...packages);
  if (!install.ok || missing.some(isMissing)) {
    giveUp(
      `${update.output}\n${install.output}\napt-get could not install ${packages.join(' ')}, see above.\n${howTo}`,
    );
  }
}

/**
 * Makes a clone ready to run: a Node that is new enough, the dependencies of the lock file, a browser.
 * Says what it does; ends the process with status 1 and a sentence when it cannot.
 *
 * @param {{ withFirefox?: boolean }} [options] Firefox as well, which only the tests need
 */
export function setup({ withFirefox = false } = {}) {
  if (!nodeIsNewEnough(process.versions.node)) {
    giveUp(`Node ${process.versions.node} is too old: Gouji needs Node 20.19 or later (https://nodejs.org).`);
  }
  installDependencies();
  installBrowsers(withFirefox ? [chromium, firefox] : [chromium]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) setup();
