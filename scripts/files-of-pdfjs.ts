import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folders = ['cmaps', 'standard_fonts'];

/** Character maps and standard fonts that pdf.js asks for by name: they go into the package as they are. */
export function filesOfPdfjs(): { absoluteSrc: string; relativeDest: string }[] {
  const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return folders.flatMap((folder) =>
    readdirSync(join(pdfjs, folder)).map((name) => ({
      absoluteSrc: join(pdfjs, folder, name),
      relativeDest: `pdfjs/${folder}/${name}`,
    })),
  );
}
