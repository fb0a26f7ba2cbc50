import type { Elements, ReadDocument, Spans } from '#shared/contract/index.ts';
import { adoptedOn } from './adoption.ts';
import { findDates } from './date.ts';
import type { Foot } from './foot.ts';
import { type Head, type Range, readHead } from './head.ts';
import { flowLines } from './lines.ts';
import { directionOf, formOf, natureOf } from './nature.ts';
import { parseDocumentNumber } from './number.ts';
import { type Parts, readParts, textOf } from './parts.ts';
import { parseHeadMark, starredMark } from './secrecy.ts';
import { findSections } from './sections.ts';
import { isShell } from './shell.ts';
import type { Signature } from './signature.ts';
import { compact } from './text.ts';
import { kindOf } from './title.ts';

/** Finds the elements of a document (条例 ch. 3, GB/T 9704) with where they stand. Never throws; any text will do. */
export function findElements(source: ReadDocument): Elements {
  const head = readHead(flowLines(source));
  const parts = readParts(source, head);
  const { signature, foot, attachments } = parts;
  const unsure: string[] = [];
  const title = head.title?.text ?? null;
  const kind = title === null ? null : kindOf(title);
  const mark = head.issuerMark ? compact(source.text.slice(...head.issuerMark)) : null;
  const documentNumber = head.number ? parseDocumentNumber(source.text.slice(...head.number)) : null;
  const recipients = head.recipients.length > 0 ? head.recipients : foot.main;
  const signedOn = dateOf(head, source, signature);
  const nature = natureOf(title);
  const direction = directionOf(
    kind,
    recipients.map((recipient) => recipient.text),
  );
  const issuers = signature?.issuers ?? [];
  const signers = [...head.signers, ...(signature?.signers ?? [])];
  const secrecy = head.secrecy ?? secrecyElsewhere(source);
  const isRelay = isShell(title, textOf(source, parts.body), parts.following);
  if (signedOn && !signedOn.sure) unsure.push('signedOn');
  if (nature.conflict) unsure.push('nature');
  if (direction.conflict) unsure.push('direction');
  if (documentNumber && documentNumber.serial === null) unsure.push('documentNumber');
  if (attachments.length > 0 && parts.attachmentTexts.length > attachments.length) unsure.push('attachments');
  return {
    kind,
    form: formOf({ kind, documentNumber, title, mark, signed: issuers.length > 0 }),
    direction: direction.direction,
    isShell: isRelay,
    nature: nature.nature,
    title,
    issuers: issuers.map((issuer) => issuer.name),
    signers: signers.map((signer) => signer.name),
    documentNumber,
    mainRecipients: recipients.map((recipient) => recipient.text),
    ccRecipients: foot.cc.map((recipient) => recipient.text),
    signedOn: signedOn?.value ?? null,
    printedBy: foot.printedBy?.name ?? null,
    printedOn: foot.printedOn?.value ?? null,
    secrecy: secrecy && compact(textOf(source, secrecy)),
    urgency: head.urgency && compact(textOf(source, head.urgency)),
    annotation: signature?.annotation ? compact(textOf(source, signature.annotation)) : null,
    copyNumber: head.copyNumber && textOf(source, head.copyNumber),
    attachments: attachments.map((attachment) => attachment.name),
    sections: findSections(parts.bodyLines, parts.contentEnd),
    spans: spansOf({ head, foot, signature, parts, recipients, signers, secrecy, signedOn, isRelay }),
    shell: null,
    attachmentTexts: [],
    unsure,
    doubts: [],
    cues: [],
    corrected: [],
  };
}

type SureDate = { value: string; range: Range | null; sure: boolean };

function dateOf(head: Head, source: ReadDocument, signature: Signature | null): SureDate | null {
  if (signature?.signedOn) return { ...signature.signedOn, sure: true };
  if (head.imprint) {
    const date = findDates(head.imprint.text)[0];
    if (date)
      return { value: date.value, range: [head.imprint.start + date.start, head.imprint.start + date.end], sure: true };
  }
  if (head.numberDate) return { ...head.numberDate, sure: true };
  const first = head.notes[0];
  const last = head.notes.at(-1);
  if (!first || !last) return null;
  const found = adoptedOn(source.text.slice(first.start, last.end));
  return found && { value: found.value, range: [first.start + found.start, first.start + found.end], sure: found.sure };
}

/** Lines at the front of a file whose head can't be read, where a mark alone on its line still is one. */
const frontLines = 3;

/** A mark of secrecy in a page header or text box, or in a head that couldn't be taken apart. */
function secrecyElsewhere(source: ReadDocument): Range | null {
  const starred = starredMark(source.text);
  if (starred) return starred;
  const front = source.blocks.filter((block) => block.span[1] > block.span[0]).slice(0, frontLines);
  const apart = source.blocks.filter((block) => block.kind === 'header' || block.kind === 'textbox');
  for (const block of [...front, ...apart]) {
    const text = source.text.slice(...block.span);
    const lead = text.length - text.trimStart().length;
    const mark = parseHeadMark(text.trim())?.secrecy;
    if (mark) return [block.span[0] + lead + mark[0], block.span[0] + lead + mark[1]];
  }
  return null;
}

type Found = {
  head: Head;
  foot: Foot;
  signature: Signature | null;
  parts: Parts;
  recipients: readonly { range: Range }[];
  signers: readonly { range: Range }[];
  secrecy: Range | null;
  signedOn: SureDate | null;
  isRelay: boolean;
};

function spansOf({ head, foot, signature, parts, recipients, signers, secrecy, signedOn, isRelay }: Found): Spans {
  const one = (name: keyof Spans, range: Range | null | undefined): Spans => (range ? { [name]: range } : {});
  const many = (name: keyof Spans, items: readonly { range: Range }[] | undefined): Spans =>
    items && items.length > 0 ? { [name]: items.map((item) => item.range) } : {};
  const ranges = (items: readonly Range[]): { range: Range }[] => items.map((range) => ({ range }));
  const printed = isRelay ? (parts.printed ?? parts.attachmentTexts[0]) : null;
  const after = isRelay || !parts.printed ? parts.attachmentTexts : [parts.printed, ...parts.attachmentTexts];
  return {
    ...one('copyNumber', head.copyNumber),
    ...one('secrecy', secrecy),
    ...one('urgency', head.urgency),
    ...one('issuerMark', head.issuerMark),
    ...one('documentNumber', head.number),
    ...many('signers', signers),
    ...one('title', head.title?.range),
    ...many('mainRecipients', recipients),
    ...one('body', parts.body),
    ...one('printedText', printed),
    ...many('attachmentList', parts.attachments),
    ...many('attachments', ranges(after)),
    ...many('issuers', signature?.issuers),
    ...one('signedOn', signedOn?.range),
    ...one('annotation', signature?.annotation),
    ...many('ccRecipients', foot.cc),
    ...one('printedBy', foot.printedBy?.range),
    ...one('printedOn', foot.printedOn?.range),
  };
}
