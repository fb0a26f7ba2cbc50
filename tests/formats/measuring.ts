import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createParser, forkParser, type Parser } from '#electron/office/documents/index.ts';
import type { Draft } from '#shared/contract/index.ts';
import { understand } from '#shared/gongwen/index.ts';

/** What a measuring command says where it needs LibreOffice and has none. */
export const noLibreOffice = 'no LibreOffice here (soffice): install it, or name it in SOFFICE\n';

/** Gives the work a parser child and an empty folder, both gone afterwards. */
export async function measuring<T>(name: string, work: (parser: Parser, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), `jianwen-${name}-`));
  const parser = createParser(() => forkParser());
  try {
    return await work(parser, folder);
  } finally {
    await parser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is understood of a .docx; throws where it can't be read. */
export async function understandDocx(parser: Parser, name: string, bytes: Uint8Array): Promise<Draft> {
  const outcome = await parser.read(`${name}.docx`, bytes);
  if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.error)}`);
  const facts = { name: `${name}.docx`, format: 'docx', bytes: bytes.length, sha256: '0'.repeat(64) } as const;
  return understand(outcome.value, facts);
}
