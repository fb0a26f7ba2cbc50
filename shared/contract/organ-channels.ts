import { z } from 'zod';
import { Chosen, Division, DivisionSearch, OwnBody, Proposal, SheetPreview } from './directory.ts';
import { Actor, OrganId } from './primitives.ts';
import { Scope } from './report.ts';
import { Directory, Organ, OrganGroup } from './workspace.ts';

const none = z.strictObject({});

/** The directory of organs; part of `channels`. */
export const organChannels = {
  'organs.get': { in: none, out: Directory, command: 'organs get' },
  'organs.save': {
    in: z.strictObject({ organ: Organ.extend({ id: OrganId.optional() }), by: Actor }),
    out: Organ,
    command: 'organs save',
  },
  'organs.remove': { in: z.strictObject({ organId: OrganId, by: Actor }), out: none, command: 'organs remove' },
  'organs.saveGroup': {
    in: z.strictObject({ group: OrganGroup, by: Actor }),
    out: OrganGroup,
    command: 'organs save-group',
  },
  'organs.removeGroup': {
    in: z.strictObject({ name: z.string(), by: Actor }),
    out: none,
    command: 'organs remove-group',
  },
  'organs.setOwn': { in: z.strictObject({ organId: OrganId, by: Actor }), out: Directory, command: 'organs set-own' },
  /** by name, by path or by initials of the readings: 云溪, 湖南云溪, yxq */
  'organs.divisions': {
    in: z.strictObject({ query: z.string().max(60), limit: z.int().min(1).max(50).default(20) }),
    out: DivisionSearch,
    command: 'organs divisions',
  },
  'organs.proposal': {
    in: z.strictObject({ code: Division.shape.code, body: OwnBody }),
    out: Proposal,
    command: 'organs proposal',
  },
  /** makes the own organ, the governments above and below it and the usual organs beside it; adds only what is missing */
  'organs.choose': {
    in: z.strictObject({
      code: Division.shape.code,
      body: OwnBody,
      /** names of the proposal that are not wanted */
      without: z.array(z.string().max(100)).max(500).default([]),
      by: Actor,
    }),
    out: Chosen,
    command: 'organs choose',
  },
  /** by name, alias, former name or initials of the readings, the best first */
  'organs.search': {
    in: z.strictObject({ query: z.string().max(60), limit: z.int().min(1).max(500).default(100) }),
    out: z.strictObject({ total: z.int().nonnegative(), ids: z.array(OrganId) }),
    command: 'organs search',
  },
  'organs.export': {
    in: none,
    out: z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
    command: 'organs export',
  },
  'organs.previewImport': {
    in: z.strictObject({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }),
    out: SheetPreview,
    command: 'organs preview-import',
  },
  /** Errors: conflict where the changes would be others than the previewed ones. */
  'organs.applyImport': {
    in: z.strictObject({
      name: z.string().min(1).max(255),
      bytes: z.instanceof(Uint8Array),
      revision: SheetPreview.shape.revision,
      by: Actor,
    }),
    out: SheetPreview,
    command: 'organs apply-import',
  },
  'organs.expand': { in: z.strictObject({ recipients: z.array(z.string()) }), out: Scope, command: 'organs expand' },
} as const;
