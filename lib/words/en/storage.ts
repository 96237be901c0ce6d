import type { StorageWords } from '../storage';

export const storage: StorageWords = {
  noStorage: 'The browser’s storage does not work',
  noStorageDetail: (reason) =>
    `Settings and results can be neither kept nor read, so nothing can be shown here. Restart the browser; if that does not help, check the disk and the browser’s profile. What went wrong: ${reason}`,
};
