import type { Habit } from '../page';
import { bare } from './bare';
import { blocks } from './blocks';
import { boxed } from './boxed';
import { careful } from './careful';
import { chatEditor } from './chat-editor';
import { cut } from './cut';
import { emptyCells } from './empty-cells';
import { framed } from './framed';
import { letterSpaced } from './letter-spaced';
import { mixedWidth } from './mixed-width';
import { oldCharset } from './old-charset';
import { oneParagraph } from './one-paragraph';
import { pdfCopy } from './pdf-copy';
import { printCopy } from './print-copy';
import { ragged } from './ragged';
import { runOn } from './run-on';
import { spaced } from './spaced';
import { spreadsheet } from './spreadsheet';
import { word } from './word';
import { wps } from './wps';

export const habits: readonly Habit[] = [
  word,
  wps,
  bare,
  careful,
  emptyCells,
  ragged,
  cut,
  boxed,
  printCopy,
  spaced,
  mixedWidth,
  framed,
  oldCharset,
  oneParagraph,
  blocks,
  spreadsheet,
  chatEditor,
  runOn,
  pdfCopy,
  letterSpaced,
];
