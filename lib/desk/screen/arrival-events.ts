import { writeDeskList } from '../lists';
import { openDeskList } from '../open-desk';
import { type Pasted, readPasted } from '../pasted';
import { type Arrived, type TakenFile, takeFiles } from './arrivals';
import type { DeskState } from './state';

/** All that is done to bring reports to the desk. */
export interface ArrivalEvents {
  /** Goes through the addresses that a text names, on a page of their own. */
  gather: (text: string, name: string) => Promise<void>;
  /** Takes files: reports are inspected and kept, lists of addresses wait for a word, a desk is previewed. */
  handOver: (files: readonly File[]) => void;
  /** Goes through the addresses that the files hold. */
  gatherListed: (name: string) => Promise<void>;
  closeArrivals: () => void;
}

export interface ArrivalEventsOptions {
  attempt: (act: () => Promise<Partial<DeskState>>) => Promise<void>;
  change: (news: Partial<DeskState>) => void;
  /** What has arrived so far. */
  arrived: () => Arrived | null;
  /** Takes a file that is no desk. */
  take: (file: File) => Promise<TakenFile>;
  /** In words, what was thrown. */
  said: (error: unknown) => string;
  /** Takes the file of a desk. */
  choose: (file: File) => Promise<void>;
}

export function arrivalEvents(options: ArrivalEventsOptions): ArrivalEvents {
  const { attempt, change, arrived, take, said, choose } = options;
  /** Files that are dropped while others are read wait for them. */
  let turn: Promise<unknown> = Promise.resolve();

  const begin = (reports: Pasted['reports'], name: string) =>
    attempt(async () => {
      if (reports.length === 0) return { notice: { kind: 'nothing pasted' } };
      const source = { url: '', title: name };
      const id = crypto.randomUUID();
      const begun = new Date().toISOString();
      await writeDeskList({ id, source, reports, wanted: 'run', begun });
      await openDeskList(id);
      return {};
    });

  return {
    gather: (text, name) => begin(readPasted(text).reports, name),
    handOver(files) {
      const [desk] = files.filter(({ name }) => /\.gz$/i.test(name));
      const others = files.filter(({ name }) => !/\.gz$/i.test(name));
      if (desk) void choose(desk);
      if (others.length === 0) return;
      turn = turn.then(() =>
        takeFiles(others, { take, said, onChange: (news) => change({ arrived: news }) }),
      );
    },
    async gatherListed(name) {
      await begin(arrived()?.addresses?.reports ?? [], name);
      change({ arrived: null });
    },
    closeArrivals: () => change({ arrived: null }),
  };
}
