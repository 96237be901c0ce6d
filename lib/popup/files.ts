import { openFileOf, openReader } from '../browser/open-reader';
import { requestSite } from '../settings/sites';
import { attachedTo, isUnderWay, watchAttached } from '../store/attached-store';
import { attachmentsOf } from './attachments';
import type { HeldState } from './held-state';
import { type Stand, shut } from './stand';
import { tellBackground } from './tell-background';

/** All that the popup does about files: those that the page links to, and any other. */
export interface FileEvents {
  /** Inspects the page with the files that may hold what its report lacks. */
  attach: () => void;
  stopAttaching: () => void;
  /** Asks the browser for a host on which such a file stands. */
  permitHost: (host: string) => void;
  /** Shows and inspects a file; null: one that is chosen by hand. */
  openFile: (address: string | null) => void;
  /** The same with the file that the tab shows. */
  openShownFile: () => void;
}

/** Does what concerns files. @returns what looks for those of the page, to be called once, and the events */
export function files(
  stand: Stand,
  { now, change }: HeldState,
): FileEvents & { lookForFiles: () => Promise<void> } {
  const { tab, signal } = stand;
  const attach = () => void tellBackground({ type: 'attach files', tab });

  /** A file that was inspected with the page is shown as a part of it. */
  function partAt(address: string | null): { frame: number; finding: null } | undefined {
    const file = now().attached.find(({ url, state: { kind } }) => url === address && kind === 'read');
    return file && { frame: file.frame, finding: null };
  }

  async function lookAtAttached(): Promise<void> {
    const attached = (await attachedTo(tab).catch(() => null))?.files ?? [];
    if (attached.length > 0 || now().attached.length > 0) change({ attached });
  }

  async function lookForLinks(): Promise<void> {
    const attachments = await attachmentsOf(tab);
    if (attachments.length > 0 || now().attachments.length > 0) change({ attachments });
  }

  watchAttached((changed) => {
    if (changed === tab) void lookAtAttached();
  }, signal);

  return {
    attach,
    stopAttaching: () => void tellBackground({ type: 'stop files', tab }),
    async permitHost(host) {
      if (await requestSite(host)) attach();
    },
    openFile: (address) => void openReader(address, tab, partAt(address)).then(() => shut(stand)),
    openShownFile: () => void openFileOf(tab).then(() => shut(stand)),
    async lookForFiles() {
      await lookAtAttached();
      // What read them may have ended in the middle.
      if (now().attached.some((file) => isUnderWay(file.state))) attach();
      void lookForLinks();
    },
  };
}
