import type { Draft } from '#shared/contract/index.ts';

/**
 * Whether a file of the same name, of that title, was an earlier version of this text: what people said of that one
 * holds here, too (docs/decisions/0006).
 */
export function titleTest(text: string): (title: string | null) => boolean {
  const plain = text.replace(/\s+/gu, '');
  return (title) => title !== null && plain.includes(title.replace(/\s+/gu, ''));
}

/** What people said of this content, then what they said of earlier versions of the same draft. */
export async function saidOfVersions<T extends Readonly<{ title: string | null }>>(
  { file, text }: Pick<Draft, 'file' | 'text'>,
  said: Readonly<{
    own(sha256: string): Promise<readonly T[]>;
    /** of other contents of that file name */
    others(file: Readonly<{ file: string; sha256: string }>): Promise<readonly T[]>;
  }>,
): Promise<T[]> {
  const isOfDraft = titleTest(text);
  const own = await said.own(file.sha256);
  const others = await said.others({ file: file.name, sha256: file.sha256 });
  return [...own, ...others.filter(({ title }) => isOfDraft(title))];
}
