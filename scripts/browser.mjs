// @ts-check
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

// Plain Node without dependencies: `npm start` and `npm test` call this before anything is installed.

/**
 * Where browsers put themselves, best first. Chromium comes before Chrome and Edge: it is the one that is
 * least likely to be somebody's everyday browser with policies that forbid unpacked extensions.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} absolute paths, whether or not something is there
 */
export function browserPlaces(platform, env) {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].flatMap((place) => roots.map((root) => win32.join(root, place)));
  }
  if (platform === 'darwin') {
    const apps = [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
    return apps.flatMap((app) => [
      posix.join('/Applications', app),
      ...(env.HOME ? [posix.join(env.HOME, 'Applications', app)] : []),
    ]);
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
}

/**
 * The browser to show and test the extension in: the one that `GOUJI_BROWSER` names, else an installed one.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @param {(path: string) => boolean} [exists]
 * @returns {string | null} path of the executable, or null when none is installed
 * @throws {Error} when `GOUJI_BROWSER` names a file that is not there: falling back silently would test another browser
 */
export function findBrowser(env = process.env, platform = process.platform, exists = existsSync) {
  return (
    namedBy('GOUJI_BROWSER', env, exists) ??
    browserPlaces(platform, env).find((place) => exists(place)) ??
    null
  );
}

/**
 * Where Firefox puts itself, best first. The ESR comes before the others: it is the one that offices have.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} absolute paths, whether or not something is there
 */
export function firefoxPlaces(platform, env) {
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((root) => root !== undefined)
      .map((root) => win32.join(root, 'Mozilla Firefox', 'firefox.exe'));
  }
  if (platform === 'darwin') {
    const app = 'Firefox.app/Contents/MacOS/firefox';
    return ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])].map((root) =>
      posix.join(root, app),
    );
  }
  return [
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/bin/firefox',
    '/usr/lib/firefox/firefox',
    '/usr/lib64/firefox/firefox',
    '/opt/firefox/firefox',
    '/snap/bin/firefox',
  ];
}

/**
 * The Firefox to test the extension in: the one that `GOUJI_FIREFOX` names, else an installed one.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @param {(path: string) => boolean} [exists]
 * @returns {string | null} path of the executable, or null when none is installed
 * @throws {Error} when `GOUJI_FIREFOX` names a file that is not there
 */
export function findFirefox(env = process.env, platform = process.platform, exists = existsSync) {
  return (
    namedBy('GOUJI_FIREFOX', env, exists) ??
    firefoxPlaces(platform, env).find((place) => exists(place)) ??
    null
  );
}

/**
 * @param {string} variable
 * @param {NodeJS.ProcessEnv} env
 * @param {(path: string) => boolean} exists
 * @returns {string | null} what the variable names, or null when it is not set
 */
function namedBy(variable, env, exists) {
  const named = env[variable];
  if (!named) return null;
  if (!exists(named)) throw new Error(`${variable} is set to ${named}, but there is no such file.`);
  return named;
}

/**
 * @returns {string} path of the browser, as `findBrowser`
 * @throws {Error} with a sentence for people when there is none
 */
export function requireBrowser() {
  const path = findBrowser();
  if (path === null)
    throw new Error('No Chrome, Edge or Chromium found. Install one, or set GOUJI_BROWSER to its path.');
  return path;
}

/**
 * @returns {string} path of Firefox, as `findFirefox`
 * @throws {Error} with a sentence for people when there is none
 */
export function requireFirefox() {
  const path = findFirefox();
  if (path === null) throw new Error('No Firefox found. Install it, or set GOUJI_FIREFOX to its path.');
  return path;
}

/**
 * Whether a browser window can be shown on this machine. Only Linux can lack a display.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
