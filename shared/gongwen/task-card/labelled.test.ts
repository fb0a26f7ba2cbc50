import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '#shared/contract/index.ts';
import { understand } from '../index.ts';
import { readPieces, readText } from '../testing/read.ts';
import { documents } from './testing/documents.ts';
import { expectedOf, hits, notation } from './testing/labels.ts';
import { asking, traps } from './testing/sentences.ts';

const facts = { name: 'a.txt', format: 'txt', bytes: 1, sha256: '0'.repeat(64) } as const;
const groups = ['tasks', 'demands', 'dues'] as const;

/** A sentence as the body of a county office's notice. */
function around(sentence: string): string {
  return [
    '云溪县人民政府办公室关于做好有关工作的通知',
    '各乡镇人民政府，县政府各部门：',
    `　　${sentence}`,
    '云溪县人民政府办公室',
    '2026年8月20日',
  ].join('\n');
}

type Case = Readonly<{ name: string; source: ReadDocument; labels: readonly string[] }>;

function score(cases: readonly Case[]) {
  const sums = groups.map((group) => ({ group, found: 0, expected: 0, right: 0 }));
  const wrong: string[] = [];
  for (const { name, source, labels } of cases) {
    const found = notation(understand(source, facts).taskCard);
    const expected = expectedOf(labels);
    for (const sum of sums) {
      const [got, want] = [found[sum.group], expected[sum.group]];
      const right = hits(got, want);
      sum.found += got.length;
      sum.expected += want.length;
      sum.right += right;
      if (right < got.length || right < want.length)
        wrong.push([name, '  found', ...got, '  expected', ...want].join('\n    '));
    }
  }
  return { sums, wrong };
}

describe('labelled sentences', () => {
  const { sums, wrong } = score(
    [...asking, ...traps].map(([text, ...labels]) => ({ name: text, source: readText(around(text)), labels })),
  );

  it('are 120 and more, half of them traps', () => {
    expect(asking.length + traps.length).toBeGreaterThanOrEqual(120);
    expect(traps.length).toBeGreaterThanOrEqual(60);
  });
  it.each(sums)('$group: precision 0.95 and recall 0.90', ({ found, expected, right }) => {
    expect(right / found, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(right / expected, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
  it('each trap asks nothing', () => {
    const flooded = traps.flatMap(([text]) => {
      const { tasks, demands } = understand(readText(around(text)), facts).taskCard;
      return tasks.length + demands.length > 0 ? [text] : [];
    });
    expect(flooded).toEqual([]);
  });
});

describe('labelled documents', () => {
  const { sums, wrong } = score(
    documents.map(({ name, pieces, labels }) => ({ name, source: readPieces(pieces), labels })),
  );

  it.each(sums.slice(0, 2))('$group: precision 0.95 and recall 0.90', ({ found, expected, right }) => {
    expect(right / found, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(right / expected, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
