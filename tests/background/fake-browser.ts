/** Storage and tabs of a browser, slow, full or failing as a test wants them. */
export const fake = {
  local: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  /** What was sent to tabs. */
  sent: [] as unknown[],
  /** More than so many characters do not fit into a record. */
  room: Number.POSITIVE_INFINITY,
  localIsFull: false,
  /** How reading what is settled goes. */
  reading: async () => {},
};

export function reset(): void {
  fake.local.clear();
  fake.session.clear();
  fake.sent.length = 0;
  fake.room = Number.POSITIVE_INFINITY;
  fake.localIsFull = false;
  fake.reading = async () => {};
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

export const browser = {
  tabs: {
    get: async () => ({ incognito: false }),
    sendMessage: async (_tab: number, message: unknown) => fake.sent.push(message) > 0,
  },
  scripting: { executeScript: async () => [] },
  storage: {
    local: {
      get: async () => {
        await fake.reading();
        return Object.fromEntries(fake.local);
      },
      set: async (news: object) => {
        if (fake.localIsFull) throw new Error('QUOTA_BYTES quota exceeded');
        for (const [key, value] of Object.entries(news)) fake.local.set(key, value);
      },
    },
    session: {
      get: async () => {
        await wait(5);
        return Object.fromEntries(fake.session);
      },
      set: async (news: object) => {
        if (JSON.stringify(news).length > fake.room) throw new Error('QUOTA_BYTES quota exceeded');
        await wait(20);
        for (const [key, value] of Object.entries(news)) fake.session.set(key, value);
      },
      remove: async () => {},
    },
  },
};
