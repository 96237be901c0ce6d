import { readFigure } from '../../text/number';

/**
 * What every spreadsheet reads as the number it is and shows digit by digit: without a sign in front but minus,
 * without a leading zero, and no more than eleven digits, beyond which the general format turns to `1.23E+11`.
 */
const plain = /^-?(?:0|[1-9]\d{0,10})(?:\.\d{1,6})?$/;
const grouped = /^[0-9０-９][0-9０-９,，.．]*$/;

/**
 * A cell's text as the number that it plainly is, or null when it must stay text: `0012`, `1-2`, `3/4`, `1E5`,
 * `+86`, `15件`, codes of 18 digits. Full-width digits and thousands separators become plain digits.
 */
export function asNumber(text: string): string | null {
  const trimmed = text.trim();
  if (plain.test(trimmed)) return Number(trimmed) === 0 && trimmed.startsWith('-') ? null : trimmed;
  if (!grouped.test(trimmed) || /^[0０][0-9０-９]/.test(trimmed)) return null;
  const figure = readFigure(trimmed);
  if (figure.kind !== 'number') return null;
  const written = String(figure.value);
  return plain.test(written) ? written : null;
}
