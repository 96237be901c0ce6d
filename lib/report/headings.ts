import type { FormSection } from '../forms/form';
import type { Kind } from '../forms/kind';
import type { SectionKey } from '../inspection';
import type { TextBlock } from '../page/outline';
import { compact, foldLabel, splitOrdinal } from '../text/fold';

/** A line of the article that may head a section. */
export interface Candidate {
  at: number;
  key: SectionKey | null;
  style: 'han' | 'bracket' | 'bracketed digit' | 'digit' | 'part' | 'none';
  ordinal: string | null;
  heading: string;
  headingEnd: number;
}

const HAN = '一二三四五六七八九十';
/** A heading is rarely longer; longer lines are text that runs on behind a heading, or no heading. */
const LONGEST_HEADING = 44;

/** `六、其他需要报告的事项　无。`: a heading, and that there is nothing to say, in one line. */
const NOTHING_BEHIND = /^(.{4,44}?)[\s。:：，,]+(?:暂?无|没有)[^。]{0,12}[。.]?\s*$/;

const BARE_ORDINAL = /^\s*([一二三四五六七八九十]{1,3})[\s\u00a0\u3000]+(?=[\u4e00-\u9fff]{2})/;

/**
 * Reads a line as a heading, if it can be one: a heading of the form, or any line with a section's ordinal.
 * @param kind of the report
 * @param aboveTable a plain line without ordinal is one where it stands right above a table
 */
export function headingOf(block: TextBlock, at: number, kind: Kind, aboveTable = false): Candidate | null {
  // `一 总体情况`: a space does for the mark behind the ordinal.
  const marked = block.text.replace(BARE_ORDINAL, '$1、');
  const folded = compact(marked);
  const { ordinal, rest } = splitOrdinal(folded);
  if (kind.likeHeadings?.test(folded.slice(0, LONGEST_HEADING))) return null;
  const style = styleOf(ordinal);
  const numbered = style === 'han' || style === 'part';
  const official = numbered ? officialHeading(block, at, style, ordinal, kind) : null;
  // `一、总体情况 2021年，我镇…` may be short enough for a heading and is one with text behind it.
  if (official && isSentence(block.text.slice(official.headingEnd))) return official;
  const named = numbered ? NOTHING_BEHIND.exec(block.text)?.[1] : undefined;
  const nothing = named === undefined ? null : sectionNamed(named, kind);
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
    const section = sectionNamed(marked, kind);
    if (section) {
      if (style === 'none' && !standsAlone(block, section, kind) && !(aboveTable && section.table))
        return null;
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
  return official ?? (numbered ? runningOn(block, at, style, ordinal, kind) : null);
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
  kind: Kind,
): Candidate | null {
  for (const section of sectionsOf(kind)) {
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
  kind: Kind,
): Candidate | null {
  const cut = /^.{4,44}?[。:：\s]/.exec(text)?.[0];
  const section = cut ? sectionNamed(cut, kind) : null;
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

/** The sections of all editions. */
function sectionsOf({ signs }: Kind): readonly FormSection<SectionKey>[] {
  return signs.sections as readonly FormSection<SectionKey>[];
}

function sectionNamed(text: string, kind: Kind): FormSection<SectionKey> | null {
  const folded = foldLabel(text);
  if (folded.length < 2 || folded.length > LONGEST_HEADING) return null;
  return sectionsOf(kind).find((section) => section.known.some((pattern) => pattern.test(folded))) ?? null;
}

/** Without an ordinal only a line that looks like a heading is one, or that is the official heading word for word. */
function standsAlone(block: TextBlock, section: FormSection<SectionKey>, { sameHeadings }: Kind): boolean {
  const folded = foldLabel(block.text);
  if (/[。；;]$/.test(block.text)) return false;
  return (
    block.level > 0 ||
    block.emphasis ||
    folded === foldLabel(section.heading) ||
    (sameHeadings[section.key] ?? []).some((same) => same.test(folded))
  );
}

function styleOf(ordinal: string): Candidate['style'] {
  if (ordinal === '') return 'none';
  if (ordinal.startsWith('(')) return /\d/.test(ordinal) ? 'bracketed digit' : 'bracket';
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
