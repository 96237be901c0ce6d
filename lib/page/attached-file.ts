import { writtenAddress } from './written-address';

const FILE = /\.(?:pdf|docx?|wps|xlsx?|et|ofd|zip|rar)(?:$|[?#&])/i;
const FILE_NAME = /^[^\n]{1,120}\.(?:pdf|docx?|wps|xlsx?|et|ofd)$/i;
/** What is called an attachment, and what hands files out. */
const NAMED = /^(?:附件|附表)[^\n]{0,80}$/;
const HANDS_OUT = /down|attach|getfile|fileid/i;

/**
 * What a link writes of the file to which it leads, by its address or by its text. Some links have no address, or only
 * their script does.
 * @returns null where it leads to no file; `written` is null where nobody but the script knows the address
 */
export function attachedFile(link: Element): { text: string; written: string | null } | null {
  const href = (link.getAttribute('href') ?? '').trim();
  const text = (link.textContent ?? '').trim();
  const scripted = /^javascript:/i.test(href) || (/^#?$/.test(href) && link.hasAttribute('onclick'));
  if (href.startsWith('#') && !scripted) return null;
  const written = scripted ? writtenAddress(link) : href;
  const leads = written !== null && written !== '' && FILE.test(written);
  const isNamed = FILE_NAME.test(text) && (scripted || href !== '');
  const isHanded = NAMED.test(text) && written !== null && HANDS_OUT.test(written);
  return leads || isNamed || isHanded ? { text: text || (written ?? ''), written } : null;
}
