import type { Box, Rule } from './ink';

/** Lines that hang together, and the coordinates at which any of them stands. */
export interface Region {
  box: Box;
  rules: Rule[];
}

/** Lines that end this near to another one meet it. */
const MEET = 4;
/** Pages with more lines than this are drawings. */
const MOST_RULES = 6000;

/** Divides the lines of a page into those that hang together: a table each, a frame, an underline. */
export function regionsOf(rules: readonly Rule[]): Region[] {
  if (rules.length > MOST_RULES) return [];
  const groups = rules.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (groups[root] !== root) root = groups[root]!;
    while (groups[index] !== root) [groups[index], index] = [root, groups[index]!];
    return root;
  };
  const across = rules.flatMap((rule, index) => (rule.along === 'x' ? [{ rule, index }] : []));
  const down = rules.flatMap((rule, index) => (rule.along === 'y' ? [{ rule, index }] : []));
  for (const a of across) {
    for (const b of down) {
      if (meets(a.rule, b.rule)) groups[find(a.index)] = find(b.index);
    }
  }
  joinOpen(across, groups, find);
  const regions = new Map<number, Rule[]>();
  for (const [index, rule] of rules.entries()) {
    const root = find(index);
    const held = regions.get(root);
    if (held) held.push(rule);
    else regions.set(root, [rule]);
  }
  return [...regions.values()].map((held) => ({ box: boxOfRules(held), rules: held }));
}

function meets(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - MEET &&
    down.at <= across.to + MEET &&
    across.at >= down.from - MEET &&
    across.at <= down.to + MEET
  );
}

/** Lines of one table that is open at its sides, or has no lines downwards, are as wide as each other. */
function joinOpen(
  across: { rule: Rule; index: number }[],
  groups: number[],
  find: (index: number) => number,
): void {
  const sorted = [...across].sort((a, b) => a.rule.at - b.rule.at);
  for (const [at, { rule, index }] of sorted.entries()) {
    for (let next = at + 1; next < Math.min(sorted.length, at + 12); next++) {
      const other = sorted[next]!;
      if (other.rule.at - rule.at > 90) break;
      const same = Math.abs(other.rule.from - rule.from) < 3 && Math.abs(other.rule.to - rule.to) < 3;
      if (same && rule.to - rule.from > 150 && rule.along === other.rule.along) {
        groups[find(index)] = find(other.index);
        break;
      }
    }
  }
}

function boxOfRules(rules: readonly Rule[]): Box {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const { along, at, from, to } of rules) {
    const [x0, y0, x1, y1] = along === 'x' ? [from, at, to, at] : [at, from, at, to];
    box.x0 = Math.min(box.x0, x0);
    box.y0 = Math.min(box.y0, y0);
    box.x1 = Math.max(box.x1, x1);
    box.y1 = Math.max(box.y1, y1);
  }
  return box;
}
