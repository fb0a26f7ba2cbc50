import { randomInt } from 'node:crypto';

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 16;

/** A random id such as `series_4k2…`: 82 bits, nothing to be guessed or counted from it. */
export function newId(prefix: 'organ' | 'series' | 'review' | 'issue' | 'office' | 'job' | 'mark' | 'clause'): string {
  return `${prefix}_${Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
}
