import { expect, test } from 'vitest';
import { parseArguments } from '../../../scripts/check/arguments';

test('inputs keep their order, format and language have defaults', () => {
  expect(parseArguments(['b.html', 'a.html'])).toEqual({
    kind: 'run',
    arguments: { format: 'text', language: 'zh-CN', inputs: ['b.html', 'a.html'] },
  });
});

test('flags may stand anywhere and take either form', () => {
  expect(parseArguments(['a.html', '--format=ndjson', '--lang', 'en', 'b.html'])).toEqual({
    kind: 'run',
    arguments: { format: 'ndjson', language: 'en', inputs: ['a.html', 'b.html'] },
  });
});

test('what follows -- is an input even if it looks like a flag', () => {
  expect(parseArguments(['--', '--format'])).toMatchObject({ arguments: { inputs: ['--format'] } });
});

test.each([
  [[], { kind: 'noInputs' }],
  [['--format', 'ndjson'], { kind: 'noInputs' }],
  [['--json', 'a.html'], { kind: 'unknownFlag', flag: '--json' }],
  [['-x', 'a.html'], { kind: 'unknownFlag', flag: '-x' }],
  [['--format', 'json', 'a.html'], { kind: 'badValue', flag: '--format', value: 'json' }],
  [['a.html', '--format'], { kind: 'badValue', flag: '--format', value: '' }],
  [['--lang=fr', 'a.html'], { kind: 'badValue', flag: '--lang', value: 'fr' }],
])('%j is refused with the reason', (argv, misuse) => {
  expect(parseArguments(argv)).toMatchObject({ kind: 'misuse', misuse });
});

test('a misuse is told in the language that was asked for', () => {
  expect(parseArguments(['--lang', 'en'])).toMatchObject({ kind: 'misuse', language: 'en' });
  expect(parseArguments(['--lang', 'fr'])).toMatchObject({ kind: 'misuse', language: 'zh-CN' });
});

test.each([['--help'], ['-h']])('%s asks for help, also without inputs', (flag) => {
  expect(parseArguments([flag])).toEqual({ kind: 'help', language: 'zh-CN' });
});
