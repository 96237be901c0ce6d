import type { ReportInspection } from '../inspection';

/**
 * SHA-256, in hexadecimal, of what a report says: whose it is, its figures as they are written, its sections. What the
 * extension makes of it plays no part, nor does the page around it. To be taken of the whole inspection, before its text
 * is abridged.
 */
export async function digestOf({ report }: ReportInspection): Promise<string> {
  const { agency, year, sections, facts } = report;
  const says = [
    agency,
    year,
    sections.map(({ key, heading, text }) => [key, heading, text.replace(/\s+/g, '')]),
    Object.entries(facts)
      .map(([key, { text }]) => [key, text.trim()])
      .sort(([one], [other]) => (one! < other! ? -1 : 1)),
  ];
  const bytes = new TextEncoder().encode(JSON.stringify(says));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
