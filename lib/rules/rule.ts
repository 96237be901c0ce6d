import { firstKind } from '../forms/all-kinds';
import type { Form } from '../forms/form';
import type { Kind } from '../forms/kind';
import type { Finding, SectionKey, Severity, Term } from '../inspection';
import type { Spot } from '../page/spot';
import type { FactKey } from '../report/fact';
import type { Language, Words } from '../words/language';
import type { Parts } from './parts';
import type { Reason } from './reason';

/** What a rule found, as data; its words are made from `detail`. */
export interface FindingDraft<Detail> {
  /** The cell that carries the badge first, then the others concerned. Empty for prose and headings. */
  facts: FactKey[];
  section: SectionKey | null;
  spot: Spot;
  detail: Detail;
  /** Only where it differs from the rule's. */
  severity?: Severity;
  basis?: (form: Form, kind: Kind) => Words;
  expected?: Finding['expected'];
  actual?: Finding['actual'];
  quote?: string;
  equation?: Term[];
}

/**
 * The outcome of a rule: what is wrong or to be looked at, and what could not be judged. Nothing in either list:
 * in order.
 */
export interface RuleJudgement<Detail> {
  findings: FindingDraft<Detail>[];
  notJudged: Reason[];
}

/**
 * One rule. It needs some parts of a report and sees no others; if one is not there it is not judged, with the
 * reason; if it throws, it alone is lost.
 */
export interface Rule<Detail = unknown, Need extends keyof Parts = keyof Parts> {
  /** `group/name`, which is also the rule's file. Stable: people cite it and switch it off by it. */
  id: string;
  severity: Severity;
  name: Words;
  /** Keys of the kinds of report that it judges; the first one where it does not say. */
  kinds?: readonly string[] | 'every';
  needs: readonly Need[];
  judge(parts: Pick<Parts, Need>): RuleJudgement<Detail>;
  /** The sentence for a finding. */
  says: Words<(detail: Detail, finding: FindingDraft<Detail>) => string>;
  /** What the rule rests on, in words for an official letter. */
  basis: (form: Form, kind: Kind) => Words;
}

/** A rule whose kind of detail and needs only it knows. */
export interface AnyRule {
  id: string;
  severity: Severity;
  name: Words;
  needs: readonly (keyof Parts)[];
  apply(parts: Parts): RuleJudgement<unknown>;
  /** Whether it is a rule for this kind of report. */
  judges(kind: Kind): boolean;
  say(language: Language, finding: FindingDraft<unknown>): string;
  basis: (form: Form, kind: Kind) => Words;
}

/** What a rule's documentation says beside its words; written into the documentation from the rule's own file. */
export interface RuleDoc {
  /** When it fires, when it stays silent, how the unit corrects the report. */
  fires: Words;
  silent: Words;
  correct: Words;
}

/** Makes a rule one of many: its detail stays its own business. */
export function defineRule<Detail, const Need extends keyof Parts>(rule: Rule<Detail, Need>): AnyRule {
  return {
    id: rule.id,
    severity: rule.severity,
    name: rule.name,
    needs: rule.needs,
    basis: rule.basis,
    judges: ({ key }) => rule.kinds === 'every' || (rule.kinds ?? [firstKind.key]).includes(key),
    apply: (parts) => rule.judge(parts),
    say: (language, finding) =>
      rule.says[language](finding.detail as Detail, finding as FindingDraft<Detail>),
  };
}
