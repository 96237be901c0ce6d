import { Unfetched } from './fault';
import { askFor, type FetchOptions, gather, inTime } from './fetch-page';

const patienceSeconds = 60;
/** Larger than what is read: reading says how large a file may be. */
const mostMegabytes = 60;

/**
 * Fetches a file to which a page of a government portal links, as anybody would get it.
 * @returns its bytes, and where it was found, after redirects
 * @throws {Unfetched} with the reason; what the signal says when it is aborted
 */
export async function fetchLinkedFile(
  address: string,
  options: FetchOptions,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; url: string }> {
  refuseElsewhere(address);
  return inTime(patienceSeconds, options, async (signal) => {
    const { response, url } = await askFor(address, '*/*', options.fetch, signal);
    refuseElsewhere(url);
    return { bytes: await gather(response, mostMegabytes), url };
  });
}

function refuseElsewhere(address: string): void {
  const { protocol, hostname, host } = new URL(address);
  if (!/^https?:$/.test(protocol) || !/\.gov\.cn$/i.test(hostname))
    throw new Unfetched({ kind: 'elsewhere', host: hostname }, host);
}
