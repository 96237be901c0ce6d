import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { inspect } from '../lib/inspect';
import { type Inspection, inspectionSchema, type ReportInspection } from '../lib/inspection';
import { rules } from '../lib/rules';
import { findingDifferences } from './generator/expect/compare';
import type { ExpectedFinding } from './generator/expect/expectation';

// Whole pages, each a folder: page.html, what is right for it (expected.json, written by a person), and about.md.
// The folder's name is the test's name. An extra finding fails as a missed one does.

/** The cell with the badge first, then other cells that must be named; none: the finding hangs on words. */
type ListedFinding = ExpectedFinding & { facts: string[] };

type Expected =
  | {
      isReport: false /** Titles of the list that it is; left out: not looked at. */;
      reports?: string[];
      further?: object;
    }
  | {
      isReport: true;
      agency: string | null;
      year: number;
      edition: '2019' | '2021' | null;
      publishedOn: string | null;
      tables: Record<string, string>;
      facts: { zeros: number; values: Record<string, number>; blank: string[]; unreadable: string[] };
      /** In reading order. What is only worth knowing (severity info) need not be listed. */
      findings: ListedFinding[];
      /** What is to be said of how it was read; left out: nothing. */
      remarks?: string[];
    };

const folder = join(import.meta.dirname, 'pages');
const slugs = readdirSync(folder).sort();
const known = new Set(rules.map((rule) => rule.id));

describe.each(slugs)('%s', (slug) => {
  const path = (name: string) => join(folder, slug, name);
  const expected: Expected = JSON.parse(readFileSync(path('expected.json'), 'utf8'));

  test('says what it guards', () => {
    expect(readFileSync(path('about.md'), 'utf8').length).toBeGreaterThan(80);
  });

  test('is read and judged as a person would', () => {
    const inspection = inspectFolder(path);
    expect(inspectionSchema.parse(inspection)).toEqual(inspection);
    if (!expected.isReport) {
      if (inspection.isReport) throw new Error('taken for a report');
      if (expected.reports) expect(inspection.reports.map(({ title }) => title)).toEqual(expected.reports);
      expect(inspection.further).toEqual(expected.further);
      return;
    }
    if (!inspection.isReport) throw new Error(`not taken for a report: ${inspection.reason}`);
    expect(inspection.unread).toEqual([]);
    expect(inspection.remarks ?? []).toEqual(expected.remarks ?? []);
    expect(identityOf(inspection)).toEqual({
      agency: expected.agency,
      year: expected.year,
      edition: expected.edition,
      publishedOn: expected.publishedOn,
      tables: expected.tables,
    });
    expect(factsOf(inspection)).toEqual({
      ...expected.facts,
      blank: [...expected.facts.blank].sort(),
      unreadable: [...expected.facts.unreadable].sort(),
    });
    const wanted = expected.findings.map((finding) => ({ ...finding, ...badgeOf(finding) }));
    expect(findingDifferences(inspection.findings, { must: wanted, may: [] }, known)).toEqual([]);
  });
});

/** The first fact listed is the cell that carries the badge. */
function badgeOf({ facts }: ListedFinding): { badge?: string } {
  return facts[0] === undefined ? {} : { badge: facts[0] };
}

function inspectFolder(path: (name: string) => string): Inspection {
  const outer = inspectFile(path('page.html'));
  if (outer.isReport || !existsSync(path('article.html'))) return outer;
  return inspectFile(path('article.html'));
}

function inspectFile(file: string): Inspection {
  const bytes = readFileSync(file);
  const declaresGbk = /charset=["']?gb/i.test(bytes.subarray(0, 1024).toString('latin1'));
  const html = new TextDecoder(declaresGbk ? 'gbk' : 'utf-8').decode(bytes);
  // Scripts of the page run: one of them puts its article in place.
  const dom = new JSDOM(html, {
    url: 'http://www.gouji-demo.gov.cn/zfxxgk/nb/page.html',
    runScripts: 'dangerously',
  });
  try {
    const { inspection } = inspect(dom.window.document, {
      url: dom.window.location.href,
      language: 'zh-CN',
      inspectedAt: '2026-01-05T08:00:00.000Z',
    });
    return inspection;
  } finally {
    dom.window.close();
  }
}

function identityOf({ report, source }: ReportInspection) {
  return {
    agency: report.agency,
    year: report.year,
    edition: report.edition,
    publishedOn: source.publishedOn,
    tables: Object.fromEntries(report.tables.map(({ key, state }) => [key, state])),
  };
}

function factsOf({ report }: ReportInspection) {
  const facts = Object.entries(report.facts);
  const nulls = facts.filter(([, fact]) => fact.value === null);
  const isBlank = (text: string) => /^[\s/\\—–-]*$|^无$/.test(text);
  const keys = (blank: boolean) =>
    nulls
      .filter(([, fact]) => isBlank(fact.text) === blank)
      .map(([key]) => key)
      .sort();
  return {
    zeros: facts.filter(([, fact]) => fact.value === 0).length,
    values: Object.fromEntries(
      facts.filter(([, { value }]) => value).map(([key, { value }]) => [key, value]),
    ),
    blank: keys(true),
    unreadable: keys(false),
  };
}
