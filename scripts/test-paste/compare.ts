import type { Sheet } from '../../lib/copies/sheets/sheet';
import { layOut, type Slot } from '../../lib/copies/sheets/slots';
import type { SeenCell, SeenSheet } from './read-fods';

/** What is looked at besides formulas, which must not be anywhere. `numbers`: the type of true numbers only. */
export interface Looked {
  texts?: true;
  merges?: true;
  types?: 'all' | 'numbers';
}

/** What differs between a sheet and what LibreOffice has of it, one line each; empty when nothing does. */
export function differences(wanted: Sheet, seen: SeenSheet | undefined, looked: Looked): string[] {
  if (!seen) return ['there is no such sheet'];
  return layOut(wanted).flatMap((line, y) =>
    line.flatMap((slot, x) => {
      const cell = seen.rows[y]?.[x] ?? null;
      return [...inCell(slot, cell, looked)].map((difference) => `${name(x)}${y + 1} ${difference}`);
    }),
  );
}

function* inCell(slot: Slot, cell: SeenCell | null, looked: Looked): Iterable<string> {
  if (cell?.formula) yield `is a formula: ${cell.formula}`;
  if (slot !== null && !slot.first) {
    if (looked.merges && cell !== null) yield 'is not merged into the cell before it';
    return;
  }
  const number = slot?.cell.number ?? null;
  if (looked.types === 'all' || (looked.types && number !== null)) yield* inType(slot, cell);
  if (looked.texts && number === null) yield* inText(slot, cell);
  if (looked.merges && cell !== null && slot !== null && !spans(cell, slot.width, slot.height))
    yield `spans ${cell.columns} × ${cell.rows}, not ${slot.width} × ${slot.height}`;
}

function* inType(slot: Slot, cell: SeenCell | null): Iterable<string> {
  const type = typeOf(slot);
  const is = cell?.type ?? 'empty';
  if (is !== type) yield `is ${is} instead of ${type}: ${JSON.stringify(cell?.text ?? '')}`;
  const number = slot?.cell.number ?? null;
  if (number !== null && cell?.value !== Number(number)) yield `is ${cell?.value}, not ${number}`;
}

function typeOf(slot: Slot): 'number' | 'empty' | 'day' | 'text' {
  if (slot === null) return 'empty';
  if (slot.cell.number !== null) return 'number';
  if (slot.cell.text.trim() === '') return 'empty';
  return slot.cell.isDay ? 'day' : 'text';
}

function* inText(slot: Slot, cell: SeenCell | null): Iterable<string> {
  const [is, wanted] = [cell?.text ?? '', slot?.cell.text.trim() ?? ''];
  if (is !== wanted) yield `says ${JSON.stringify(is)} instead of ${JSON.stringify(wanted)}`;
}

function spans(cell: SeenCell, columns: number, rows: number): boolean {
  return cell.columns === columns && cell.rows === rows;
}

function name(x: number): string {
  return x < 26 ? String.fromCharCode(65 + x) : `${name(Math.floor(x / 26) - 1)}${name(x % 26)}`;
}
