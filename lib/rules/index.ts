import { rule as applicationsCrossFooting } from './applications/cross-footing';
import { rule as applicationsFooting } from './applications/footing';
import { rule as applicationsRollForward } from './applications/roll-forward';
import { rule as disclosurePartWhole } from './disclosure/part-whole';
import { rule as reviewsCrossFooting } from './reviews/cross-footing';
import type { AnyRule } from './rule';
import { rule as sectionMissing } from './section/missing';
import { rule as tableMissing } from './table/missing';
import { rule as tableUnreadable } from './table/unreadable';
import { rule as templateEdition } from './template/edition';
import { rule as valueBlank } from './value/blank';
import { rule as valueNotACount } from './value/not-a-count';
import { rule as valueUnit } from './value/unit';

/** Every rule, in the order in which people read about them. */
export const rules: readonly AnyRule[] = [
  applicationsRollForward,
  applicationsFooting,
  applicationsCrossFooting,
  reviewsCrossFooting,
  disclosurePartWhole,
  valueBlank,
  valueNotACount,
  valueUnit,
  sectionMissing,
  tableMissing,
  tableUnreadable,
  templateEdition,
];
