import { writeDeskList } from './lists';
import { openDeskList } from './open-desk';

/** A report by where it stands. */
interface Place {
  url: string;
  title: string;
}

/** Those of the reports that can be fetched again: a file that somebody chose cannot. */
export function fetchable<Report extends Place>(reports: readonly Report[]): Report[] {
  return reports.filter(({ url }) => /^https?:\/\//i.test(url));
}

/**
 * Goes through reports once more, as through any list, on a page of its own.
 * @param name of the list
 * @throws {DeskFault}
 */
export async function inspectAgain(reports: readonly Place[], name: string): Promise<void> {
  const id = crypto.randomUUID();
  await writeDeskList({
    ...{ id, source: { url: '', title: name }, wanted: 'run', begun: new Date().toISOString() },
    reports: fetchable(reports).map(({ url, title }) => ({ url, title: title || url })),
  });
  await openDeskList(id);
}
