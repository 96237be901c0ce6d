/** So many addresses are taken at once. */
const most = 5000;
/** An address ends where a cell, a quote or a bracket does, or where Chinese goes on. */
const ADDRESS = /https?:\/\/[^\s"'<>|,;，；、。（）()【】“”\p{Script=Han}]+/giu;

/** What a person has pasted: addresses with what stood beside each. */
export interface Pasted {
  reports: { title: string; url: string }[];
  /** Such as stood there more than once, and such as no address can be made of. */
  repeated: number;
  unreadable: number;
  /** Further ones, which are left out. */
  over: number;
}

/**
 * Reads addresses out of a text: one a line, a list with names in front of them, or rows of a table as a spreadsheet
 * puts them on the clipboard or into a CSV. What else is in a line is the report's name.
 */
export function readPasted(text: string): Pasted {
  const pasted: Pasted = { reports: [], repeated: 0, unreadable: 0, over: 0 };
  const seen = new Set<string>();
  for (const line of text.split(/\r\n?|\n/)) {
    const found = line.match(ADDRESS) ?? [];
    const title = line
      .replace(ADDRESS, ' ')
      .replace(/["\t,;，；|]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    for (const written of found) {
      const url = addressFrom(written);
      if (url === null) pasted.unreadable++;
      else if (seen.has(url)) pasted.repeated++;
      else if (pasted.reports.length === most) pasted.over++;
      else {
        seen.add(url);
        // Of several in one line nobody knows whose name it is.
        pasted.reports.push({ title: found.length === 1 && title !== '' ? title : url, url });
      }
    }
  }
  return pasted;
}

function addressFrom(written: string): string | null {
  try {
    const url = new URL(written.replace(/[.,:!?]+$/, ''));
    url.hash = /^#[!/]/.test(url.hash) ? url.hash : '';
    return url.href;
  } catch {
    return null;
  }
}
