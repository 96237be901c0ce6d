import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { builtExtension } from '../../scripts/launch';
import { everydayNames, guarded, newerGlobals, newerMembers, newerStyles } from './since-102';

// What was built, read: nothing in it is newer than Chromium 102 but what is known to be guarded.

const files = readdirSync(builtExtension, { recursive: true })
  .map(String)
  .filter((file) => /\.(?:js|css)$/.test(file));
const scripts = files.filter((file) => file.endsWith('.js'));
const read = (file: string) => readFileSync(join(builtExtension, file), 'utf8');

/** Chromium 102 speaks all of ES2022 and nothing newer; this throws at newer syntax, in regular expressions too. */
const parseScript = (code: string) => parse(code, { ecmaVersion: 2022, sourceType: 'module' });

const memberNames = new Set(
  Object.entries(newerMembers).flatMap(([owner, names]) =>
    owner.endsWith('.prototype') || owner.startsWith('chrome')
      ? names.filter((name) => !everydayNames.includes(name))
      : [],
  ),
);
const staticNames = new Set(
  Object.entries(newerMembers).flatMap(([owner, names]) => names.map((name) => `${owner}.${name}`)),
);

/** Everything newer that a script names, as it names it. */
function newerIn(code: string): string[] {
  const found = new Set<string>();
  for (const node of nodesOf(parseScript(code))) {
    const name = nameOf(node);
    if (name === null) continue;
    const [owner, member] = name;
    if (member === null ? newerGlobals.includes(owner) : memberNames.has(member)) found.add(member ?? owner);
    if (member !== null && staticNames.has(`${owner}.${member}`)) found.add(member);
  }
  return [...found];
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of Object.values(node).flat())
    if (child !== null && typeof child === 'object' && typeof child.type === 'string') yield* nodesOf(child);
}

type Named = Node & { name?: string; value?: unknown };
type Syntax = Node & {
  object: Named;
  property: Named;
  computed: boolean;
  callee: Named;
  operator: string;
  left: Named;
};

/** What a node names: a member and what it is taken from, or a global that is constructed, called or asked for. */
function nameOf(node: Node): [owner: string, member: string | null] | null {
  const { object, property, computed, callee, operator, left } = node as Syntax;
  switch (node.type) {
    case 'MemberExpression': {
      const member = computed ? property.value : property.name;
      return typeof member === 'string' ? [object.name ?? '', member] : null;
    }
    case 'NewExpression':
    case 'CallExpression':
      return callee.name === undefined ? null : [callee.name, null];
    case 'BinaryExpression':
      // `'highlights' in CSS` only asks; but who asks goes on to use it.
      return operator === 'in' && typeof left.value === 'string' ? ['', left.value] : null;
    default:
      return null;
  }
}

/** Texts in a script that are style sheets. */
function stylesIn(code: string): string[] {
  return [...nodesOf(parseScript(code))].flatMap((node) => {
    const { type, value } = node as Named;
    const text =
      type === 'TemplateElement' ? Reflect.get(Object(value), 'cooked') : type === 'Literal' ? value : null;
    return typeof text === 'string' && /\{[^{}]*[\w-]+\s*:[^{}]*\}/.test(text) ? [text] : [];
  });
}

/** What only a browser that knows it applies: `@supports (a: b) { … }`, whose condition 102 can read. */
const supported = /@supports\s*\([\w-]+\s*:\s*[\w-]+\)\s*\{(?:[^{}]|\{[^{}]*\})*\}/g;

function newerStylesIn(css: string): string[] {
  const always = css.replace(supported, '');
  return Object.entries(newerStyles).flatMap(([what, pattern]) => (pattern.test(always) ? [what] : []));
}

describe('what reads the bundles', () => {
  test('sees newer functions, static and of prototypes, and newer globals', () => {
    const code = `const a = Object.groupBy(b, c).x.toSorted(); new Highlight(); AbortSignal.any([]); chrome.sidePanel;
      'popover' in d; e === 'getHTML'; z.any(); with_.with; e.union(f)`;
    expect(newerIn(code).sort()).toEqual(['Highlight', 'any', 'groupBy', 'popover', 'sidePanel', 'toSorted']);
  });

  test('refuses newer syntax', () => {
    expect(() => parseScript('/[\\p{L}--[a-z]]/v.test(a)')).toThrow();
    expect(() => parseScript('/(?i:a)b/.test(a)')).toThrow();
    expect(() => parseScript('using a = b')).toThrow();
  });

  test('finds the style sheets in a script, and what is newer in them', () => {
    const [css] = stylesIn('const sheet = `a { color: red; b & { margin: 1dvh } }`; const no = "a: b";');
    expect(newerStylesIn(css!)).toEqual(['nested rules (120)', 'sizes of the small and large window (108)']);
    expect(newerStylesIn('@supports (a: b) { c { height: 1lvh } } d { color: red }')).toEqual([]);
    expect(newerStylesIn('@supports (a: b) { c { color: red } } d { height: 1lvh }')).toHaveLength(1);
  });
});

test('102 is what the manifest asks for, and there is something to read', () => {
  expect(JSON.parse(read('manifest.json')).minimum_chrome_version).toBe('102');
  expect(scripts).toEqual(expect.arrayContaining(['background.js', join('content-scripts', 'inspect.js')]));
  expect(stylesIn(read('overlay.js')).length).toBeGreaterThan(3);
});

// The legacy build of pdf.js brings what older browsers lack along; that is all that these scripts name. That files are
// read and drawn without it, the tests in an aged extension see.
const ofPdfjs = scripts.filter((file) => /(?:^|[\\/])(?:pdf|pdf\.worker|read-pdf)-[\w-]+\.js$/.test(file));

test('the scripts of pdf.js are these', () => {
  // One of the four only hands on what another holds.
  const holding = ofPdfjs.filter((file) => !/^export\{[^}]*\}from"[^"]*";?\s*$/.test(read(file)));
  expect([ofPdfjs.length, holding.length]).toEqual([4, 3]);
  for (const file of holding) expect(read(file)).toContain('withResolvers');
});

test.each(scripts.filter((file) => !ofPdfjs.includes(file)))(
  '%s speaks ES2022 and names nothing newer that is not guarded',
  (file) => {
    expect(newerIn(read(file)).filter((name) => !(name in guarded))).toEqual([]);
  },
);

test.each(ofPdfjs)('%s speaks ES2022', (file) => {
  expect(() => parseScript(read(file))).not.toThrow();
});

test.each(files)('%s has no styles that Chromium 102 would read otherwise', (file) => {
  const styles = file.endsWith('.css') ? [read(file)] : stylesIn(read(file));
  expect(styles.flatMap(newerStylesIn)).toEqual([]);
});
