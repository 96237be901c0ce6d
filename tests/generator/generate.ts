import type { Defect } from './defects/defect';
import { arithmeticFindings } from './expect/arithmetic';
import type { Expectation, Findings } from './expect/expectation';
import { printedFigures } from './print/sheets';
import { Random } from './random';
import { habits } from './render/habits';
import type { Habit, RenderedPage } from './render/page';
import { inventReport, type Report } from './report';

/** A page made up from a seed, with what is right for it. */
export interface GeneratedPage extends RenderedPage {
  /** Seed, habit and defect: enough to make it again. */
  name: string;
  model: Report;
  expected: Expectation;
}

/**
 * Makes up a page. The same seed and defect give the same page for ever.
 * @param defect what is wrong with it; nothing when left out
 * @returns null when this seed's report has nothing that the defect could spoil
 */
export function generatePage(seed: number, defect?: Defect, wanted?: Habit): GeneratedPage | null {
  const random = new Random(seed);
  const habit = wanted ?? random.pick(habits);
  if (defect?.unfit?.includes(habit.name)) return null;
  const { report, speaker } = inventReport(random, defect?.wishes?.(random));
  const draft = { report, speaker, random };
  const findings: Findings | null = defect ? defect.inject(draft) : { must: [], may: [] };
  if (!findings) return null;
  const rendered = habit.render(report, random);
  const page = defect?.spoil?.(rendered, draft) ?? rendered;
  return {
    ...page,
    name: `seed ${seed}, ${habit.name}${defect ? `, ${defect.name}` : ''}`,
    model: report,
    expected: expectationOf(report, findings, Object.keys(page.frames).length > 0),
  };
}

function expectationOf(report: Report, findings: Findings, framed: boolean): Expectation {
  const sums = arithmeticFindings(readable(report), report.edition);
  const { agency } = report;
  return {
    agencies: [agency.fullName, agency.shortName],
    year: report.titleYear === undefined ? report.year : null,
    edition: Object.values(report.tables).includes('grid') ? report.edition : null,
    // What a frame shows does not say when the page around it was published.
    publishedOn: framed ? null : report.publishedOn,
    facts: Object.fromEntries(
      printedFigures(readable(report))
        .filter(({ fact }) => !report.openFacts?.test(fact))
        .map(({ fact, value, flawed }) => [fact, flawed ? undefined : value]),
    ),
    ...(report.openFacts ? { openFacts: report.openFacts } : {}),
    must: [...sums.must, ...findings.must].filter(({ rule }) => !(framed && rule === 'publication/late')),
    may: [...sums.may, ...findings.may],
    ...(findings.oneOf ? { oneOf: findings.oneOf } : {}),
  };
}

/** The figures that can be read: those of real tables. */
function readable(report: Report): Report['sheets'] {
  const { disclosure, applications, reviews } = report.sheets;
  return {
    disclosure: report.tables.disclosure === 'grid' ? disclosure : { blocks: [] },
    applications: report.tables.applications === 'grid' ? applications : { ...applications, rows: [] },
    reviews: report.tables.reviews === 'grid' ? reviews : { ...reviews, groups: [] },
  };
}
