import type { ElementChanges, ReadDocument } from '#shared/contract/index.ts';
import { amendSignature, type Signed } from './amend-signature.ts';
import {
  attachmentStarts,
  findAttachmentList,
  isAttachmentHeading,
  listBehind,
  type Named,
  unfoldAttachments,
} from './attachments.ts';
import { endsList, type Foot, findFoot, unfoldFoot } from './foot.ts';
import type { Head, Range } from './head.ts';
import type { Line } from './lines.ts';
import { isNumberLine } from './number.ts';
import { isOrgan } from './organ.ts';
import { isBackResidue } from './residue.ts';
import { announcedText } from './shell.ts';
import { findSignature, type Signature, unfoldSignature } from './signature.ts';
import { compact } from './text.ts';
import { titleIssuer } from './title.ts';
import { linesBefore, secondPrint } from './twice.ts';

/** What a document is made of below its head. */
export type Parts = {
  signature: Signature | null;
  foot: Foot;
  attachments: readonly Named[];
  body: Range | null;
  /** text after the signature that is no attachment: what a shell prints */
  printed: Range | null;
  attachmentTexts: readonly Range[];
  /** text after the signature, imprint left out */
  following: string;
  /** all lines, run-together ones cut */
  lines: readonly Line[];
};

/** Reads body, signature, attachments, printed text and imprint; a person's word on who signed and when goes first. */
export function readParts(source: ReadDocument, head: Head, corrections: ElementChanges = {}): Parts {
  const { lines, signature } = signedLines(source, head, corrections);
  const { bodyIndex } = head;
  const announced = signature ? null : announcedText(lines, bodyIndex, head.title?.text ?? null);
  const unsigned = unsignedEnd(lines, bodyIndex, announced ?? lines.length);
  const above = findAttachmentList(lines, bodyIndex, signature?.startIndex ?? unsigned);
  const behind = above || !signature ? null : listBehind(lines, signature.endIndex, head.title?.text ?? '');
  const names = above?.names ?? behind?.names ?? [];
  const afterIndex = behind?.endIndex ?? signature?.endIndex ?? announced ?? lines.length;
  const all = [
    ...lines.slice(0, afterIndex),
    ...lines.slice(afterIndex).flatMap((line) => unfoldAttachments(line, names)),
  ];
  const foot = findFoot(all, Math.max(bodyIndex, signature?.endIndex ?? bodyIndex));
  const stop = footStart(all, foot, head);
  const firstText = signature || announced !== null ? afterIndex : (above?.index ?? bodyIndex) + 1;
  const texts = attachmentStarts(all, firstText, names).filter((i) => i < stop);
  const content = contentIndexes(all, afterIndex, stop, foot, head);
  const bodyStop = Math.min(
    above?.index ?? all.length,
    texts[0] ?? all.length,
    signature?.startIndex ?? announced ?? all.length,
    stop,
    foot.startIndex,
  );
  const { printed, attached } = textsBehind(all, { start: content[0], texts, stop, foot, isNamed: names.length > 0 });
  const body = rangeOf(all, bodyIndex, bodyStop);
  return {
    signature,
    foot,
    attachments: names,
    body,
    printed: printed && rangeOf(all, ...printed),
    attachmentTexts: attached,
    lines: all,
    following: content.map((i) => all[i]?.text ?? '').join('\n'),
  };
}

type Behind = { start: number | undefined; texts: readonly number[]; stop: number; foot: Foot; isNamed: boolean };

/**
 * The texts behind the signature: what is printed there, as line indexes, and the attachments. Without headings of
 * their own, what follows a list is the one text that it names.
 */
function textsBehind(
  all: readonly Line[],
  { start, texts, stop, foot, isNamed }: Behind,
): { printed: readonly [number, number] | null; attached: Range[] } {
  // an imprint that doesn't end the file ends what stands above it
  const footAfter = nextTaken(foot, all.length);
  const upTo = (from: number, to: number): number => Math.min(to, footAfter[from] ?? to);
  if (isNamed && texts.length === 0 && start !== undefined) {
    const only = rangeOf(all, start, upTo(start, stop));
    return { printed: null, attached: only ? [only] : [] };
  }
  const end = texts[0] ?? stop;
  return {
    printed: start !== undefined && start < end ? [start, upTo(start, end)] : null,
    attached: texts
      .map((from, n) => rangeOf(all, from, upTo(from, texts[n + 1] ?? stop)))
      .filter((range) => range !== null),
  };
}

/** For each line the next one below it that the imprint takes. */
function nextTaken(foot: Foot, lines: number): number[] {
  const next = new Array<number>(lines);
  let taken = lines;
  for (let i = lines - 1; i >= 0; i--) {
    next[i] = taken;
    if (foot.taken.has(i)) taken = i;
  }
  return next;
}

/** Where the part of a document that nobody signs ends in which its attachments are listed. */
function unsignedEnd(lines: readonly Line[], bodyIndex: number, announced: number): number {
  const heading = lines.findIndex((line, i) => i > bodyIndex && (isAttachmentHeading(line) || endsList(line)));
  return heading < 0 ? announced : Math.min(heading, announced);
}

/** All lines, a second print left out and run-together ones cut, with the signature found in them. */
function signedLines(source: ReadDocument, head: Head, corrections: ElementChanges): Signed {
  const organs = knownOrgans(source, head);
  const once = linesBefore(head.lines, secondPrint(source.text, head) ?? source.text.length);
  const rest = once.slice(head.bodyIndex).flatMap(unfoldFoot);
  const lines = [...once.slice(0, head.bodyIndex), ...rest.flatMap((line) => unfoldSignature(line, organs))];
  const found = { lines, signature: findSignature(lines, head, organs) };
  const imprintStart = corrections.signedOn ? imprintStartOf(found, head) : Number.POSITIVE_INFINITY;
  return amendSignature(source.text, found, head.bodyIndex, corrections, {
    read: (amended, named) => findSignature(amended, head, organs, named),
    isBelow: ([start]) => start >= imprintStart,
  });
}

/** Where the imprint begins below what was recognised as the signature. */
function imprintStartOf({ lines, signature }: Signed, { bodyIndex }: Head): number {
  const { startIndex } = findFoot(lines, Math.max(bodyIndex, signature?.endIndex ?? bodyIndex));
  return lines[startIndex]?.start ?? Number.POSITIVE_INFINITY;
}

/** Names that the head gives the issuer: what the title opens with and what the mark says. */
function knownOrgans(source: ReadDocument, head: Head): string[] {
  const mark = compact(textOf(source, head.issuerMark)).replace(/文件$|令$|(?:会议)?纪要$/u, '');
  const issuer = titleIssuer(head.title?.text ?? '');
  const joint = titleIssuer(textOf(source, head.title?.range ?? null))
    .split(/[\s、]+/u)
    .filter((name) => name.length >= 2);
  const several = joint.length > 1 && joint.every((name) => isOrgan(name)) ? joint : [];
  return [issuer, mark, ...several].filter((name) => name.length >= 2);
}

/** Whether a line after the signature is what a portal left there: a source, a download's name, the head once more. */
function isResidue(line: Line, head: Head): boolean {
  if (isBackResidue(line.text) || isNumberLine(line.text)) return true;
  return head.title !== null && compact(line.text) === head.title.text && head.recipients.length > 0;
}

function contentIndexes(lines: readonly Line[], from: number, to: number, foot: Foot, head: Head): number[] {
  const indexes: number[] = [];
  for (let i = from; i < to; i++) {
    if (!foot.taken.has(i) && !isResidue(lines[i] as Line, head)) indexes.push(i);
  }
  return indexes;
}

/** Index where the imprint (and web residue) that ends the file begins: content stops there. */
function footStart(lines: readonly Line[], foot: Foot, head: Head): number {
  let i = lines.length;
  while (i > 0 && (foot.taken.has(i - 1) || isResidue(lines[i - 1] as Line, head))) i--;
  return i;
}

function rangeOf(lines: readonly Line[], from: number, to: number): Range | null {
  const first = lines[from];
  const last = lines[to - 1];
  return first && last && to > from ? [first.start, last.end] : null;
}

/** The document's text in a range; empty: there is no range. */
export function textOf(source: ReadDocument, range: Range | null): string {
  return range ? source.text.slice(range[0], range[1]) : '';
}
