import { basis } from '../../forms/annual-disclosure/basis';
import { sections as formSections } from '../../forms/annual-disclosure/sections';
import type { SectionKey } from '../../inspection';
import { sectionLabel } from '../../labels/labels';
import type { Section } from '../../report/sections';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';

interface Detail {
  key: SectionKey;
  after: SectionKey;
}

/** Sections are out of order: the fewest that would have to move. */
export const rule = defineRule({
  id: 'section/order',
  severity: 'warning',
  name: { 'zh-CN': '各部分顺序与格式不一致', en: 'Sections out of order' },
  needs: ['sections'],
  judge: ({ sections }) => {
    const known = sections.filter((section) => section.key !== null);
    // What is in a file stands where the page links to it: the page has an order, and the file has one.
    const [ofPage, ofFile] = [known.filter(({ inFile }) => !inFile), known.filter(({ inFile }) => inFile)];
    return { findings: [...misplaced(ofPage), ...misplaced(ofFile)], notJudged: [] };
  },
  says: {
    'zh-CN': ({ key, after }: Detail, { quote }) =>
      `“${quote}”的位置与格式规定的顺序不一致${after === key ? '' : `，应在“${sectionLabel(after)}”之后`}。`,
    en: ({ key, after }: Detail, { quote }) =>
      `“${quote}” does not stand where the form has it${after === key ? '' : `; it belongs after ${sectionLabel(after)}`}.`,
  },
  basis: basis.form,
});

function misplaced(known: readonly Section[]): FindingDraft<Detail>[] {
  const order = formSections.map((section) => section.key);
  const kept = longestRise(known.map((section) => order.indexOf(section.key!)));
  return known.flatMap((section, at): FindingDraft<Detail>[] => {
    if (kept.has(at)) return [];
    const key = section.key!;
    const before = known.find((other) => other.key === order[order.indexOf(key) - 1]) ?? known[0]!;
    return [
      {
        facts: [],
        section: key,
        spot: { kind: 'block', address: section.address },
        detail: { key, after: before.key! },
        quote: section.heading,
      },
    ];
  });
}

/** Indexes of a longest strictly rising subsequence. */
function longestRise(values: number[]): Set<number> {
  const best = values.map((): number => 1);
  const from = values.map((): number => -1);
  values.forEach((value, at) => {
    for (let before = 0; before < at; before++) {
      if (values[before]! < value && best[before]! + 1 > best[at]!) {
        best[at] = best[before]! + 1;
        from[at] = before;
      }
    }
  });
  const kept = new Set<number>();
  for (let at = best.indexOf(Math.max(0, ...best)); at >= 0; at = from[at]!) kept.add(at);
  return kept;
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '六个部分的先后顺序与格式不同；只报需要移动的部分。',
    en: 'The six sections do not follow in the order of the form; only those that would have to move are named.',
  },
  silent: {
    'zh-CN': '缺少的部分不影响其他部分的顺序判断。',
    en: 'A missing section does not put the others out of order.',
  },
  correct: { 'zh-CN': '按格式规定的顺序排列。', en: 'Put the sections in the order of the form.' },
};
