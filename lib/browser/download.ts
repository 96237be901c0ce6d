/**
 * Hands a file to the browser's downloads. A link does it without the permission to see what else is downloaded.
 * @param document of an extension page
 */
export function download(document: Document, { name, content }: { name: string; content: Blob }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the content after the click, at a time of its own.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
