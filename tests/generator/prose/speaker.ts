import type { Agency } from '../agency';
import type { Figures } from '../figures';
import type { Edition } from '../form';
import type { Random } from '../random';

/** Who writes a report, and what is true in it: all that a sentence may draw on. */
export class Speaker {
  constructor(
    readonly random: Random,
    readonly agency: Agency,
    readonly year: number,
    readonly edition: Edition,
    readonly figures: Figures,
  ) {}

  /** 我镇, 本镇, or by name. */
  get self(): string {
    return this.random.weighted([
      [6, this.random.pick(this.agency.selves)],
      [2, '本机关'],
      [2, this.agency.callName],
    ]);
  }

  /** The same without the name: 我镇. */
  get we(): string {
    return this.agency.selves[0] ?? '本机关';
  }

  /** 2023年, 本年度 … always this year. */
  get when(): string {
    return this.random.weighted([
      [6, `${this.year}年`],
      [3, `${this.year}年度`],
      [2, '全年'],
      [2, '本年度'],
      [1, '报告期内'],
    ]);
  }

  get unit(): string {
    return this.random.weighted([
      [30, '件'],
      [3, '条'],
      [2, '份'],
      [2, '宗'],
      [1, '件次'],
      [1, '起'],
      [1, '项'],
      [1, '例'],
    ]);
  }

  /** What an application is called. */
  get application(): string {
    return this.random.weighted([
      [9, '政府信息公开申请'],
      [4, '依申请公开申请'],
      [3, '信息公开申请'],
      [2, '依申请公开事项'],
      [2, '依申请公开件'],
      [2, '政府信息依申请公开'],
      [1, '依申请公开信件'],
      [1, '政务信息公开申请'],
    ]);
  }

  fact(key: string): number {
    const value = this.figures[key];
    if (value === undefined) throw new Error(`no figure ${key}`);
    return value;
  }

  /** A number as people write it in a sentence. */
  count(value: number): string {
    const forms: [number, string][] = [[20, String(value)]];
    if (value >= 1000) forms.push([6, value.toLocaleString('en-US')]);
    if (value > 0 && value <= 12) forms.push([1, inChinese(value)]);
    if (value < 1000) forms.push([1, fullWidth(String(value))]);
    return this.random.weighted(forms);
  }
}

const digits = '零一二三四五六七八九';

function inChinese(value: number): string {
  if (value < 10) return value === 2 ? '两' : (digits[value] ?? '');
  return `十${value === 10 ? '' : digits[value - 10]}`;
}

export function fullWidth(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** A sentence that says something, or null where it would not be true or would not be said. */
export type Sentence = (speaker: Speaker) => string | null;

/** Every sentence of a list that applies here, in random order. */
export function sayable(speaker: Speaker, sentences: readonly Sentence[]): string[] {
  return speaker.random
    .shuffle(sentences)
    .map((sentence) => sentence(speaker))
    .filter((text) => text !== null);
}

export function sayOne(speaker: Speaker, sentences: readonly Sentence[]): string {
  const [text] = sayable(speaker, sentences);
  if (text === undefined) throw new Error('none of these sentences applies');
  return text;
}

export function saySome(speaker: Speaker, sentences: readonly Sentence[], most: number): string[] {
  return sayable(speaker, sentences).slice(0, speaker.random.int(0, most));
}

/**
 * A statement of one count, apart from whether it is true: the clean report gets it with the table's figure, a
 * defect with another. `say` answers null for counts that nobody would put that way.
 */
export interface Claim {
  facts: string[];
  truth: (speaker: Speaker) => number;
  say: (speaker: Speaker, value: number) => string | null;
}

export function claim(fact: string, say: (speaker: Speaker, value: number) => string | null): Claim {
  return { facts: [fact], truth: (speaker) => speaker.fact(fact), say };
}
