import type { Findings } from '../expect/expectation';
import type { Speaker } from '../prose/speaker';
import type { Random } from '../random';
import type { RenderedPage } from '../render/page';
import type { Report, Wishes } from '../report';

/** A report that is about to be spoilt. */
export interface Draft {
  report: Report;
  speaker: Speaker;
  random: Random;
}

/** One thing that goes wrong in a report, with what an inspector finds then. */
export interface Defect {
  /** The rule that it is there for, and which of its faces: `template/label: 社会组织`. */
  name: string;
  /** What kind of report it takes. */
  wishes?: (random: Random) => Wishes;
  /** Habits under which nobody could tell any more what is wrong. */
  unfit?: readonly string[];
  /**
   * Spoils the report. The sums that then fail are worked out elsewhere and need not be named.
   * @returns what is to be found, or null where this report has nothing to spoil
   */
  inject: (draft: Draft) => Findings | null;
  /** Spoils the page, for what only markup can do. */
  spoil?: (page: RenderedPage, draft: Draft) => RenderedPage;
}

export function found(must: Findings['must'], may: Findings['may'] = []): Findings {
  return { must, may };
}
