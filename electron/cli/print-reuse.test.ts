import { expect, test } from 'vitest';
import type { Change, Passage, Reuse, ReuseMatch } from '#shared/contract/index.ts';
import { createContext } from './io.ts';
import { printReuse, sourcesOf } from './print-reuse.ts';

const text = '各乡镇逐村核对灌溉渠道清淤台账，于每季度末将结果报县政府督查室。';
const passage = (more: Omit<Passage, 'draft' | 'source'>): Passage => ({ draft: [0, 20], source: [3, 23], ...more });

function told(match: Pick<ReuseMatch, 'copy' | 'passages'>): string {
  let out = '';
  const add = (said: string): void => {
    out += said;
  };
  const io = { out: add, err: () => undefined, cwd: '/', now: () => new Date(0) };
  printReuse(
    createContext(io, 'zh-CN'),
    { file: '通知.txt', text },
    {
      coverage: 0.5,
      coverageBeyondBoilerplate: 0.5,
      matches: [
        {
          id: 'doc_1',
          file: '旧.txt',
          title: '旧',
          documentNumber: null,
          signedOn: null,
          coverage: 0.5,
          relation: 'copied',
          ...match,
        },
      ],
    },
  );
  return out;
}

test.each([
  ['verbatim', 1, '相似 100 %'],
  ['verbatim', 0.81, '旧文件第 3–23 字\n'],
  ['edited', 0.81, '相似 81 %'],
] as const)('a passage of what is called %s, alike by %s', (copy, similarity, said) => {
  expect(told({ copy, passages: [passage({ similarity })] })).toContain(said);
});

test('what differs between two formulas is no change', () => {
  const changes: Change[] = [{ kind: 'number', draft: [2, 3], source: [5, 6] }];
  const own = passage({ similarity: 0.9, changes });
  expect(told({ copy: 'edited', passages: [own] })).toContain('数字 1');
  expect(told({ copy: 'edited', passages: [{ ...own, boilerplate: true }] })).not.toContain('数字 1');
});

test.each([
  [[], '没有相同的旧文件'],
  [['copied', 'relay'], '与 2 份旧文件相同'],
  [['boilerplate', 'copied', 'boilerplate', 'lawful'], '与 1 份旧文件相同，合规引用的 1 份，只是套话的 2 份'],
  [['slight', 'same-matter'], '只有一两句相同的 1 份，同一事项的 1 份'],
] as const)('sources of %j are counted as the page groups them', (kinds, said) => {
  const matches: Reuse['matches'] = kinds.map((kind, at) => ({
    id: `doc_${at}`,
    file: '旧.txt',
    title: '旧',
    documentNumber: null,
    signedOn: null,
    coverage: kind === 'slight' ? 0.01 : 0.04,
    relation: kind === 'slight' ? 'copied' : kind,
    passages: [],
  }));
  const io = { out: () => undefined, err: () => undefined, cwd: '/', now: () => new Date(0) };
  expect(sourcesOf(createContext(io, 'zh-CN'), { coverage: 0.05, coverageBeyondBoilerplate: 0.05, matches })).toBe(
    said,
  );
});
