/**
 * Starts the script that reads and draws files.
 * @param name what it is to be: pdf.js's own worker, or ours
 */
export function startWorker(name: 'pdf.js' | 'gouji'): Worker {
  // Written out twice: what builds the package reads the options as they stand here.
  return name === 'pdf.js'
    ? new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'pdf.js' })
    : new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'gouji' });
}
