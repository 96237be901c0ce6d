import { watchDesk } from '../announce';
import { readLines } from '../read-desk';
import type { RosterEvents, RosterState } from './state';

const collator = new Intl.Collator('zh-CN');

/** Keeps the roster in line with what is stored. @throws {DeskFault} when it cannot be read */
export async function controlRoster({
  render,
}: {
  render: (state: RosterState, events: RosterEvents) => void;
}): Promise<void> {
  let chosen: number | null = null;

  async function load(): Promise<RosterState> {
    const { lines } = await readLines();
    const placed = lines.filter(({ agency, year }) => agency !== null && year !== null);
    const years = [...new Set(placed.map(({ year }) => year!))].sort((a, b) => b - a);
    const year = chosen !== null && years.includes(chosen) ? chosen : (years[0] ?? null);
    const units = placed.filter((line) => line.year === year).map(({ agency }) => agency!);
    return { years, year, units: [...new Set(units)].sort(collator.compare) };
  }

  const events: RosterEvents = {
    chooseYear(year) {
      chosen = year;
      void draw();
    },
  };
  const draw = async () => render(await load(), events);
  await draw();
  watchDesk(draw);
}
