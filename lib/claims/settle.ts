import type { ClaimSubject } from './claim';
import type { Provisional, Reading } from './reading';

/**
 * What can only be decided when the whole paragraph has been read: which counts of handled applications are whole.
 * 按时答复4件 or 其中4件已答复 is all that was handled if it makes up what was received together with what went on
 * to the next year; 办理5件 is how many were handled if nothing is said of what was carried over.
 */
export function settle(reading: Reading): void {
  const doubted = new Set(reading.provisional.map(({ draft }) => draft));
  const sum = (subject: ClaimSubject, also = false): number | null => {
    const drafts = reading.drafts.filter(
      (draft) => draft.subject === subject && (also || !doubted.has(draft)),
    );
    return drafts.length === 0 ? null : drafts.reduce((all, { value }) => all + value, 0);
  };
  const came = sum('applications.received');
  const before = sum('applications.carriedIn');
  const after = sum('applications.carriedOut');
  const stands = ({ draft, received }: Provisional): boolean => {
    const whole = received?.value ?? came;
    const pending = sum('applications.carriedOut', true) ?? 0;
    if (draft.subject === 'applications.carriedOut') {
      const handled = sum('applications.handled', true);
      return after === null && whole !== null && handled !== null && handled + draft.value === whole;
    }
    // 办理5件, 收到并办理5件: some of them may be older or not finished.
    if (draft.degree === 'likely') return before === null && !pending && (received !== null || came === null);
    const left = reading.withdrawn.reduce((all, value) => all + value, 0);
    return (
      whole !== null &&
      [draft.value + pending, draft.value + pending + left].some(
        (all) => all === whole || all === whole + (before ?? 0),
      )
    );
  };
  const dropped = reading.provisional.filter((each) => !stands(each)).map(({ draft }) => draft);
  for (const draft of dropped) {
    reading.drafts.splice(reading.drafts.indexOf(draft), 1);
    reading.notes?.push({
      clause: reading.text.slice(draft.start, draft.end),
      by: 'settle',
      says: `left out: the sums do not say that ${draft.value} is all`,
    });
  }
  const [withdrawn] = reading.withdrawn;
  if (withdrawn === undefined) return;
  for (const draft of reading.drafts) {
    if (draft.subject.startsWith('applications.received')) draft.withdrawn = withdrawn;
  }
}
