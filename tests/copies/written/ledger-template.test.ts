import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factKeys } from '../../../lib/copies/written/fact-keys';
import {
  defaultTemplate,
  ledgerKeys,
  ledgerTemplateSchema,
} from '../../../lib/copies/written/ledger-template';
import { readTemplateFile, writeTemplateFile } from '../../../lib/copies/written/ledger-template-file';
import { templateFaultInWords } from '../../../lib/copies/written/template-fault';
import { inspectedPage } from '../captured';

const slugs = readdirSync(new URL('../../pages', import.meta.url));

describe('keys', () => {
  test('no figure twice, and as many as the two editions have', () => {
    expect(new Set(ledgerKeys).size).toBe(ledgerKeys.length);
    const count = (table: string) => factKeys.filter((key) => key.startsWith(`${table}.`)).length;
    // 2021: 2×3 + 1 + 2 + 1; only in 2019: 2×3 + 2×3 − 1 + 2×2 + 2 + 2.
    expect(count('disclosure')).toBe(10 + 19);
    // 25 rows of 2021 and the one of 2019, seven columns.
    expect(count('applications')).toBe(26 * 7);
    expect(count('reviews')).toBe(15);
  });

  test('what an edition has of its own stands where it belongs', () => {
    const at = (key: string) => factKeys.indexOf(key);
    expect(factKeys[0]).toBe('disclosure.rules.issued');
    expect(at('disclosure.rules.produced')).toBe(at('disclosure.rules.inForce') + 1);
    expect(at('disclosure.otherServices.priorItems')).toBeGreaterThan(at('disclosure.licensing.change'));
    expect(at('disclosure.otherServices.decisions')).toBeLessThan(at('disclosure.penalties.decisions'));
    expect(at('applications.other.person')).toBe(at('applications.refused.reissue.total') + 1);
    expect(at('applications.other.notCorrected.person')).toBe(at('applications.other.total') + 1);
    expect(factKeys.at(-1)).toBe('reviews.litigationAfter.total');
  });

  test.each(slugs)('%s: every figure that a report has can be a column', (slug) => {
    const { inspection } = inspectedPage(slug);
    const keys = inspection.isReport ? Object.keys(inspection.report.facts) : [];
    expect(keys.filter((key) => !factKeys.includes(key))).toEqual([]);
  });
});

describe('the template that nobody chose', () => {
  const keys = defaultTemplate.columns.map(({ key }) => key);

  test('is one, and has every figure once', () => {
    expect(ledgerTemplateSchema.parse(defaultTemplate)).toEqual(defaultTemplate);
    expect(keys.filter((key) => key.includes('.'))).toEqual(factKeys);
  });

  test('begins with what the report is and what is wrong with it, and ends with where it is', () => {
    expect(keys.slice(0, 8)).toEqual([
      ...['agency', 'year', 'edition', 'publishedOn', 'checked', 'errors', 'warnings'],
      'disclosure.rules.issued',
    ]);
    expect(keys.at(-1)).toBe('url');
  });
});

describe('a file', () => {
  test('reads back as it was written', () => {
    const template = {
      columns: [{ key: 'agency', title: '单位' }, { key: 'empty', title: '经办人' }, { key: 'url' }],
    };
    expect(readTemplateFile(writeTemplateFile(template))).toEqual({ ok: true, template });
    expect(readTemplateFile(writeTemplateFile(defaultTemplate))).toEqual({
      ok: true,
      template: defaultTemplate,
    });
  });

  test('with a byte-order mark is read all the same', () => {
    expect(readTemplateFile(`\uFEFF${writeTemplateFile(defaultTemplate)}`).ok).toBe(true);
  });

  const file = (columns: unknown) => JSON.stringify({ gouji: 'ledger', version: 1, template: { columns } });
  test.each([
    ['no JSON', '{', [{ kind: 'no json' }]],
    ['other JSON', '[]', [{ kind: 'no template' }]],
    ['settings', '{"gouji":"settings","version":1}', [{ kind: 'no template' }]],
    ['a later version', '{"gouji":"ledger","version":2}', [{ kind: 'later version' }]],
    ['columns that are no list', file('agency'), [{ kind: 'no template' }]],
    ['no columns', file([]), [{ kind: 'no columns' }]],
    [
      'too many columns',
      file(Array.from({ length: 601 }, () => ({ key: 'empty' }))),
      [{ kind: 'too many columns', columns: 601, most: 600 }],
    ],
  ])('that holds %s is refused', (_, text, faults) => {
    expect(readTemplateFile(text)).toEqual({ ok: false, faults });
  });

  test('every column that is wrong is named', () => {
    const columns = [
      { key: 'agency' },
      { key: 'agencies' },
      { key: 'year', title: 7 },
      'url',
      { title: '备注' },
    ];
    expect(readTemplateFile(file(columns))).toEqual({
      ok: false,
      faults: [
        { kind: 'unknown column', column: 2, key: 'agencies' },
        { kind: 'bad title', column: 3 },
        { kind: 'bad column', column: 4 },
        { kind: 'bad column', column: 5 },
      ],
    });
  });

  test('says what is wrong with it in words, in both languages', () => {
    const said = (text: string) => {
      const read = readTemplateFile(text);
      const faults = read.ok ? [] : read.faults;
      return faults.flatMap((fault) => [
        templateFaultInWords(fault, 'zh-CN'),
        templateFaultInWords(fault, 'en'),
      ]);
    };
    expect(said('{')).toEqual([
      '文件不是 JSON，或者内容不完整。',
      'The file is no JSON, or a part of it is missing.',
    ]);
    expect(said('{}')[0]).toBe('文件不是“勾稽”的台账模板。');
    expect(said('{"gouji":"ledger","version":2}')[1]).toContain('later version');
    expect(said(file([]))[0]).toBe('模板没有列。');
    expect(said(file(Array.from({ length: 601 }, () => ({ key: 'empty' }))))).toEqual([
      '模板有601列，最多600列。',
      'The template has 601 columns; 600 is the most.',
    ]);
    expect(said(file([{ key: 'x' }, {}, { key: 'url', title: 1 }]))).toEqual([
      '第1列：没有名为“x”的项目。',
      'Column 1: there is nothing called “x”.',
      '第2列：没有写明项目。',
      'Column 2: it does not say what it holds.',
      '第3列：列名须为文字，不超过100个字。',
      'Column 3: the head must be text of at most 100 characters.',
    ]);
  });

  test('whose keys are names of every object is refused', () => {
    expect(readTemplateFile(file([{ key: '__proto__' }, { key: 'constructor' }])).ok).toBe(false);
  });
});
