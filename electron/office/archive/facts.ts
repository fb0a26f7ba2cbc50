import type { DocumentFacts } from '#electron/store/index.ts';
import type { Counts, Draft, Elements, FileFacts, ReadDocument, TaskCard } from '#shared/contract/index.ts';
import { findTaskCard } from '#shared/gongwen/index.ts';
import { commandsUnnumbered } from '#shared/rules/index.ts';
import { foldField } from './fields.ts';

const asks = /报送|上报|填报|填写|填好|报[^，。；\n]{0,12}(?:表|附件)/u;
const noFile: FileFacts = { name: '', format: 'txt', bytes: 0, sha256: '0'.repeat(64) };
const noCard: TaskCard = { tasks: [], demands: [], dues: [], amounts: [] };
const noCounts: Counts = {
  method: 'han+runs',
  title: 0,
  body: 0,
  attachments: 0,
  all: 0,
  pages: { estimated: 0, method: 'GB/T 9704: 22×28' },
};

/** What rules will ask of this document once it is an earlier one. `cells`: false where the text alone is left of it. */
export function factsOf(
  source: ReadDocument,
  document: Elements,
  { cells }: Readonly<{ cells: boolean }>,
): DocumentFacts {
  const { mainRecipients, ccRecipients, annotation } = document;
  return {
    mainRecipients,
    ccRecipients,
    annotation,
    tables: cells ? tablesAsked(source, document) : null,
    commands: document.documentNumber === null && commandsUnnumbered(asDraft(source, document)),
  };
}

/** What is kept of a draft that was submitted: its task card is known already. */
export function factsOfDraft(draft: Draft): DocumentFacts {
  const { mainRecipients, ccRecipients, annotation } = draft.document;
  return {
    mainRecipients,
    ccRecipients,
    annotation,
    tables: fieldsOf(draft.taskCard),
    // it waits for its number
    commands: false,
  };
}

/** The task card of a long document takes as long as its elements; few documents ask for a table that they hold. */
function tablesAsked(source: ReadDocument, document: Elements): string[][] {
  const first = document.spans.attachments?.[0]?.[0];
  if (first === undefined || !asks.test(source.text)) return [];
  const holds = source.blocks.some(({ kind, span }) => kind === 'cell' && span[0] >= first);
  return holds ? fieldsOf(findTaskCard(source, document)) : [];
}

function fieldsOf({ demands }: TaskCard): string[][] {
  return demands
    .map(({ fields }) => [...new Set(fields.map(({ text }) => foldField(text)))].filter((field) => field !== ''))
    .filter((fields) => fields.length > 0);
}

function asDraft({ text, blocks, read }: ReadDocument, document: Elements): Draft {
  return { file: noFile, text, blocks, read, document, taskCard: noCard, counts: noCounts };
}
