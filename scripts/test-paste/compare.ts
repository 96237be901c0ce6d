import type { Sheet } from '../../lib/copies/sheets/sheet';
import { layOut } from '../../lib/copies/sheets/slots';
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
  const found: string[] = [];
  layOut(wanted).forEach((line, y) => {
    line.forEach((slot, x) => {
      const cell = seen.rows[y]?.[x] ?? null;
      const where = `${name(x)}${y + 1}`;
      if (cell?.formula) found.push(`${where} is a formula: ${cell.formula}`);
      if (slot !== null && !slot.first) {
        if (looked.merges && cell !== null) found.push(`${where} is not merged into the cell before it`);
        return;
      }
      const text = slot?.cell.text.trim() ?? '';
      const number = slot?.cell.number ?? null;
      if (looked.types === 'all' || (looked.types && number !== null)) {
        const day = slot?.cell.isDay ? 'day' : 'text';
        const type = number !== null ? 'number' : text === '' ? 'empty' : day;
        const is = cell?.type ?? 'empty';
        if (is !== type)
          found.push(`${where} is ${is} instead of ${type}: ${JSON.stringify(cell?.text ?? '')}`);
        if (number !== null && cell?.value !== Number(number))
          found.push(`${where} is ${cell?.value}, not ${number}`);
      }
      if (looked.texts && number === null && (cell?.text ?? '') !== text)
        found.push(`${where} says ${JSON.stringify(cell?.text ?? '')} instead of ${JSON.stringify(text)}`);
      if (looked.merges && cell !== null && slot !== null && !spans(cell, slot.width, slot.height))
        found.push(`${where} spans ${cell.columns} × ${cell.rows}, not ${slot.width} × ${slot.height}`);
    });
  });
  return found;
}

function spans(cell: SeenCell, columns: number, rows: number): boolean {
  return cell.columns === columns && cell.rows === rows;
}

function name(x: number): string {
  return x < 26 ? String.fromCharCode(65 + x) : `${name(Math.floor(x / 26) - 1)}${name(x % 26)}`;
}
