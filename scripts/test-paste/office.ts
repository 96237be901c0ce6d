import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A program of LibreOffice, with the library that it is not there without. */
const programs = {
  calc: { name: 'Calc', library: 'libsclo.so' },
  writer: { name: 'Writer', library: 'libswlo.so' },
} as const;
export type Program = keyof typeof programs;

/** LibreOffice on this machine, or what to do about there being none. */
export type Office = { path: string } | { missing: string };

/** Finds LibreOffice; on Debian, and with the right to, installs it. */
export function findOrInstallOffice(program: Program = 'calc'): Office {
  // What Debian and Ubuntu call it; the first without a screen, which servers have none of.
  const packages = [`libreoffice-${program}-nogui`, `libreoffice-${program}`];
  const found = findOffice(program);
  if (found) return { path: found };
  const byHand = `Install LibreOffice ${programs[program].name}, so that "soffice" can be run (Debian, Ubuntu: sudo apt-get install ${packages[0]}).`;
  if (!existsSync('/etc/debian_version'))
    return {
      missing: `LibreOffice is not here, and this is no Debian, where it could be installed. ${byHand}`,
    };
  if (process.getuid?.() !== 0)
    return { missing: `LibreOffice is not here, and installing it needs root. ${byHand}` };
  console.log(`LibreOffice is not here; installing ${packages[0]}, which takes some minutes.`);
  const failures: string[] = [];
  apt('update');
  for (const name of packages) {
    const failure = apt('install', '-y', '--no-install-recommends', name);
    const installed = findOffice(program);
    if (installed) return { path: installed };
    failures.push(`${name}: ${failure ?? 'installed, but no soffice came of it'}`);
  }
  return { missing: `LibreOffice could not be installed (${failures.join('; ')}). ${byHand}` };
}

function findOffice(program: Program): string | null {
  const macOs = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
  const known = ['soffice', 'libreoffice', macOs];
  const path = known.find((each) => spawnSync(each, ['--version']).status === 0) ?? null;
  return path !== null && hasProgram(path, program) ? path : null;
}

/** Debian installs the programs one by one; elsewhere they come together. */
function hasProgram(path: string, program: Program): boolean {
  const command = spawnSync('sh', ['-c', 'readlink -f "$(command -v "$0")"', path], { encoding: 'utf8' });
  const folder = dirname(command.stdout?.trim() ?? '');
  return !existsSync(join(folder, 'libmergedlo.so')) || existsSync(join(folder, programs[program].library));
}

/** @returns the last that apt-get said when it failed, or null */
function apt(...parameters: string[]): string | null {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...parameters], { env, encoding: 'utf8' });
  return status === 0 ? null : (stderr.trim().split('\n').at(-1) ?? `exit status ${status}`);
}

/**
 * Has LibreOffice open a file as a spreadsheet and write down what it sees.
 *
 * @param filter how to read it, as LibreOffice names it
 * @returns the path of a flat OpenDocument spreadsheet
 */
export async function convert(office: string, file: string, folder: string, filter: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  // A profile of its own: one that somebody works with would be locked, and has settings of its own.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const parameters = [
    profile,
    '--headless',
    `--infilter=${filter}`,
    '--convert-to',
    'fods',
    '--outdir',
    folder,
  ];
  const { stdout, stderr } = await run(office, [...parameters, file], { timeout: 180_000 });
  const written = join(folder, `${basename(file).replace(/\.[^.]*$/, '')}.fods`);
  if (!existsSync(written)) throw new Error(`LibreOffice did not convert ${file}: ${stdout}${stderr}`);
  return written;
}
