import { z } from 'zod';
import { ReadDocument } from './draft.ts';
import { OfficeError } from './errors.ts';

/** Messages to the parser child: bytes in, blocks out. It opens no file and no socket. */
export const ParseRequest = z.strictObject({
  id: z.int().nonnegative(),
  job: z.enum(['read', 'formatted']),
  name: z.string(),
  bytes: z.instanceof(Uint8Array),
});
export type ParseRequest = z.infer<typeof ParseRequest>;

export const ParseReply = z.discriminatedUnion('outcome', [
  z.strictObject({ id: z.int(), outcome: z.literal('read'), document: ReadDocument }),
  /** HTML as mammoth makes it: not sanitised, the page does that before it shows it */
  z.strictObject({ id: z.int(), outcome: z.literal('formatted'), html: z.string() }),
  z.strictObject({ id: z.int(), outcome: z.literal('error'), error: OfficeError }),
]);
export type ParseReply = z.infer<typeof ParseReply>;
