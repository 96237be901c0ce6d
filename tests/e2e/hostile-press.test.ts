import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Planted } from '../overlay/in-page';
import { type Bench, rest, startBench } from './overlay-bench';

// A page that has its reader settle what the reader does not see. Each test is mostly rests: several rest beside one
// another, each in a window of its own.

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

const html = `<!doctype html><title>报告</title><body><table border=1 cellpadding=24>
  <tr><td id=a>3</td><td id=b>4</td></tr></table><button id=lure>下载附件</button>
  <div style="height:900px"></div></body>`;
const planted: Planted[] = [
  { id: 'one', at: '#a', facts: ['applications.received.total'] },
  { id: 'two', at: '#b', facts: ['applications.received.person'] },
];
const reason = '可以接受的差异';
const box = { width: 1280, height: 800 };

/** A page with the card of the first finding open, and its reasons for settling when a person has asked for them. */
async function open(reasons: boolean): Promise<Page> {
  const page = await bench.open(html, box);
  await page.evaluate((options) => window.gouji.mount(options), { planted, settles: true });
  await page.evaluate(() => window.gouji.next());
  await rest(page);
  if (reasons) await toggle(page).click();
  await rest(page);
  return page;
}

const card = (page: Page) => page.locator('gouji-overlay .card');
const toggle = (page: Page) => card(page).getByRole('button', { name: /已核/ });
const decision = (page: Page) => card(page).getByRole('button', { name: reason });
const asked = (page: Page) => page.evaluate(() => window.gouji.asked);

/** Does as a person who means it. */
async function settleHonestly(page: Page): Promise<void> {
  await rest(page);
  if ((await card(page).count()) === 0) await page.evaluate(() => window.gouji.next());
  if ((await decision(page).count()) === 0) await toggle(page).click();
  await rest(page);
  await decision(page).click();
  expect(await asked(page)).toEqual([expect.stringMatching(/^settle (one|two) /)]);
}

/** A script of the page that puts style sheets into every shadow of ours within reach. */
const adopt = (css: string) => `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(css)});
  const roots = (node) => [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []);
  window.theirs = sheet;
  window.dress = () => {
    for (const root of roots(document)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  window.undress = () => {
    for (const root of roots(document))
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  dress();
}`;
const whole = 'position:fixed!important;inset:0!important;width:100vw!important;height:100vh!important';
const points = [
  [640, 400],
  [200, 650],
  [1000, 120],
] as const;

describe.concurrent.each([
  ['before the reasons are open', false],
  ['once the reasons are open', true],
])('style sheets of the page in our shadows, %s:', (_when, reasons) => {
  test.each([
    ['buttons spread and unseen', `.card button{${whole};opacity:0!important}`],
    ['buttons spread and all but unseen', `.card button{${whole};opacity:.02!important}`],
    [
      'buttons spread, without colour',
      `.card button{${whole};color:transparent!important;background:none!important;border:0!important}`,
    ],
    ['a box before each button', `.card button::before{content:"";${whole};opacity:0}`],
    ['the card spread and unseen', `.card{${whole};opacity:0!important} .card button{${whole}}`],
    ['the card cut to nothing', `.card{clip-path:inset(50%)!important} .card button{${whole}}`],
    ['only the decisions', `.reasons button{${whole};opacity:0!important}`],
  ])('%s', async (_what, css) => {
    const page = await open(reasons);
    await page.evaluate(adopt(css));
    for (const [x, y] of points) {
      await page.mouse.click(x, y);
      await page.evaluate('dress()');
    }
    await rest(page);
    expect(await asked(page)).toEqual([]);
    await page.evaluate('undress()');
    await settleHonestly(page);
    await bench.done(page);
  });
});

describe.concurrent('what the page does to elements around our buttons', () => {
  async function pixels(page: Page, clip: { x: number; y: number; width: number; height: number }) {
    return (await page.screenshot({ clip })).toString('base64');
  }
  const host = "document.querySelector('gouji-overlay')";
  const targets: [string, string][] = [
    ['our host', host],
    ['the body', 'document.body'],
    ['the document', 'document.documentElement'],
    ['our card', `${host}.shadowRoot.querySelector('.card')`],
    ['what holds our card', `${host}.shadowRoot.querySelector('.card').parentElement`],
  ];
  const styles: [string, string][] = [
    ['opacity', '0'],
    ['filter', 'opacity(0)'],
    ['clip-path', 'inset(50%)'],
    ['transform', 'scale(0.01)'],
    ['zoom', '0.05'],
  ];
  const both = targets.flatMap(([name, target]) =>
    styles.map(([property, value]) => [property, name, target, value] as const),
  );
  test.each(both)('%s on %s: settles only what is seen', async (property, _name, target, value) => {
    const page = await open(true);
    const clip = (await decision(page).boundingBox())!;
    await page.mouse.move(5, 5);
    const before = await pixels(page, clip);
    await page.evaluate(`${target}.style.setProperty('${property}', '${value}', 'important')`);
    await rest(page);
    const seen = (await pixels(page, clip)) === before;
    await page.mouse.click(clip.x + clip.width / 2, clip.y + clip.height / 2);
    await rest(page);
    const pressed = (await asked(page)).length > 0;
    if (pressed) expect(seen).toBe(true);
    await page.evaluate(`${target}.style.removeProperty('${property}')`);
    if (!pressed) await settleHonestly(page);
    await bench.done(page);
  });

  const cover = 'position:fixed;inset:0;width:auto;height:auto;margin:0;border:0;background:#fff';
  test.each([
    ['in the page', ''],
    ['in the top layer', "cover.popover = 'manual'; cover.showPopover();"],
    [
      'in a shadow of ours',
      `${host}.shadowRoot.append(cover); cover.popover = 'manual'; cover.showPopover();`,
    ],
  ])('a cover that takes no clicks, %s: settles only what is seen', async (_where, raise) => {
    const page = await open(true);
    const clip = (await decision(page).boundingBox())!;
    await page.mouse.move(5, 5);
    const before = await pixels(page, clip);
    await page.evaluate(`{
      const cover = document.createElement('div');
      cover.style.cssText = '${cover};pointer-events:none;z-index:2147483647';
      cover.textContent = '请点击此处下载附件';
      document.body.append(cover);
      ${raise}
      window.uncover = () => cover.remove();
    }`);
    await rest(page);
    const seen = (await pixels(page, clip)) === before;
    await page.mouse.click(clip.x + clip.width / 2, clip.y + clip.height / 2);
    await rest(page);
    const pressed = (await asked(page)).length > 0;
    if (pressed) expect(seen).toBe(true);
    await page.evaluate('uncover()');
    if (!pressed) await settleHonestly(page);
    await bench.done(page);
  });
});

describe.concurrent('keys', () => {
  const focusDecision = `[...document.querySelector('gouji-overlay').shadowRoot.querySelectorAll('.reasons button')]
    .find((each) => each.textContent.includes('${reason}'))`;

  test.each(['Enter', 'Space'])('%s settles nothing where a script has moved the focus', async (key) => {
    const page = await open(true);
    await page.evaluate(`${focusDecision}.focus()`);
    await page.keyboard.press(key);
    await rest(page);
    expect(await asked(page)).toEqual([]);
    await settleHonestly(page);
    await bench.done(page);
  });

  test('nor where a script moves the focus as the reader presses Tab in the page, or a key goes down', async () => {
    const page = await open(true);
    await page.evaluate(`addEventListener('keydown', () => ${focusDecision}?.focus(), true);
      addEventListener('focusin', () => ${focusDecision}?.focus(), true);
      document.querySelector('#lure').focus()`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await rest(page);
    expect(await asked(page)).toEqual([]);
    await bench.done(page);
  });

  test('nor by an access key of the page’s', async () => {
    const page = await open(true);
    await page.evaluate(`${focusDecision}.accessKey = 's'`);
    await page.keyboard.press('Alt+s');
    await rest(page);
    expect(await asked(page)).toEqual([]);
    await bench.done(page);
  });

  test.each(['Enter', 'Space'])('a reader who goes there by Tab settles by %s', async (key) => {
    const page = await open(false);
    const onButton = (words: string) =>
      page.evaluate((text) => {
        const focused = document.querySelector('gouji-overlay')!.shadowRoot!.activeElement;
        return focused?.localName === 'button' && focused.textContent!.includes(text);
      }, words);
    for (let step = 0; step < 20 && !(await onButton('已核')); step++) await page.keyboard.press('Tab');
    expect(await onButton('已核')).toBe(true);
    await page.keyboard.press(key);
    await rest(page);
    for (let step = 0; step < 20 && !(await onButton(reason)); step++) await page.keyboard.press('Tab');
    expect(await onButton(reason)).toBe(true);
    await page.keyboard.press(key);
    await rest(page);
    expect(await asked(page), await card(page).innerText()).toEqual([expect.stringMatching(/^settle one /)]);
    await bench.done(page);
  });
});

test('clicks that scripts make settle nothing, nor do they once a person has clicked beside', async () => {
  const page = await open(true);
  const press = () =>
    page.evaluate(() => {
      const shadow = document.querySelector('gouji-overlay')!.shadowRoot!;
      for (const button of shadow.querySelectorAll<HTMLElement>('.reasons button')) {
        const init = { bubbles: true, composed: true, cancelable: true, detail: 1 };
        const { left, top } = button.getBoundingClientRect();
        button.click();
        button.dispatchEvent(new MouseEvent('click', { ...init, clientX: left + 3, clientY: top + 3 }));
        button.dispatchEvent(new PointerEvent('click', { ...init, clientX: left + 3, clientY: top + 3 }));
      }
    });
  await press();
  await page.mouse.click(20, 780);
  await press();
  await rest(page);
  expect(await asked(page)).toEqual([]);
  await settleHonestly(page);
  await bench.done(page);
});
