import type { Block, ReadDocument } from '#shared/contract/index.ts';

/** HTML of what was read, for formats without a converter of their own. */
export function formatBlocks({ text, blocks }: ReadDocument): string {
  const lines: string[] = [];
  let table: { index: number; row: number; column: number } | null = null;
  for (const block of blocks) {
    const { cell } = block;
    if (table !== null && (cell === undefined || cell.table !== table.index)) {
      lines.push('</td></tr></table>');
      table = null;
    }
    if (cell !== undefined) {
      if (table === null) lines.push('<table><tr><td>');
      else if (table.row !== cell.row) lines.push('</td></tr><tr><td>');
      else if (table.column !== cell.column) lines.push('</td><td>');
      table = { index: cell.table, row: cell.row, column: cell.column };
    }
    lines.push(htmlOf(block, text));
  }
  if (table !== null) lines.push('</td></tr></table>');
  return lines.join('\n');
}

function htmlOf(block: Block, text: string): string {
  if (block.kind === 'pageBreak') return '<hr>';
  const tag = block.kind === 'heading' ? `h${Math.min(6, block.level ?? 1)}` : 'p';
  const runs = block.stretches.map(({ span, style }) => {
    let html = text
      .slice(...span)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('\n', '<br>');
    if (style?.underline === true) html = `<u>${html}</u>`;
    if (style?.italic === true) html = `<em>${html}</em>`;
    return style?.bold === true ? `<strong>${html}</strong>` : html;
  });
  return `<${tag}>${runs.join('')}</${tag}>`;
}
