import { z } from 'zod';
import { Basis, Level } from './report.ts';

export const PackRule = z.strictObject({
  state: z.enum(['on', 'off', 'trial']),
  /** false: a skip of this rule leaves the verdict `incomplete`-free */
  required: z.boolean(),
  /** null: made from the strength of the basis */
  level: Level.nullable(),
  /** checked against the rule's own schema when the pack is loaded */
  params: z.record(z.string(), z.unknown()),
  basis: Basis.extend({ verified: z.boolean(), note: z.string().optional() }),
});
export type PackRule = z.infer<typeof PackRule>;

/**
 * An own pack as the books keep it: of each rule what differs from the pack it extends, parameters one by one. Loose,
 * because what was written down stays readable whatever rules become.
 */
export const WrittenPack = z.strictObject({
  id: z.string(),
  title: z.strictObject({ 'zh-CN': z.string(), en: z.string() }),
  extends: z.string(),
  rules: z.record(z.string(), z.record(z.string(), z.json())),
});
export type WrittenPack = z.infer<typeof WrittenPack>;

export const Pack = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/u),
  version: z.string(),
  title: z.strictObject({ 'zh-CN': z.string(), en: z.string() }),
  extends: z.string().nullable(),
  rules: z.record(z.string(), PackRule),
});
export type Pack = z.infer<typeof Pack>;
