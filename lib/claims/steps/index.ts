import type { Clause } from '../clauses';
import type { Reading } from '../reading';
import { cause, reviewsInGeneral } from './cause';
import { division } from './division';
import { topic } from './topic';
import { whose } from './whose';
import { withdrawn } from './withdrawn';

/** Decides one thing that reaches beyond a clause, and says what it decided. */
export interface Step {
  name: string;
  /** The question that it answers. */
  asks: string;
  take(reading: Reading, clause: Clause): string;
}

/** In this order, in front of every clause; then the forms read it. */
export const STEPS: readonly Step[] = [topic, division, reviewsInGeneral, cause, whose, withdrawn];
