import { cutPages, type PostingBatch, type Postings, withoutCommon } from '#shared/reuse/index.ts';
import { bitsOf, KEYS, type Segment, type Segments } from './reuse-segments.ts';

/** Of writing: a few milliseconds. */
const POSTINGS_A_STEP = 40_000;

/** Documents that are to become a segment: their numbers in the batch are 1 and up from `first`. */
export type NewPostings = Readonly<{ batch: PostingBatch; first: number; last: number }>;

/**
 * Writes a batch as a new segment, in steps of a few milliseconds, each of which is a transaction of its own; nothing of
 * it counts before `finish`, which runs in the last one.
 */
export function* writeSegment(
  segments: Segments,
  { batch, first, last }: NewPostings,
  inTransaction: <T>(work: () => T) => T,
  finish: () => void,
): Generator<undefined, void, undefined> {
  const { keys, documents } = yield* batch.sorted();
  let segment: Segment | null = null;
  const fromKey = keys[0] ?? 0;
  let postings = 0;
  for (let start = 0, end = 0; start < keys.length; ) {
    end = endOfKey(keys, Math.min(keys.length, end + POSTINGS_A_STEP));
    const isLast = end === keys.length;
    const part = withoutCommon({ keys: keys.subarray(start, end), documents: documents.subarray(start, end) });
    const taken: number = inTransaction(() => {
      segment ??= segments.add({ postings: keys.length, first, last });
      const into = segment;
      const count = cutPages(part, { bits: bitsOf(into), last: isLast }, (page, next) =>
        segments.put(into, page, next),
      );
      postings += count;
      if (isLast) {
        segments.set(into, { postings, fromKey, toKey: KEYS });
        finish();
      }
      return count;
    });
    start = moveToEnd(part, taken, { keys, documents }, end);
    if (!isLast) yield;
  }
  if (keys.length === 0) inTransaction(finish);
}

/** Puts what was not taken right before what comes next; returns where it stands. */
function moveToEnd(part: Postings, taken: number, all: Postings, end: number): number {
  const left = part.keys.length - taken;
  const offset = (part.keys.byteOffset - all.keys.byteOffset) / 4 + taken;
  all.keys.copyWithin(end - left, offset, offset + left);
  all.documents.copyWithin(end - left, offset, offset + left);
  return end - left;
}

function endOfKey(keys: Uint32Array, at: number): number {
  let end = at;
  while (end < keys.length && keys[end] === keys[end - 1]) end++;
  return end;
}
