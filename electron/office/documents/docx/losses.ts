import type { LossName } from '../blocks/tally.ts';

/** Elements whose mere presence is worth a line in the report. */
export const losses: Readonly<Record<string, LossName>> = {
  'pic:pic': 'images',
  'c:chart': 'charts',
  'dgm:relIds': 'diagrams',
  'w:object': 'embedded',
  'w:altChunk': 'altChunk',
  'w:subDoc': 'subDocuments',
  'w:ddList': 'formFields',
};
