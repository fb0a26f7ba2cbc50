import { z } from 'zod';
import { OfficeError } from './errors.ts';
import { PackedDocument } from './packed-blocks.ts';

/** Messages to the parser child: bytes in, blocks out. It opens no file and no socket. */
export const ParseRequest = z.strictObject({
  id: z.int().nonnegative(),
  job: z.enum(['read', 'formatted', 'sheets']),
  name: z.string(),
  bytes: z.instanceof(Uint8Array),
});
export type ParseRequest = z.infer<typeof ParseRequest>;

/** One sheet of a workbook: what its cells show, as text. Rows and cells that are missing are empty. */
export const Sheet = z.strictObject({ name: z.string(), rows: z.array(z.array(z.string())) });
export type Sheet = z.infer<typeof Sheet>;

export const ParseReply = z.discriminatedUnion('outcome', [
  z.strictObject({ id: z.int(), outcome: z.literal('read'), document: PackedDocument }),
  /** HTML as mammoth makes it: not sanitised, the page does that before it shows it */
  z.strictObject({ id: z.int(), outcome: z.literal('formatted'), html: z.string() }),
  z.strictObject({ id: z.int(), outcome: z.literal('sheets'), sheets: z.array(Sheet) }),
  z.strictObject({ id: z.int(), outcome: z.literal('error'), error: OfficeError }),
]);
export type ParseReply = z.infer<typeof ParseReply>;
