/** Host and port of an address of the web or of a file; the address itself where it has none. */
export function hostOf(url: string): string {
  return /^[a-z]+:\/\/([^/?#]*)/i.exec(url)?.[1]?.toLowerCase() ?? url;
}

/** Whether two addresses are of one site; the portals of the government link to and frame each other and count as one. */
export function isSameSite(one: string, other: string): boolean {
  const hosts = [one, other].map(hostOf);
  return hosts[0] === hosts[1] || hosts.every((host) => /\.gov\.cn(?::\d+)?$/.test(host));
}
