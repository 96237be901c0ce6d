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
  let total = 0; // what stands before 万
  let section = 0; // what has been added up since
  let digit = -1; // a digit still waiting for its power of ten, -1 for none
  let lastPower = Number.POSITIVE_INFINITY;
  let zero = false;
  for (const char of text) {
    const power = POWERS[char];
    if (power === undefined) {
      const next = digitOf(char);
      if (next < 0) return null;
      if (next === 0) {
        if (digit > 0 || zero) return null;
        zero = true;
      } else {
        if (digit >= 0) return null;
        digit = next;
      }
    } else if (power === 10000) {
      if (total > 0) return null;
      total = (section + Math.max(digit, 0)) * power;
      if (total === 0) return null;
      section = 0;
      digit = -1;
      zero = false;
      lastPower = power;
    } else {
      if (power >= lastPower || (digit < 0 && power !== 10)) return null;
      section += (digit < 0 ? 1 : digit) * power;
      digit = -1;
      zero = false;
      lastPower = power;
    }
  }
  if (digit > 0) {
    // 一百五 is short for 150, 一百零五 is 105: without the zero the last digit takes the next power down.
    const short = !zero && Number.isFinite(lastPower) && lastPower > 10;
    return total + section + digit * (short ? lastPower / 10 : 1);
  }
  return text === '' || (zero && text.length > 1) ? null : total + section;
}
