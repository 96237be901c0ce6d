import type { Sheet } from './sheet';
import { layOut } from './slots';

/** Decimals that a number of a sheet can have; see `asNumber`. */
const decimals = 6;

/**
 * What a status bar says of a selection.
 * @returns how many cells there are, a merged one counted once and an empty slot as one; how many of them are
 * numbers; and their sum in plain digits, exact whatever its size, null without numbers
 */
export function sumOf(sheet: Sheet): { cells: number; numbers: number; sum: string | null } {
  const cells = layOut(sheet)
    .flat()
    .filter((slot) => slot === null || slot.first);
  const numbers = cells.flatMap((slot) => slot?.cell.number ?? []);
  if (numbers.length === 0) return { cells: cells.length, numbers: 0, sum: null };
  const sum = numbers.reduce((total, digits) => total + scaled(digits), 0n);
  return { cells: cells.length, numbers: numbers.length, sum: unscaled(sum) };
}

/** The digits as a whole number of millionths. */
function scaled(digits: string): bigint {
  const [whole = '', fraction = ''] = digits.split('.');
  return BigInt(whole + fraction.padEnd(decimals, '0').slice(0, decimals));
}

function unscaled(millionths: bigint): string {
  const digits = String(millionths < 0n ? -millionths : millionths).padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return `${millionths < 0n ? '-' : ''}${digits.slice(0, -decimals)}${fraction && `.${fraction}`}`;
}
