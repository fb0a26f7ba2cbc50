import type { Elements, ReadDocument, TaskCard } from '#shared/contract/index.ts';

/** What a document asks, of whom and until when (任务单). Never throws; linear in the text. */
export function findTaskCard(_source: ReadDocument, _document: Elements): TaskCard {
  return { tasks: [], demands: [], dues: [], amounts: [] };
}
