import { describe, expect, it } from 'vitest';
import type { Elements } from '#shared/contract/index.ts';
import { findElements } from '../index.ts';
import { type Piece, readPieces, spanFaults } from './read.ts';

/** A made document and what is expected of it; `number` is the raw 发文字号. */
export type Fixture = Readonly<{
  pieces: readonly Piece[];
  expected: Partial<Omit<Elements, 'documentNumber'>> & { number?: string | null };
}>;

export const right = (t: string): Piece => ({ t, align: 'right' });
export const center = (t: string): Piece => ({ t, align: 'center' });
export const page = (t: string): Piece => ({ t, page: true });

/** Checks each document's elements, and that every span holds its element. */
export function fixtureTable(name: string, fixtures: Readonly<Record<string, Fixture>>): void {
  describe(name, () => {
    it.each(Object.entries(fixtures))('%s', (_, { pieces, expected }) => {
      const source = readPieces(pieces);
      const elements = findElements(source);
      const { number, ...rest } = expected;
      expect(elements).toMatchObject(rest);
      if (number !== undefined) expect(elements.documentNumber?.raw ?? null).toBe(number);
      expect(spanFaults(source, elements)).toEqual([]);
    });
  });
}
