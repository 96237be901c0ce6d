/** Scheme, host and port of an address; the address itself where it has none. */
export function originOf(url: string): string {
  try {
    const { origin } = new URL(url);
    return origin === 'null' ? url : origin;
  } catch {
    return url;
  }
}

/** Whether two addresses are of one site; the portals of the government link to and frame each other and count as one. */
export function isSameSite(one: string, other: string): boolean {
  const hosts = [one, other].map(hostOf);
  return hosts[0] === hosts[1] || hosts.every((host) => /\.gov\.cn(?::\d+)?$/i.test(host));
}

function hostOf(url: string): string {
  return originOf(url).replace(/^https?:\/\//, '');
}
