import type { Defect } from './defect';

/** Everything that can go wrong in a made-up report, by name. */
export const defects: readonly Defect[] = [];
