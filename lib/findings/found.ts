import { formIn, type Kind, prescribedFor } from '../forms/kind';
import type { Finding, NotJudged } from '../inspection';
import type { Spot } from '../page/spot';
import { fileOfSpot, type PlaceInFile } from '../report/attached';
import type { Report } from '../report/read-report';
import { balance, termsOf } from '../rules/equation';
import { equationsOf, figureOf } from '../rules/grid-sums';
import type { ReadTable } from '../rules/parts';
import { partOf } from '../rules/parts';
import type { Reason } from '../rules/reason';
import type { FindingDraft } from '../rules/rule';
import type { RuleOutcome } from '../rules/run-rules';
import type { Language } from '../words/language';
import { explain, isArithmetic, type Sum } from './explain';
import { explanationBehind } from './explanation';
import { placeInFile } from './page-words';
import { reasonInWords } from './reasons';

/** A finding with the place where it hangs. */
export interface FindingWithSpot {
  finding: Finding;
  spot: Spot;
}

/**
 * Turns what the rules found into findings for people: in words, in reading order, the one first that names the
 * cell which explains the others.
 */
export function gather(report: Report, outcomes: RuleOutcome[], language: Language): FindingWithSpot[] {
  const { kind } = report;
  const form = formIn(
    kind,
    report.prescribed ??
      prescribedFor(kind, report.identity.year) ??
      report.edition ??
      kind.editions.at(-1)!.edition,
  );
  const ids = new Map<string, number>();
  const found = outcomes.flatMap(({ rule, findings }) =>
    findings.map((draft): FindingWithSpot => {
      const inFile = fileOfSpot(report.outline, draft.spot);
      const message = rule.say(language, draft);
      return {
        spot: draft.spot,
        finding: {
          id: unique(`${rule.id}:${draft.facts[0] ?? draft.quote ?? draft.section ?? ''}`, ids),
          rule: rule.id,
          severity: draft.severity ?? rule.severity,
          facts: draft.facts,
          section: draft.section,
          ...optional(draft),
          message: inFile ? `${placeInFile(inFile, language)}${message}` : message,
          basis: (draft.basis ?? rule.basis)(form, kind)[language],
          ...(inFile && { attachment: attachmentOf(inFile) }),
        },
      };
    }),
  );
  found.sort((a, b) => placeOf(a, kind) - placeOf(b, kind));
  return withExplanation(report, found, language);
}

function attachmentOf({ attached: { file, url }, page }: PlaceInFile): NonNullable<Finding['attachment']> {
  return { name: file.name, url, ...(page === null ? {} : { page }) };
}

function optional(draft: FindingDraft<unknown>): Partial<Finding> {
  const { expected, actual, quote, equation } = draft;
  return {
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(quote === undefined ? {} : { quote }),
    ...(equation === undefined ? {} : { equation }),
  };
}

function unique(id: string, ids: Map<string, number>): string {
  const times = (ids.get(id) ?? 0) + 1;
  ids.set(id, times);
  return times === 1 ? id : `${id}#${times}`;
}

/** Reading order is the order of addresses; a gap stands just behind its block. What concerns the whole comes first. */
function placeOf({ spot, finding }: FindingWithSpot, { signs: { sections } }: Kind): number {
  if (spot.kind === 'gap') {
    if (spot.after !== null) return spot.after + 0.5;
    return finding.section ? sections.findIndex((section) => section.key === finding.section) - 100 : -200;
  }
  return spot.address + (spot.kind === 'words' ? spot.start / 1e6 : 0);
}

/** Looks for the cell that explains the broken sums of table 2 and lets the first of them say so. */
function withExplanation(report: Report, found: FindingWithSpot[], language: Language): FindingWithSpot[] {
  if (found.filter(({ finding }) => isArithmetic(finding)).length < 2) return found;
  const table = partOf(report, 'applications');
  if (!('part' in table)) return found;
  const sums = sumsOf(table.part);
  const explanation = explain(sums);
  if (!explanation) return found;
  const settled = new Set(
    explanation.settles.map((index) => sums[index]!.terms.map((term) => term.fact).join()),
  );
  const concerned = found.filter(({ finding }) => isArithmetic(finding) && settled.has(finding.facts.join()));
  const first = concerned.find(({ finding }) => finding.facts[0] === explanation.fact) ?? concerned[0];
  if (!first) return found;
  const { fact, value, all } = explanation;
  // In the order of the list, at whose head it stands when it explains everything.
  const listed = all ? [first, ...concerned.filter((each) => each !== first)] : concerned;
  const explained = { fact, value, settles: listed.map(({ finding }) => finding.id), all };
  const told: FindingWithSpot = {
    spot: first.spot,
    finding: {
      ...first.finding,
      explained,
      message: explanationBehind(first.finding.message, explained, report.facts.get(fact)?.text, language),
    },
  };
  // Only what explains everything goes before the reading order.
  if (!all) return found.map((each) => (each === first ? told : each));
  return [told, ...found.filter((each) => each !== first)];
}

function sumsOf(table: ReadTable): Sum[] {
  const figure = figureOf(table);
  const sums: Sum[] = [];
  for (const kind of ['rollForward', 'footing', 'crossFooting'] as const) {
    for (const { equation } of equationsOf(table, kind)) {
      const result = balance(equation, figure, () => true);
      if (result.state === 'undecided') continue;
      sums.push({
        broken: result.state === 'broken',
        terms: termsOf(equation, figure),
      });
    }
  }
  return sums;
}

/** What could not be judged, rule by rule, the figures of each kind of reason put together. */
export function notJudged(outcomes: RuleOutcome[], language: Language): NotJudged[] {
  return outcomes.flatMap(({ rule, notJudged: reasons }) => {
    const merged = new Map<string, Reason>();
    for (const reason of reasons) {
      const before = merged.get(reason.kind);
      if (before && 'facts' in before && 'facts' in reason) {
        merged.set(reason.kind, { ...before, facts: [...new Set([...before.facts, ...reason.facts])] });
      } else {
        merged.set('facts' in reason ? reason.kind : JSON.stringify(reason), reason);
      }
    }
    return [...merged.values()].map((reason) => ({
      rule: rule.id,
      reason: reasonInWords(reason, language),
      kind: reason.kind,
    }));
  });
}
