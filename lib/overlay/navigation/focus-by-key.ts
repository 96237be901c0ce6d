/** Browsers may move the focus in a task after that of the key. */
const withinMs = 200;

/**
 * Knows the element that the reader has brought the focus to by Tab, from another place in the same surface. A script
 * of the page can focus a button of ours just as well, and have the reader press Enter for something else.
 */
export class FocusByKey {
  #tab: KeyboardEvent | null = null;
  #brought: EventTarget | null = null;

  /** @param surface the box of ours that the buttons stand in */
  constructor(surface: HTMLElement) {
    const options = { capture: true };
    surface.addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted) this.#tab = event.key === 'Tab' ? event : null;
      },
      options,
    );
    surface.addEventListener(
      'focusin',
      (event) => {
        if (!event.isTrusted) return;
        const tab = this.#tab;
        this.#tab = null;
        // While the key is still handed round, only a script moves the focus.
        const byKey = tab !== null && tab.eventPhase === Event.NONE && !tab.defaultPrevented;
        this.#brought = byKey && event.timeStamp - tab.timeStamp < withinMs ? event.target : null;
      },
      options,
    );
    surface.addEventListener(
      'focusout',
      (event) => {
        if (event.isTrusted) this.#brought = null;
      },
      options,
    );
  }

  /** Whether the focus is on this element, and the reader has brought it there. */
  isOn(element: Element): boolean {
    return this.#brought === element;
  }
}
