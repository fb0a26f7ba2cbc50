import { fail, ParseReply, ParseRequest, packDocument } from '#shared/contract/index.ts';
import { fileLimit, limits } from './limits.ts';
import { formatted, readDocument, readSheets } from './readers/index.ts';

/** What the child answers to one message. Whatever happens while reading, there is a reply. */
export async function answer(message: unknown): Promise<ParseReply> {
  const request = ParseRequest.safeParse(message);
  if (!request.success) return { id: -1, outcome: 'error', error: fail('bad-request').error };
  const { id, job, bytes } = request.data;
  if (bytes.length > limits.fileBytes) return { id, outcome: 'error', error: fail('file-too-large', fileLimit).error };
  try {
    return ParseReply.parse(await reply(id, job, bytes));
  } catch {
    // A fault of a reader: nothing of the file may leak into a message about it.
    return { id, outcome: 'error', error: fail('internal').error };
  }
}

async function reply(id: number, job: ParseRequest['job'], bytes: Uint8Array): Promise<ParseReply> {
  switch (job) {
    case 'read': {
      const read = await readDocument(bytes);
      return read.ok
        ? { id, outcome: 'read', document: packDocument(read.value) }
        : { id, outcome: 'error', error: read.error };
    }
    case 'sheets': {
      const read = readSheets(bytes);
      return read.ok ? { id, outcome: 'sheets', sheets: read.value } : { id, outcome: 'error', error: read.error };
    }
    case 'formatted': {
      const made = await formatted(bytes);
      return made.ok
        ? { id, outcome: 'formatted', html: made.value.html }
        : { id, outcome: 'error', error: made.error };
    }
  }
}
