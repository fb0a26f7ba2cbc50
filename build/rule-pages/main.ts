import { writeFileSync } from 'node:fs';
import { dataFile, dataOf, docFile, documentOf, readPages } from './pages.ts';

const pages = readPages();
writeFileSync(docFile, documentOf(pages));
writeFileSync(dataFile, dataOf(pages));
process.stdout.write(`${pages.size} pages\n`);
