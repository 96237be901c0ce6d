/** What the extension's own pages say where the browser's storage fails, so that there is nothing to show. */
export interface StorageWords {
  noStorage: string;
  noStorageDetail(reason: string): string;
}
