import type { ClaimSubject } from './claim';
import type { Draft, Provisional, Reading } from './reading';

/** What a paragraph counts, in sums by subject: of the certain drafts, and of all. */
interface Sums {
  certain: Map<ClaimSubject, number>;
  all: Map<ClaimSubject, number>;
  handledCounts: number;
}

function sumsOf(reading: Reading): Sums {
  const doubted = new Set(reading.provisional.map(({ draft }) => draft));
  const sums: Sums = { certain: new Map(), all: new Map(), handledCounts: 0 };
  for (const draft of reading.drafts) {
    const { subject, value } = draft;
    if (subject === 'applications.handled') sums.handledCounts++;
    sums.all.set(subject, (sums.all.get(subject) ?? 0) + value);
    if (!doubted.has(draft)) sums.certain.set(subject, (sums.certain.get(subject) ?? 0) + value);
  }
  return sums;
}

/**
 * Is a count that was held back all of its kind? 按时答复4件 and 其中4件已答复 are if they make up what was received
 * together with what went on to the next year; 办理5件 and 收到并办理5件 if nothing is said of what was carried over.
 */
function stands(
  { draft, received, timed }: Provisional,
  sums: Sums,
  reading: Reading,
): Draft['degree'] | null {
  const came = sums.certain.get('applications.received') ?? sums.certain.get('applications.received.person');
  const before = sums.certain.get('applications.carriedIn');
  const after = sums.certain.get('applications.carriedOut');
  const pending = sums.all.get('applications.carriedOut') ?? 0;
  const whole = received?.value ?? came;
  if (draft.subject === 'applications.carriedOut') {
    const handled = sums.all.get('applications.handled');
    const adds = whole !== undefined && handled !== undefined && handled + draft.value === whole;
    return after === undefined && adds ? 'likely' : null;
  }
  if (draft.degree === 'likely')
    return before === undefined && pending === 0 && (received !== null || came === undefined)
      ? 'likely'
      : null;
  if (whole === undefined) return null;
  const made = [draft.value + pending, draft.value + pending + reading.withdrawn];
  if (made.some((all) => all === whole || all === whole + (before ?? 0))) return 'certain';
  // 其中办理112件: all of them, most likely, where nothing is said of the others.
  const alone = !timed && sums.handledCounts === 1 && after === undefined && !reading.late;
  return alone && draft.value <= whole + (before ?? 0) ? 'likely' : null;
}

/** 共办理165件: with some of them carried on it counts those on the desk, new and old, and not those finished. */
function isOfTheDesk({ subject, value, start, end }: Draft, sums: Sums, text: string): boolean {
  const sum = (name: ClaimSubject) => sums.all.get(name) ?? 0;
  return (
    subject === 'applications.handled' &&
    sum('applications.carriedOut') > 0 &&
    value === sum('applications.received') + sum('applications.carriedIn') &&
    !FINISHED.test(text.slice(start, end))
  );
}
const FINISHED = /[办了完审]结|[答回批]复|办[毕复完]|[处办]理完|完成/;

/** What can only be decided when the whole paragraph has been read: which counts of handled applications are whole. */
export function settle(reading: Reading): void {
  const sums = sumsOf(reading);
  for (const draft of reading.drafts)
    if (isOfTheDesk(draft, sums, reading.text)) draft.subject = 'applications.receivedOrHandled';
  const dropped = new Set<Draft>();
  for (const provisional of reading.provisional) {
    const { draft } = provisional;
    const degree = stands(provisional, sums, reading);
    if (degree !== null) {
      draft.degree = degree;
      continue;
    }
    dropped.add(draft);
    reading.notes?.push({
      clause: reading.text.slice(draft.start, draft.end),
      by: 'settle',
      says: `left out: the sums do not say that ${draft.value} is all`,
    });
  }
  const kept = reading.drafts.filter((draft) => !dropped.has(draft));
  reading.drafts.length = 0;
  for (const draft of kept) reading.drafts.push(draft);
}
