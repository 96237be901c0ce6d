import { fileURLToPath } from 'node:url';
import { build as bundle } from 'vite';

/** A file of this folder with all that it needs, as one script for a page. */
export async function bundled(file: string): Promise<string> {
  const output = await bundle({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome102',
      lib: {
        entry: fileURLToPath(new URL(file, import.meta.url)),
        formats: ['iife'],
        name: 'goujiBenchScript',
      },
    },
  });
  for (const { output: chunks } of [output].flat() as { output: { type: string; code?: string }[] }[])
    for (const chunk of chunks) if (chunk.type === 'chunk' && chunk.code) return chunk.code;
  throw new Error('The script for the page was not bundled.');
}
