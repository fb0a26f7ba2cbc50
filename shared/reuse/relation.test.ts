import { expect, test } from 'vitest';
import type { Relation } from '../contract/index.ts';
import { relationOf } from './relation.ts';
import type { Standing } from './standing.ts';

const among = (title: string, standing: Standing): Relation =>
  relationOf({
    share: 0.9,
    standing,
    ours: ['各村要每周清理一次河道。'],
    theirs: ['各县要每周清理一次河道。'],
    changes: [],
    draft: { title: '关于做好河道保洁的复函', signedOn: null },
    source: { title, signedOn: null },
  });

test.each([
  ['云江省水利厅关于河道保洁有关问题的复函', 'copied'],
  ['云江省水利厅关于同意设立河道保洁区的批复', 'copied'],
  ['云江省水利厅对省政协第12号提案的答复', 'copied'],
  ['云江省水利厅关于第12号建议的答复函', 'copied'],
  ['云江省水利厅关于办理河道保洁来函的答复意见 ', 'copied'],
  ['云江省水利厅关于做好河道保洁的函', 'relay'],
  ['云江省水利厅关于规范信访答复的通知', 'relay'],
  ['云江省水利厅批复的河道保洁规划', 'relay'],
] as const)('most of a text from a superior’s %s', (title, relation) => {
  expect(among(title, 'above')).toBe(relation);
});

test('an answer of one’s own is copied from itself', () => {
  expect(among('云江省水利厅关于河道保洁有关问题的复函', 'own')).toBe('copied');
});
