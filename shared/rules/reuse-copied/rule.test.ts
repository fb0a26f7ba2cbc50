import { expect, test } from 'vitest';
import { draft, facts, finds, findsAll, match, passes, reuseFacts, ruleTable, skips } from '../testing/index.ts';
import { reuseCopied } from './rule.ts';

const params = { warn: 0.6, strong: 0.8 };
const passage = (from: number, to: number) => ({
  draft: [from, to] as const,
  source: [0, to - from] as const,
  similarity: 0.9,
});

ruleTable(reuseCopied, params, {
  'nothing shared': [draft(), reuseFacts([]), passes({ share: 0, documents: 0 })],
  'a share below the threshold': [draft(), reuseFacts([match({ coverage: 0.59 })]), passes()],
  大部分照抄一份旧文件: [
    draft(),
    reuseFacts([match({ coverage: 0.82 })]),
    finds(
      'copied',
      { share: 0.82, threshold: 0.8, number: '（云政发〔2025〕12号）' },
      { at: [0, 820], cause: 'relay:doc_1' },
    ),
  ],
  'exactly at the strong threshold': [
    draft(),
    reuseFacts([match({ coverage: 0.8 })]),
    finds('copied', { threshold: 0.8 }),
  ],
  'between the thresholds it is a note': [
    draft(),
    reuseFacts([match({ coverage: 0.6 })]),
    finds('copied', { threshold: 0.6 }, { atMost: 'note' }),
  ],
  'a share is never rounded up over a threshold': [
    draft(),
    reuseFacts([match({ coverage: 0.7999 })]),
    finds('copied', { share: 0.79, threshold: 0.6 }),
  ],
  一字不差地抄: [
    draft(),
    reuseFacts([match({ coverage: 0.85, copy: 'verbatim' })]),
    finds('verbatim', { share: 0.85 }),
  ],
  改动个别字句地抄: [draft(), reuseFacts([match({ coverage: 0.85, copy: 'edited' })]), finds('edited')],
  只是同一事项: [
    draft(),
    reuseFacts([match({ coverage: 0, relation: 'same-matter', passages: [] })]),
    passes({ share: 0, documents: 0 }),
  ],
  'a match’s own share beyond formulas goes before the draft’s': [
    draft(),
    reuseFacts([match({ coverage: 0.9, coverageBeyondBoilerplate: 0.4 }), match({ id: 'doc_2', coverage: 0.1 })]),
    finds('patchwork'),
  ],
  档案还没有比完: [draft(), reuseFacts([match({ coverage: 0.2 })], { pending: 40 }), skips('index-behind')],
  'what was found is told although the rest waits': [
    draft(),
    reuseFacts([match({ coverage: 0.9 })], { pending: 40 }),
    finds('copied'),
  ],
  档案里已有这份文件: [
    draft(),
    reuseFacts([match({ coverage: 1, identical: true }), match({ id: 'doc_2', coverage: 0.9 })]),
    findsAll('sameDocument'),
  ],
  'a title that names another': [
    draft(),
    reuseFacts([match({ coverage: 0.9, title: '关于印发《防汛办法》的通知' })]),
    finds('copied', { title: '关于印发〈防汛办法〉的通知' }),
  ],
  'the very document, though its work is to repeat': [
    draft({ title: '关于转发市防汛指挥部通知的通知', isShell: true }),
    reuseFacts([match({ coverage: 1, identical: true, relation: 'boilerplate' })]),
    findsAll('sameDocument'),
  ],
  "last year's own text is another rule's": [
    draft(),
    reuseFacts([match({ coverage: 0.9, relation: 'year-clone' })]),
    passes({ documents: 0 }),
  ],
  大部分照搬上级文件: [draft(), reuseFacts([match({ coverage: 0.95, relation: 'relay' })]), finds('relayed')],
  只有套话相同: [
    draft(),
    reuseFacts([match({ coverage: 0.9, relation: 'boilerplate' })], { coverageBeyondBoilerplate: 0 }),
    passes(),
  ],
  'largely formulas': [draft(), reuseFacts([match({ coverage: 0.9 })], { coverageBeyondBoilerplate: 0.3 }), passes()],
  引用法条: [draft(), reuseFacts([match({ coverage: 0.9, relation: 'lawful' })]), passes({ documents: 0 })],
  转发原文: [
    draft({ title: '关于转发市防汛指挥部通知的通知', isShell: true }),
    reuseFacts([match({ coverage: 0.95 })]),
    passes({ lawful: true, reason: 'forwarded' }),
  ],
  放假通知: [
    draft({ title: '关于2026年端午节放假安排的通知' }),
    reuseFacts([match({ coverage: 0.95, relation: 'year-clone' })]),
    passes({ lawful: true }),
  ],
  修订原文件: [
    draft({ title: '关于印发《防汛应急预案（修订）》的通知' }),
    reuseFacts([match({ coverage: 0.9 })]),
    passes({ lawful: true }),
  ],
  由几份旧文件拼成: [
    draft(),
    reuseFacts(
      [
        match({ id: 'doc_a', file: '甲.docx', coverage: 0.35, passages: [passage(0, 350)] }),
        match({ id: 'doc_b', file: '乙.docx', coverage: 0.4, passages: [passage(400, 800)] }),
      ],
      { coverage: 0.75, coverageBeyondBoilerplate: 0.7 },
    ),
    finds('patchwork', { share: 0.7, documents: 2, files: ['乙.docx', '甲.docx'] }, { at: [400, 800], atMost: 'note' }),
  ],
  'pieced together mostly from quoted law': [
    draft(),
    reuseFacts(
      [
        match({ id: 'doc_a', coverage: 0.5, relation: 'lawful', passages: [passage(0, 500)] }),
        match({ id: 'doc_b', coverage: 0.25, passages: [passage(500, 750)] }),
      ],
      { coverage: 0.75, coverageBeyondBoilerplate: 0.75 },
    ),
    passes({ share: 0.25 }),
  ],
  'the same text in two documents is told of both, the larger first': [
    draft(),
    reuseFacts([match({ id: 'doc_a', coverage: 0.7 }), match({ id: 'doc_b', coverage: 0.9, relation: 'relay' })]),
    findsAll('relayed', 'copied'),
  ],
  'a document without title and number is called by its file': [
    draft(),
    reuseFacts([match({ coverage: 0.9, title: null, documentNumber: null })]),
    finds('copied', { title: '旧文.docx', number: '' }),
  ],
  'an empty archive': [draft(), facts({ reuse: { available: false, code: 'archive-empty' } }), skips('archive-empty')],
});

test('a pack whose thresholds are the wrong way round is refused', () => {
  expect(reuseCopied.params.safeParse({ warn: 0.9, strong: 0.8 }).success).toBe(false);
});
