import type { ClaimSubject } from './claim';
import { type ClaimDraft, type Provisional, type Reading, takeOffCarriedIn } from './reading';

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

/** Decides by the sums of a paragraph what no clause of it can decide. */
export interface Settlement {
  name: string;
  /** The question that it answers. */
  asks: string;
  take(reading: Reading, sums: Sums): void;
  /** Paragraphs, each with what is read in it when all is settled. They are its tests. */
  examples: Readonly<Record<string, string>>;
}

const FINISHED = /[办了完审]结|[答回批]复|办[毕复完]|[处办]理完|完成/;

const desk: Settlement = {
  name: 'the desk',
  asks: 'Does 办理 count those on the desk, new and old, because some of them go on to the next year?',
  take({ drafts, text }, sums) {
    const sum = (name: ClaimSubject) => sums.all.get(name) ?? 0;
    const all = sum('applications.received') + sum('applications.carriedIn');
    if (sum('applications.carriedOut') === 0) return;
    for (const draft of drafts) {
      const plain = !FINISHED.test(text.slice(draft.start, draft.end));
      if (draft.subject === 'applications.handled' && draft.value === all && plain)
        draft.subject = 'applications.receivedOrHandled';
    }
  },
  examples: {
    '新收政府信息公开申请57件，上年结转8件，共办理65件，办结60件，结转下年度5件。':
      'applications.received 57; applications.carriedIn 8; applications.receivedOrHandled 65; applications.handled 60; applications.carriedOut 5',
  },
};

const bracket: Settlement = {
  name: 'the bracket',
  asks: 'Are those in a bracket (上年结转1件) among the count in front of it: is that what was handled and what goes on?',
  take({ asides }, sums) {
    const sum = (name: ClaimSubject) => sums.all.get(name) ?? 0;
    const all = sum('applications.handled') + sum('applications.carriedOut');
    for (const { whole, carriedIn } of asides)
      if (whole.value === all && sum('applications.handled') > 0) takeOffCarriedIn(whole, carriedIn);
  },
  examples: {
    '收到政府信息公开申请9件（上年结转1件），办结8件，结转下年度1件。':
      'applications.received 8; applications.carriedIn 1; applications.handled 8; applications.carriedOut 1',
    '新收政府信息公开申请9件（上年结转1件），办结9件，结转下年度1件。':
      'applications.received 9; applications.carriedIn 1; applications.handled 9; applications.carriedOut 1',
  },
};

const unfinished: Settlement = {
  name: 'the unfinished',
  asks: 'Do those that are still being handled go on to the next year: are they what came less what was finished?',
  take: (reading, sums) =>
    decide(
      reading,
      ({ draft }) => draft.subject === 'applications.carriedOut',
      ({ draft, received }) => {
        const handled = sums.all.get('applications.handled');
        const whole = received?.value ?? came(sums);
        const adds = whole !== undefined && handled !== undefined && handled + draft.value === whole;
        return adds && !sums.certain.has('applications.carriedOut') ? 'likely' : null;
      },
    ),
  examples: {
    '收到政府信息公开申请9件，办结7件，2件正在办理中。':
      'applications.received 9; applications.handled 7; applications.carriedOut 2',
    '收到政府信息公开申请9件，办结7件，3件正在办理中。': 'applications.received 9; applications.handled 7',
  },
};

const together: Settlement = {
  name: 'one number for both',
  asks: 'Does 收到并办理5件, or 办理5件 alone, say how many were finished? Only if nothing is said of what was carried over.',
  take: (reading, sums) =>
    decide(
      reading,
      ({ draft }) => draft.subject !== 'applications.carriedOut' && draft.degree === 'likely',
      ({ received }) =>
        !sums.certain.has('applications.carriedIn') &&
        (sums.all.get('applications.carriedOut') ?? 0) === 0 &&
        (received !== null || came(sums) === undefined)
          ? 'likely'
          : null,
    ),
  examples: {
    '收到并办理政府信息公开申请5件。': 'applications.received 5; applications.handled 5',
    '全年办理政府信息公开申请5件。': 'applications.receivedOrHandled 5; applications.handled 5',
    '全年办理政府信息公开申请5件，上年结转1件。':
      'applications.receivedOrHandled 5; applications.carriedIn 1',
  },
};

const whole: Settlement = {
  name: 'all of them',
  asks: 'Are those answered in time (按时答复), or told of behind 其中, all that were handled: do they make up what came with those that go on or were withdrawn?',
  take: (reading, sums) =>
    decide(
      reading,
      ({ draft }) => draft.subject !== 'applications.carriedOut' && draft.degree !== 'likely',
      ({ draft, received, timed }) => {
        const all = received?.value ?? came(sums);
        if (all === undefined) return null;
        const before = sums.certain.get('applications.carriedIn') ?? 0;
        const pending = sums.all.get('applications.carriedOut') ?? 0;
        const made = [draft.value + pending, draft.value + pending + reading.withdrawn];
        if (made.some((sum) => sum === all || sum === all + before)) return 'certain';
        // 其中办理112件: all of them, most likely, where nothing is said of the others.
        const after = sums.certain.has('applications.carriedOut');
        const alone = !timed && sums.handledCounts === 1 && !after && !reading.late;
        return alone && draft.value <= all + before ? 'likely' : null;
      },
    ),
  examples: {
    '收到政府信息公开申请9件，按时答复8件，结转下年度1件。':
      'applications.received 9; applications.handled 8; applications.carriedOut 1',
    '收到政府信息公开申请9件，申请人撤回1件，按时答复8件。':
      'applications.received 9; applications.handled 8',
    '收到政府信息公开申请9件，按时答复7件。': 'applications.received 9',
  },
};

/** In this order, when the whole paragraph has been read. */
export const SETTLEMENTS: readonly Settlement[] = [desk, bracket, unfinished, together, whole];

const came = (sums: Sums): number | undefined =>
  sums.certain.get('applications.received') ?? sums.certain.get('applications.received.person');

/** Keeps with its degree what was held back, or leaves it out and says so. */
function decide(
  reading: Reading,
  concerns: (provisional: Provisional) => boolean,
  stands: (provisional: Provisional) => ClaimDraft['degree'] | null,
): void {
  const left = new Set<ClaimDraft>();
  for (const provisional of reading.provisional.filter(concerns)) {
    const { draft } = provisional;
    const degree = stands(provisional);
    if (degree !== null) {
      draft.degree = degree;
      continue;
    }
    left.add(draft);
    reading.notes?.push({
      clause: reading.text.slice(draft.start, draft.end),
      by: 'settle',
      says: `left out: the sums do not say that ${draft.value} is all`,
    });
  }
  const kept = reading.drafts.filter((draft) => !left.has(draft));
  reading.drafts.length = 0;
  for (const draft of kept) reading.drafts.push(draft);
}

/** What can only be decided when the whole paragraph has been read: which counts of handled applications are whole. */
export function settle(reading: Reading): void {
  const sums = sumsOf(reading);
  for (const { take } of SETTLEMENTS) take(reading, sums);
}
