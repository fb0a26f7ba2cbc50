import { seededRandom } from '../bench/synthetic.ts';
import type { Background } from './pairs.ts';

const DOCUMENTS = 140;
const PARAGRAPHS = 5;
const CLAUSES = 5;

/** An archive that shares nothing with a pair but formula clauses: each stands in about a dozen of its documents. */
export function backgroundDocuments(background: Background): string[] {
  return Array.from({ length: DOCUMENTS }, (_, index) => backgroundDocument(background, index));
}

function backgroundDocument(background: Background, index: number): string {
  const random = seededRandom(7_000 + index);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const sentence = (): string =>
    pick(background.sentences).replaceAll(/\{(?<slot>\w+)\}/gu, (_, slot: string) => fill(slot));
  const fill = (slot: string): string => {
    switch (slot) {
      case 'n':
        return String(2 + Math.floor(random() * 88));
      case 'm':
        return String(10 * (3 + Math.floor(random() * 900)));
      case 'times':
      case 'places':
      case 'people':
      case 'things':
      case 'ways':
      case 'ends':
        return pick(background[slot]);
      default:
        throw new Error(`no such slot: ${slot}`);
    }
  };
  const office = pick(background.offices);
  const year = 2019 + (index % 7);
  const clauses = new Set<string>();
  while (clauses.size < CLAUSES) clauses.add(pick(background.clauses));
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => `${sentence()}${sentence()}${sentence()}`);
  return [
    office,
    `关于${background.matters[index % background.matters.length]}有关事项的通知`,
    '',
    ...paragraphs.map((paragraph) => `　　${paragraph}`),
    `　　${[...clauses].join('')}`,
    '',
    `　　　　　　　　　　${office}`,
    `　　　　　　　　　　${year}年${1 + (index % 12)}月${1 + (index % 27)}日`,
    '',
  ].join('\n');
}
