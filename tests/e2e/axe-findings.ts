import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core finds wrong with a page, each with an element that has it. */
export async function axeFindings(page: Page): Promise<[rule: string, element: string | undefined][]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => Reflect.get(globalThis, 'axe').run());
  return violations.map(({ id, nodes }: axe.Result) => [id, nodes[0]?.html]);
}
