import { sections as formSections } from '../forms/annual-disclosure/sections';
import type { FormSection } from '../forms/form';
import type { SectionKey } from '../inspection';
import type { Address, Block, TextBlock } from '../page/outline';
import { compact, foldLabel, splitOrdinal } from '../text/fold';

/** A stretch of the article under one heading. */
export interface Section {
  /** null: a heading of its own level that the form does not have. */
  key: SectionKey | null;
  /** The ordinal as a numeral (`一`), whatever brackets or points it wears; null when it has none. */
  ordinal: string | null;
  heading: string;
  address: Address;
  /** Characters of the heading in its block; the rest of the block is text that runs on in the same line. */
  headingEnd: number;
  blocks: Block[];
  /** The prose of the section, one paragraph a line. */
  text: string;
}

export interface Sections {
  /** What stands before the first heading: the title, an introduction. */
  preamble: Block[];
  sections: Section[];
}

interface Candidate {
  at: number;
  key: SectionKey | null;
  style: 'han' | 'bracket' | 'digit' | 'part' | 'none';
  ordinal: string | null;
  heading: string;
  headingEnd: number;
}

const HAN = '一二三四五六七八九十';
/** Rows of table 2 that are numbered like sections, as a flattened table shows them. */
const TABLE_ROWS = /本年新收|上年(?:度)?结转|本年度?办理结果|结转下/;
/** A heading is rarely longer; longer lines are text that runs on behind a heading, or no heading. */
const LONGEST_HEADING = 44;

/**
 * Divides the article into sections. Headings are told by their words and their level: the names of the sections
 * come back as sub-headings, in the introduction's list and in tables of contents, and ordinals are often wrong.
 */
export function divide(blocks: Block[]): Sections {
  const candidates: Candidate[] = [];
  blocks.forEach((block, at) => {
    const candidate = block.kind === 'text' ? headingOf(block, at) : null;
    if (candidate) candidates.push(candidate);
  });
  const level = topStyle(candidates);
  const top = withoutContents(
    candidates.filter((each) => each.style === level || (each.style === 'none' && each.key !== null)),
    blocks,
  );
  const kept = withoutRepeats(top);
  const sections = kept.map((candidate, index): Section => {
    const end = kept[index + 1]?.at ?? blocks.length;
    const own = blocks[candidate.at] as TextBlock;
    const inside = blocks.slice(candidate.at + 1, end);
    const runOn = own.text.slice(candidate.headingEnd).replace(/^[\s。：:，,、]+/, '');
    const paragraphs = inside.filter((block) => block.kind === 'text').map((block) => block.text);
    return {
      key: candidate.key,
      ordinal: candidate.ordinal,
      heading: candidate.heading,
      address: own.address,
      headingEnd: candidate.headingEnd,
      blocks: inside,
      text: [...(runOn === '' ? [] : [runOn]), ...paragraphs].join('\n'),
    };
  });
  return { preamble: blocks.slice(0, kept[0]?.at ?? blocks.length), sections };
}

/** `六、其他需要报告的事项　无。`: a heading, and that there is nothing to say, in one line. */
const NOTHING_BEHIND = /^(.{4,44}?)[\s。:：，,]+(?:暂?无|没有)[^。]{0,12}[。.]?\s*$/;

/** Reads a line as a heading, if it can be one: a heading of the form, or any line with a section's ordinal. */
function headingOf(block: TextBlock, at: number): Candidate | null {
  const folded = compact(block.text);
  const { ordinal, rest } = splitOrdinal(folded);
  if (TABLE_ROWS.test(folded.slice(0, LONGEST_HEADING))) return null;
  const style = styleOf(ordinal);
  const numbered = style === 'han' || style === 'part';
  const official = numbered ? officialHeading(block, at, style, ordinal) : null;
  // `一、总体情况 2021年，我镇…` may be short enough for a heading and is one with text behind it.
  if (official && isSentence(block.text.slice(official.headingEnd))) return official;
  const named = numbered ? NOTHING_BEHIND.exec(block.text)?.[1] : undefined;
  const nothing = named === undefined ? null : sectionNamed(named);
  if (named !== undefined && nothing) {
    return {
      at,
      key: nothing.key,
      style,
      ordinal: numeralOf(ordinal),
      heading: named,
      headingEnd: named.length,
    };
  }
  const whole = folded.length <= LONGEST_HEADING;
  if (whole && !/[。;:]./.test(rest)) {
    const section = sectionNamed(block.text);
    if (section) {
      if (style === 'none' && !standsAlone(block, section)) return null;
      return {
        at,
        key: section.key,
        style,
        ordinal: numeralOf(ordinal),
        heading: block.text,
        headingEnd: block.text.length,
      };
    }
    // Another heading of the same level ends a section; a sentence that begins 一、 does not.
    if (numbered && rest.length >= 2 && rest.length <= 30 && !/[。，,；;：:]/.test(rest)) {
      return {
        at,
        key: null,
        style,
        ordinal: numeralOf(ordinal),
        heading: block.text,
        headingEnd: block.text.length,
      };
    }
  }
  return official ?? (numbered ? runningOn(block, at, style, ordinal) : null);
}

function isSentence(text: string): boolean {
  return text.trim().length >= 6 && /[，,。；;：:]/.test(text) && !/^\s*[（(]/.test(text);
}

/** A line that begins with one of the form's own headings, whatever goes on behind it. */
function officialHeading(
  { text }: TextBlock,
  at: number,
  style: Candidate['style'],
  ordinal: string,
): Candidate | null {
  for (const section of formSections) {
    const length = lengthOfHeading(text, section.heading);
    if (length > 0) {
      return {
        at,
        key: section.key,
        style,
        ordinal: numeralOf(ordinal),
        heading: text.slice(0, length),
        headingEnd: length,
      };
    }
  }
  return null;
}

/** `一、工作概况。2021年，我局…`: a heading in other words, and text that goes on in the same line. */
function runningOn(
  { text }: TextBlock,
  at: number,
  style: Candidate['style'],
  ordinal: string,
): Candidate | null {
  const cut = /^.{4,44}?[。:：\s]/.exec(text)?.[0];
  const section = cut ? sectionNamed(cut) : null;
  if (!cut || !section) return null;
  return {
    at,
    key: section.key,
    style,
    ordinal: numeralOf(ordinal),
    heading: cut.trim(),
    headingEnd: cut.length,
  };
}

/** How many characters of `text` the official heading takes with its ordinal, spaces between characters allowed. */
function lengthOfHeading(text: string, heading: string): number {
  let matched = 0;
  for (let at = 0; at < Math.min(text.length, 60); at++) {
    const char = text[at]!;
    if (char === heading[matched]) {
      matched++;
      if (matched === heading.length)
        return /^[\s。:：，,0-9（(]|^$/.test(text.slice(at + 1, at + 2)) ? at + 1 : 0;
    } else if (matched > 0 && !/[\s、，,]/.test(char)) return 0;
    else if (matched === 0 && at > 6) return 0;
  }
  return 0;
}

function sectionNamed(text: string): FormSection | null {
  const folded = foldLabel(text);
  if (folded.length < 2 || folded.length > LONGEST_HEADING) return null;
  return formSections.find((section) => section.known.some((pattern) => pattern.test(folded))) ?? null;
}

/** Without an ordinal only a line that looks like a heading is one, or that is the official heading word for word. */
function standsAlone(block: TextBlock, section: FormSection): boolean {
  const folded = foldLabel(block.text);
  if (/[。；;]$/.test(block.text)) return false;
  return (
    block.level > 0 ||
    block.emphasis ||
    folded === foldLabel(section.heading) ||
    section.same.some((same) => same.test(folded))
  );
}

function styleOf(ordinal: string): Candidate['style'] {
  if (ordinal === '') return 'none';
  if (ordinal.startsWith('(')) return 'bracket';
  if (ordinal.startsWith('第')) return 'part';
  return /^[一二三四五六七八九十—–-]/.test(ordinal) ? 'han' : 'digit';
}

/** The numeral in an ordinal; a dash in front of 、 is a 一 that was typed as a dash. */
function numeralOf(ordinal: string): string | null {
  if (ordinal === '') return null;
  const han = /[一二三四五六七八九十]+/.exec(ordinal)?.[0];
  if (han) return han;
  const digits = /\d+/.exec(ordinal)?.[0];
  if (digits) return HAN[Number(digits) - 1] ?? digits;
  return /^[—–-]/.test(ordinal) ? '一' : null;
}

/** The level at which the sections stand: 一、 unless the page numbers them in another way throughout. */
function topStyle(candidates: Candidate[]): Candidate['style'] {
  let best: Candidate['style'] = 'han';
  let most = 0;
  for (const style of ['han', 'part', 'none', 'digit', 'bracket'] as const) {
    const keys = new Set(
      candidates.filter((each) => each.style === style && each.key).map((each) => each.key),
    );
    if (keys.size > most) {
      best = style;
      most = keys.size;
    }
    if (style === 'han' && keys.size >= 2) return 'han';
  }
  return best;
}

/** Drops a table of contents: headings that follow each other with nothing in between and come back later. */
function withoutContents(candidates: Candidate[], blocks: Block[]): Candidate[] {
  const dropped = new Set<Candidate>();
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1];
    const empty = next !== undefined && next.at === candidate.at + 1;
    const last =
      index > 0 && dropped.has(candidates[index - 1]!) && candidates[index - 1]!.at === candidate.at - 1;
    if (!empty && !last) return;
    const again = candidates
      .slice(index + 1)
      .some((later) => later.key !== null && later.key === candidate.key);
    if (again && blocks.length > candidates.length) dropped.add(candidate);
  });
  return candidates.filter((candidate) => !dropped.has(candidate));
}

/**
 * A heading printed twice, or one whose words come back below it, opens one section: the first. What has an
 * ordinal is preferred to what has none.
 */
function withoutRepeats(candidates: Candidate[]): Candidate[] {
  const numbered = new Set(candidates.filter((each) => each.style !== 'none').map((each) => each.key));
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.key === null) {
      // A heading that the form does not have closes a section only once the first section has begun.
      if (kept.length > 0) kept.push(candidate);
      continue;
    }
    if (candidate.style === 'none' && numbered.has(candidate.key)) continue;
    if (kept.some((each) => each.key === candidate.key)) continue;
    kept.push(candidate);
  }
  return kept;
}
