import { rememberOwn } from '../page/own-elements';

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
