import { OrganLevel, OrganType } from '#shared/contract/index.ts';

export const organLevels = OrganLevel.options;
export const organTypes = OrganType.options;

/** One alias a line; blanks and repetitions go. */
export function aliasesFrom(text: string): string[] {
  return [...new Set(text.split(/\r?\n/u).map((line) => line.trim()))].filter((line) => line !== '');
}
