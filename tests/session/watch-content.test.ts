import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberOwn } from '../../lib/page/own-elements';
import { watchContent } from '../../lib/session/watch-content';

let window: JSDOM['window'];
let ending: AbortController;
const onChange = vi.fn(async () => 0);
const $ = (selector: string) => window.document.querySelector(selector)!;
const long = '主动公开政府信息'.repeat(12);

beforeEach(() => {
  vi.useFakeTimers();
  window = new JSDOM(
    '<p id=clock>0</p><main id=article><p id=prose>正文</p><table><tr><td id=cell>1</table></main>',
  ).window;
  for (const name of ['MutationObserver', 'Element', 'HTMLScriptElement', 'HTMLStyleElement'] as const)
    vi.stubGlobal(name, window[name]);
  ending = new AbortController();
  onChange.mockReset().mockResolvedValue(0);
  watchContent({
    document: window.document,
    signal: ending.signal,
    root: () => window.document.querySelector('#article'),
    onChange,
  });
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const changes: [string, () => void][] = [
  ['a figure', () => Object.assign($('#cell').firstChild!, { data: '2' })],
  ['a sentence', () => $('#prose').append('又一句')],
  ['a span', () => $('#cell').setAttribute('colspan', '2')],
  ['an article that is replaced', () => $('#article').remove()],
  ['a second article', () => $('body').append(Object.assign(element('div'), { textContent: long }))],
];
test.each(changes)('%s is a change', async (_, change) => {
  change();
  await vi.advanceTimersByTimeAsync(200);
  expect(onChange).toHaveBeenCalledTimes(1);
});

const noise: [string, () => void][] = [
  ['a clock', () => Object.assign($('#clock').firstChild!, { data: '1' })],
  ['a ticker’s line', () => $('body').append(Object.assign(element('p'), { textContent: '通知公告' }))],
  ['a style', () => $('#cell').setAttribute('style', 'anchor-name: --x')],
  ['a script', () => $('body').append(Object.assign(element('script'), { textContent: `// ${long}` }))],
  ['our own overlay', () => $('body').append(overlay())],
];
test.each(noise)('%s is none', async (_, change) => {
  change();
  await vi.advanceTimersByTimeAsync(2000);
  expect(onChange).not.toHaveBeenCalled();
});

test('what happens inside the overlay is none, even where the whole page is the article', async () => {
  // Every change in the article is one.
  $('body').id = 'article';
  $('main').removeAttribute('id');
  await vi.advanceTimersByTimeAsync(2000);
  onChange.mockClear();
  const ours = overlay();
  $('#article').append(ours);
  ours.append(mark());
  ours.firstChild!.appendChild(element('p')).textContent = long;
  ours.firstChild!.remove();
  await vi.advanceTimersByTimeAsync(2000);
  expect(onChange).not.toHaveBeenCalled();
});

test('what the page puts into the overlay, and an overlay of the page’s own, are changes', async () => {
  const ours = overlay();
  $('body').append(ours);
  ours.append(Object.assign(element('div'), { textContent: long }));
  await vi.advanceTimersByTimeAsync(200);
  expect(onChange).toHaveBeenCalledTimes(1);
  $('body').append(Object.assign(element('gouji-overlay'), { textContent: long }));
  await vi.advanceTimersByTimeAsync(200);
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('a page that never rests is inspected more and more seldom, and once more when it rests', async () => {
  for (let at = 0; at < 1000; at++) {
    $('#prose').firstChild!.nodeValue = `${at}`;
    await vi.advanceTimersByTimeAsync(20);
  }
  // After 1.5, 3, 6 and then 12 of the 20 seconds.
  expect(onChange).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(200);
  expect(onChange).toHaveBeenCalledTimes(4);
  $('#prose').append('x');
  await vi.advanceTimersByTimeAsync(150);
  expect(onChange).toHaveBeenCalledTimes(5);
});

test('an inspection that takes long is followed by a pause nine times as long', async () => {
  onChange.mockImplementation(async () => {
    vi.advanceTimersByTime(100);
    return 0;
  });
  $('#prose').append('x');
  await vi.advanceTimersByTimeAsync(150);
  expect(onChange).toHaveBeenCalledTimes(1);
  $('#prose').append('y');
  await vi.advanceTimersByTimeAsync(700);
  expect(onChange).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(250);
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('so is one that takes long elsewhere, and no other begins before it has ended', async () => {
  let end: (milliseconds: number) => void = () => {};
  onChange.mockImplementation(() => new Promise((done) => (end = done)));
  $('#prose').append('x');
  await vi.advanceTimersByTimeAsync(150);
  expect(onChange).toHaveBeenCalledTimes(1);
  $('#prose').append('y');
  await vi.advanceTimersByTimeAsync(5000);
  expect(onChange).toHaveBeenCalledTimes(1);
  end(100);
  await vi.advanceTimersByTimeAsync(800);
  expect(onChange).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('changes that follow each other are one, and a page that never rests is not waited for forever', async () => {
  for (let at = 0; at < 20; at++) {
    $('#prose').append(`${at}`);
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(onChange).not.toHaveBeenCalled();
  for (let at = 0; at < 20; at++) {
    $('#prose').append(`${at}`);
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('the signal ends it', async () => {
  $('#prose').append('x');
  ending.abort();
  $('#prose').append('y');
  await vi.advanceTimersByTimeAsync(2000);
  expect(onChange).not.toHaveBeenCalled();
});

function element(name: string): HTMLElement {
  return window.document.createElement(name);
}

function overlay(): HTMLElement {
  const made = element('gouji-overlay');
  rememberOwn(made, 'layer');
  return made;
}

function mark(): HTMLElement {
  const made = element('gouji-mark');
  rememberOwn(made, 'part');
  return made;
}

test.each([
  ['comes alone', () => $('#list').append(entry())],
  ['is drawn with its list', () => Object.assign($('#list'), { innerHTML: entry().outerHTML })],
  ['gets its words later', () => $('#empty').append('2021年')],
])('where there is no report, an entry of a list that %s is a change', async (_, draw) => {
  window.document.body.innerHTML = '<ul id=list></ul><a id=empty href="a.html"></a>';
  await vi.advanceTimersByTimeAsync(60_000);
  onChange.mockClear();
  draw();
  await vi.advanceTimersByTimeAsync(2000);
  expect(onChange).toHaveBeenCalledTimes(1);
  window.document.body.append(Object.assign(element('p'), { textContent: '12:00:01' }));
  await vi.advanceTimersByTimeAsync(2000);
  expect(onChange).toHaveBeenCalledTimes(1);
});

function entry(): HTMLElement {
  const line = element('li');
  line.innerHTML = '<a href="b.html">青禾镇2021年年报</a>';
  return line;
}
