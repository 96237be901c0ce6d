import { firstKind } from '../../lib/forms/all-kinds';
import { newest } from '../../lib/forms/annual-disclosure';
import { rules } from '../../lib/rules';
import type { AnyRule, RuleDoc } from '../../lib/rules/rule';

export interface DocumentedRule {
  rule: AnyRule;
  doc: RuleDoc;
  /** What it rests on, under the edition in force. */
  basis: RuleDoc['fires'];
}

/**
 * The rules in reading order, each with the documentation from its own file.
 *
 * @throws {Error} naming the rule whose file is not where its id says, or has no documentation
 */
export async function readRules(): Promise<DocumentedRule[]> {
  return await Promise.all(
    rules.map(async (rule) => {
      // In two parts, because bundlers resolve a variable in an import only as one folder or file name.
      const [group, name] = rule.id.split('/');
      const file: Record<string, unknown> = await import(`../../lib/rules/${group}/${name}.ts`);
      if (file.rule !== rule) throw new Error(`lib/rules/${rule.id}.ts does not export the rule ${rule.id}.`);
      return { rule, doc: docOf(file, rule.id), basis: rule.basis(newest, firstKind) };
    }),
  );
}

function docOf(file: Record<string, unknown>, id: string): RuleDoc {
  const isDoc = (value: unknown): value is RuleDoc =>
    value !== null &&
    typeof value === 'object' &&
    'fires' in value &&
    'silent' in value &&
    'correct' in value;
  if (!isDoc(file.doc)) throw new Error(`lib/rules/${id}.ts exports no doc.`);
  return file.doc;
}
