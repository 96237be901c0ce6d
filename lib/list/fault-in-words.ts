import type { ListWords } from '../words/list';
import { isTooOften, type ListFault } from './fault';

/** Why a listed report could not be inspected, and what to do about it. */
export function faultInWords(fault: ListFault, { fault: words }: ListWords): string {
  switch (fault.kind) {
    case 'attachment':
      return words.attachment(fault.format);
    case 'elsewhere':
      return words.elsewhere(fault.host);
    case 'status': {
      const { status } = fault;
      if (status === 404 || status === 410) return words.status.gone(status);
      if (isTooOften(fault)) return words.status['too often'](status);
      return status >= 500 && status < 520 ? words.status.broken(status) : words.status.refused(status);
    }
    case 'not html':
      return words.notHtml(fault.contentType);
    case 'too large':
      return words.tooLarge(fault.megabytes);
    case 'too much':
      return words.tooMuch;
    case 'many names':
      return words.manyNames(fault.host);
    case 'led away':
      return words.ledAway(fault.host);
    case 'timeout':
      return words.timeout(fault.seconds);
    case 'empty':
      return words.empty;
    case 'no answer':
      return words.noAnswer;
    case 'unread file':
      return fault.reason;
    case 'failed':
      return words.failed(fault.detail);
  }
}
