import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** Paths of the files of the given folders and below, from the project's folder, with forward slashes. */
export function filesOf(...folders: string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}

/** The extension's own code, without tests and scripts, ready for questions about types. */
export function product(): ts.Program {
  const files = filesOf('lib', 'components', 'entrypoints').filter((path) => /\.tsx?$/.test(path));
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, '.');
  return ts.createProgram([...files, '.wxt/wxt.d.ts'], options);
}

/** A source file's path from the project's folder; null for files of others. */
export function pathOf({ fileName }: ts.SourceFile): string | null {
  const root = `${resolve('.').replaceAll('\\', '/')}/`;
  const path = resolve(fileName).replaceAll('\\', '/');
  return path.startsWith(root) && !path.includes('/node_modules/') ? path.slice(root.length) : null;
}

/** A node and all below it, in the order of the text. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** What a literal says: its text, that of a template without what is filled in; null for anything else. */
export function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('');
}

/** `path:line: text`, as editors open it. */
export function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${pathOf(source) ?? source.fileName}:${line + 1}: ${node.getText().replace(/\s+/g, ' ').slice(0, 60)}`;
}
