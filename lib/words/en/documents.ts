import type { DocumentWords, PageRange } from '../documents';

export const documents: DocumentWords = {
  documentFault: {
    empty: 'there is nothing in the file',
    encrypted: 'the file has a password for its readers; open it and save it without one',
    damaged: 'the file is damaged or incomplete; download it again, or open it and save it anew',
    noPages: 'the file has no pages',
    scanned:
      'the file is a scan or pictures, without text that could be read; ask the unit for the original (a Word document, or a PDF exported from it)',
    garbled:
      'the file does not say rightly which characters its text consists of; export the PDF anew, or ask for the Word document',
    unknown: 'an unknown kind of file; PDF, Word (.docx) and OFD files can be inspected',
    stopped: 'reading was stopped',
    binaryWord: 'an old Word or WPS document (.doc, .wps); open it in Word or WPS and save it as .docx',
    spreadsheet: 'a spreadsheet; PDF, Word (.docx) and OFD files can be inspected',
    presentation: 'a presentation; PDF, Word (.docx) and OFD files can be inspected',
    archive: 'an archive; unpack it and inspect the files in it',
    picture: 'a picture, without text that could be read; ask the unit for the original',
    page: 'a web page and no attachment; open it in the browser and inspect it there',
    otherOffice: 'a document of another word processor; open it and save it as .docx',
    tooLarge: (megabytes) => `the file is larger than ${megabytes} MB and is not read`,
    tooManyPages: (pages, most) => `the file has ${pages} pages, more than ${most}, and is not read`,
    unpacksTooLarge: (megabytes) => `the file unpacks to more than ${megabytes} MB and is not read`,
  },
  documentRemark: {
    changesAccepted: (insertions, deletions) =>
      `The document has tracked changes (insertions: ${insertions}, deletions: ${deletions}); it was inspected as if all of them were accepted.`,
    scannedPages: (pages) =>
      `Page ${listed(pages)}: a scan or a picture, without text that could be read. Not inspected; ask the unit for the original.`,
    recognisedText: (pages) =>
      `Page ${listed(pages)}: a scan with text that a program recognised, which may be wrong and was not used.`,
    unmappedText: (pages) =>
      `Page ${listed(pages)}: text of which the file does not say which characters it is; it cannot be read. Export the file anew.`,
    damagedPages: (pages) => `Page ${listed(pages)}: damaged, not read.`,
  },
};

function listed(pages: PageRange[]): string {
  return pages.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
