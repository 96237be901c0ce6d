import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallOffice } from './test-paste/office';
import { testPages, testSample } from './test-paste/run';

// `npm run test:paste`: has LibreOffice open what the extension gives away, and compares what it sees with what was
// meant. What is pasted into it goes through the same filter for HTML. Exit status: 0, all as meant; 1, not; 2,
// there is no LibreOffice and none could be installed.

const office = findOrInstallOffice();
if ('missing' in office) {
  console.error(office.missing);
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-paste-'));
  try {
    const checks = [
      ...(await testSample(office.path, folder)),
      ...(await testPages(office.path, folder, ['sums-do-not-close-2020', 'table-cut-in-two-2022'])),
    ];
    for (const { what, differences } of checks) {
      console.log(`${differences.length === 0 ? 'passed' : 'FAILED'}  ${what}`);
      for (const difference of differences) console.log(`        ${difference}`);
    }
    const failed = checks.filter(({ differences }) => differences.length > 0).length;
    console.log(`${checks.length - failed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
