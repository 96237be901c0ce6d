import type { ReadMessage } from '../messages/from-frame';
import type { PageReading } from '../page/outline';
import type { Ways } from '../page/places';
import { readPage } from '../page/read-page';
import { embeddedFrames, showsOthers } from './embedded-frames';
import { type WatchContentOptions, watchContent } from './watch-content';

/** What was read, and what leads from its addresses to the document that shows it. */
export interface SubjectReading {
  url: string;
  reading: PageReading;
  places: Ways;
  /** There is more in frames of which the page is told nothing. */
  elsewhere: boolean;
  /** Addresses of the frames inside that are large enough to hold a part of the report. */
  frames: string[];
  /** What was noted in reading a file. */
  remarks?: ReadMessage['remarks'];
  /** Where it is a part of a page's report. */
  partOf?: ReadMessage['partOf'];
}

/** What an inspector inspects: a page as it is now, or a file that one of our own pages shows. */
export interface Subject {
  /** @throws when it cannot be read */
  read(): SubjectReading;
  /** Calls `onChange` when what is read has changed. */
  watch(options: Omit<WatchContentOptions, 'document'>): void;
}

/** The page of a document. */
export function pageSubject(document: Document): Subject {
  return {
    read() {
      const url = document.location.href;
      const [elsewhere, frames] = [showsOthers(document), embeddedFrames(document)];
      return { url, ...readPage(document, url), elsewhere, frames };
    },
    watch: (options) => watchContent({ document, ...options }),
  };
}
