import { download } from '../../browser/download';
import type { AnyRule } from '../../rules/rule';
import { lastingEntries, restoreSettled, settledEntries } from '../../settled/settled-store';
import { type DeskContent, readDeskFile, writeDeskFile } from '../desk-file';
import type { Version } from '../desk-report';
import { readReports } from '../read-desk';
import { readRosters, takeRostersOver } from '../rosters';
import { previewOf, takeOver } from '../take-over';
import { today } from '../today';
import type { WorkStep } from '../work';
import type { Handing } from './handing';
import type { DeskRow } from './row';
import type { DeskState, FilePreview } from './state';

/** All that is done with files of the desk. */
export interface DeskFileEvents {
  /** Hands over what is picked, else what is shown, as a file. */
  export: () => Promise<void>;
  choose: (file: File) => Promise<void>;
  take: () => Promise<void>;
  leave: () => void;
}

interface FileEventsOptions extends Pick<Handing, 'document' | 'attempt'> {
  change: (news: Partial<DeskState>) => void;
  /** The reports that are handed over. */
  acted: () => readonly DeskRow[];
  /** What was done about reports, by their ids. */
  steps: () => ReadonlyMap<string, readonly WorkStep[]>;
  preview: () => FilePreview | null;
  rules: readonly AnyRule[];
  /** The name of the file that the desk is handed over in. */
  fileName: (day: string) => string;
}

export function fileEvents(options: FileEventsOptions): DeskFileEvents {
  const { document, attempt, change, acted, steps, rules, fileName } = options;
  let chosen: DeskContent | null = null;
  return {
    export() {
      const handed = acted();
      return attempt(async () => {
        const reports = (await readReports(handed.map(({ id }) => id))).map(
          ({ damaged: _, ...report }) => report,
        );
        const about = new Set(reports.flatMap(({ versions }) => versions.flatMap(subjectsOf)));
        // Those of private windows go nowhere.
        const made = [...(await lastingEntries()).values()].filter(({ agency, year, url }) =>
          about.has(agency === null || year === null ? url : JSON.stringify([agency, year])),
        );
        const content = await writeDeskFile({
          ...{ reports, decisions: made, rosters: (await readRosters()).rosters },
          work: reports.flatMap(({ id }) => {
            const done = steps().get(id);
            return done ? { report: id, steps: [...done] } : [];
          }),
        });
        const name = fileName(today());
        download(document, { name, content });
        return { notice: { kind: 'exported', file: name, reports: reports.length } };
      });
    },
    choose: (file) =>
      attempt(async () => {
        const read = await readDeskFile(file);
        chosen = read.ok ? read : null;
        if (!read.ok) return { preview: null, notice: { kind: 'file refused', reason: read.reason } };
        const arrivals = await previewOf(read, await settledEntries());
        return { preview: { ...arrivals, file: file.name, unreadable: read.unreadable } };
      }),
    take() {
      const preview = options.preview();
      return attempt(async () => {
        if (!chosen || !preview) return {};
        await takeOver(chosen, { rules });
        await restoreSettled(preview.decisions);
        await takeRostersOver(preview.rosters, { rules });
        chosen = null;
        const reports = preview.fresh + preview.later + preview.earlier;
        const counts = { decisions: preview.decisions.length, rosters: preview.rosters.length };
        return { preview: null, notice: { kind: 'taken over', reports, work: preview.work, ...counts } };
      });
    },
    leave() {
      chosen = null;
      change({ preview: null });
    },
  };
}

/** What decisions about a report go by: whose it is for which year, and its address. */
function subjectsOf({ inspection: { report, source } }: Version): string[] {
  return [JSON.stringify([report.agency, report.year]), source.url];
}
