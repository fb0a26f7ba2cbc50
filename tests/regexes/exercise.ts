import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findElements } from '#shared/gongwen/index.ts';
import { readText } from '#shared/gongwen/testing/read.ts';

const papers = join(import.meta.dirname, '../papers');

/** Reads the made-up papers, so that what is built from the words of a draft is built. */
export function exercise(): void {
  for (const name of readdirSync(papers).filter((file) => file.endsWith('.txt')))
    findElements(readText(readFileSync(join(papers, name), 'utf8')));
}
