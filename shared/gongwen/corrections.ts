import type { ElementChanges, ElementField, Elements } from '#shared/contract/index.ts';
import { ElementField as fields } from '#shared/contract/index.ts';
import { parseDocumentNumber } from './number.ts';

/** The fields that a person put right, in the order of the contract. */
export function correctedFields(changes: ElementChanges): ElementField[] {
  return fields.options.filter((field) => changes[field] !== undefined);
}

/** Elements with a person's word in the place of what was recognised; what is so put right is no longer in doubt. */
export function withCorrections(found: Elements, changes: ElementChanges): Elements {
  const corrected = correctedFields(changes);
  if (corrected.length === 0) return found;
  const { documentNumber, ...plain } = changes;
  const isSettled = (field: string): boolean => corrected.some((one) => one === field);
  return {
    ...found,
    ...plain,
    ...(documentNumber === undefined
      ? {}
      : { documentNumber: documentNumber === null ? null : parseDocumentNumber(documentNumber) }),
    unsure: found.unsure.filter((field) => !isSettled(field)),
    doubts: found.doubts.filter(({ field }) => !isSettled(field)),
    corrected,
  } as Elements;
}
