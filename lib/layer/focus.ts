/**
 * The element that has the focus, looked for inside shadow trees as well.
 * @param inside only if it is in this element
 */
export function focusedIn(document: Document, inside?: Element): HTMLElement | null {
  let focused = document.activeElement;
  let within = !inside || focused === inside;
  while (focused?.shadowRoot?.activeElement) {
    focused = focused.shadowRoot.activeElement;
    within ||= inside === focused || (inside?.contains(focused) ?? false);
  }
  within ||= inside?.contains(focused) ?? false;
  return within && focused !== document.body ? (focused as HTMLElement | null) : null;
}

/** Gives the focus back without scrolling the page to it. */
export function takeFocusBack(element: HTMLElement | null): void {
  if (element?.isConnected) element.focus({ preventScroll: true });
}
