import { explainsOthers } from '../findings/explanation';
import { kinds } from '../forms/all-kinds';
import type { Finding, SectionKey } from '../inspection';
import { namesCell } from '../labels/cells-in-words';
import { factLabel } from '../labels/labels';
import type { PlacedFinding } from './view';

/** Findings that stand together: `first` explains others, `whole` concerns the report as a whole. */
export interface FindingGroup {
  key: SectionKey | 'first' | 'whole';
  findings: PlacedFinding[];
}

/**
 * The findings section by section, in reading order. The one whose cell explains others stands in front of all:
 * who corrects it first may find the rest gone.
 */
export function groupFindings(findings: readonly PlacedFinding[]): FindingGroup[] {
  const order: FindingGroup['key'][] = [
    'first',
    'whole',
    ...kinds.flatMap(({ signs }) => signs.sections.map(({ key }) => key as SectionKey)),
  ];
  return order.flatMap((key) => {
    const here = findings.filter(({ finding }) => groupOf(finding) === key);
    return here.length > 0 ? [{ key, findings: here }] : [];
  });
}

function groupOf(finding: Finding): FindingGroup['key'] {
  return explainsOthers(finding) ? 'first' : (finding.section ?? 'whole');
}

/** Longer quotes are cut: the page has all of them. */
const longestQuote = 28;

type Placed = Pick<Finding, 'rule' | 'facts' | 'quote' | 'message'>;

/**
 * Where a finding is, for people: row and column, or the words concerned. Empty for what concerns a whole part or
 * column, and where the message says it already.
 */
export function placeInWords({ rule, facts, quote, message }: Placed): string {
  const [first] = facts;
  // The cells of a row that is missing are nowhere.
  if (rule === 'template/row' && first !== undefined) return '';
  // A tie-out names the figures that it compares as well, but the sentence is where it hangs.
  if (first !== undefined && !(quote && rule.startsWith('tie-out/')))
    return rule === 'applications/roll-forward' || namesCell(message, first) ? '' : factLabel(first);
  if (!quote || message.includes(quote)) return '';
  return `“${quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote}”`;
}
