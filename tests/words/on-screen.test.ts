import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { CHINESE, hardCoded } from './hard-coded';
import { filesOf, placeOf } from './product';

// Nothing that a person reads stands in code: it stands in lib/words, in every language.

/** What reads Chinese pages and files, what names the form's parts and says the findings, and what lays out files; their words have tests of their own. */
const reads = [
  'claims',
  'copies',
  'documents',
  'findings',
  'forms',
  'grid',
  'labels',
  'page',
  'report',
  'rules',
  'text',
  'words',
];
const folders = [
  ...['components', 'entrypoints'],
  ...readdirSync('lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !reads.includes(entry.name))
    .map(({ name }) => `lib/${name}`),
];
const parse = (path: string, text: string) =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : undefined,
  );

/** The code of a template that puts something behind a text. */
const filled = (text: string) => ['`', text, '$', '{n}', '`'].join('');

describe('words in code', () => {
  const files = filesOf(...folders).filter((path) => /\.tsx?$/.test(path));

  test('there is code to look at, in every folder', () => {
    expect(folders.filter((folder) => !files.some((path) => path.startsWith(`${folder}/`)))).toEqual([]);
  });

  test.each(files)('%s has none', (path) => {
    expect(hardCoded(parse(path, readFileSync(path, 'utf8'))).map(placeOf)).toEqual([]);
  });

  test.each([
    ['<p>Copy</p>', 1],
    ['<p>{counts} 处</p>', 1],
    ['<p>、</p>', 1],
    ['<p>{open ? "Hide" : words.show}</p>', 1],
    [`<p>{name || ${filled('table ')}}</p>`, 1],
    ['<p>{open && "Open"}</p>', 1],
    ['<button title="Copy" />', 1],
    ['<button aria-label={"Copy"} />', 1],
    [`<img alt={big ? ${filled('Big ')} : ""} />`, 1],
    ['<input placeholder="host" />', 1],
    ['<Field label="Host" />', 1],
    ['badge.title = "Error"', 1],
    ['badge.textContent = open ? "E" : letter', 1],
    ['badge.setAttribute("aria-label", "Error" + n)', 1],
    ['box.append("Error")', 1],
    ['h("p", { title: "Error", "aria-label": "Error" })', 2],
    ['const reason = "错误"', 1],
    [`throw new Error(${filled('没有 ')})`, 1],
    ['said.join("；")', 1],
    ['<p class="note" key="a">{words.note}: {1}</p>', 0],
    [`<p title={words.note}>‹ {${filled('/ ')}} ✕</p>`, 0],
    ['badge.setAttribute("role", "img")', 0],
    ['document.title = words.title; box.append(document.createElement("p"))', 0],
    ['// 错误\nconst pattern = /[０-９]/', 0],
  ])('%s: %i', (code, count) => {
    expect(hardCoded(parse('x.tsx', code))).toHaveLength(count);
  });
});

describe('pages of the extension', () => {
  // The sample is a report: its words are what is inspected.
  const pages = filesOf('entrypoints').filter(
    (path) => path.endsWith('.html') && path !== 'entrypoints/sample/index.html',
  );

  test.each(pages)('%s has no words of its own', (path) => {
    const { document } = new JSDOM(readFileSync(path, 'utf8')).window;
    expect(document.body.textContent?.trim()).toBe('');
    for (const name of ['title', 'alt', 'placeholder', 'aria-label'])
      expect(document.querySelector(`[${name}]`)?.outerHTML).toBeUndefined();
    // WXT carries a page's title into the manifest, where the browser puts the message; the page has no such
    // messages and sets its title, and the language in which it is read out, when it starts.
    expect(document.title).toMatch(/^__MSG_\w+__$/);
    const scripts = [...document.querySelectorAll('script[src]')].map((script) =>
      readFileSync(join(dirname(path), script.getAttribute('src')!), 'utf8'),
    );
    expect(scripts.join('\n')).toMatch(/\bdocument\.title = /);
    expect(scripts.join('\n')).toMatch(/\bdocument\.documentElement\.lang = /);
  });
});

describe('messages that the browser shows', () => {
  const languages = ['zh_CN', 'en'] as const;
  const messages = (language: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
  const code = ['wxt.config.ts', ...filesOf('entrypoints', 'lib', 'components')].filter((path) =>
    /\.(?:tsx?|html)$/.test(path),
  );
  const used = code.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/__MSG_(\w+)__|\bi18n\.getMessage\(\s*'(\w+)'/g)].map(
      ([, inManifest, inCode]) => inManifest ?? inCode!,
    ),
  );

  test.each(languages)('%s: every message is used, and every one used is there', (language) => {
    expect(Object.keys(messages(language)).sort()).toEqual([...new Set(used)].sort());
  });

  test('are asked for by their names alone, so that this can be known', () => {
    const asked = code.filter((path) => /\bgetMessage\((?!\s*'\w+'\s*\))/.test(readFileSync(path, 'utf8')));
    expect(asked).toEqual([]);
  });

  test('are in their language', () => {
    for (const { message } of Object.values(messages('zh_CN'))) expect(message).toMatch(/\p{Script=Han}/u);
    for (const { message } of Object.values(messages('en'))) expect(message).not.toMatch(CHINESE);
  });
});
