import { z } from 'zod';
import type { Demand, Draft, Params } from '../../contract/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';
import type { Earlier, EarlierDocument } from '../facts.ts';
import { foldField, isKeyField, rowsToFill } from './fields.ts';

const shownFields = 6;

/**
 * 最多报一次: columns of a table to be filled in that an earlier document asked for, with what filling them in costs
 * (columns × rows × receiving units); and two tables of one document that ask for the same.
 * @source 浙江 2020, 基础数据最多报一次; reference §1 (1.20), §10 (11)
 */
export const demandsSameData = defineRule({
  id: 'demands/same-data',
  needs: ['earlier', 'recipients'],
  params: z.strictObject({ share: z.number().min(0.1).max(1), fields: z.int().min(2).max(50) }),

  check({ draft, facts: { earlier, recipients }, params }) {
    const { demands } = draft.taskCard;
    const { units } = recipients.scope;
    const found: RawFinding[] = [];
    for (const one of strongest(earlier.sameData)) {
      const demand = demands[one.demand];
      if (!demand || one.fields.length < params.fields || one.fields.length < one.of * params.share) continue;
      found.push({ at: placeOf(demand), cause: 'same-data', ...askedBefore(draft, demand, one, units) });
    }
    found.push(...askedTwice(demands, params));
    const asked = demands.reduce((sum, { fields }) => sum + fields.length, 0);
    return found.length > 0 ? finding(...found) : pass({ fields: asked });
  },
});

type Same = Earlier['sameData'][number];

/** Of each demand the earlier document that asked for most. */
function strongest(all: Earlier['sameData']): Same[] {
  const best = new Map<number, Same>();
  for (const one of all) {
    const before = best.get(one.demand);
    if (!before || before.fields.length < one.fields.length) best.set(one.demand, one);
  }
  return [...best.values()];
}

function askedBefore(
  draft: Draft,
  { fields: asked }: Demand,
  { document, fields, of }: Same,
  units: number,
): Pick<RawFinding, 'code' | 'params'> {
  const params: Params = { title: nameOf(document), count: fields.length, of, fields: listed(fields) };
  if (units === 0) return { code: 'askedBefore', params };
  const rows = rowsToFill(draft, asked[0]);
  if (rows === null) return { code: 'askedBeforeCells', params: { ...params, units, cells: of * units } };
  return { code: 'askedBeforeRows', params: { ...params, units, rows, cells: of * units * rows } };
}

/** Pairs of tables with as many columns in common; whose they are (单位, 姓名, 电话) doesn't count. */
function askedTwice(
  demands: readonly Demand[],
  { share, fields: least }: { share: number; fields: number },
): RawFinding[] {
  const tables = new Map<number, { demand: Demand; names: Set<string> }>();
  for (const demand of demands) {
    const [first] = demand.fields;
    if (!first || tables.has(first.span[0])) continue;
    const names = demand.fields.map(({ text }) => foldField(text)).filter((name) => name !== '' && !isKeyField(name));
    tables.set(first.span[0], { demand, names: new Set(names) });
  }
  const all = [...tables.values()];
  const found: RawFinding[] = [];
  for (const [i, later] of all.entries()) {
    for (const former of all.slice(0, i)) {
      const same = [...later.names].filter((name) => former.names.has(name));
      if (same.length < least || same.length < Math.min(later.names.size, former.names.size) * share) continue;
      const params = { count: same.length, fields: listed(same) };
      found.push({ at: placeOf(later.demand), cause: 'same-data', code: 'twice', params });
      break;
    }
  }
  return found;
}

function placeOf({ table, span }: Demand): RawFinding['at'] {
  return table?.span ?? span;
}

function nameOf({ title, documentNumber, file }: EarlierDocument): string {
  if (title === null) return documentNumber ?? file;
  return documentNumber === null ? `《${title}》` : `《${title}》（${documentNumber}）`;
}

function listed(fields: readonly string[]): string {
  return fields.slice(0, shownFields).join('、') + (fields.length > shownFields ? '……' : '');
}
