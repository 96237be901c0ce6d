import type { ReportInspection } from '../../inspection';
import { jumpBounds, timesOfUnit } from './bounds';
import { type FormFigure, formFigures } from './form-figures';

/** A figure that is unusually far from last year's. */
export interface FigureJump {
  kind: 'figure';
  fact: string;
  before: number;
  now: number;
  /** So far that the unit may be another one. */
  mayBeUnit: boolean;
}

/**
 * The figures of a report that are unusually far from those of the year before. Of a row its total speaks for all of it,
 * and what came in for what was done with it.
 */
export function figureJumps(
  report: ReportInspection['report'],
  before: ReportInspection['report'],
): FigureJump[] {
  const jumps = new Map<string, { figure: FormFigure; jump: FigureJump }>();
  for (const figure of formFigures(report, before)) {
    if (!figure.leads || figure.isLastYears) continue;
    const { fact, measure } = figure;
    const was = before.facts[fact]?.value ?? null;
    const now = report.facts[fact]?.value ?? null;
    if (was === null || now === null || !isJump(was, now, measure)) continue;
    const times = Math.max(was, now) / Math.min(was, now);
    const mayBeUnit = measure === 'amount' && times >= timesOfUnit && Number.isFinite(times);
    jumps.set(fact, { figure, jump: { kind: 'figure', fact, before: was, now, mayBeUnit } });
  }
  const isCause = (fact: string | null, { before: was, now }: FigureJump) => {
    const cause = fact === null ? undefined : jumps.get(fact)?.jump;
    return cause !== undefined && cause.now > cause.before === now > was;
  };
  return [...jumps.values()].flatMap(({ figure, jump }) => (isCause(figure.hangsOn, jump) ? [] : jump));
}

/** Whether a figure is unusually far from what it was, up or down. */
export function isJump(before: number, now: number, measure: FormFigure['measure']): boolean {
  const bound = jumpBounds[measure];
  if (!bound || before < 0 || now < 0) return false;
  const [less, more] = before < now ? [before, now] : [now, before];
  return more >= bound.times * Math.max(less, bound.floor);
}
