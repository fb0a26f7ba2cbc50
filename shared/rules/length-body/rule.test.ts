import { expect, test } from 'vitest';
import { draft, facts, finds, han, passes, ruleTable, skips } from '../testing/index.ts';
import { lengthBody } from './rule.ts';

const params = { general: 5000, special: 4000 };

ruleTable(lengthBody, params, {
  正好到限额: [draft({ nature: 'special', body: han(4000) }), passes({ count: 4000, limit: 4000 })],
  部署专项工作的正文多一个字: [
    draft({ nature: 'special', body: han(4001) }),
    finds('tooLongSpecial', { count: 4001, limit: 4000, over: 1 }),
  ],
  'a general document may have more': [draft({ nature: 'general', body: han(4001) }), passes({ limit: 5000 })],
  讲话稿按时间算: [
    draft({
      kind: 'other',
      title: '在全县经济工作会议上的讲话',
      nature: 'special',
      mainRecipients: [],
      body: han(15_000),
    }),
    passes({ count: 15_000 }),
  ],
  一般文件超过五千字: [draft({ nature: 'general', body: han(5620) }), finds('tooLong', { over: 620 })],
  部署综合性工作的不限: [draft({ nature: 'comprehensive', body: han(9000) }), passes({ count: 9000 })],
  'unknown nature at the smallest limit passes': [draft({ nature: 'unknown', body: han(4000) }), passes()],
  'unknown nature between the two limits': [draft({ nature: 'unknown', body: han(4500) }), skips('nature-unknown')],
  'unknown nature at the largest limit': [draft({ nature: 'unknown', body: han(5000) }), skips('nature-unknown')],
  看不出类别但超过两个限额: [
    draft({ nature: 'unknown', body: han(9000) }),
    finds('tooLongUnlessComprehensive', { limit: 5000 }),
  ],
  'a regulation that an order publishes is looked up': [
    draft({
      kind: '命令',
      isShell: true,
      body: han(9000),
      nature: 'general',
      shell: { act: 'publish', depth: 1, title: '云溪县河道条例', titleSpan: null },
    }),
    finds('tooLong', {}, { atMost: 'note' }),
  ],
  'a plan that a notice prints is meant to be read': [
    draft({
      isShell: true,
      body: han(9800),
      nature: 'special',
      shell: { act: 'promulgate', depth: 1, title: '云溪县灌区整治方案', titleSpan: null },
    }),
    finds('tooLongSpecial', { over: 5800 }),
  ],
  'a list that nothing shows to be an official document': [
    draft({ kind: 'other', documentNumber: null, mainRecipients: [], issuers: [], nature: 'special', body: han(9000) }),
    finds('tooLongSpecial', {}, { atMost: 'note' }),
  ],
  附件不计入正文: [draft({ body: han(4000), attached: han(9000) }), passes({ count: 4000 })],
});

test('the finding covers the body', () => {
  const long = draft({ nature: 'special', body: han(4001) });
  const outcome = lengthBody.run({ draft: long, facts: facts(), params });
  expect(outcome).toMatchObject({ findings: [{ at: long.document.spans.body }] });
});

test('the finding on a shell covers the text that it prints', () => {
  const printedText: [number, number] = [40, 4041];
  const shell = draft({ nature: 'special', isShell: true, body: han(4041), spans: { body: [10, 38], printedText } });
  expect(lengthBody.run({ draft: shell, facts: facts(), params })).toMatchObject({ findings: [{ at: printedText }] });
});

test('a body that was not found still has its finding', () => {
  const long = draft({ nature: 'special', body: han(4001), spans: {} });
  expect(lengthBody.run({ draft: long, facts: facts(), params })).toMatchObject({ findings: [{ at: null }] });
});

test('a plan that somebody signs is judged as a document', () => {
  const plan = draft({ kind: 'other', issuers: ['云溪县水利局'], body: han(9000) });
  const outcome = lengthBody.run({ draft: plan, facts: facts(), params });
  expect(outcome.kind === 'findings' && outcome.findings[0]).not.toHaveProperty('atMost');
});
