import { decisions } from './decisions';
import { forgetRecalled, recallYearBefore } from './desk-years';
import { judgeToKnow, judgeToTell } from './judge-anew';
import { judgeTab, type Made } from './judge-tab';
import { putDownAll } from './put-down';
import { readForgotten } from './read-forgotten';
import { readingsOf, tabsRead } from './tab-readings';
import { tellShare } from './tell-share';

/**
 * Something on the desk has changed: a tab of which the desk now has another report for the year before, or none any
 * more, is judged anew. What is put down here may be kept on the desk in its turn; then nothing is new.
 */
export async function onDeskChanged(): Promise<void> {
  forgetRecalled();
  await readForgotten().catch((error: unknown) =>
    console.error('Gouji: pages could not be asked to be read again.', error),
  );
  for (const tab of tabsRead())
    try {
      const made: Made = new Map();
      for (const { inspection } of judgeTab(readingsOf(tab), () => true, made))
        await recallYearBefore(inspection);
      const said = await decisions();
      const shares = judgeToTell(tab, null, made);
      for (const share of shares) void tellShare(tab, share, said);
      const readings = shares.map(({ reading }) => reading);
      putDownAll(tab, judgeToKnow(tab, { readings, said }, made));
    } catch (error) {
      console.error('Gouji: a page could not be judged by the year before.', error);
    }
}
