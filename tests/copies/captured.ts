import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { type Inspected, inspect } from '../../lib/inspect';
import type { ReportInspection } from '../../lib/inspection';

const inspected = new Map<string, Inspected>();

/** What the engine makes of a captured page. Read once a worker; everybody has an inspection to himself. */
export function inspectedPage(slug: string): Inspected {
  const known = inspected.get(slug) ?? inspectFile(slug);
  inspected.set(slug, known);
  return { ...known, inspection: structuredClone(known.inspection) };
}

function inspectFile(slug: string): Inspected {
  const page = readFileSync(new URL(`../pages/${slug}/page.html`, import.meta.url));
  const url = `http://www.qinghe.gov.cn/${slug}.html`;
  const { document } = new JSDOM(page, { url }).window;
  return inspect(document, { url, language: 'zh-CN', inspectedAt: '2026-01-05T08:00:00.000Z' });
}

/** The inspection of a captured page that is a report. */
export function inspectCaptured(slug: string): ReportInspection {
  const { inspection } = inspectedPage(slug);
  if (!inspection.isReport) throw new Error(`${slug} is no report: ${inspection.reason}`);
  return inspection;
}
