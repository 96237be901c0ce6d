import { rule as applicationsCrossFooting } from './applications/cross-footing';
import { rule as applicationsFooting } from './applications/footing';
import { rule as applicationsRollForward } from './applications/roll-forward';
import { rule as continuityCarriedIn } from './continuity/carried-in';
import { rule as continuityCopiedText } from './continuity/copied-text';
import { rule as continuityInForce } from './continuity/in-force';
import { rule as continuityItems } from './continuity/items';
import { rule as disclosurePartWhole } from './disclosure/part-whole';
import { rule as disclosurePowers } from './disclosure/powers';
import { rule as identityAgency } from './identity/agency';
import { rule as identityLaw } from './identity/law';
import { rule as identityPlaceholder } from './identity/placeholder';
import { rule as identityYear } from './identity/year';
import { rule as privacyPersonalData } from './privacy/personal-data';
import { rule as publicationLate } from './publication/late';
import { rule as reviewsCrossFooting } from './reviews/cross-footing';
import { rule as rollupSum } from './rollup/sum';
import type { AnyRule } from './rule';
import { rule as sectionAccountability } from './section/accountability';
import { rule as sectionAspect } from './section/aspect';
import { rule as sectionEmpty } from './section/empty';
import { rule as sectionFees } from './section/fees';
import { rule as sectionHeading } from './section/heading';
import { rule as sectionMissing } from './section/missing';
import { rule as sectionNumbering } from './section/numbering';
import { rule as sectionOrder } from './section/order';
import { rule as tableMissing } from './table/missing';
import { rule as tableUnreadable } from './table/unreadable';
import { rule as templateColumn } from './template/column';
import { rule as templateEdition } from './template/edition';
import { rule as templateLabel } from './template/label';
import { rule as templateRow } from './template/row';
import { rule as tieOutApplications } from './tie-out/applications';
import { rule as tieOutBreakdown } from './tie-out/breakdown';
import { rule as tieOutDisclosure } from './tie-out/disclosure';
import { rule as tieOutReviews } from './tie-out/reviews';
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
  disclosurePowers,
  valueBlank,
  valueNotACount,
  valueUnit,
  sectionMissing,
  sectionOrder,
  sectionNumbering,
  sectionHeading,
  sectionEmpty,
  sectionAspect,
  sectionFees,
  sectionAccountability,
  tableMissing,
  tableUnreadable,
  templateEdition,
  templateRow,
  templateColumn,
  templateLabel,
  tieOutApplications,
  tieOutReviews,
  tieOutDisclosure,
  tieOutBreakdown,
  identityYear,
  identityAgency,
  identityLaw,
  identityPlaceholder,
  publicationLate,
  privacyPersonalData,
  continuityCarriedIn,
  continuityInForce,
  continuityItems,
  continuityCopiedText,
  rollupSum,
];
