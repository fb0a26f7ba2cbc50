import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draft, type Elements, type ReadDocument, type Span } from '#shared/contract/index.ts';
import { findElements, understand } from './index.ts';
import { readPieces, readText, spanFaults } from './testing/read.ts';
import { line, ordered, pieces, propertyRuns } from './testing/scraps.ts';

const facts = { name: 'a.docx', format: 'docx', bytes: 1, sha256: '0'.repeat(64) } as const;
const lines = fc.oneof(ordered, fc.array(line, { maxLength: 25 }));

/** Elements that take a place of their own: no character belongs to two of them. */
const apart = [
  'copyNumber',
  'urgency',
  'documentNumber',
  'title',
  'mainRecipients',
  'body',
  'printedText',
  'attachmentList',
  'issuers',
  'annotation',
  'ccRecipients',
  'printedBy',
  'printedOn',
] as const satisfies readonly (keyof Elements['spans'])[];

function overlaps({ spans }: Elements): string[] {
  const all = apart.flatMap((name) => {
    const value = spans[name];
    if (value === undefined) return [];
    return (typeof value[0] === 'number' ? [value as Span] : (value as Span[])).map((span) => ({ name, span }));
  });
  all.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return all.flatMap((item, i) => {
    const next = all[i + 1];
    return next && next.span[0] < item.span[1] ? [`${item.name} ${item.span} and ${next.name} ${next.span}`] : [];
  });
}

/** What was found, without where. */
function valuesOf(source: ReadDocument): unknown {
  const { spans: _, sections, attachmentTexts, shell, doubts, cues, ...values } = findElements(source);
  return values;
}

describe('whatever the file holds', { timeout: 3_600_000 }, () => {
  it('is a valid draft whose spans hold their elements, each in its own place', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map(readPieces),
          lines.map((text) => readText(text.join('\n'))),
        ),
        (source) => {
          const draft = understand(source, facts);
          expect(Draft.safeParse(draft).error).toBeUndefined();
          expect(spanFaults(source, draft.document)).toEqual([]);
          expect(overlaps(draft.document)).toEqual([]);
        },
      ),
      { numRuns: propertyRuns(300) },
    );
  });

  it('any string does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const source = readText(text);
        const { document } = understand(source, facts);
        expect(spanFaults(source, document)).toEqual([]);
        expect(overlaps(document)).toEqual([]);
      }),
      { numRuns: propertyRuns(80) },
    );
  });

  it('other blanks in the same places change nothing', () => {
    const variants: readonly ((text: string) => string)[] = [
      (text) => text.replaceAll(' ', '\u00a0'),
      (text) => text.replaceAll(' ', '\u2002'),
      (text) => text.replaceAll('　', '\u2003'),
      (text) => text.replace(/^/gmu, '　　'),
      (text) => text.replace(/$/gmu, ' \u00a0'),
      (text) => text.replace(/\n\n/gu, '\n \n\t\n'),
      (text) => `\n\n${text}\n\n`,
    ];
    fc.assert(
      fc.property(lines, fc.constantFrom(...variants), (text, change) => {
        const written = text.join('\n');
        expect(valuesOf(readText(change(written)))).toEqual(valuesOf(readText(written)));
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});
