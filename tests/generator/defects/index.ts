import { claimDefects } from './claims';
import type { Defect } from './defect';
import { figureDefects } from './figures';
import { identityDefects } from './identity';
import { labelDefects } from './labels';
import { publicationDefects } from './publication';
import { sectionDefects } from './sections';
import { tableDefects } from './tables';

/** Everything that can go wrong in a made-up report, by name. */
export const defects: readonly Defect[] = [
  ...figureDefects,
  ...claimDefects,
  ...sectionDefects,
  ...tableDefects,
  ...labelDefects,
  ...identityDefects,
  ...publicationDefects,
];
