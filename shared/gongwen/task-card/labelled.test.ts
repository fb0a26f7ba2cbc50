import { describe, expect, it } from 'vitest';
import { understand } from '../index.ts';
import { readText } from '../testing/read.ts';
import { expectedOf, hits, notation } from './testing/labels.ts';
import { asking, type Labelled, traps } from './testing/sentences.ts';

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

function score(cases: readonly Labelled[], text: (first: string) => string) {
  const sums = groups.map((group) => ({ group, found: 0, expected: 0, right: 0 }));
  const wrong: string[] = [];
  for (const [first, ...labels] of cases) {
    const found = notation(understand(readText(text(first)), facts).taskCard);
    const expected = expectedOf(labels);
    for (const sum of sums) {
      const right = hits(found[sum.group], expected[sum.group]);
      sum.found += found[sum.group].length;
      sum.expected += expected[sum.group].length;
      sum.right += right;
      if (right < found[sum.group].length || right < expected[sum.group].length) {
        wrong.push(
          `${first.slice(0, 60)}\n  found    ${found[sum.group].join('\n           ')}\n  expected ${expected[sum.group].join('\n           ')}`,
        ); // prettier-ignore
      }
    }
  }
  return { sums, wrong };
}

describe('labelled sentences', () => {
  const { sums, wrong } = score([...asking, ...traps], around);

  it('are 120 and more, half of them traps', () => {
    expect(asking.length + traps.length).toBeGreaterThanOrEqual(120);
    expect(traps.length).toBeGreaterThanOrEqual(60);
  });
  it.each(sums)('$group: precision 0.95 and recall 0.90', ({ found, expected, right }) => {
    expect(right / found, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(right / expected, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
  it('a trap asks nothing', () => {
    const flooded = traps.flatMap(([text]) => {
      const { tasks, demands } = understand(readText(around(text)), facts).taskCard;
      return tasks.length + demands.length > 0 ? [text] : [];
    });
    expect(flooded).toEqual([]);
  });
});
