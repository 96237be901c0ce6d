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
      else if (!isOurs(focused)) return;
      else if (event.key === 'Enter') {
        // On a button of the strip it presses that.
        if (focused instanceof HTMLButtonElement) return;
        onCopy();
      } else if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'c') {
        // Words that the reader has marked outside the table are what is to be copied then.
        if (document.getSelection()?.isCollapsed === false) return;
        onCopy();
      } else {
        const { key, shiftKey: shift } = event;
        // A button is pressed with the space bar.
        if (key === ' ' && focused instanceof HTMLButtonElement && !shift && !event.ctrlKey) return;
        if (!onMove({ key, shift, control: event.ctrlKey || event.metaKey })) return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}
