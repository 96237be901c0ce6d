/** Longer than this nothing is done at once: with what the browser does after it, a frame or two. */
const sliceMs = 12;

/** Long work in slices, between which the browser draws and hears what the person does. */
export class Slices {
  readonly #signal: AbortSignal;
  #since = performance.now();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** @throws when the signal aborts */
  async breathe(): Promise<void> {
    if (performance.now() - this.#since < sliceMs) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#signal.throwIfAborted();
    this.#since = performance.now();
  }
}
