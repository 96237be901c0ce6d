import { browser } from 'wxt/browser';
import type { ToFrame } from '../messages/to-frame';
import type { TableAct } from '../messages/to-selector';
import type { ReportView } from '../tab/view';
import { frameOfReader, goOn } from './go-on';
import { inTurn } from './in-turn';
import { copyReport, onTableUnderMouse } from './on-table';
import { viewNow } from './view-now';

const tableActs: Record<string, TableAct> = { 'copy-table': 'copy', 'select-cells': 'select' };
const reportParts: Record<string, 'ledger' | 'letter'> = { 'copy-ledger': 'ledger', 'copy-letter': 'letter' };
const steps: Record<string, 1 | -1> = { next: 1, previous: -1 };

/**
 * Carries out a keyboard shortcut. Those for tables work on every page that may be read, those that copy of a report
 * say where there is none, the others work in the frames that hold the tab's report.
 */
export async function onCommand(command: string, tab: number): Promise<void> {
  const act = tableActs[command];
  if (act) return onTableUnderMouse(tab, act);
  const part = reportParts[command];
  if (part) return copyReport(tab, part);
  const view = await viewNow(tab);
  if (view.state !== 'report') return;
  const by = steps[command];
  // Pressed twice it goes two steps on, also where the first of them leads into another frame.
  if (by) await inTurn(`steps of ${tab}`, () => step(tab, view, by));
  if (command === 'overlay') await inTurn(`marks of ${tab}`, () => toggleMarks(tab, view));
}

async function step(tab: number, view: ReportView, by: 1 | -1): Promise<void> {
  const frame = await frameOfReader(tab, view, by);
  const gone = await ask(tab, frame, { type: 'step', by, around: false });
  // Into frames of other origins documents do not lead, for they do not know what is in them.
  if (gone === true || (await goOn({ tab, frame }, view, by))) return;
  await ask(tab, frame, { type: 'step', by, around: true });
}

/**
 * Marks are on or off in all of the tab, as the switch of the popup has it. Which of the two is asked of the page: what
 * is stored about it lags behind somebody who presses twice.
 */
async function toggleMarks(tab: number, view: ReportView): Promise<void> {
  const on = await ask(tab, view.frame, { type: 'toggle overlay' });
  if (typeof on !== 'boolean') return;
  const others = view.frames.filter((frame) => frame !== view.frame);
  await Promise.all(others.map((frame) => ask(tab, frame, { type: 'show overlay', on })));
}

/** @returns the answer of a frame, or null where it has just gone */
function ask(tab: number, frame: number, message: ToFrame): Promise<unknown> {
  return browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => null);
}
