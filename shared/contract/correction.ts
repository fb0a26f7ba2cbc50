import { z } from 'zod';
import { Direction, type ElementField, Form, Kind, Nature } from './draft.ts';
import { IsoDate } from './primitives.ts';

const words = (most: number) => z.string().trim().min(1).max(most);
const names = z.array(words(200)).max(200);

/**
 * A person's word on elements of a draft; only the fields that are given are meant. null, or an empty list: the
 * document has none. `documentNumber` is given as it is written.
 */
export const ElementChanges = z
  .strictObject({
    kind: Kind.nullable(),
    form: Form,
    direction: Direction,
    nature: Nature,
    isShell: z.boolean(),
    title: words(500).nullable(),
    issuers: names,
    signers: names,
    documentNumber: words(100).nullable(),
    mainRecipients: names,
    ccRecipients: names,
    signedOn: IsoDate.nullable(),
    printedBy: words(200).nullable(),
    printedOn: IsoDate.nullable(),
    urgency: words(20).nullable(),
    annotation: words(500).nullable(),
    copyNumber: words(20).nullable(),
    attachments: z.array(words(400)).max(200),
  } satisfies Record<ElementField, z.ZodType>)
  .partial();
export type ElementChanges = z.infer<typeof ElementChanges>;
