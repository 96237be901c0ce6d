import { z } from 'zod';
import {
  type LedgerColumn,
  type LedgerTemplate,
  ledgerColumnSchema,
  ledgerTemplateSchema,
  mostColumns,
} from './ledger-template';

/** What is wrong with a file of a template. Columns are counted from 1. */
export type TemplateFault =
  | { kind: 'no json' | 'no template' | 'later version' | 'no columns' }
  | { kind: 'too many columns'; columns: number; most: number }
  | { kind: 'unknown column'; column: number; key: string }
  | { kind: 'bad column' | 'bad title'; column: number };

const fileSchema = z.object({
  gouji: z.literal('ledger'),
  version: z.literal(1),
  template: z.object({ columns: z.array(z.unknown()) }),
});
const laterSchema = z.object({ gouji: z.literal('ledger'), version: z.number().min(2) });

/** A template as a file that can be handed on. Throws on a template that its schema refuses. */
export function writeTemplateFile(template: LedgerTemplate): string {
  const file = { gouji: 'ledger', version: 1, template: ledgerTemplateSchema.parse(template) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file of a template: all of it, or a list of everything that is wrong with it. Never throws. */
export function readTemplateFile(
  text: string,
): { ok: true; template: LedgerTemplate } | { ok: false; faults: TemplateFault[] } {
  let value: unknown;
  try {
    // Editors on Windows put a byte-order mark in front.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, faults: [{ kind: 'no json' }] };
  }
  const file = fileSchema.safeParse(value).data;
  if (!file) {
    const later = laterSchema.safeParse(value).success;
    return { ok: false, faults: [{ kind: later ? 'later version' : 'no template' }] };
  }
  const { columns } = file.template;
  if (columns.length === 0) return { ok: false, faults: [{ kind: 'no columns' }] };
  if (columns.length > mostColumns)
    return { ok: false, faults: [{ kind: 'too many columns', columns: columns.length, most: mostColumns }] };
  const read: LedgerColumn[] = [];
  const faults: TemplateFault[] = [];
  columns.forEach((column, at) => {
    const { data, error } = ledgerColumnSchema.safeParse(column);
    if (data) read.push(data);
    else faults.push(faultOf(column, at + 1, error));
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, template: { columns: read } };
}

function faultOf(value: unknown, column: number, error: z.ZodError): TemplateFault {
  const { key } = z.object({ key: z.string() }).safeParse(value).data ?? {};
  if (key === undefined) return { kind: 'bad column', column };
  const aboutKey = error.issues.some(({ path }) => path[0] === 'key');
  return aboutKey ? { kind: 'unknown column', column, key } : { kind: 'bad title', column };
}
