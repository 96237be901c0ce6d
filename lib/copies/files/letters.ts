import type { ReportInspection } from '../../inspection';
import { checkedOf } from '../../tab/checked';
import { type LetterParagraph, type LetterSender, type WrittenLetter, writeLetter } from '../written/letter';
import type { LetterField } from '../written/letter-fields';
import { fileName } from './file-name';
import { fillTemplate, type LetterTemplate } from './letter-template';
import { type NoticeParagraph, noticeDocument } from './notice-document';
import type { GivenFile } from './several-files';

/** Letters as Word files, and how many reports need none. */
export interface Letters {
  files: GivenFile[];
  /** Which of the reports they are of, in the same order. */
  of: number[];
  /** Checked whole, and nothing in it is asked for. */
  nothing: number;
  /** Nothing is asked for in what could be checked; the rest is for a person to look at. */
  unchecked: number;
}

/** Which of the reports need a letter. What is settled, and remarks that ask for nothing, is not written about. */
export function lettersNeeded(inspections: readonly ReportInspection[]): Omit<Letters, 'files'> {
  const needed: Omit<Letters, 'files'> = { of: [], nothing: 0, unchecked: 0 };
  inspections.forEach((inspection, at) => {
    if (inspection.findings.some(({ severity, settled }) => severity !== 'info' && !settled))
      needed.of.push(at);
    else if (checkedOf(inspection) === 'whole') needed.nothing++;
    else needed.unchecked++;
  });
  return needed;
}

/**
 * The letters of correction of many reports, a Word file a report, in the form of an official notice or in the office's
 * own. @param onLetter is told how many are written
 */
export async function lettersOf(
  inspections: readonly ReportInspection[],
  sender: LetterSender,
  template: LetterTemplate | null,
  onLetter: (done: number) => void = () => {},
): Promise<Letters> {
  const needed = lettersNeeded(inspections);
  const files: GivenFile[] = [];
  for (const at of needed.of) {
    const inspection = inspections[at]!;
    const letter = writeLetter(inspection, { settled: 'left out', notes: false }, sender);
    const bytes = template
      ? fillTemplate(template, valuesOf(letter, inspection, sender))
      : await noticeDocument(letter.paragraphs.map(asNotice), textOf(letter, 'title')[0] ?? '');
    files.push({ name: fileName(inspection, 'letter', 'docx', '-'), bytes });
    onLetter(files.length);
  }
  return { ...needed, files };
}

function asNotice({ kind, part, text }: LetterParagraph): NoticeParagraph {
  return { kind: kind === 'signature' ? (part === 'day' ? 'day' : 'sender') : kind, text };
}

/** What stands at the places of a template. */
function valuesOf(
  letter: WrittenLetter,
  { report: { agency, year }, source }: ReportInspection,
  { contact, phone }: LetterSender,
): Record<LetterField, string[]> {
  const bases = letter.paragraphs.flatMap(({ part, kind, text }) =>
    part === 'bases' && kind !== 'heading' ? [text] : [],
  );
  return {
    标题: textOf(letter, 'title'),
    单位: [agency ?? ''],
    年度: [year === null ? '' : String(year)],
    网址: [source.url],
    开头: textOf(letter, 'opening'),
    问题: textOf(letter, 'findings'),
    依据: bases,
    要求: textOf(letter, 'closing'),
    联系人: [contact],
    联系电话: [phone],
    落款: textOf(letter, 'sender'),
    日期: textOf(letter, 'day'),
  };
}

function textOf({ paragraphs }: WrittenLetter, part: LetterParagraph['part']): string[] {
  return paragraphs.flatMap((each) => (each.part === part ? [each.text] : []));
}
