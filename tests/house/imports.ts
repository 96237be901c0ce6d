import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** One import of a file: what it names, and which file that is; null for a package. */
export interface Import {
  from: string;
  named: string;
  file: string | null;
}

/** Everything that a file imports, for its types alone or when it comes to it too. Paths are the project's. */
export function importsOf(path: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => ({
    from: path,
    named: fileName,
    file: fileName.startsWith('.') ? fileOf(join(dirname(path), fileName)) : null,
  }));
}

/** @throws where there is no such file: a wall that is looked at the wrong way lets everything through */
function fileOf(path: string): string {
  const [plain = path] = path.replaceAll('\\', '/').split('?');
  const there = ['', '.ts', '.tsx', '.mjs', '/index.ts']
    .map((end) => plain + end)
    .find((each) => existsSync(each) && statSync(each).isFile());
  if (there === undefined) throw new Error(`There is no file ${plain}.`);
  return there;
}
