import { formTable } from '../../lib/grid/form-table';
import type { Block, TableBlock } from '../../lib/page/outline';
import { paragraph, run, table, writeDocx } from './write-docx';

/** Sets an article as a Word file: paragraphs and tables with their cells merged as they are. */
export function docxOfBlocks(blocks: readonly Block[]): Uint8Array {
  const body = blocks.map((block) => {
    if (block.kind === 'table') return tableOf(block);
    if (block.kind !== 'text') return '';
    const properties = block.level > 0 ? '<w:jc w:val="center"/>' : '';
    return paragraph(run(escaped(block.text), block.emphasis ? '<w:b/>' : ''), properties);
  });
  return writeDocx(body.join(''));
}

function tableOf({ rows }: TableBlock): string {
  const { cells, height } = formTable(rows);
  const lines = Array.from({ length: height }, (_, y) =>
    cells
      .filter((cell) => cell.y <= y && y < cell.y + cell.height)
      .sort((a, b) => a.x - b.x)
      .map((cell) => {
        const merge =
          cell.height === 1
            ? ''
            : cell.y === y
              ? '<w:vMerge w:val="restart"/>'
              : '<w:vMerge w:val="continue"/>';
        return {
          properties: `<w:gridSpan w:val="${cell.width}"/>${merge}`,
          inside: paragraph(cell.y === y ? run(escaped(cell.cell.text)) : ''),
        };
      }),
  );
  return table(lines);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
