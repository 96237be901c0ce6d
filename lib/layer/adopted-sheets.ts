import { isOwn, rememberOwn } from '../page/own-elements';

/** What was adopted, with its rules as the browser writes them: the page may change them, and add its own. */
const adopted = new WeakMap<Document | ShadowRoot, { sheet: CSSStyleSheet; rules: string }[]>();

/**
 * Whether the sheets of a shadow are those that were put there, as they were put there. A browser that does not tell
 * them to scripts of an extension is taken at the `<style>` elements.
 */
export function sheetsAreOurs(root: ShadowRoot): boolean {
  const own = adopted.get(root) ?? [];
  const there = adoptedBy(root) ?? own.map(({ sheet }) => sheet);
  if (there.length !== own.length || !there.every((sheet, at) => sheet === own[at]!.sheet)) return false;
  if (own.some(({ sheet, rules }) => sheet.disabled || textOf(sheet) !== rules)) return false;
  return [...root.querySelectorAll('style, link')].every(isOwn);
}

/** Takes away what the page has put beside our sheets; one of ours that it has changed is written anew. */
export function restoreSheets(root: ShadowRoot): void {
  const own = adopted.get(root) ?? [];
  for (const { sheet, rules } of own) {
    sheet.disabled = false;
    if (textOf(sheet) !== rules) sheet.replaceSync(rules);
  }
  if (!sheetsAreOurs(root) && adoptedBy(root)) root.adoptedStyleSheets = own.map(({ sheet }) => sheet);
  for (const element of root.querySelectorAll('style, link')) if (!isOwn(element)) element.remove();
}

function adoptedBy(root: ShadowRoot): CSSStyleSheet[] | null {
  try {
    return [...root.adoptedStyleSheets];
  } catch {
    return null;
  }
}

/**
 * Adds a style sheet to a document or a shadow root: a constructed one where the browser has them (it is shared by
 * all marks and no content policy of the page forbids it), else a `<style>` in `fallback`.
 * @returns takes the sheet away again
 */
export function adoptSheet(
  root: Document | ShadowRoot,
  sheet: CSSStyleSheet | string,
  fallback: Node,
): () => void {
  if (typeof sheet !== 'string') {
    try {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      adopted.set(root, [...(adopted.get(root) ?? []), { sheet, rules: textOf(sheet) }]);
      return () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      };
    } catch {
      // Firefox refuses the list to content scripts of some versions: https://bugzil.la/1751346
    }
  }
  const element = fallback.ownerDocument!.createElement('style');
  element.textContent = typeof sheet === 'string' ? sheet : textOf(sheet);
  rememberOwn(element, 'part');
  fallback.appendChild(element);
  return () => element.remove();
}

/** A constructed style sheet, or the text itself where they cannot be constructed. */
export function makeSheet(text: string): CSSStyleSheet | string {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  } catch {
    return text;
  }
}

function textOf(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
}
