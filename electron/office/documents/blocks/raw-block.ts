import type { Block, Origin, TextStyle } from '#shared/contract/index.ts';

/** Text of one look and one place; `origin` is null where a reader made it. */
export type RawStretch = { text: string; origin: Origin | null; style: TextStyle };

/** A block whose place in the text isn't known yet. */
export type RawBlock = Pick<Block, 'kind' | 'align' | 'level' | 'indent' | 'cell'> & {
  stretches: RawStretch[];
  /** a page break that is only there if the section of this index starts on a new page */
  section?: number;
};

export function textOf(block: RawBlock): string {
  return block.stretches.map(({ text }) => text).join('');
}
