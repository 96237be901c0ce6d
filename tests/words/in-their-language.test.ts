import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { editions } from '../../lib/forms/annual-disclosure';
import { sections } from '../../lib/forms/annual-disclosure/sections';
import { filesOf, nodesOf, placeOf, textOf } from './product';

/** What Chinese calls as everybody does: formats of files and of addresses. */
const NAMES = /\b(?:JSON|CSV|XLSX|Excel|WPS|Markdown|HTML|PDF|URL|http|https|gov\.cn|Gouji|Esc|English)\b/g;
/** What the form and the law have a name for, which has no other in English. */
const OFFICIAL = [
  ...stringsOf([editions, sections]),
  ...['勾稽', '中文', '政府信息公开工作年度报告', '中华人民共和国政府信息公开条例'],
].join('\n');
/** `To be corrected (整改)`: the term behind its translation, which nobody has to be able to read. */
const GLOSS = /(?<=[a-z] )\(\p{Script=Han}+\)/gu;

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** The literals that are said. Names that code compares, and those of languages and modules, are not. */
function said(source: ts.SourceFile): ts.Node[] {
  return [...nodesOf(source)].filter((node) => {
    const { parent } = node;
    if (textOf(node) === null || ts.isImportDeclaration(parent) || ts.isCaseClause(parent)) return false;
    if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
    if (ts.isLiteralTypeNode(parent)) return false;
    if (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText())) return false;
    return !(ts.isCallExpression(parent) && /^(?:zh-CN|en)$/.test(textOf(node)!));
  });
}

/** A literal of Chinese that has words but none in Chinese. */
function isForeign(text: string): boolean {
  return /\p{L}/u.test(text.replace(NAMES, '')) && !/\p{Script=Han}/u.test(text);
}

/** The Chinese of an English literal that is no official term. */
function strayChinese(text: string): string[] {
  const runs = text.replace(GLOSS, '').match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu) ?? [];
  return runs.filter((run) => run.length < 2 || !/^\p{Script=Han}/u.test(run) || !OFFICIAL.includes(run));
}

const literals = (folder: string) =>
  filesOf(folder).flatMap((path) =>
    said(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)),
  );

describe('every message is in its language', () => {
  test('Chinese', () => {
    const found = literals('lib/words/zh-CN');
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((node) => isForeign(textOf(node)!)).map(placeOf)).toEqual([]);
  });

  test('English, but for official terms', () => {
    const found = literals('lib/words/en');
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((node) => strayChinese(textOf(node)!).length > 0).map(placeOf)).toEqual([]);
  });

  test.each([
    ['Copy', true],
    ['JSON', false],
    ['复制 JSON', false],
    ['×', false],
    ['?', false],
  ])('Chinese with %s: foreign %s', (text, foreign) => {
    expect(isForeign(text)).toBe(foreign);
  });

  test.each([
    ['Copied 表二', ['表二']],
    ['Error：a sum', ['：']],
    ['The column 本年制发件数 is missing', []],
    ['Section 收到和处理政府信息公开申请情况', []],
    ['错误', ['错误']],
    ['Table 1', []],
    ['To be corrected (整改)', []],
    ['(整改)', ['整改']],
  ])('English with %s', (text, stray) => {
    expect(strayChinese(text)).toEqual(stray);
  });
});

test('every file of messages is there in both languages, and nothing else is', () => {
  const names = (folder: string) => filesOf(folder).map((path) => path.slice(folder.length));
  expect(names('lib/words/en')).toEqual(names('lib/words/zh-CN'));
});
