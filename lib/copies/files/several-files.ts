/** A file that is given away. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** Files in one zip, those whose names are the same told apart by numbers. The library is loaded with the first one. */
export async function zipOf(files: readonly GivenFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import('fflate');
  const names = toldApart(files.map(({ name }) => name));
  // Packed already, most of them: once more costs time and saves nothing.
  const entries = Object.fromEntries(files.map(({ bytes }, at) => [names[at]!, bytes]));
  return new Uint8Array(zipSync(entries, { level: 0 }));
}

/**
 * Names of which none is like another: 甲.docx, 甲（2）.docx. Upper and lower case are one to Windows.
 * @param names with their endings
 */
export function toldApart(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let own = name;
    for (let number = 2; taken.has(own.toLowerCase()); number++) own = `${stem}（${number}）${ending}`;
    taken.add(own.toLowerCase());
    return own;
  });
}
