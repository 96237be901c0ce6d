import { browser } from 'wxt/browser';
import { openReader } from '../browser/open-reader';
import { jumpReplySchema } from '../messages/frame-replies';
import type { FromPopup } from '../messages/from-popup';
import { framesOf } from '../store/frame-store';
import { askFrame } from './ask-page';
import type { HeldState } from './held-state';
import { makeWay, type Stand, shut } from './stand';
import type { Jumped } from './state';

/** All that leads from the popup to a place on the page. */
export interface GoingEvents {
  jump: (frame: number, finding: string) => void;
  /** Goes to a statement of the text, by its number in the report's list. */
  goToClaim: (claim: number) => void;
  /** Lets the reader choose cells on the page. */
  selectCells: () => void;
  showOverlay: (on: boolean) => void;
}

/** Goes to findings, to statements of the text and to tables, and says where the page no longer has them. */
export function going(stand: Stand, { now, change }: HeldState): GoingEvents {
  const { tab } = stand;
  return {
    async jump(frame, finding) {
      if (frame < 0) {
        await openReader(await addressOfFile(tab, frame), tab, { frame, finding });
        shut(stand);
        return;
      }
      const outcome = outcomeOf(await askFrame(tab, frame, { type: 'jump', finding }));
      change({ jumped: { frame, finding, outcome } });
      if (outcome.kind === 'shown') await makeWay(stand);
    },
    async goToClaim(claim) {
      const { view } = now();
      if (view.state !== 'report') return;
      const { words } = view.inspection.report.claims[claim]!;
      const asked = view.frames.map((frame) => askFrame(tab, frame, { type: 'go to claim', claim, words }));
      const replies = await Promise.all(asked);
      const seen = replies.some((reply) => jumpReplySchema.safeParse(reply).data?.ok);
      change({ notice: seen ? null : { failed: true, kind: 'claim gone' } });
      if (seen) await makeWay(stand);
    },
    async selectCells() {
      const message: FromPopup = { type: 'on table', tab, act: 'select' };
      await browser.runtime.sendMessage(message);
      await makeWay(stand);
    },
    async showOverlay(on) {
      const { view } = now();
      if (view.state !== 'report') return;
      // At once, as a switch does; the page's own word comes by way of the store.
      change({ view: { ...view, overlay: on } });
      await Promise.all(view.frames.map((frame) => askFrame(tab, frame, { type: 'show overlay', on })));
    },
  };
}

function outcomeOf(answer: unknown): Jumped['outcome'] {
  const reply = jumpReplySchema.safeParse(answer).data;
  if (!reply) return { kind: 'no answer' };
  return reply.ok ? { kind: 'shown' } : { kind: 'not shown', row: reply.row ?? null };
}

async function addressOfFile(tab: number, frame: number): Promise<string | null> {
  return (await framesOf(tab)).find((record) => record.frame === frame)?.url ?? null;
}
