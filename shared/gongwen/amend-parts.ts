import type { ElementChanges } from '#shared/contract/index.ts';
import type { Foot } from './foot.ts';
import type { Parts } from './parts.ts';
import { datePlace, listPlaces, nearest, placesOf } from './places.ts';

/** What stands below the signature as a person has it; the lines that it takes stay the same. */
export function amendParts(text: string, parts: Parts, corrections: ElementChanges): Parts {
  const { annotation, attachments } = corrections;
  const amended: Parts = { ...parts, foot: amendFoot(text, parts.foot, corrections) };
  if (annotation !== undefined && parts.signature) {
    const near = parts.signature.annotation?.[0] ?? parts.signature.signedOn?.range[1] ?? text.length;
    const range = annotation === null ? null : nearest(placesOf(text, annotation), near);
    amended.signature = { ...parts.signature, annotation: range };
  }
  if (attachments !== undefined) {
    const near = parts.attachments[0]?.range[0] ?? parts.body?.[1] ?? 0;
    const places = listPlaces(text, attachments, near) ?? [];
    amended.attachments = places.map((range, i) => ({ name: attachments[i] as string, range }));
  }
  return amended;
}

function amendFoot(text: string, foot: Foot, corrections: ElementChanges): Foot {
  const { ccRecipients, mainRecipients, printedBy, printedOn } = corrections;
  const amended: Foot = { ...foot };
  if (ccRecipients !== undefined) {
    const near = foot.cc[0]?.range[0] ?? text.length;
    const places = listPlaces(text, ccRecipients, near) ?? [];
    amended.cc = places.map((range, i) => ({ text: ccRecipients[i] as string, range }));
  }
  if (mainRecipients !== undefined) amended.main = [];
  if (printedBy !== undefined) {
    const near = foot.printedBy?.range[0] ?? text.length;
    const range = printedBy === null ? null : nearest(placesOf(text, printedBy), near);
    amended.printedBy = range && printedBy !== null ? { name: printedBy, range } : null;
  }
  if (printedOn !== undefined) {
    const near = foot.printedOn?.range[0] ?? text.length;
    const range = printedOn === null ? null : datePlace(text, printedOn, near);
    amended.printedOn = range && printedOn !== null ? { value: printedOn, range } : null;
  }
  return amended;
}
