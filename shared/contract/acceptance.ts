import { z } from 'zod';
import { Actor, IsoTime } from './primitives.ts';

/** A finding that a person finds fine at this place of this draft. It hangs on the finding's anchor, so it lives through edits elsewhere. */
export const Acceptance = z.strictObject({
  anchor: z.string(),
  rule: z.string(),
  code: z.string(),
  reason: z.string(),
  by: Actor,
  at: IsoTime,
});
export type Acceptance = z.infer<typeof Acceptance>;
