import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { askedFor, messagesOf } from './messages-of';
import { pathOf, product } from './product';

// The compiler sees to it that no language lacks a message. Here: nobody translates what is never said.

const program = product();

describe('messages', () => {
  const messages = messagesOf(program);

  test('are found, also those of a group', () => {
    expect(messages).toContain('SeverityWords.nothingFound');
    expect(messages).toContain('SeverityWords.letter.warning');
    expect(messages).toContain('PopupWords.verdict.free form');
  });

  test('are all said somewhere', () => {
    const asked = askedFor(program);
    expect([...messages].filter((message) => !asked.has(message))).toEqual([]);
  });
});

test.each([
  ['detect.content.ts', []],
  ['inspect.content/index.ts', []],
  ['layer/index.ts', []],
  ['overlay.ts', ['card', 'reason', 'severity']],
  ['select.content/index.ts', ['selection']],
])('%s is put into pages with the words of its own surfaces only', (entrypoint, own) => {
  const checked = new Set<string>();
  const follow = (source: ts.SourceFile | undefined) => {
    const path = source && pathOf(source);
    if (!source || !path || checked.has(path)) return;
    checked.add(path);
    for (const statement of source.statements) {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
      const { moduleSpecifier } = statement;
      if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) continue;
      if (ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly : statement.isTypeOnly)
        continue;
      const { resolvedModule } = ts.resolveModuleName(
        moduleSpecifier.text,
        source.fileName,
        program.getCompilerOptions(),
        ts.sys,
      );
      if (resolvedModule) follow(program.getSourceFile(resolvedModule.resolvedFileName));
    }
  };
  follow(program.getSourceFile(`entrypoints/${entrypoint}`));
  const surfaces = new Set(
    [...checked].flatMap((path) => /^lib\/words\/en\/([\w-]+)\.ts$/.exec(path)?.[1] ?? []),
  );
  expect([...surfaces].sort()).toEqual(own);
});
