/** No list of units is larger. */
const mostBytes = 8 * 1024 * 1024;
const mostRows = 20_000;

/**
 * The cells of a file's first sheet: a workbook, a CSV or plain lines. Never throws.
 * @returns why there are none
 */
export async function rowsOfFile(file: File): Promise<string[][] | 'too large' | 'no table'> {
  if (file.size > mostBytes) return 'too large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return isPacked(bytes) ? await rowsOfWorkbook(bytes) : await rowsOfCsv(textOf(bytes));
  } catch (error) {
    console.error('Gouji: a list of units could not be read.', error);
    return 'no table';
  }
}

/** A workbook is a ZIP file, whatever it is called. */
function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function rowsOfWorkbook(bytes: Uint8Array): Promise<string[][]> {
  const { readXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(bytes, { sheets: [0], maxRows: mostRows });
  return (sheets[0]?.rows ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
}

async function rowsOfCsv(text: string): Promise<string[][]> {
  const { parseCsv } = await import('hucre/csv');
  const rows: unknown[][] = parseCsv(text, { delimiter: text.includes('\t') ? '\t' : ',' });
  return rows.slice(0, mostRows).map((row) => row.map((cell) => String(cell ?? '')));
}

/** Spreadsheets of an office write CSV in the encoding of the system. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
