/** pdf.js ships its second half without types; nothing of it is called here. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
