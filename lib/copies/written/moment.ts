/**
 * A moment on the reader's clock, to the minute and with what that clock is off from UTC, so that it sorts and can
 * be checked: `2026-11-22 16:00 +08:00`. What is no moment stays as it is.
 */
export function moment(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const ahead = -date.getTimezoneOffset();
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  const offset = `${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())} ${ahead < 0 ? '-' : '+'}${offset}`;
}
