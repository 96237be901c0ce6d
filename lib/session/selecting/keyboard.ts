import type { Key } from '../../selection/move';

export interface KeyboardOptions {
  document: Document;
  signal: AbortSignal;
  /** Whether an element of the page, or the strip, is one from which the keys are meant for the selection. */
  isOurs: (focused: Element) => boolean;
  /** Moves the selection. @returns false when the key is none for it */
  onMove: (key: Key) => boolean;
  onCopy: () => void;
  onClose: () => void;
}

/** Takes the keys of a selection over until the signal says stop. Fields and links of the page keep theirs. */
export function watchKeys({ document, signal, isOurs, onMove, onCopy, onClose }: KeyboardOptions): void {
  document.defaultView!.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing || event.altKey) return;
      const [focused] = event.composedPath();
      if (!(focused instanceof Element)) return;
      if (event.key === 'Escape') onClose();
      else if (!isOurs(focused) || !isDone(event, focused)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );

  /** Does what a key means. @returns false when it is the page's, or the strip's */
  function isDone(event: KeyboardEvent, focused: Element): boolean {
    const { key, shiftKey: shift } = event;
    const control = event.ctrlKey || event.metaKey;
    if (isPressOf(focused, event)) return false;
    const copies = key === 'Enter' || (control && !shift && key.toLowerCase() === 'c');
    if (!copies) return onMove({ key, shift, control });
    // Words that the reader has marked outside the table are what is to be copied then.
    if (key !== 'Enter' && document.getSelection()?.isCollapsed === false) return false;
    onCopy();
    return true;
  }
}

/** On a button of the strip Enter and the space bar press that. */
function isPressOf(focused: Element, { key, shiftKey, ctrlKey }: KeyboardEvent): boolean {
  if (!(focused instanceof HTMLButtonElement)) return false;
  return key === 'Enter' || (key === ' ' && !shiftKey && !ctrlKey);
}
