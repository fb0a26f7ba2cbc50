import { z } from 'zod';
import { fail, type OfficeError } from './errors.ts';

/** What lies beside a document as its attachment: told apart from the content and listed, never read. */
export const AttachmentKind = z.enum(['spreadsheet', 'presentation', 'picture']);
export type AttachmentKind = z.infer<typeof AttachmentKind>;

/** A file that an import listed; `file` is its path below the imported folder. */
export const ListedAttachment = z.strictObject({
  file: z.string(),
  kind: AttachmentKind,
  bytes: z.int().nonnegative(),
});
export type ListedAttachment = z.infer<typeof ListedAttachment>;

export type AttachmentFacts = Readonly<{ kind: AttachmentKind; bytes: number }>;

/** The answer of whoever was to read such a file. `format`: the more exact name that the sentence has for it. */
export function failAsAttachment(format: string, { kind, bytes }: AttachmentFacts): ReturnType<typeof fail> {
  return fail('attachment', { format, kind, bytes, ...sizeOf(bytes) });
}

/** A size as people say it: whole KB (of 1,024 bytes, at least 1), from 1,024 of them on MB with one decimal. */
export function sizeOf(bytes: number): Readonly<{ size: number; unit: 'KB' | 'MB' }> {
  const kilobytes = Math.max(1, Math.ceil(bytes / 1024));
  return kilobytes < 1024
    ? { size: kilobytes, unit: 'KB' }
    : { size: Math.round(bytes / 1024 / 102.4) / 10, unit: 'MB' };
}

/** The facts in such an answer; null where the error is any other. */
export function attachmentIn({ code, params }: OfficeError): AttachmentFacts | null {
  if (code !== 'attachment') return null;
  const facts = ListedAttachment.omit({ file: true }).safeParse({ kind: params.kind, bytes: params.bytes });
  return facts.success ? facts.data : null;
}
