import { useRef, useState } from 'preact/hooks';

export interface MenuProps<Key extends string> {
  /** What is written on the button. */
  label: string;
  items: readonly { key: Key; label: string }[];
  onPick: (key: Key) => void;
}

/**
 * A button that unfolds a short list of others. Arrow keys go through them, Esc folds it again and leaves the focus
 * on the button.
 */
export function Menu<Key extends string>({ label, items, onPick }: MenuProps<Key>) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && open) {
      // Esc would close the whole popup as well.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      opener.current?.focus();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (open) moveFocus(event.key === 'ArrowDown' ? 1 : -1);
    else setOpen(true);
  }

  /** To the next button or the one before, and round; from outside the list to its first or its last. */
  function moveFocus(by: 1 | -1): void {
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>('li button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const next = at === -1 && by === -1 ? -1 : (at + by) % buttons.length;
    buttons.at(next)?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside, whichever has the focus
    <div
      class="menu"
      ref={root}
      onKeyDown={onKeyDown}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !root.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button type="button" ref={opener} aria-expanded={open} onClick={() => setOpen(!open)}>
        {label} <span aria-hidden="true">▴</span>
      </button>
      {open && (
        <ul>
          {items.map((item) => (
            <li key={item.key}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  opener.current?.focus();
                  onPick(item.key);
                }}
              >
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
