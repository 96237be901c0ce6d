/**
 * What a person does, and not what a script of the page does in their name: the overlay's shadow roots are open, so
 * that any script can find its buttons and press them.
 */
export function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
