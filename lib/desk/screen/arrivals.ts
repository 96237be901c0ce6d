import type { Kept } from '../keep-report';
import { joinPasted, type Pasted } from '../pasted';

/** What a file that was handed to the desk turned out to be. */
export type TakenFile =
  /** A report; it lies on the desk. */
  | { kind: 'kept'; as: Kept['as']; agency: string | null; year: number | null }
  | { kind: 'addresses'; pasted: Pasted }
  /** Why it is no report, or cannot be read, in words. */
  | { kind: 'no report'; reason: string }
  | { kind: 'failed'; reason: string };

/** A file that was handed to the desk, and how far it has come. */
export interface ArrivedFile {
  name: string;
  state: { kind: 'waiting' } | { kind: 'reading' } | TakenFile;
}

/** Files that were handed to the desk, by the order in which they came. */
export interface Arrived {
  files: readonly ArrivedFile[];
  /** Files beyond those that are taken at once. */
  over: number;
  /** The addresses that they hold, each once. */
  addresses: Pasted | null;
}

/** So many files are taken at once. */
const mostFiles = 1000;

export interface ArrivalOptions {
  /** Reads a file and keeps what is in it. @throws what went wrong, which then is that file's alone */
  take: (file: File) => Promise<TakenFile>;
  /** In words, what was thrown. */
  said: (error: unknown) => string;
  onChange: (arrived: Arrived) => void;
}

/** Takes files one after the other; one that is bad costs itself. @returns what became of each */
export async function takeFiles(
  files: readonly File[],
  { take, said, onChange }: ArrivalOptions,
): Promise<Arrived> {
  const taken = files.slice(0, mostFiles);
  let arrived: Arrived = {
    files: taken.map(({ name }) => ({ name, state: { kind: 'waiting' } })),
    over: files.length - taken.length,
    addresses: null,
  };
  const enter = (at: number, state: ArrivedFile['state']) => {
    const { addresses } = arrived;
    const found = state.kind === 'addresses' ? state.pasted : null;
    arrived = {
      ...arrived,
      files: arrived.files.map((file, other) => (other === at ? { ...file, state } : file)),
      addresses: found && addresses ? joinPasted(addresses, found) : (found ?? addresses),
    };
    onChange(arrived);
  };
  for (const [at, file] of taken.entries()) {
    enter(at, { kind: 'reading' });
    enter(
      at,
      await take(file).catch((error: unknown) => {
        console.error(`Gouji: ${file.name} could not be taken.`, error);
        return { kind: 'failed' as const, reason: said(error) };
      }),
    );
  }
  return arrived;
}
