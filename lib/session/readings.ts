import type { Brief } from '../messages/brief';
import type { FromFrame } from '../messages/from-frame';
import { type PageJudgement, readJudgement } from '../messages/judgement';
import { packReading } from '../messages/packed-reading';
import type { Subject, SubjectReading } from './subject';

/** A judgement with the way from its addresses back to the elements that were read. */
export interface JudgedReading extends PageJudgement, Pick<SubjectReading, 'places' | 'elsewhere'> {
  /** When the page was read. */
  inspectedAt: string;
}

/** How an inspector stands when it reads. */
export interface Standing {
  session: string;
  brief: Brief;
  insist: boolean;
  overlay: boolean;
  marksRemoved: boolean;
}

/** Who has not answered by then does not. */
const patienceMs = 20_000;

/** Reads a page and has the background judge it, again and again; what the last reading came to counts. */
export class Readings {
  readonly #subject: Subject;
  readonly #tell: (message: FromFrame) => Promise<unknown>;
  /** What was read last. */
  #last: Pick<JudgedReading, 'inspectedAt' | 'places' | 'elsewhere'> | null = null;
  #begun = 0;
  #answered = 0;

  constructor(subject: Subject, tell: (message: FromFrame) => Promise<unknown>) {
    this.#subject = subject;
    this.#tell = tell;
  }

  /** What was read last is still being judged. */
  get underWay(): boolean {
    return this.#answered < this.#begun;
  }

  /**
   * Reads the page as it is now. The addresses of a judgement lead into its own reading alone.
   * @returns null when the page has been read again before it was judged
   * @throws when it could not be read or judged
   */
  async take(standing: Standing): Promise<JudgedReading | null> {
    const turn = ++this.#begun;
    const isLast = () => turn === this.#begun;
    try {
      const inspectedAt = new Date().toISOString();
      const { reading, places, elsewhere, ...said } = this.#subject.read();
      const last = { inspectedAt, places, elsewhere };
      this.#last = last;
      const { session, brief, insist, overlay, marksRemoved } = standing;
      const judgement = await this.#ask(
        {
          ...{ type: 'read', session, inspectedAt, insist, overlay, marksRemoved },
          ...{ ...said, language: brief.language, rules: brief.rules },
          reading: packReading(reading),
        },
        isLast,
      );
      return judgement && { ...judgement, ...last };
    } catch (error) {
      if (isLast()) throw error;
      return null;
    } finally {
      if (isLast()) this.#answered = turn;
    }
  }

  /** Another judgement of what was read last; null when it is of an earlier reading. */
  judgedAnew(inspectedAt: string, judgement: PageJudgement): JudgedReading | null {
    return this.#last?.inspectedAt === inspectedAt ? { ...judgement, ...this.#last } : null;
  }

  /** Asks twice at most: the background may be ended while it judges, and is there again when it is asked. */
  async #ask(message: FromFrame, isLast: () => boolean): Promise<PageJudgement | null> {
    for (let asked = 0; asked < 2; asked++) {
      const reply = readJudgement(await soon(this.#tell(message)));
      if (!isLast()) return null;
      if (reply && 'failed' in reply) throw new Error(reply.failed);
      if (reply) return reply;
    }
    throw new Error('The extension did not answer.');
  }
}

/** @returns undefined where an answer does not come */
async function soon(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), patienceMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
