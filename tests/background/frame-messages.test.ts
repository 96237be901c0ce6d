import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { onFrameMessage } from '../../lib/background/frame-messages';
import { whenPutDown } from '../../lib/background/in-turn';
import type { FromFrame, ReadMessage } from '../../lib/messages/from-frame';
import type { JudgementReply, PackedJudgement } from '../../lib/messages/judgement';
import { reportPage } from '../report-page';
import { fake, reset } from './fake-browser';
import { readMessage } from './read-message';

// What the background answers to frames and puts down of them, with a storage that is slow, full or fails.

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser')).browser }));

beforeEach(reset);

const tell = (message: FromFrame) =>
  onFrameMessage(message, { tab: 7, frame: 0, origin: 'http://www.qinghe.gov.cn' });
const wrong = (figure: number) => reportPage({ cells: { 'applications.received.person': String(figure) } });
const read = async (html: string, news: Partial<ReadMessage> = {}) =>
  (await tell(readMessage(html, news))) as JudgementReply;
const judged = async (...page: Parameters<typeof read>) => (await read(...page)) as PackedJudgement;
const record = async () => {
  await whenPutDown(7);
  return [...fake.session.values()];
};
const settle = (finding: string) => tell({ type: 'settle', session: 's', finding, reason: 'checked' });
const complaints = () => vi.spyOn(console, 'error').mockImplementation(() => {});
const late = () => new Promise<void>((done) => setTimeout(done, 400));

test('a reading is answered with what to mark, and put down', async () => {
  const judgement = await judged(wrong(7));
  const [finding] = judgement.findings;
  expect(judgement).toMatchObject({ isReport: true, settled: [], unread: [] });
  expect(new Map(judgement.cards).get(finding!.id)).toMatchObject({
    rule: finding!.rule,
    place: expect.any(String),
  });
  expect(new Map(judgement.spots).get(finding!.id)).toMatchObject({ kind: 'cell' });
  expect(judgement.tables).toHaveLength(3);
  expect(await record()).toEqual([
    expect.objectContaining({
      ...{ state: 'inspected', session: 's', overlay: true, marksRemoved: false, unreadFrames: [] },
      inspection: expect.objectContaining({ isReport: true, findings: judgement.findings }),
    }),
  ]);
});

test('what is no report has nothing to mark', async () => {
  const judgement = await judged('<title>新闻</title><body><p>会议召开</p>', {
    frames: ['http://x.gov.cn/'],
  });
  expect(judgement).toMatchObject({ isReport: false, findings: [], cards: [], sheets: [] });
  expect(await record()).toEqual([expect.objectContaining({ overlay: false, unreadFrames: [] })]);
});

test('the answer does not wait for the storage', async () => {
  fake.reading = late;
  const answered = judged(wrong(7));
  const saved = late().then(record);
  expect(await answered).toMatchObject({ isReport: true, settled: null });
  expect(fake.session.size).toBe(0);
  expect(await saved).toHaveLength(1);
});

test('what is settled is said later where it is known later', async () => {
  const { findings } = await judged(wrong(7));
  await settle(findings[0]!.id);
  fake.reading = late;
  expect(await judged(wrong(7))).toMatchObject({ settled: null });
  await record();
  expect(fake.sent).toEqual([
    {
      ...{ type: 'settled', session: 's', inspectedAt: '2026-01-05T08:00:00.000Z' },
      findings: [
        // It explains the other one, but not itself any more: nothing settled is promised again.
        expect.objectContaining({
          settled: expect.objectContaining({ reason: 'checked' }),
          message: expect.stringMatching(/由7改为0，该项勾稽关系即可成立。$/),
        }),
        findings[1],
      ],
    },
  ]);
});

test('what is settled is answered at once where it is known, and comes back with another figure', async () => {
  const { findings } = await judged(wrong(7));
  await settle(findings[0]!.id);
  expect(await judged(wrong(7))).toMatchObject({ settled: [findings[0]!.id] });
  expect(await judged(wrong(8))).toMatchObject({ settled: [] });
  await record();
  expect(fake.sent).toEqual([]);
});

test('where what is settled cannot be read, everything is shown and put down', async () => {
  const said = complaints();
  fake.reading = async () => {
    throw new Error('IO error: Unable to create writable file');
  };
  expect(await judged(wrong(7))).toMatchObject({ isReport: true, settled: [] });
  expect(await record()).toEqual([expect.objectContaining({ state: 'inspected' })]);
  expect(said).toHaveBeenCalled();
});

test('a finding is settled as it was inspected last, also when that is still being put down', async () => {
  const { findings } = await judged(wrong(7));
  const id = findings.find(({ equation }) => equation !== undefined)!.id;
  const [, done] = await Promise.all([judged(wrong(8)), settle(id)]);
  expect(done).toBe(true);
  const facts = [...fake.local.values()] as { figures: string }[];
  expect(facts[0]!.figures).toContain('["applications.received.person",8]');
});

test('a decision that cannot be stored is answered with that', async () => {
  const said = complaints();
  const { findings } = await judged(wrong(7));
  fake.localIsFull = true;
  expect(await settle(findings[0]!.id)).toBe(false);
  expect(said).toHaveBeenCalled();
});

test('an inspection for which there is no room is a failure that can be seen; the page has its marks', async () => {
  fake.room = 300;
  expect((await judged(wrong(7))).findings.length).toBeGreaterThan(0);
  expect(await record()).toEqual([
    expect.objectContaining({ state: 'failed', session: 's', reason: 'QUOTA_BYTES quota exceeded' }),
  ]);
});

test('a page that cannot be judged is answered with the reason, and nothing is put down', async () => {
  complaints();
  const message = readMessage(wrong(7));
  // What the door would not let in.
  Reflect.set(message.reading.outline, 'blocks', null);
  expect(await tell(message)).toEqual({ failed: expect.any(String) });
  expect(await record()).toEqual([]);
});

test('how the marks stand is put down with the inspection, which stays', async () => {
  const marks = (session: string, overlay: boolean) =>
    tell({ type: 'marks', session, overlay, marksRemoved: !overlay });
  expect(await marks('s', false)).toBe(false);
  await judged(wrong(7));
  expect(await marks('another', false)).toBe(false);
  expect(await marks('s', false)).toBe(true);
  expect(await record()).toEqual([
    expect.objectContaining({ overlay: false, marksRemoved: true, inspection: expect.anything() }),
  ]);
});

test('the language and the rules are those of the brief', async () => {
  const { findings } = await judged(wrong(7));
  const { rule } = findings[0]!;
  const english = await judged(wrong(7), { language: 'en', rules: { [rule]: 'off' } });
  expect(english.findings.some((each) => each.rule === rule)).toBe(false);
  expect(english.cards.every(([, { severityName }]) => /^[A-Z]/.test(severityName))).toBe(true);
});
