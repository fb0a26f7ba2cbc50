import type { ReadReport } from '#shared/contract/index.ts';

const partNames = [
  'body',
  'tables',
  'textboxes',
  'headers',
  'footers',
  'footnotes',
  'endnotes',
  'numbering',
  'insertions',
] as const;
export type PartName = (typeof partNames)[number];

const lossNames = [
  'images',
  'charts',
  'diagrams',
  'wordArt',
  'embedded',
  'equations',
  'symbols',
  'deletedText',
  'hiddenText',
  'comments',
  'numbering',
  'ruby',
  'formFields',
  'fields',
  'altChunk',
  'subDocuments',
  'seals',
  'scannedPages',
  'scripts',
  'signatures',
  // parts that are broken or gone though the document needs them
  'styleSheet',
  'numberingPart',
  'notePart',
  'headerPart',
  'settingsPart',
  'damagedPages',
  'resources',
  'damagedCharacters',
  'fonts',
] as const;
export type LossName = (typeof lossNames)[number];

/** Keeps book of what was read and what wasn't; nothing is left out in silence. */
export class Tally {
  #parts = new Set<PartName>();
  #losses = new Map<LossName, number>();

  saw(part: PartName): void {
    this.#parts.add(part);
  }

  lost(what: LossName, count = 1): void {
    this.#losses.set(what, (this.#losses.get(what) ?? 0) + count);
  }

  report(): ReadReport {
    const notRead = lossNames.map((part) => ({ part, count: this.#losses.get(part) ?? 0 }));
    return {
      parts: partNames.filter((part) => this.#parts.has(part)),
      notRead: notRead.filter(({ count }) => count > 0),
    };
  }
}
