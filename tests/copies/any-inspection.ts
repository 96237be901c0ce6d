import fc from 'fast-check';
import type { Sheet } from '../../lib/copies/sheets/sheet';
import { factKeys } from '../../lib/copies/written/fact-keys';
import {
  editionSchema,
  type Finding,
  type Inspection,
  type ReportInspection,
  sectionKeySchema,
  settledReasonSchema,
  severitySchema,
  tableKeySchema,
  tableStateSchema,
} from '../../lib/inspection';

// Inspections and sheets that no page would make and some page could: whatever leaves must be sound for all of them.

/** What pages write to be more than text, and text that is easily taken for something else. */
export const hostileTexts = [
  ...['=1+1', '+86', '-A1', '@SUM(A1)', '＝1', '\t=1', '\r=1', ' =1', '\u200b=1', "=cmd|'/c calc'!A1", "'=1"],
  ...['0012', '1-2', '3/4', '110105194912310021', '1E5', '-', '—', '/', '12', '-3', '1,046'],
  ...['"', '""', 'a,b', 'a\r\nb', 'a\nb', 'a\tb', '\r', '\n', ' ', '\ufeff', 'a;b'],
  ...[
    '<img src=x onerror=alert(1)>',
    '</td></table>',
    '&lt;',
    '<!--',
    ']]>',
    '<script>',
    '_x0041_',
    '_X000d_',
  ],
  ...['# a', '- a', '1. a', '> a', '| a | b |', '`a`', '[a](http://x)', '![a](b)', 'http://a.cn', 'www.a.cn'],
  ...['a@b.cn', '**a**', '__proto__', 'constructor', 'toString', '---', '===', '\\', '\\|', '$a$', '~~a~~'],
  ...['\u0000', '\u0008', '\ud800', '\udc00x', '\uffff', '\u202eabc', '𠮷', '第（一）项', '规章', ''],
];

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileTexts) },
  fc.tuple(fc.constantFrom(...hostileTexts), fc.constantFrom(...hostileTexts)).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Without −0: JSON has none, and no figure is ever read as it. */
const anyNumber = fc
  .oneof(fc.nat(2000), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
  .map((value) => (value === 0 ? 0 : value));
const anyFigure = fc.option(fc.oneof(anyNumber, anyText), { nil: undefined });
const anyMoment = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
  .map((date) => date.toISOString());
const anySource = fc.record({
  url: fc.oneof(fc.webUrl(), anyText),
  title: anyText,
  publishedOn: fc.option(anyMoment.map((iso) => iso.slice(0, 10))),
  inspectedAt: anyMoment,
});
const language = fc.constantFrom('zh-CN' as const, 'en' as const);
const anyFactKey = fc.oneof(fc.constantFrom(...factKeys), fc.constantFrom('disclosure.x.y', 'applications'));

const anyFinding: fc.Arbitrary<Finding> = fc
  .record(
    {
      id: anyText,
      rule: fc.constantFrom(
        'applications/footing',
        'tie-out/reviews',
        'value/blank',
        'template/edition',
        'x/y',
      ),
      severity: fc.constantFrom(...severitySchema.options),
      facts: fc.array(anyFactKey, { maxLength: 3 }),
      section: fc.option(fc.constantFrom(...sectionKeySchema.options)),
      expected: anyFigure,
      actual: anyFigure,
      quote: fc.option(anyText, { nil: undefined }),
      message: anyText,
      basis: anyText,
      settled: fc.record({
        reason: fc.constantFrom(...settledReasonSchema.options),
        note: anyText,
        on: anyMoment,
      }),
    },
    { requiredKeys: ['id', 'rule', 'severity', 'facts', 'section', 'message', 'basis'] },
  )
  .map((finding) => JSON.parse(JSON.stringify(finding)));

export const anyReport: fc.Arbitrary<ReportInspection> = fc.record({
  schema: fc.constant(1 as const),
  isReport: fc.constant(true as const),
  source: anySource,
  language,
  report: fc.record({
    agency: fc.option(anyText),
    year: fc.option(fc.integer({ min: 2008, max: 2030 })),
    edition: fc.option(fc.constantFrom(...editionSchema.options)),
    sections: fc.array(
      fc.record({
        key: fc.constantFrom(...sectionKeySchema.options),
        ordinal: fc.option(anyText),
        heading: anyText,
        text: anyText,
      }),
      { maxLength: 3 },
    ),
    tables: fc.array(
      fc.record({
        key: fc.constantFrom(...tableKeySchema.options),
        state: fc.constantFrom(...tableStateSchema.options),
      }),
      { maxLength: 3 },
    ),
    facts: fc.dictionary(anyFactKey, fc.record({ value: fc.option(anyNumber), text: anyText }), {
      maxKeys: 6,
      noNullPrototype: true,
    }),
    claims: fc.array(
      fc.record({
        words: anyText,
        section: fc.option(fc.constantFrom(...sectionKeySchema.options)),
        subject: anyText,
        value: anyNumber,
        facts: fc.array(anyFactKey, { maxLength: 3 }),
        figure: fc.option(anyNumber),
        agrees: fc.option(fc.boolean()),
      }),
      { maxLength: 3 },
    ),
  }),
  findings: fc.array(anyFinding, { maxLength: 4 }),
  rulesOff: fc.array(anyText, { maxLength: 2 }),
  notJudged: fc.array(fc.record({ rule: anyText, reason: anyText }), { maxLength: 2 }),
  unread: fc.array(anyText, { maxLength: 2 }),
});

export const anyInspection: fc.Arbitrary<Inspection> = fc.oneof(
  anyReport,
  fc.record({
    schema: fc.constant(1 as const),
    isReport: fc.constant(false as const),
    source: anySource,
    language,
    reason: anyText,
    signs: fc.array(fc.record({ sign: anyText, found: fc.boolean() }), { maxLength: 3 }),
    reports: fc.array(fc.record({ title: anyText, url: anyText }), { maxLength: 3 }),
  }),
);

/** Sheets with merged cells, gaps, and cells that claim each other's slots. */
export const anySheet: fc.Arbitrary<Sheet> = fc
  .record({ width: fc.integer({ min: 1, max: 5 }), height: fc.integer({ min: 1, max: 6 }) })
  .chain(({ width, height }) =>
    fc
      .array(
        fc.record({
          x: fc.nat(width - 1),
          y: fc.nat(height - 1),
          width: fc.integer({ min: 1, max: 3 }),
          height: fc.integer({ min: 1, max: 3 }),
          text: anyText,
          number: fc.option(fc.constantFrom('0', '-3', '1046', '12.50', '99999999999'), { freq: 3 }),
          header: fc.boolean(),
        }),
        { maxLength: 12 },
      )
      .map((cells) => ({ width, height, cells })),
  );
