import type { Elements } from '../contract/index.ts';

const upwardKinds: readonly (string | null)[] = ['请示', '报告', '议案'];

/** Whether a document goes up: surely (its kind says so and no cue disagrees), probably, or not. */
export function goesUp({ kind, direction, unsure }: Elements): 'surely' | 'probably' | 'no' {
  if (direction !== 'up') return 'no';
  const doubted = unsure.includes('kind') || unsure.includes('direction');
  return upwardKinds.includes(kind) && !doubted ? 'surely' : 'probably';
}
