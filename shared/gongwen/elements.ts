import type {
  DocumentNumber,
  ElementChanges,
  Elements,
  Kind,
  ReadDocument,
  Shell,
  Spans,
} from '#shared/contract/index.ts';
import { amendHead } from './amend-head.ts';
import { amendParts } from './amend-parts.ts';
import { type AttachmentTexts, readAttachmentTexts } from './attachment-texts.ts';
import type { Named } from './attachments.ts';
import { changesTo, correctedFields, either, settle, withWord } from './corrections.ts';
import { type Decision, type Evidence, explain, type Reasons } from './cues.ts';
import { directionOf } from './direction.ts';
import { dateFrom, issuersFrom, numberFrom, recipientsFrom, titleFrom, yearsAgree } from './doubts.ts';
import type { Foot } from './foot.ts';
import { formOf } from './form.ts';
import { type Head, type Range, readHead } from './head.ts';
import { kindFrom } from './kind.ts';
import { flowLines, linesIn } from './lines.ts';
import { natureOf } from './nature.ts';
import { parseDocumentNumber } from './number.ts';
import { type Parts, readParts, textOf } from './parts.ts';
import { datePlace } from './places.ts';
import { parseHeadMark, starredMark } from './secrecy.ts';
import { findSections } from './sections.ts';
import { actOf, chainOf, isShell, printedAmong, printedTitle } from './shell.ts';
import type { Signature } from './signature.ts';
import { compact } from './text.ts';
import { titleIssuer } from './title.ts';

/**
 * Finds the elements of a document (条例 ch. 3, GB/T 9704) with where they stand. Never throws; any text will do. What
 * a person put right stands in the place of what is recognised, and everything that follows from it is found anew.
 */
export function findElements(source: ReadDocument, corrections: ElementChanges = {}): Elements {
  const found = recognise(source, {});
  const corrected = correctedFields(corrections);
  if (corrected.length === 0) return found;
  // what is only confirmed stays where it was found
  const changes = changesTo(found, corrections);
  const amended = correctedFields(changes).length === 0 ? found : recognise(source, changes);
  const holds = correctedFields(changesTo(amended, corrections)).length === 0;
  return withWord(holds ? amended : recognise(source, corrections), found, corrected);
}

function recognise(source: ReadDocument, word: ElementChanges): Elements {
  const { text } = source;
  const head = amendHead(text, readHead(flowLines(source)), word);
  const parts = amendParts(text, readParts(source, head, word), word);
  const { signature, foot, attachments } = parts;
  const titleSpan = head.title?.range ?? null;

  const title = settle(titleFrom(head), word.title);
  const number = settle(numberFrom(text, head), word.documentNumber);
  const byTitle = kindFrom(title.value, text, { title: titleSpan, body: parts.body });
  const kindSpan = byTitle.evidence[0]?.span ?? titleSpan;
  const kind = settle<Kind | null>(byTitle, word.kind);
  const documentNumber = number.value === null ? null : parseDocumentNumber(number.value);
  const recipients = head.recipients.length > 0 ? head.recipients : foot.main;
  const mainRecipients = settle(recipientsFrom(head, parts), word.mainRecipients);
  const issuers = settle(issuersFrom(text, head, parts), word.issuers);
  const signers = [...head.signers, ...(signature?.signers ?? [])];
  const dated = dateFrom(text, head, parts);
  const signedOn = settle(withYear(dated, number, documentNumber), word.signedOn);
  const secrecy = head.secrecy ?? secrecyElsewhere(source);
  const isRelay = word.isShell ?? isShell(title.value, textOf(source, parts.body), parts.following);
  const spans = spansOf({
    head,
    foot,
    signature,
    parts,
    recipients,
    signers,
    secrecy,
    signedOn: signedOn.value === dated.value ? dated.range : dayIn(text, signedOn.value, dated.range),
    isRelay,
    printed: isRelay ? printedIn(text, title.value, parts) : null,
  });
  const texts = readAttachmentTexts(
    text,
    parts.lines,
    spans.attachments ?? [],
    word.attachments ?? attachments.map(({ name }) => name),
  );
  const shell = isRelay ? shellOf(text, title.value, parts, spans, texts) : null;
  const sections = findSections(parts.lines, spans);
  const byHead = formOf({
    kind: kind.value,
    documentNumber,
    title: title.value,
    mark: head.issuerMark && compact(text.slice(...head.issuerMark)),
    signed: issuers.value.length > 0,
    isShell: isRelay,
    spans: { mark: head.issuerMark, number: head.number, title: kindSpan },
  });
  const form = settle(byHead, word.form);
  const byRecipients = directionOf({
    kind: kind.value,
    issuer: issuers.value[0] ?? (titleIssuer(title.value ?? '') || null),
    recipients: mainRecipients.value,
    asks: byTitle.asks,
    spans: { title: kindSpan, recipients: spans.mainRecipients?.[0] ?? null },
  });
  const direction = settle(byRecipients, word.direction);
  const byWords = natureOf({
    kind: kind.value,
    title: title.value,
    titleSpan,
    printedTitle: shell?.title ?? null,
    printedSpan: shell?.titleSpan ?? null,
    sections,
    content: spans.printedText ?? spans.body ?? null,
    text,
  });
  const nature = settle(byWords, word.nature);
  const listed = settle(attachmentsFrom(attachments, texts), word.attachments);

  const reasons: Reasons = { cues: [], doubts: [] };
  explain(reasons, 'title', title);
  explain(reasons, 'documentNumber', number);
  explain(reasons, 'mainRecipients', mainRecipients);
  explain(reasons, 'issuers', issuers);
  explain(reasons, 'signedOn', signedOn);
  explain(reasons, 'kind', kind);
  explain(reasons, 'form', form);
  explain(reasons, 'direction', direction);
  explain(reasons, 'nature', nature);
  explain(reasons, 'attachments', listed);
  if (shell && word.isShell === undefined) explain(reasons, 'isShell', shellFrom(text, title.value, spans));
  const unsure: string[] = reasons.doubts.map(({ field }) => field);
  if (documentNumber && documentNumber.prefix === null && documentNumber.serial === null) unsure.push('documentNumber');
  return {
    kind: kind.value,
    form: form.value,
    direction: direction.value,
    isShell: isRelay,
    nature: nature.value,
    title: title.value,
    issuers: issuers.value,
    documentNumber,
    mainRecipients: mainRecipients.value,
    signedOn: signedOn.value,
    secrecy: secrecy && compact(textOf(source, secrecy)),
    ...plainElements(source, head, parts, word),
    attachments: listed.value,
    sections,
    spans,
    shell,
    attachmentTexts: texts.texts,
    unsure: [...new Set(unsure)],
    doubts: reasons.doubts,
    cues: reasons.cues,
    corrected: [],
  };
}

type Plain = 'signers' | 'ccRecipients' | 'printedBy' | 'printedOn' | 'urgency' | 'annotation' | 'copyNumber';

/** Elements that nothing else follows from. */
function plainElements(
  source: ReadDocument,
  head: Head,
  { foot, signature }: Parts,
  word: ElementChanges,
): Pick<Elements, Plain> {
  const signers = [...head.signers, ...(signature?.signers ?? [])];
  const said = (range: Range | null | undefined): string | null => (range ? compact(textOf(source, range)) : null);
  return {
    signers: word.signers ?? signers.map(({ name }) => name),
    ccRecipients: word.ccRecipients ?? foot.cc.map((recipient) => recipient.text),
    printedBy: either(word.printedBy, foot.printedBy?.name ?? null),
    printedOn: either(word.printedOn, foot.printedOn?.value ?? null),
    urgency: either(word.urgency, said(head.urgency)),
    annotation: either(word.annotation, said(signature?.annotation)),
    copyNumber: either(word.copyNumber, head.copyNumber && textOf(source, head.copyNumber)),
  };
}

/** What a shell prints: the text behind its signature, or the attachments that are that text. */
function printedIn(text: string, title: string | null, { printed, attachmentTexts }: Parts): Range | null {
  return printed ?? printedAmong(text, title, attachmentTexts);
}

/** What a shell does, how deep it is, and what the innermost text is called. */
function shellOf(
  text: string,
  title: string | null,
  parts: Parts,
  { printedText, ...spans }: Spans,
  { texts }: AttachmentTexts,
): Shell {
  const chain = chainOf(title ?? '');
  const lines = printedText ? linesIn(parts.lines, printedText, parts.lines.length) : [];
  const found = printedTitle(text, lines, chain);
  const attached = texts.find(({ span }) => span[0] === printedText?.[0]);
  return {
    act: actOf(text, title, { title: spans.title ?? null, body: spans.body ?? null }).act,
    depth: Math.max(1, chain.length),
    title: found?.title ?? attached?.title ?? null,
    titleSpan: found?.span ?? attached?.titleSpan ?? null,
  };
}

function shellFrom(text: string, title: string | null, spans: Spans): Decision<boolean> {
  const { cue, span } = actOf(text, title, { title: spans.title ?? null, body: spans.body ?? null });
  return { value: true, evidence: [{ value: true, cue, span }], disputed: false };
}

/** Where a day stands that a person named and no signature bears. */
function dayIn(text: string, day: string | null, recognised: Range | null): Range | null {
  return day === null ? null : datePlace(text, day, recognised?.[0] ?? text.length);
}

/** A day of another year than the number's is one of them wrong. */
function withYear(
  signedOn: Decision<string | null>,
  number: Decision<string | null>,
  documentNumber: DocumentNumber | null,
): Decision<string | null> {
  if (yearsAgree(documentNumber, signedOn)) return signedOn;
  const span = number.evidence[0]?.span ?? null;
  const evidence = [...signedOn.evidence, { value: signedOn.value, cue: 'number-year', span } as const];
  return { ...signedOn, evidence, disputed: true };
}

function attachmentsFrom(attachments: readonly Named[], { texts, disputed }: AttachmentTexts): Decision<string[]> {
  const value = attachments.map(({ name }) => name);
  const evidence: Evidence<string[]>[] = [];
  const [first] = attachments;
  if (first) evidence.push({ value, cue: 'attachment-list', span: first.range });
  if (disputed) {
    const titles = texts.flatMap(({ title }) => title ?? []);
    evidence.push({ value: titles, cue: 'attachment-texts', span: texts[0]?.span ?? null });
  }
  return { value, evidence, disputed };
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
  signedOn: Range | null;
  isRelay: boolean;
  printed: Range | null;
};

function spansOf(found: Found): Spans {
  const { head, foot, signature, parts, recipients, signers, secrecy, signedOn, isRelay, printed } = found;
  const one = (name: keyof Spans, range: Range | null | undefined): Spans => (range ? { [name]: range } : {});
  const many = (name: keyof Spans, items: readonly { range: Range }[] | undefined): Spans =>
    items && items.length > 0 ? { [name]: items.map((item) => item.range) } : {};
  const ranges = (items: readonly Range[]): { range: Range }[] => items.map((range) => ({ range }));
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
    ...one('signedOn', signedOn),
    ...one('annotation', signature?.annotation),
    ...many('ccRecipients', foot.cc),
    ...one('printedBy', foot.printedBy?.range),
    ...one('printedOn', foot.printedOn?.range),
  };
}
