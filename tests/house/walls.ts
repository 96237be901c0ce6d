import type { Room } from '../../floors';
import type { Import } from './imports';

const bare = (path: string) => path.replace(/\.tsx?$/, '');
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

/** Whether a row is about a folder or a file. `lib/rules/*`: about every folder in it. */
function isAbout({ room }: Room, place: string): boolean {
  return room.endsWith('/*') ? folderOf(place) === room.slice(0, -2) : place === room;
}

/**
 * The row that a file is under: its own, else that of its folder or of one around it; of two rows for a folder the one
 * that names it. Undefined where there is none.
 */
export function roomOf(path: string, floors: readonly Room[]): Room | undefined {
  const own = floors.find((each) => isAbout(each, bare(path)) && !each.room.endsWith('/*'));
  if (own) return own;
  for (let folder = folderOf(path); folder !== ''; folder = folder.includes('/') ? folderOf(folder) : '') {
    const rows = floors.filter((each) => isAbout(each, folder));
    const row = rows.find(({ room }) => room === folder) ?? rows[0];
    if (row) return row;
  }
  return undefined;
}

/** The folder itself that a row with `*` stands for at a file: what is in two of them is not in one room. */
function roomAt(path: string, row: Room): string {
  if (!row.room.endsWith('/*')) return row.room;
  return path.split('/').slice(0, row.room.split('/').length).join('/');
}

/** What an import is allowed by: an entry of the row, its own room, or nothing. */
export function allowance(each: Import, floors: readonly Room[]): string | null {
  const row = roomOf(each.from, floors);
  if (!row) return null;
  if (each.file === null)
    return row.packages?.find((name) => each.named === name || each.named.startsWith(`${name}/`)) ?? null;
  const target = roomOf(each.file, floors);
  if (!target) return null;
  if (row === target && roomAt(each.from, row) === roomAt(each.file, row)) return row.room;
  if (row.may === 'all beneath') return floors.indexOf(target) < floors.indexOf(row) ? target.room : null;
  return (
    [...row.may, ...Object.keys(row.up ?? {})].find(
      (entry) => entry === target.room || entry === bare(each.file!),
    ) ?? null
  );
}

/** An import that leaves its room through a wall, for whoever wrote it. */
export function throughWall(each: Import, floors: readonly Room[]): string {
  const row = roomOf(each.from, floors);
  const what = each.file ?? each.named;
  return `${each.from} imports ${what}, which floors.ts does not give ${row?.room}. ${row?.says}`;
}
