import type { Inspection } from '../inspection';
import type { Remark } from './document-reading';
import { remarkInWords } from './in-words';

/**
 * An inspection of a file with what was noted in reading it: parts that could not be read stand with the others that
 * could not, the rest with the file.
 */
export function withRemarks<Of extends Inspection>(inspection: Of, remarks: readonly Remark[]): Of {
  const { file } = inspection.source;
  if (remarks.length === 0 || !file) return inspection;
  const say = (those: readonly Remark[]) => those.map((remark) => remarkInWords(remark, inspection.language));
  const isUnread = ({ kind }: Remark) => inspection.isReport && kind !== 'changesAccepted';
  const notes = say(remarks.filter((remark) => !isUnread(remark)));
  return {
    ...inspection,
    source: { ...inspection.source, file: { ...file, ...(notes.length > 0 ? { notes } : {}) } },
    ...(inspection.isReport ? { unread: [...inspection.unread, ...say(remarks.filter(isUnread))] } : {}),
  };
}
