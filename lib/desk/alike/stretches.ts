import { stretchLength } from '../../text/copied';

/** Any odd number that spreads characters; the sum is taken in 32 bits. */
const base = 0x01000193;
const leaving = Array.from({ length: stretchLength }).reduce<number>((power) => Math.imul(power, base), 1);

/** A number for every stretch of a text, by where it begins; two that are the same have the same. */
export function stretchNumbers(chars: string): Int32Array {
  const numbers = new Int32Array(Math.max(0, chars.length - stretchLength + 1));
  let number = 0;
  for (let at = 0; at < chars.length; at++) {
    number = Math.imul(number, base) + chars.charCodeAt(at);
    if (at >= stretchLength) number -= Math.imul(leaving, chars.charCodeAt(at - stretchLength));
    number |= 0;
    if (at >= stretchLength - 1) numbers[at - stretchLength + 1] = number;
  }
  return numbers;
}

/** Whether a stretch is one of the sample by which alike texts are found: one in four, the same ones in every text. */
export function isSampled(number: number): boolean {
  return (Math.imul(number ^ (number >>> 15), 0x2c1b3c6d) >>> 16) % sampledOneIn === 0;
}
export const sampledOneIn = 4;
