/**
 * Does something after all that was begun under the same name, in whichever page of the extension: what is made of what
 * is stored would else be lost to somebody who began at the same moment.
 */
export async function inLock<Result>(name: string, act: () => Promise<Result>): Promise<Result> {
  // Undefined where the browser counts the page as insecure.
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  return locks ? locks.request(name, act) : act();
}
