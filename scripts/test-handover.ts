import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testLetters } from './test-handover/letters';
import { testWorkbook } from './test-handover/workbook';
import { findOrInstallOffice, type Office } from './test-paste/office';

// `npm run test:handover`: has LibreOffice open what the desk hands over of a county in which everything is odd, workbook,
// CSV, letters and circular, and compares what it sees with what was meant. Exit status: 0, all as meant; 1, not; 2,
// there is no LibreOffice and none could be installed.

const offices = (['calc', 'writer'] as const).map((program): Office => findOrInstallOffice(program));
const [calc, writer] = offices.flatMap((office) => ('path' in office ? office.path : []));
if (calc === undefined || writer === undefined) {
  for (const office of offices) if ('missing' in office) console.error(office.missing);
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-handover-'));
  try {
    const checks = [...(await testWorkbook(calc, folder)), ...(await testLetters(writer, folder))];
    for (const { what, differences } of checks) {
      console.log(`${differences.length === 0 ? 'passed' : 'FAILED'}  ${what}`);
      for (const difference of differences.slice(0, 12)) console.log(`        ${difference.slice(0, 300)}`);
    }
    const failed = checks.filter(({ differences }) => differences.length > 0).length;
    console.log(`${checks.length - failed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
