/** A badge with a letter beside what is wrong; or a frame around its cell with a small badge in the corner. */
export type MarkStyle = 'letter' | 'outline';

/**
 * The badge: a filled square for an error, a filled circle for what should be looked at, a hollow square for a
 * note, so that the three differ in shape and letter as well as in colour. A white line parts it from the page.
 */
export const badgeStyles = `
button {
  all: initial; position: absolute; box-sizing: border-box; visibility: hidden; pointer-events: auto;
  cursor: pointer; -webkit-tap-highlight-color: transparent;
}
span {
  position: absolute; box-sizing: border-box; display: block; text-align: center; white-space: nowrap;
  font: 700 11px/16px system-ui, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif;
  font-variant-numeric: tabular-nums; user-select: none; box-shadow: 0 0 0 1px #fff;
}
.error { background: #c0271b; color: #fff; border-radius: 2px; }
.warning { background: #ffc533; color: #4a2c00; border-radius: 8px; }
.info { background: #fff; color: #1f5fae; border-radius: 2px; outline: 1.5px solid #1f5fae; outline-offset: -1.5px; }
button:hover span { box-shadow: 0 0 0 1px #fff, 0 0 0 3px rgb(0 0 0 / .35); }
button:focus-visible span, button[aria-expanded="true"] span { box-shadow: 0 0 0 1px #fff, 0 0 0 3px #1a73e8; }
@media (forced-colors: active) {
  span.error, span.warning, span.info { forced-color-adjust: none; background: Canvas; color: CanvasText; box-shadow: none;
    outline: 1px solid CanvasText; outline-offset: -1px; }
  span.error { background: CanvasText; color: Canvas; }
  button:hover span, button:focus-visible span, button[aria-expanded="true"] span {
    box-shadow: none; outline: 2px solid Highlight; }
}
.paper { display: none; }
@media print {
  button { display: none; }
  .paper { display: block; top: 0; left: 0; min-width: 100%; box-sizing: border-box; padding: 0 1pt; visibility: visible;
    background: #fff; color: #000; border: 1pt solid #000; outline: none; box-shadow: none;
    font: 700 7pt/9pt system-ui, sans-serif; }
  .paper.error { border-width: 1.5pt; }
  .paper.info { border-style: dotted; }
}
`;

/** Frames around cells, by what the cell is in the equation that is being read, and lines where something is missing. */
export const frameStyles = `
span { all: initial; position: absolute; inset: 0; visibility: hidden; pointer-events: none; outline-offset: -2px; }
.summand { outline: 2px solid #1f5fae; background: rgb(31 95 174 / .10); }
.subtrahend { outline: 2px dashed #1f5fae; background: rgb(31 95 174 / .10); }
.whole { outline: 3px double #c0271b; background: rgb(192 39 27 / .10); }
.related { outline: 2px solid #b06f00; background: rgb(230 160 0 / .12); }
.explains { outline: 3px solid #14783c; background: rgb(20 120 60 / .12); }
.shared { outline: 1px dashed #b06f00; background: rgb(230 160 0 / .08); }
.framed-error { outline: 2px solid #c0271b; }
.framed-warning { outline: 2px dashed #b06f00; }
.framed-info { outline: 2px dotted #1f5fae; }
.gap-error { border-top: 2px dashed #c0271b; }
.gap-warning { border-top: 2px dashed #b06f00; }
.gap-info { border-top: 2px dashed #1f5fae; }
@media print { span { display: none; } }
`;
