import { expect } from 'vitest';
import type { Elements } from '#shared/contract/index.ts';
import { findElements } from '../index.ts';
import { type Piece, readPieces, readText, spanFaults } from './read.ts';

/** The plainest of notices, part by part: tests put what they are about between its lines. */
export const title = '云溪县教育局关于做好开学工作的通知';
export const number = '云教〔2026〕7号';
export const to = '各中小学校：';
export const body = '　　现将有关事项通知如下，请认真执行。';
export const signed = ['云溪县教育局', '2026年8月20日'];

/** What is found in these lines, every span of it proved. */
export function elementsOf(lines: readonly string[]): Elements {
  return proved(readText(lines.join('\n')));
}

/** What is found in a document of these pieces, every span of it proved. */
export function elementsIn(pieces: readonly Piece[]): Elements {
  return proved(readPieces(pieces));
}

function proved(source: ReturnType<typeof readText>): Elements {
  const elements = findElements(source);
  expect(spanFaults(source, elements)).toEqual([]);
  return elements;
}
