import { faultInWords } from '../documents/in-words';
import type { Brief } from '../messages/brief';
import { jumpReplySchema } from '../messages/frame-replies';
import type { ToFrame } from '../messages/to-frame';
import type { OverlayViews } from '../overlay/navigation/surfaces';
import { requestSite } from '../settings/sites';
import { answerAsked } from './answer-asked';
import { askedAddress } from './asked-address';
import { FileQueue } from './file-queue';
import { FindText } from './find-text';
import { tellUnreadable } from './inspect-file';
import type { FileSource, LoadedFile } from './load-file';
import type { FileBytes } from './read-in-worker';
import { ShownFile } from './shown-file';
import type { ReaderEvents, ReaderState } from './state';
import { bounded } from './zoom';

export interface ReaderOptions {
  document: Document;
  /** Where the file is shown. */
  holder: HTMLElement;
  brief: Brief;
  /** Draws the overlay's card and bar. */
  views: OverlayViews;
  /** Answers what is asked of the selection of cells. */
  select: (message: unknown) => Promise<unknown> | null;
  /** Said in the place of a page that cannot be drawn. */
  brokenPage: (page: number) => string;
  render: (state: ReaderState, events: ReaderEvents) => void;
}

/** So long a finding is waited for that is to be shown, and how long between looking for it. */
const patienceMs = 5000;
const againMs = 150;
/** CSS pixels beside a file that is as wide as the window. */
const besideFile = 48;

/** The page that shows files: which there are, which of them is on the screen, and what is done with it. */
export function controlReader(options: ReaderOptions): ReaderEvents {
  const { document, holder, views, render } = options;
  const view = document.defaultView!;
  const asked = askedAddress(document.location.href);
  /** The file that was asked for by the address. */
  let first: number | null = null;
  const find = new FindText();
  let file: ShownFile | null = null;
  let inspector: ((message: unknown) => Promise<unknown> | null) | null = null;
  let state: ReaderState = {
    ...{ files: [], shown: null, pages: null, zoom: 1, isDrawn: false, dragged: false, printing: null },
    find: { text: '', count: 0, at: 0 },
  };
  const change = (news: Partial<ReaderState>) => {
    state = { ...state, ...news };
    render(state, events);
  };
  const queue = new FileQueue({
    brief: () => options.brief,
    onChange: () => change({ files: queue.lines }),
    onBytes: (id, bytes) => {
      if (id === state.shown) void draw(bytes);
    },
    onLoaded: (id, loaded) => {
      if (id === state.shown) void settle(loaded);
    },
  });

  const events: ReaderEvents = {
    open: (files) => void add(files.map((each) => ({ kind: 'disk', file: each }))),
    show,
    stop: (id) => queue.stop(id),
    again(id) {
      queue.again(id);
      if (id === state.shown) clear();
    },
    async permit(id, host) {
      if (await requestSite(host)) events.again(id);
    },
    insist() {
      const message: ToFrame = { type: 'inspect', insist: true };
      void inspector?.(message);
    },
    zoom,
    fitWidth() {
      if (file) zoom(file.zoomFor(room()));
    },
    toPage: (page) => file?.scrollTo(page),
    search(text) {
      if (file) find.search(file.text, text);
      change({ find: { text, ...find.standing } });
    },
    step(by) {
      find.step(by);
      change({ find: { ...state.find, ...find.standing } });
    },
    print: () => void print(),
  };

  /** @returns the number of the first */
  function add(sources: FileSource[]): number | null {
    const [added] = queue.add(sources);
    // The first one is what somebody wants to see; those that come later wait beside it.
    if (added !== undefined && (state.shown === null || sources.length === 1)) show(added);
    return added ?? null;
  }

  /** Takes off the screen what is there. */
  function clear(): void {
    file?.close();
    file = null;
    inspector = null;
    change({ pages: null, isDrawn: false, find: { text: '', count: 0, at: 0 } });
  }

  function show(id: number): void {
    if (id === state.shown && file) return;
    clear();
    change({ shown: id });
    view.scrollTo(0, 0);
    const loaded = queue.loaded(id);
    if (!loaded) return;
    if (loaded.bytes) void draw(loaded.bytes);
    void settle(loaded);
  }

  function current(): ShownFile {
    if (!file) {
      file = new ShownFile(holder, state.zoom);
      file.signal.addEventListener('abort', () => change({ pages: null }));
    }
    return file;
  }

  async function draw({ bytes }: FileBytes): Promise<void> {
    const own = current();
    const isDrawn = await own.draw(bytes, (page, place) => {
      place.textContent = options.brokenPage(page);
    });
    if (own !== file || !isDrawn) return;
    change({ isDrawn, pages: own.pages });
    fitNarrow();
  }

  /** In a narrow window a page is as wide as there is room, until somebody says otherwise. */
  function fitNarrow(): void {
    if (file && state.zoom === 1 && file.zoomFor(room()) < 1) zoom(file.zoomFor(room()));
  }

  /** CSS pixels for the width of a file. */
  function room(): number {
    const side = Number.parseFloat(view.getComputedStyle(holder.parentElement!).paddingLeft);
    return document.documentElement.clientWidth - side - besideFile / 2;
  }

  async function settle({ state: outcome, bytes, reading }: LoadedFile): Promise<void> {
    if (!reading) {
      if (outcome.kind === 'fault' && bytes)
        void tellUnreadable(bytes.url, faultInWords(outcome.fault, options.brief.language));
      return;
    }
    const own = current();
    const ways = await own.lay(reading).catch(() => null);
    if (!ways || own !== file) return;
    const isAsked = state.shown === first;
    inspector = own.inspect(reading, ways, views, isAsked ? asked.partOf : undefined);
    if (isAsked && asked.finding !== null) void jumpTo(asked.finding, own);
    change({ isDrawn: true, pages: own.pages });
    fitNarrow();
  }

  function zoom(wanted: number): void {
    const now = bounded(wanted);
    if (file) file.zoom = now;
    change({ zoom: now });
  }

  async function print(): Promise<void> {
    if (!file || state.printing) return;
    change({ printing: { done: 0, of: 0 } });
    try {
      const undo = await file.forPrint((done, of) => change({ printing: { done, of } }));
      view.addEventListener('afterprint', undo, { once: true });
      change({ printing: null });
      view.print();
    } finally {
      change({ printing: null });
    }
  }

  answerAsked((message) => inspector?.(message) ?? options.select(message));
  watchWindow();
  render(state, events);
  if (asked.src !== null) first = add([{ kind: 'address', url: asked.src }]);
  return events;

  /** Once there are marks. */
  async function jumpTo(finding: string, own: ShownFile): Promise<void> {
    const message: ToFrame = { type: 'jump', finding };
    for (const start = performance.now(); performance.now() - start < patienceMs && own === file; ) {
      const reply = jumpReplySchema.safeParse(await inspector?.(message)).data;
      if (reply?.ok) return;
      await new Promise((done) => setTimeout(done, againMs));
    }
  }

  function watchWindow(): void {
    const onScroll = () => {
      const pages = file?.pages ?? null;
      if (pages && pages.current !== state.pages?.current) change({ pages });
    };
    view.addEventListener('scroll', onScroll, { passive: true });
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    view.addEventListener('dragover', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (!state.dragged) change({ dragged: true });
    });
    view.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) change({ dragged: false });
    });
    view.addEventListener('drop', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      change({ dragged: false });
      events.open([...(event.dataTransfer?.files ?? [])]);
    });
    view.addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'p' || !file) return;
      event.preventDefault();
      events.print();
    });
  }
}
