import type { Level, OrganLevel, Strength } from '../contract/index.ts';
import { compareOrganLevels } from '../gongwen/index.ts';

export function lowestOf(levels: readonly (OrganLevel | null)[]): OrganLevel | null {
  const known = levels.filter((level) => level !== null);
  return known.length === 0 ? null : known.reduce((low, level) => (compareOrganLevels(level, low) > 0 ? level : low));
}

/** 不得/严禁 → must, 一般 → should, everything softer or our own → note. */
export function levelOfStrength(strength: Strength): Level {
  switch (strength) {
    case '不得':
    case '严禁':
      return 'must';
    case '一般':
      return 'should';
    case '原则上':
    case '提倡':
    case 'own':
      return 'note';
  }
}

const weight: Readonly<Record<Level, number>> = { note: 0, should: 1, must: 2 };

/** Strongest first. */
export function compareLevels(a: Level, b: Level): number {
  return weight[b] - weight[a];
}

export function weakerOf(a: Level, b: Level): Level {
  return weight[a] <= weight[b] ? a : b;
}
