import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { floors } from '../floors';
import { kinds } from '../lib/forms/all-kinds';
import { editions } from '../lib/forms/annual-disclosure';
import { rules } from '../lib/rules';
import { proseDoc } from '../scripts/read/prose-doc';
import { documentation } from '../scripts/rules-table';
import { exportedTypes } from './house/exported-types';
import { importsOf } from './house/imports';
import { allowance, roomOf, throughWall } from './house/walls';

// The repository's promises to whoever reads it. What the compiler and the linter can hold is held there.

const source = ['entrypoints', 'components', 'lib', 'scripts', 'tests'];

/** Paths of the files in a folder and below, from the project's folder, with forward slashes. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

const code = source.flatMap(filesIn).filter((path) => /\.(ts|tsx|mjs)$/.test(path));
const ruleFiles = filesIn('lib/rules').filter((path) => /^lib\/rules\/[^/]+\/[^/]+\.ts$/.test(path));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

describe('files', () => {
  test('no file is a bag: its name says what it is about', () => {
    const bags = /^(utils?|helpers?|types?|constants?|commons?|misc|shared)\.(ts|tsx|mjs)$/;
    expect(code.filter((path) => bags.test(basename(path)))).toEqual([]);
  });

  test('entrypoints are wiring: none is longer than a screen', () => {
    const lines = (path: string) => readFileSync(path, 'utf8').split('\n').length;
    const entrypoints = code.filter((path) => path.startsWith('entrypoints/'));
    expect(entrypoints.filter((path) => lines(path) > 80)).toEqual([]);
  });

  test('no test is skipped, left for later or run alone', () => {
    const tests = code.filter((path) => path.endsWith('.test.ts') || path.endsWith('.test.tsx'));
    const aside = /\b(?:test|it|describe)\.(?:skip|only|todo|fails|skipIf|runIf)\b/;
    expect(tests.filter((path) => aside.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  test('every npm script that runs a file runs one that is there', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    const files = Object.values(scripts).flatMap(
      (script) => script.match(/\b(?:scripts|tests)\/[\w/-]+\.(?:ts|mjs)/g) ?? [],
    );
    expect(files.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('CONTRIBUTING.md says of every npm script what it is for', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    const [, table = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('\n## Scripts\n');
    const named = [...table.split('\n## ')[0]!.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, names]) =>
      [...names!.matchAll(/`([\w:-]+)`/g)].map(([, name]) => name),
    );
    expect(named.sort()).toEqual(Object.keys(scripts).sort());
  });
});

test('one name, one thing: no type is exported twice', () => {
  // The generator states the form anew, to hold the engine against: with the form's own names.
  const files = code.filter((path) => /\.tsx?$/.test(path) && !path.startsWith('tests/generator/'));
  const homes = new Map<string, string[]>();
  for (const path of files)
    for (const name of exportedTypes(path)) homes.set(name, [...(homes.get(name) ?? []), path]);
  expect([...homes].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

describe('rooms', () => {
  const inRooms = code.filter((path) => /^(?:lib|components|entrypoints)\//.test(path));
  const imports = inRooms.flatMap(importsOf);

  test('every file is in one', () => {
    const outside = inRooms.filter((path) => !roomOf(path, floors));
    expect(outside.map((path) => `${path} is in no room: give its folder a row in floors.ts.`)).toEqual([]);
  });

  test('a file imports what floors.ts gives its room, and nothing else', () => {
    const faults = imports.filter((each) => allowance(each, floors) === null);
    expect(faults.map((each) => throughWall(each, floors))).toEqual([]);
  });

  test('a room stands on what lies beneath it, but for the arrows that say why not', () => {
    const level = (entry: string) =>
      floors.indexOf(floors.find(({ room }) => room === entry) ?? roomOf(`${entry}.ts`, floors)!);
    const upward = floors.flatMap(({ room, may }, own) =>
      may === 'all beneath'
        ? []
        : may.filter((entry) => level(entry) >= own).map((entry) => `${room} → ${entry}`),
    );
    const falling = floors.flatMap(({ room, up = {} }, own) =>
      Object.keys(up)
        .filter((entry) => level(entry) < own)
        .map((entry) => `${room} → ${entry}`),
    );
    expect({ upward, falling }).toEqual({ upward: [], falling: [] });
  });

  test('CONTRIBUTING.md draws the floors as they are, and says of every arrow that runs up', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8');
    const drawing = /## Rooms[\s\S]*?```\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
    const storeys = drawing.trim().split('\n').reverse();
    const drawn = storeys.flatMap(
      (storey) => storey.match(/(?:lib|components|entrypoints)\b[\w/*-]*/g) ?? [],
    );
    expect(drawn).toEqual(floors.map(({ room }) => room));
    const arrows = floors.flatMap(({ room, up = {} }) =>
      Object.keys(up).map((entry) => `\`${room} → ${entry}\``),
    );
    expect(arrows.filter((arrow) => !text.includes(arrow))).toEqual([]);
  });

  test('floors.ts gives no room what it does not use', () => {
    const used = new Set(
      imports.map((each) => `${roomOf(each.from, floors)?.room} → ${allowance(each, floors)}`),
    );
    const unused = floors.flatMap(({ room, may, packages = [], up = {} }) =>
      [...(may === 'all beneath' ? [] : may), ...packages, ...Object.keys(up)]
        .map((entry) => `${room} → ${entry}`)
        .filter((arrow) => !used.has(arrow)),
    );
    expect(unused).toEqual([]);
  });
});
test.each(editions.map(({ edition }) => edition))(
  'nothing but the list of editions names that of %s',
  (edition) => {
    // As a value, in a name, to people, and the notice by its number; comments may give it as an example.
    const named = new RegExp(
      `(['"\`])${edition}\\1|[A-Za-z]${edition}\\b|${edition}年(?:版|格式)|\\b${edition} edition|〔${edition}〕`,
    );
    const elsewhere = code.filter((path) => !/^(?:tests|lib\/forms\/annual-disclosure)\//.test(path));
    expect(elsewhere.filter((path) => named.test(withoutComments(readFileSync(path, 'utf8'))))).toEqual([]);
  },
);

test('the road knows no kind of report by its name', () => {
  const road =
    /^lib\/(?:page|documents|grid|report|findings|labels|tab)\/|^lib\/(?:inspect|inspect-framed|inspection)\.ts$/;
  const named = new RegExp(kinds.map(({ key }) => key).join('|'));
  const files = code.filter((path) => road.test(path));
  expect(files.filter((path) => named.test(withoutComments(readFileSync(path, 'utf8'))))).toEqual([]);
});

test('the documentation says what is read of the prose (npm run read -- --docs writes it)', () => {
  expect(readFileSync('docs/prose.md', 'utf8')).toBe(proseDoc());
});

describe('rules', () => {
  test('the index lists every rule file, and the file of a rule is its id', () => {
    const listed = rules.map((rule) => `lib/rules/${rule.id}.ts`);
    expect([...listed].sort()).toEqual([...ruleFiles].sort());
    expect(new Set(listed).size).toBe(listed.length);
  });

  test.each(rules.map((rule) => rule.id))('%s has tests of its own', (id) => {
    expect(existsSync(`tests/rules/${id}.test.ts`)).toBe(true);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s has a name in both languages', (_, rule) => {
    expect(rule.name['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(rule.name.en).toMatch(/[a-z]/);
  });

  test('none still has the blanks that npm run new-rule leaves for people to fill', () => {
    expect(ruleFiles.filter((path) => readFileSync(path, 'utf8').includes('〈…〉'))).toEqual([]);
  });

  test('the documentation says of the rules what they say of themselves (npm run rules-table writes it)', async () => {
    for (const [path, text] of await documentation()) {
      expect(existsSync(path) ? readFileSync(path, 'utf8') : null, path).toBe(text);
    }
  });
});

describe('captured pages', () => {
  test('none is still to be reviewed', () => {
    const about = filesIn('tests/pages').filter((path) => path.endsWith('/about.md'));
    expect(about.filter((path) => readFileSync(path, 'utf8').startsWith('TO BE REVIEWED'))).toEqual([]);
  });
});
