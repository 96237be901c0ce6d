import type { RuledLine } from './ink';

/** Lines this near to each other are one: both lines of a double border, one border drawn by either cell. */
const BESIDE = 1;
/** Dashes and dots are parts of a line where no more than this is between them. */
const GAP = 4.5;
/** Shorter than this, a line ends no cell. */
const SHORTEST = 5;

/**
 * Puts lines together of what was drawn: one a cell, one a dash, one over the other.
 * @returns lines along either axis, each longer than a dash
 */
export function mergeRules(rules: readonly RuledLine[]): RuledLine[] {
  return [...mergeAlong('x', rules), ...mergeAlong('y', rules)];
}

function mergeAlong(along: RuledLine['along'], rules: readonly RuledLine[]): RuledLine[] {
  const sorted = rules.filter((rule) => rule.along === along).sort((a, b) => a.at - b.at);
  const merged: RuledLine[] = [];
  for (let from = 0, to: number; from < sorted.length; from = to) {
    to = from + 1;
    while (
      to < sorted.length &&
      sorted[to]!.at - sorted[to - 1]!.at <= BESIDE &&
      sorted[to]!.at - sorted[from]!.at <= 2 * BESIDE
    )
      to++;
    merged.push(...inOneLine(sorted.slice(from, to)));
  }
  return merged.filter(({ from, to }) => to - from >= SHORTEST);
}

function inOneLine(rules: RuledLine[]): RuledLine[] {
  const sorted = [...rules].sort((a, b) => a.from - b.from);
  const merged: RuledLine[] = [];
  for (const rule of sorted) {
    const last = merged.at(-1);
    if (last && rule.from - last.to <= GAP) {
      last.to = Math.max(last.to, rule.to);
    } else merged.push({ ...rule });
  }
  return merged;
}
