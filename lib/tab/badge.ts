import { toolbarWords } from '../words/toolbar';
import { isReadWhole, type TabView, verdictOf } from './view';

/** What the toolbar shows for a tab. */
export interface ToolbarBadge {
  /** Empty on pages that are no report. */
  text: string;
  background: string;
  colour: string;
  /** Tooltip; empty: the extension's name. */
  title: string;
}

const none: ToolbarBadge = { text: '', background: '#57606a', colour: '#ffffff', title: '' };

const grounds = {
  error: { background: '#b3241a', colour: '#ffffff' },
  warning: { background: '#ffc533', colour: '#3a2200' },
  // Found, and left to somebody's word.
  settled: { background: '#57606a', colour: '#ffffff' },
  // Nothing found, but not everything read or judged: not green.
  partial: { background: '#57606a', colour: '#ffffff' },
  'free form': { background: '#57606a', colour: '#ffffff' },
  clean: { background: '#14783c', colour: '#ffffff' },
};

/** The number of errors and warnings, coloured by the worst; nothing on pages that are no report. */
export function badgeOf(view: TabView): ToolbarBadge {
  if (view.state === 'failed') return { ...none, text: '!' };
  if (view.state === 'unseen' && view.forgotten) return { ...none, text: '?' };
  if (view.state !== 'report') return none;
  const { error, warning } = view.counts;
  const count = error + warning;
  return {
    ...grounds[verdictOf(view)],
    text: count > 999 ? '999+' : String(count),
    title: toolbarWords(view.language).title(view.counts, isReadWhole(view), view.settled.length),
  };
}
