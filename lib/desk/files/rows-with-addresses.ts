import { type AddressLine, addressesIn, collected, type Pasted } from '../pasted';

/** What the library says of a cell beside its value. */
interface Cell {
  formula?: string;
  hyperlink?: { target: string };
}
/** A sheet as the library reads it: values by row and column, and by `row,column` what else there is. */
interface Rows {
  rows: readonly (readonly unknown[])[];
  cells?: ReadonlyMap<string, Cell>;
}

/** Longer texts are no names. */
const longestName = 200;

/** Words on a link that only say: here. */
const HERE = /^(?:点击|在线)*(?:查看|链接|打开|浏览|详情|网址|见)+[:：]?$/;

/** A cell by what it says, and the addresses that it holds or leads to. */
interface Said {
  text: string;
  addresses: string[];
}

/** The addresses of a workbook, in any cell and behind any link, with the names that stand beside and over them. */
export function rowsWithAddresses(sheets: readonly Rows[]): Pasted {
  return collected(linesOf(sheets));
}

function* linesOf(sheets: readonly Rows[]): Generator<AddressLine> {
  for (const { rows, cells } of sheets) {
    let heads: string[] = [];
    for (const [y, row] of rows.entries()) {
      const said = row.map((value, x) => saidBy(value, cells?.get(`${y},${x}`)));
      const count = said.reduce((sum, { addresses }) => sum + addresses.length, 0);
      if (count === 0) {
        // What stands over columns of addresses is said once, in the first row.
        if (heads.length === 0) heads = said.map(({ text }) => text);
        continue;
      }
      yield { addresses: namedIn(said, count, heads) };
    }
  }
}

function namedIn(said: readonly Said[], count: number, heads: readonly string[]): AddressLine['addresses'] {
  const beside = said.filter(({ addresses }) => addresses.length === 0).map(({ text }) => text);
  return said.flatMap(({ text, addresses }, x) => {
    // Of several in a row each is a column's: a unit's report for the year that stands over it.
    const own = count === 1 ? [...beside, text] : [...beside, heads[x] ?? '', text];
    const name = own
      .filter((part) => part !== '')
      .join(' ')
      .slice(0, longestName);
    return addresses.map((written) => ({ written, name: addresses.length === 1 ? name : '' }));
  });
}

function saidBy(value: unknown, cell: Cell | undefined): Said {
  const written = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const inText = addressesIn(written);
  const link = cell?.hyperlink?.target ?? '';
  const found = [...inText, ...addressesIn(link), ...addressesIn(cell?.formula ?? '')];
  const text = inText.reduce((rest, address) => rest.replace(address, ' '), written);
  const said = text.replace(/\s+/g, ' ').trim();
  return { text: HERE.test(said) ? '' : said, addresses: [...new Set(found)] };
}
