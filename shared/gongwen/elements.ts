import type { Elements, ReadDocument, Spans } from '#shared/contract/index.ts';
import { adoptedOn } from './adoption.ts';
import { attachmentStarts, findAttachmentList, type Named, unfoldAttachments } from './attachments.ts';
import { findDates } from './date.ts';
import { type Foot, findFoot, unfoldFoot } from './foot.ts';
import { type Head, type Range, readHead } from './head.ts';
import { flowLines, type Line } from './lines.ts';
import { directionOf, formOf, natureOf } from './nature.ts';
import { isNumberLine, parseDocumentNumber } from './number.ts';
import { isOrgan } from './organ.ts';
import { parseHeadMark } from './secrecy.ts';
import { findSections } from './sections.ts';
import { isShell } from './shell.ts';
import { findSignature, type Signature, unfoldSignature } from './signature.ts';
import { compact } from './text.ts';
import { kindOf, titleIssuer } from './title.ts';
import { linesBefore, secondPrint } from './twice.ts';

/** Finds the elements of a document (条例 ch. 3, GB/T 9704) with where they stand. Never throws; any text will do. */
export function findElements(source: ReadDocument): Elements {
  const head = readHead(flowLines(source));
  const parts = readRest(source, head);
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
  const isRelay = isShell(title, slice(source, parts.body), parts.following);
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
    secrecy: secrecy && compact(slice(source, secrecy)),
    urgency: head.urgency && compact(slice(source, head.urgency)),
    annotation: signature?.annotation ? compact(slice(source, signature.annotation)) : null,
    copyNumber: head.copyNumber && slice(source, head.copyNumber),
    attachments: attachments.map((attachment) => attachment.name),
    sections: findSections(parts.bodyLines, parts.contentEnd),
    spans: spansOf({ head, foot, signature, parts, recipients, signers, secrecy, signedOn, isRelay }),
    unsure,
  };
}

type Rest = {
  signature: Signature | null;
  foot: Foot;
  attachments: readonly Named[];
  body: Range | null;
  printed: Range | null;
  attachmentTexts: readonly Range[];
  /** text after the signature, imprint left out */
  following: string;
  /** lines of body and printed text, for the section tree */
  bodyLines: readonly Line[];
  contentEnd: number;
};

/** Whether a line after the signature is what a portal left there: a source, a download's name, the head once more. */
function isResidue(line: Line, head: Head): boolean {
  if (residue.test(line.text) || isNumberLine(line.text)) return true;
  return head.title !== null && compact(line.text) === head.title.text && head.recipients.length > 0;
}

/** Web residue that stands like content: a source line, the name of a download. */
const residue = /^(?:来源|责任编辑|编辑|作者)\s*[:：].{0,60}$|\.(?:docx?|wps|pdf|xlsx?|ofd)$/u;

function readRest(source: ReadDocument, head: Head): Rest {
  const end = secondPrint(source.text, head) ?? source.text.length;
  const organs = knownOrgans(source, head);
  const bodyIndex = head.bodyIndex;
  const before = linesBefore(head.lines, end);
  const first = before.slice(0, bodyIndex);
  const unfolded = before.slice(bodyIndex).flatMap(unfoldFoot);
  const lines = [...first, ...unfoldFirst(unfolded, organs)];
  const signature = findSignature(lines, head, organs);
  const bodyEnd = signature?.startIndex ?? lines.length;
  const list = findAttachmentList(lines, bodyIndex, bodyEnd);
  const names = list?.names ?? [];
  const rest = lines.slice(signature?.endIndex ?? lines.length).flatMap((line) => unfoldAttachments(line, names));
  const all = [...lines.slice(0, signature?.endIndex ?? lines.length), ...rest];
  const foot = findFoot(all, Math.max(bodyIndex, signature?.endIndex ?? bodyIndex));
  const footStart = lastRun(all, foot, head);
  const afterIndex = signature?.endIndex ?? all.length;
  const texts = attachmentStarts(all, signature ? afterIndex : (list?.index ?? bodyIndex) + 1, names).filter(
    (i) => i < footStart,
  );
  const contentIndex = all.findIndex(
    (line, i) => i >= afterIndex && i < footStart && !isResidue(line, head) && !foot.taken.has(i),
  );
  const content =
    contentIndex < 0
      ? []
      : all
          .slice(contentIndex, footStart)
          .filter((line, i) => !isResidue(line, head) && !foot.taken.has(contentIndex + i));
  const bodyStop = Math.min(list?.index ?? bodyEnd, texts[0] ?? all.length, bodyEnd, footStart);
  const printedStop = texts[0] ?? footStart;
  const named = names.length > 0 && texts.length === 0 && content.length > 0;
  const printedIndexes =
    contentIndex >= 0 && contentIndex < printedStop && !named ? ([contentIndex, printedStop] as const) : null;
  const attachmentTexts = named
    ? [rangeOf(all, contentIndex, footStart)]
    : texts.map((from, n) => rangeOf(all, from, texts[n + 1] ?? footStart));
  const body = bodyStop > bodyIndex ? rangeOf(all, bodyIndex, bodyStop) : null;
  return {
    signature,
    foot,
    attachments: names,
    body,
    printed: printedIndexes && rangeOf(all, ...printedIndexes),
    attachmentTexts: attachmentTexts.filter((range): range is Range => range !== null),
    following: content.map((line) => line.text).join('\n'),
    bodyLines: [...all.slice(bodyIndex, bodyStop), ...(printedIndexes ? all.slice(...printedIndexes) : [])],
    contentEnd: (printedIndexes && rangeOf(all, ...printedIndexes)?.[1]) ?? body?.[1] ?? 0,
  };
}

/** Cuts running signatures up to and including the first; what is printed after it keeps its lines. */
function unfoldFirst(lines: readonly Line[], organs: readonly string[]): Line[] {
  return lines.flatMap((line) => unfoldSignature(line, organs));
}

/** Index where the imprint that ends the file begins: content stops there. */
function lastRun(lines: readonly Line[], foot: Foot, head: Head): number {
  let i = lines.length;
  while (i > 0 && (foot.taken.has(i - 1) || isResidue(lines[i - 1] as Line, head))) i--;
  return i;
}

function rangeOf(lines: readonly Line[], from: number, to: number): Range | null {
  const first = lines[from];
  const last = lines[to - 1];
  return first && last && to > from ? [first.start, last.end] : null;
}

function slice(source: ReadDocument, range: Range | null): string {
  return range ? source.text.slice(range[0], range[1]) : '';
}

/** Names that the head gives the issuer: what the title opens with and what the mark says. */
function knownOrgans(source: ReadDocument, head: Head): string[] {
  const mark = compact(slice(source, head.issuerMark)).replace(/文件$|令$|(?:会议)?纪要$/u, '');
  const issuer = titleIssuer(head.title?.text ?? '');
  const joint = titleIssuer(slice(source, head.title?.range ?? null))
    .split(/[\s、]+/u)
    .filter((name) => name.length >= 2);
  const several = joint.length > 1 && joint.every((name) => isOrgan(name)) ? joint : [];
  return [issuer, mark, ...several].filter((name) => name.length >= 2);
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

/** A mark of secrecy in a page header or a text box that stands elsewhere than in the flow's head. */
function secrecyElsewhere(source: ReadDocument): Range | null {
  for (const block of source.blocks) {
    if (block.kind !== 'header' && block.kind !== 'textbox') continue;
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
  parts: Rest;
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
