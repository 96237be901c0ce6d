/** Longer than anybody waits for a list; a clock that is wrong must not stop it for days. */
const longestMs = 3_600_000;

/**
 * For how long a host wants to be left alone, by the `Retry-After` of RFC 9110, section 10.2.3: seconds, or a date.
 * @param now milliseconds since 1970
 * @returns milliseconds; null where it does not say, or nothing that can be read
 */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  const ms = /^\d+$/.test(text)
    ? Number(text) * 1000
    : /[a-z]/i.test(text)
      ? Date.parse(text) - now
      : Number.NaN;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), longestMs);
}
