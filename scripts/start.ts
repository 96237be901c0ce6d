import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { hasDisplay } from './browser.mjs';
import { type ExtensionBrowser, launchExtension } from './launch';
import { listAddress, type Portal, startPortal } from './portal';
import { beginList } from './start/gather-list';
import { inspectList } from './start/inspect-list';
import { takePictures } from './start/take-pictures';

// `npm start`: the built extension in a real browser on the demo portal. Without a display, or with `--headless`,
// it goes through the portal by itself, prints what the extension shows and takes pictures.

const { values } = parseArgs({ options: { headless: { type: 'boolean' } } });
const headless = values.headless === true || !hasDisplay();

await build({ logger: silentUntilItFails() });
const portal = await startPortal();
const browser = await launchExtension({ port: portal.port, headless });
try {
  if (headless) await showByItself(browser, portal);
  else await showInWindow(browser);
} finally {
  await browser.close();
  await portal.close();
}

async function showInWindow(browser: ExtensionBrowser): Promise<void> {
  const { context } = browser;
  const page = context.pages()[0] ?? (await context.newPage());
  // The desk fills while the reports of the list are read, one a second.
  await beginList(browser, listAddress);
  const desk = await context.newPage();
  await desk.goto(browser.extensionUrl('desk.html'));
  await page.goto(listAddress);
  await page.bringToFront();
  console.log(`演示网站已打开：${listAddress}（由本机应答，不访问任何真实网站）`);
  console.log(
    '打开列表中的任一年度报告，即可看到勾稽的标注；列表中的报告正在逐份核查，工作台随之填满（另两个标签页）。关闭浏览器即结束。',
  );
  await new Promise((resolve) => context.on('close', resolve));
}

async function showByItself(shown: ExtensionBrowser, { pages }: Portal): Promise<void> {
  console.log(`没有显示器：逐页打开演示网站的列表页和 ${pages.length} 个页面，输出扩展所显示的内容。\n`);
  const list = { slug: 'list', isReport: false, title: '', publishedOn: null, address: listAddress };
  const folder = await takePictures(shown, [list, ...pages], (line) => console.log(line));
  console.log('在列表页选择“全部核查”，逐份核查本页所列的年度报告：\n');
  await inspectList(shown, listAddress, (line) => console.log(line));
  console.log(`截图在 ${folder}`);
}

/** WXT's file list would stand between the command and what it shows; its complaints must not be lost. */
function silentUntilItFails() {
  const quiet = () => {};
  return {
    debug: quiet,
    log: quiet,
    info: quiet,
    success: quiet,
    warn: console.warn,
    error: console.error,
    fatal: console.error,
    level: 0,
  };
}
