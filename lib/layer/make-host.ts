let nowhere: Document | undefined;

/**
 * Makes an element of ours with its shadow, out of the page's reach: had the page defined an element of that name, its
 * constructor would run first, and could take the shadow for itself. It runs when the element is put into the page,
 * and finds everything done.
 */
export function makeHost(document: Document, name: string): { host: HTMLElement; shadow: ShadowRoot } {
  nowhere ??= document.implementation.createHTMLDocument('');
  const host = nowhere.createElement(name);
  const shadow = host.attachShadow({ mode: 'open' });
  document.adoptNode(host);
  return { host, shadow };
}
