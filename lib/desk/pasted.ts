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

/** A line with addresses: what they are called where each has a name of its own, else what stands beside them. */
export interface AddressLine {
  addresses: readonly { written: string; name: string }[];
}

/**
 * Reads addresses out of a text: one a line, a list with names in front of them, or rows of a table as a spreadsheet
 * puts them on the clipboard or into a CSV. What else is in a line is the report's name.
 */
export function readPasted(text: string): Pasted {
  return collected(
    text.split(/\r\n?|\n/).map((line) => {
      const found = addressesIn(line);
      const title = line
        .replace(ADDRESS, ' ')
        .replace(/["\t,;，；|]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      // Of several in one line nobody knows whose name it is.
      return { addresses: found.map((written) => ({ written, name: found.length === 1 ? title : '' })) };
    }),
  );
}

/** What in a text is written as an address of the web. */
export function addressesIn(text: string): string[] {
  return text.match(ADDRESS) ?? [];
}

/** Takes each address once, up to a bound. */
export function collected(lines: Iterable<AddressLine>): Pasted {
  const pasted: Pasted = { reports: [], repeated: 0, unreadable: 0, over: 0 };
  const seen = new Set<string>();
  const put = (url: string | null, name: string) => {
    if (url === null) pasted.unreadable++;
    else if (seen.has(url)) pasted.repeated++;
    else if (pasted.reports.length === most) pasted.over++;
    else {
      seen.add(url);
      pasted.reports.push({ title: name === '' ? url : name, url });
    }
  };
  for (const { addresses } of lines)
    for (const { written, name } of addresses) put(addressFrom(written), name);
  return pasted;
}

/** The addresses of several files, each once. */
export function joinPasted(one: Pasted, other: Pasted): Pasted {
  const all = [...one.reports, ...other.reports];
  const joined = collected([
    { addresses: all.map(({ title, url }) => ({ written: url, name: title === url ? '' : title })) },
  ]);
  return {
    reports: joined.reports,
    repeated: one.repeated + other.repeated + joined.repeated,
    unreadable: one.unreadable + other.unreadable,
    over: one.over + other.over + joined.over,
  };
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
