import type { Inspection } from '../inspection';
import type { NotJoined } from '../report/attach-files';
import type { Language, Words } from '../words/language';

/** What a person should know of a file to which the page links. */
export type FileNote = { name: string } & (
  | { kind: 'unread' | 'noted'; reason: string }
  /** It was read, and is no part of the report. */
  | { kind: NotJoined }
);

const says: Record<FileNote['kind'], Words<(name: string, reason: string) => string>> = {
  unread: {
    'zh-CN': (name, reason) => `附件“${name}”：${reason}`,
    en: (name, reason) => `The attachment “${name}”: ${reason}`,
  },
  noted: {
    'zh-CN': (name, reason) => `附件“${name}”：${reason}`,
    en: (name, reason) => `The attachment “${name}”: ${reason}`,
  },
  nothing: {
    'zh-CN': (name) => `附件“${name}”已读取，其中没有网页所缺的统计表或部分。`,
    en: (name) => `The attachment “${name}” was read; it has no table or section that the page lacks.`,
  },
  'blank form': {
    'zh-CN': (name) => `附件“${name}”是未填写的空白格式，未并入核查。`,
    en: (name) => `The attachment “${name}” is the form, not filled in, and was left out.`,
  },
  'other report': {
    'zh-CN': (name) => `附件“${name}”标题中的年度或单位与网页不同，未并入核查，可单独打开核查。`,
    en: (name) =>
      `The attachment “${name}” names another year or unit than the page and was left out; it can be opened and checked by itself.`,
  },
};

/** A note for people. */
export function fileNoteInWords(note: FileNote, language: Language): string {
  return says[note.kind][language](note.name, 'reason' in note ? note.reason : '');
}

/** An inspection with what is to be known of the files that were read with the page, or could not be. */
export function withFileNotes<Of extends Inspection>(inspection: Of, notes: readonly FileNote[]): Of {
  if (!inspection.isReport || notes.length === 0) return inspection;
  const say = (those: readonly FileNote[]) => those.map((note) => fileNoteInWords(note, inspection.language));
  const isUnread = ({ kind }: FileNote) => kind === 'unread';
  const remarks = [...(inspection.remarks ?? []), ...say(notes.filter((note) => !isUnread(note)))];
  return {
    ...inspection,
    unread: [...inspection.unread, ...say(notes.filter(isUnread))],
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}
