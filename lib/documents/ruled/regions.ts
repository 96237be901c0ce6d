import type { InkBox, RuledLine } from './ink';

/** Lines that hang together, and the coordinates at which any of them stands. */
export interface Region {
  box: InkBox;
  rules: RuledLine[];
}

/** Lines that end this near to another one meet it. */
const MEET = 4;
/** A line of a table is at least so wide, and a row at most so high. */
const WIDE = 150;
const FAR = 90;
/** Cells over several rows are no wider, where a page holds a middle part of them alone. */
const BESIDE = 250;
/** Pages with more lines than this are drawings. */
const MOST_RULES = 6000;

interface Numbered {
  rule: RuledLine;
  index: number;
}

/** Divides the lines of a page into those that hang together: a table each, a frame, an underline. */
export function regionsOf(rules: readonly RuledLine[]): Region[] {
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
  joinOpen(across, down, groups, find);
  joinSides(across, down, groups, find);
  const regions = new Map<number, RuledLine[]>();
  for (const [index, rule] of rules.entries()) {
    const root = find(index);
    const held = regions.get(root);
    if (held) held.push(rule);
    else regions.set(root, [rule]);
  }
  return [...regions.values()].map((held) => ({ box: boxOfRules(held), rules: held }));
}

/** Whether a line across and one downwards meet, or as good as meet. */
export function meets(across: RuledLine, down: RuledLine): boolean {
  return (
    down.at >= across.from - MEET &&
    down.at <= across.to + MEET &&
    across.at >= down.from - MEET &&
    across.at <= down.to + MEET
  );
}

/** Lines with none downwards that are as wide as each other are a table that has lines between its rows alone. */
function joinOpen(
  across: Numbered[],
  down: Numbered[],
  groups: number[],
  find: (index: number) => number,
): void {
  const crossed = new Set(down.map(({ index }) => find(index)));
  const lone = across
    .filter(({ rule, index }) => !crossed.has(find(index)) && rule.to - rule.from > WIDE)
    .sort((a, b) => a.rule.at - b.rule.at);
  for (const [at, { rule, index }] of lone.entries()) {
    for (const other of lone.slice(at + 1, at + 6)) {
      if (other.rule.at - rule.at > FAR) break;
      const same = Math.abs(other.rule.from - rule.from) < MEET && Math.abs(other.rule.to - rule.to) < MEET;
      if (!same) continue;
      groups[find(index)] = find(other.index);
      break;
    }
  }
}

/**
 * Lines downwards that none across meets are sides of cells that begin on a page before and end on one behind, beside
 * those of a table that runs as long.
 */
function joinSides(
  across: Numbered[],
  down: Numbered[],
  groups: number[],
  find: (index: number) => number,
): void {
  const crossed = new Set(across.map(({ index }) => find(index)));
  const sides = down.filter(({ index }) => crossed.has(find(index)));
  for (const { rule, index } of down) {
    if (crossed.has(find(index))) continue;
    const beside = sides.find(
      ({ rule: side }) =>
        Math.abs(side.from - rule.from) < MEET &&
        Math.abs(side.to - rule.to) < MEET &&
        Math.abs(side.at - rule.at) < BESIDE,
    );
    if (beside) groups[find(index)] = find(beside.index);
  }
}

function boxOfRules(rules: readonly RuledLine[]): InkBox {
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
