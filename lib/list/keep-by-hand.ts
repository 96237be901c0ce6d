import { browser } from 'wxt/browser';
import { type Kept, keepReport } from '../desk/keep-report';
import type { ReportInspection } from '../inspection';
import { rules } from '../rules';
import { adjustRules } from '../rules/adjust-rules';
import { settingsInForce } from '../settings/settings-store';

/** Puts a report on the desk because a person says so, also where no record is wanted. @throws {DeskFault} */
export async function keepByHand(inspection: ReportInspection): Promise<Kept> {
  const { settings } = await settingsInForce();
  const { version: by } = browser.runtime.getManifest();
  return keepReport(inspection, {
    by,
    visit: null,
    comparing: { rules: adjustRules(rules, settings.rules) },
  });
}
