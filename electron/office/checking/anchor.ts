import { createHash } from 'node:crypto';
import type { RawFinding } from '#shared/rules/index.ts';

/** Characters of neighbours on each side that tell one place from another of the same words. */
const NEIGHBOURS = 16;
/** A longer place (a whole body) is known by its beginning: an acceptance outlives edits further down. */
const QUOTE = 48;

/**
 * Where a finding hangs: its rule and code, what stands at its place, and the neighbours. It stays the same while text
 * elsewhere changes, and differs where the same words stand elsewhere.
 */
export function anchorOf(rule: string, { at, code }: RawFinding, text: string): string {
  if (!at) return hashOf(rule, code);
  const [start, end] = at;
  const quote = text.slice(start, Math.min(end, start + QUOTE));
  const before = text.slice(Math.max(0, start - NEIGHBOURS), start);
  const after = end - start > QUOTE ? '' : text.slice(end, end + NEIGHBOURS);
  return hashOf(rule, code, squeeze(quote), squeeze(before), squeeze(after));
}

/** Blanks and line ends come and go with layout. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** 16 hexadecimal digits over the parts, each told apart from the next. */
export function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
