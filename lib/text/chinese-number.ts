/** 〇 is how years are written (二〇二一), 两 stands for 二 before a unit of count. */
const DIGITS = '零一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10000 };

const digitOf = (char: string): number => (char === '〇' ? 0 : char === '两' ? 2 : DIGITS.indexOf(char));

/**
 * The value of a whole number in Chinese numerals: 三十五 is 35, 一百零二 is 102, 两 is 2. A row of four digits is
 * read as a year is (二〇二一). What is no exact number, such as 三五 or 两三 (a few), is null: it is never guessed.
 */
export function chineseNumber(text: string): number | null {
  if (/^[〇零一二三四五六七八九]{4}$/.test(text)) {
    return Number([...text].map(digitOf).join(''));
  }
  const sum: Sum = { total: 0, section: 0, digit: -1, lastPower: Number.POSITIVE_INFINITY, zero: false };
  for (const char of text) {
    const power = POWERS[char];
    const fits = power === undefined ? takeDigit(sum, digitOf(char)) : takePower(sum, power);
    if (!fits) return null;
  }
  const { total, section, digit, lastPower, zero } = sum;
  if (digit > 0) {
    // 一百五 is short for 150, 一百零五 is 105: without the zero the last digit takes the next power down.
    const short = !zero && Number.isFinite(lastPower) && lastPower > 10;
    return total + section + digit * (short ? lastPower / 10 : 1);
  }
  return text === '' || (zero && text.length > 1) ? null : total + section;
}

/** What has been read of a number. */
interface Sum {
  /** What stands before 万. */
  total: number;
  /** What has been added up since. */
  section: number;
  /** A digit still waiting for its power of ten, -1 for none. */
  digit: number;
  lastPower: number;
  zero: boolean;
}

/** @returns false where no digit can stand, or this is none */
function takeDigit(sum: Sum, digit: number): boolean {
  if (digit < 0) return false;
  if (digit === 0) {
    if (sum.digit > 0 || sum.zero) return false;
    sum.zero = true;
    return true;
  }
  if (sum.digit >= 0) return false;
  sum.digit = digit;
  return true;
}

/** @returns false where this power cannot stand */
function takePower(sum: Sum, power: number): boolean {
  const { total, section, digit, lastPower } = sum;
  if (power === 10_000) {
    if (total > 0) return false;
    sum.total = (section + Math.max(digit, 0)) * power;
    if (sum.total === 0) return false;
    sum.section = 0;
  } else {
    if (power >= lastPower || (digit < 0 && power !== 10)) return false;
    sum.section += (digit < 0 ? 1 : digit) * power;
  }
  Object.assign(sum, { digit: -1, zero: false, lastPower: power });
  return true;
}
