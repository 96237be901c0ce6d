import type { Page } from 'playwright-core';
import { writeDeskFile } from '../../lib/desk/desk-file';
import { digestOf } from '../../lib/desk/digest';
import type { ReportInspection } from '../../lib/inspection';
import type { Roster } from '../../lib/roster/roster';
import type { ExtensionBrowser } from './browser';

/** Puts reports and rosters on the desk, as a colleague's file brings them. */
export async function fillDesk(
  browser: ExtensionBrowser,
  inspections: readonly ReportInspection[],
  rosters: Roster[] = [],
): Promise<void> {
  const reports = await Promise.all(
    inspections.map(async (inspection, at) => {
      const { url, inspectedAt } = inspection.source;
      return {
        id: `filled ${at}`,
        addresses: [url.replace(/^https?:/, '')],
        lists: [],
        versions: [
          {
            ...{ digest: await digestOf(inspection), firstSeen: inspectedAt, lastSeen: inspectedAt },
            ...{ by: '0.1.0', visit: null, inspection },
          },
        ],
      };
    }),
  );
  const file = await writeDeskFile({ reports, decisions: [], work: [], rosters });
  const page: Page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('desk.html'));
  await page.locator('footer input[type=file]').setInputFiles({
    ...{ name: 'desk.gz', mimeType: 'application/gzip' },
    buffer: Buffer.from(await file.arrayBuffer()),
  });
  await page.locator('.preview button').first().click();
  await page.locator('.preview').waitFor({ state: 'detached' });
  await page.locator('.row').first().waitFor();
  await page.close();
}
