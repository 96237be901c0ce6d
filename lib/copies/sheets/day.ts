/** Spreadsheets count days from the last one of 1899, and have a February of 29 days in 1900. */
const firstSound = Date.UTC(1900, 2, 1);
const epochDays = 25_569;

/**
 * The number as which a spreadsheet keeps a day.
 * @param iso `2022-01-20`
 * @returns null for what is no day, or one that spreadsheets do not agree on
 */
export function dayNumber(iso: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  const at = Date.parse(`${iso}T00:00:00.000Z`);
  if (Number.isNaN(at) || at < firstSound || new Date(at).toISOString().slice(0, 10) !== iso) return null;
  return at / 86_400_000 + epochDays;
}
