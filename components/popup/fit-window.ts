/** Popups grow with their content in several steps; a window that has stayed as it is for so long grows no more. */
const restMs = 150;

/** What a popup may ask for; where there is less, its head stays in sight in one line. */
const fullHeight = 600;

/**
 * Has the body of a popup scroll by itself where the screen leaves less room than it asks for: it is cut off at the
 * window's foot otherwise, buttons and all. While it grows the window must not be its measure, or it never would.
 * @param grows whether the window takes its height from the content, as one that hangs from the toolbar does
 */
export function fitWindow(view: Window, grows: boolean): void {
  const { body, documentElement: root } = view.document;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const give = (room: number) => {
    root.classList.add('low');
    if (grows) root.style.setProperty('--room', `${room}px`);
  };
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (grows && body.getBoundingClientRect().bottom > view.innerHeight + 1) give(view.innerHeight);
    }, restMs);
  };
  const follow = () => {
    if (root.style.getPropertyValue('--room') === `${view.innerHeight}px`) return;
    root.style.removeProperty('--room');
    root.classList.remove('low');
    if (grows) wait();
    else if (view.innerHeight < fullHeight) give(view.innerHeight);
  };
  view.addEventListener('resize', follow);
  new ResizeObserver(wait).observe(body);
  follow();
}
