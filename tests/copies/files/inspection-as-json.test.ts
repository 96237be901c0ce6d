import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectionAsJson } from '../../../lib/copies/files/inspection-as-json';
import { inspectionSchema } from '../../../lib/inspection';
import { anyInspection } from '../any-inspection';
import { inspectCaptured, inspectedPage } from '../captured';

const slugs = readdirSync(new URL('../../pages', import.meta.url));

test.each(slugs)('%s: what is written reads back as it was', (slug) => {
  const { inspection } = inspectedPage(slug);
  expect(inspectionSchema.parse(JSON.parse(inspectionAsJson(inspection)))).toEqual(inspection);
});

test('whatever the inspection: what is written reads back as it was', () => {
  fc.assert(
    fc.property(anyInspection, (inspection) => {
      expect(inspectionSchema.parse(JSON.parse(inspectionAsJson(inspection)))).toEqual(inspection);
    }),
  );
});

test('the figures stand in the order of the form, in which a browser does not store them', () => {
  const inspection = inspectCaptured('word-paste-2022');
  const { report } = inspection;
  const facts = Object.fromEntries(Object.entries(report.facts).sort(([a], [b]) => (a < b ? -1 : 1)));
  expect(inspectionAsJson({ ...inspection, report: { ...report, facts } })).toBe(
    inspectionAsJson(inspection),
  );
});

test('what the schema does not know is not written', () => {
  const stray = { ...inspectCaptured('word-paste-2022'), tab: 7 };
  expect(inspectionAsJson(stray)).not.toContain('"tab"');
});

test('what is no inspection is refused', () => {
  const broken = { ...inspectCaptured('word-paste-2022'), schema: 2 };
  // @ts-expect-error: that is what is tried
  expect(() => inspectionAsJson(broken)).toThrow();
});
