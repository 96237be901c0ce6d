import { figuresOf } from '../settled/settled-entry';
import type { DeskLine } from './desk-line';
import { versionSchema } from './desk-report';

/**
 * A line with what decisions about its findings go by.
 * @param line as versions of the extension stored it that did not know of that; each of its findings may be damaged
 * @param stored the version of its report that it speaks of; where that cannot be read, no decision holds
 */
export function withFigures(line: DeskLine, stored: unknown): DeskLine {
  const inspection = versionSchema.safeParse(stored).data?.inspection;
  const figures = new Map(inspection?.findings.map((each) => [each.id, figuresOf(inspection, each)]));
  return {
    ...line,
    findings: line.findings.map((each) => ({ ...each, figures: figures.get(each?.id) ?? '' })),
  };
}
