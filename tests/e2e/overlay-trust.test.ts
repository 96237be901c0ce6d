import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Mounting, Planted } from '../overlay/in-page';
import { type Bench, rest, startBench } from './overlay-bench';

// What a page's own script can do to the overlay: nothing that a person has not done.

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

const html = `<!doctype html><title>报告</title><body><table border=1 cellpadding=24>
  <tr><td id=a>3</td><td id=b>4</td></tr></table><div style="height:900px"></div></body>`;
const planted: Planted[] = [
  {
    id: 'one',
    at: '#a',
    facts: ['applications.received.total', 'applications.received.person'],
    cells: ['#a', '#b'],
    equation: [
      { fact: 'applications.received.person', role: 'summand', value: 4 },
      { fact: 'applications.received.total', role: 'whole', value: 3 },
    ],
  },
  { id: 'two', at: '#b', facts: ['applications.received.person'] },
];

async function open(more: Mounting = {}): Promise<Page> {
  const page = await bench.open(html);
  await page.evaluate((options) => window.gouji.mount(options), {
    planted,
    settles: true,
    copies: true,
    ...more,
  });
  await rest(page);
  return page;
}

const card = (page: Page) => page.locator('gouji-overlay .card');

describe('a script that presses our buttons', () => {
  test('opens, settles, copies, steps and switches off nothing', async () => {
    const page = await open();
    const pressed = await page.evaluate(() => {
      let count = 0;
      const press = (root: ParentNode) => {
        for (const button of root.querySelectorAll('button')) {
          const init = { bubbles: true, composed: true, cancelable: true };
          button.click();
          button.dispatchEvent(new MouseEvent('click', init));
          button.dispatchEvent(new PointerEvent('pointerdown', init));
          button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ...init }));
          count++;
        }
      };
      const overlay = document.querySelector('gouji-overlay')!;
      for (const mark of overlay.querySelectorAll('gouji-mark')) press(mark.shadowRoot!);
      press(overlay.shadowRoot!);
      window.gouji.next();
      press(overlay.shadowRoot!);
      return count;
    });
    expect(pressed).toBeGreaterThan(10);
    await rest(page);
    expect(await page.evaluate(() => window.gouji.asked)).toEqual([]);
    expect(await page.evaluate(() => window.gouji.states)).toEqual([{ on: true, current: 'one' }]);
    expect(await card(page).getByText('逐项列出 2 格').getAttribute('aria-expanded')).toBe('false');
    await bench.done(page);
  });

  test('opens nothing by a label of its own, or by taking a button into the page', async () => {
    const page = await open();
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('gouji-mark')!;
      const button = shadowRoot!.querySelector('button')!;
      button.id = 'theirs';
      const label = document.createElement('label');
      label.htmlFor = 'theirs';
      shadowRoot!.append(label);
      label.click();
      document.body.append(button);
      button.click();
    });
    expect(await page.evaluate(() => window.gouji.states)).toEqual([]);
    await bench.done(page);
  });

  test('closes nothing with a forged Esc', async () => {
    const page = await open();
    await page.evaluate(() => window.gouji.next());
    await page.evaluate(() => {
      for (const target of [window, document, document.activeElement!])
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    });
    expect(await card(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
    await bench.done(page);
  });
});

describe('a page that takes the overlay away:', () => {
  const removals: [string, string][] = [
    ['whole', "document.querySelector('gouji-overlay').remove()"],
    ['out of its place', "document.querySelector('table').append(document.querySelector('gouji-overlay'))"],
    [
      'with its body',
      "document.documentElement.replaceChild(document.createElement('body'), document.body).id",
    ],
    ['one mark', "document.querySelector('gouji-mark').remove()"],
    ['all marks', "document.querySelector('gouji-overlay').replaceChildren()"],
    ['its bar', "document.querySelector('gouji-overlay').shadowRoot.querySelector('.bar').remove()"],
    ['everything in its shadow', "document.querySelector('gouji-overlay').shadowRoot.replaceChildren()"],
    [
      'what is in its bar',
      "document.querySelector('gouji-overlay').shadowRoot.querySelector('.bar').innerHTML = 'x'",
    ],
    [
      'by a style',
      "document.querySelector('gouji-overlay').style.setProperty('display', 'none', 'important')",
    ],
    ['by making it inert', "document.querySelector('gouji-overlay').inert = true"],
    ['by a slot that is not there', "document.querySelector('gouji-mark').slot = 'nowhere'"],
  ];
  test.each(removals)('%s, gets it back', async (_what, remove) => {
    const page = await open();
    const shape = () =>
      page.evaluate(() => {
        const overlay = document.querySelector('gouji-overlay')!;
        return {
          home: overlay.parentElement === document.body,
          markup: overlay.outerHTML.replace(/ style="[^"]*"/g, ''),
          style: overlay.getAttribute('style'),
          bar: overlay.shadowRoot!.querySelector<HTMLElement>('.bar')?.innerText,
          barOnTop: overlay.shadowRoot!.querySelector('.bar')?.matches(':popover-open'),
        };
      });
    const before = await shape();
    await page.evaluate(remove);
    await expect.poll(shape).toEqual(before);
    await page.evaluate(() => window.gouji.next());
    expect(await card(page).innerText()).toContain('问题 0');
    await bench.done(page);
  });

  test.each([
    ['every 20 ms', 'setInterval(() => document.querySelector("gouji-overlay")?.remove(), 20)'],
    [
      'as soon as it is back',
      'new MutationObserver(() => document.querySelector("gouji-overlay")?.remove()).observe(document.body, { childList: true }); document.querySelector("gouji-overlay").remove()',
    ],
    ['piece by piece', 'setInterval(() => document.querySelector("gouji-mark")?.remove(), 20)'],
    [
      'by emptying its card',
      'setInterval(() => document.querySelector("gouji-overlay")?.shadowRoot.querySelector(".card")?.replaceChildren(), 20)',
    ],
  ])('%s, is given up to after a few times, and says so', async (_how, script) => {
    const page = await open();
    const warnings: string[] = [];
    const errors: Error[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    page.on('pageerror', (error) => errors.push(error));
    await page.evaluate(() => window.gouji.next());
    await page.evaluate(`void (() => { ${script} })()`);
    await expect
      .poll(() => page.evaluate(() => window.gouji.states.at(-1)))
      .toEqual({ on: false, current: null, removed: true });
    await rest(page);
    expect(await page.locator('gouji-overlay').count()).toBe(0);
    expect(await page.locator('#a').getAttribute('style')).toBe(null);
    await expect.poll(() => warnings.length).toBe(1);
    expect(errors).toEqual([]);
    await bench.done(page);
  });
});

test('a flood of events that scripts make has nothing measured', async () => {
  const page = await open();
  const measured = await page.evaluate(async () => {
    let count = 0;
    const counted = (owner: object, name: string) => {
      const measure = Reflect.get(owner, name);
      Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
        count++;
        return Reflect.apply(measure, this, args);
      });
    };
    counted(Element.prototype, 'getBoundingClientRect');
    counted(Element.prototype, 'getClientRects');
    counted(Document.prototype, 'elementFromPoint');
    counted(Document.prototype, 'elementsFromPoint');
    counted(window, 'getComputedStyle');
    const overlay = document.querySelector('gouji-overlay')!;
    const timer = setInterval(() => {
      for (let each = 0; each < 200; each++) {
        for (const type of ['scroll', 'resize', 'click', 'pointerover', 'transitionrun', 'keydown', 'toggle'])
          document.body.dispatchEvent(new Event(type, { bubbles: true }));
        overlay.dispatchEvent(new Event('click', { bubbles: true }));
      }
    }, 10);
    await new Promise((done) => setTimeout(done, 1000));
    clearInterval(timer);
    const inFlood = count;
    // What does count, so that nothing counted means something.
    document.body.prepend(document.createElement('p'));
    await new Promise((done) => setTimeout(done, 500));
    return { inFlood, afterwards: count - inFlood };
  });
  expect(measured.inFlood).toBe(0);
  expect(measured.afterwards).toBeGreaterThan(0);
  expect(await page.evaluate(() => window.gouji.states)).toEqual([]);
  await bench.done(page);
});

describe('what the page lays over everything', () => {
  const shown = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('gouji-mark')]
        .filter(
          (mark) => getComputedStyle(mark.shadowRoot!.querySelector('button')!).visibility === 'visible',
        )
        .map((mark) => (mark as HTMLElement).dataset.facts!.split(' ')[0]),
    );
  const both = ['applications.received.total', 'applications.received.person'];

  test('a modal dialog hides the badges behind it, and they come back with it gone', async () => {
    const page = await open();
    expect(await shown(page)).toEqual(both);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = '公告';
      document.body.append(dialog);
      dialog.showModal();
    });
    await rest(page);
    expect(await shown(page)).toEqual([]);
    expect(await page.evaluate(() => window.gouji.jump('one'))).toMatchObject({ ok: false });
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await rest(page);
    expect(await shown(page)).toEqual(both);
    await bench.done(page);
  });

  test('a popover hides what is under it, and no more', async () => {
    const page = await open();
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.popover = 'auto';
      const { left, top, width, height } = document.querySelector('#a')!.getBoundingClientRect();
      box.style.cssText = `position:fixed;inset:auto;margin:0;border:0;padding:0;left:${left}px;top:${top}px;width:${width}px;height:${height}px;background:#eee`;
      document.body.append(box);
      box.showPopover();
    });
    await rest(page);
    expect(await shown(page)).toEqual(['applications.received.person']);
    await bench.done(page);
  });

  test('an article that the page has made inert keeps its badges, and they can be pressed', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.querySelector('table')!.inert = true;
    });
    await rest(page);
    expect(await shown(page)).toEqual(both);
    await page.locator('gouji-mark button').first().click();
    expect(await card(page).innerText()).toContain('问题 0');
    await bench.done(page);
  });
});
