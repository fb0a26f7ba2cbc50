import { expect, test } from 'vitest';
import type { Relation, ReuseMatch } from '#shared/contract/index.ts';
import { byRealAreas } from './reuse-areas.ts';

const match: ReuseMatch = {
  id: 'doc_1',
  file: '旧文件.txt',
  title: null,
  documentNumber: null,
  signedOn: null,
  coverage: 0.8,
  relation: 'copied',
  passages: [],
};

async function relationBetween(
  source: Readonly<{ issuer?: string; title?: string }>,
  draft: Readonly<{ issuer?: string; title?: string }>,
  relation: Relation,
): Promise<Relation | undefined> {
  const [theirs, ours] = [source, draft].map(({ issuer, title }) => ({
    issuers: issuer === undefined ? [] : [issuer],
    title: title ?? null,
  }));
  if (!theirs || !ours) throw new Error('two sides');
  const reuse = { coverage: 0.8, coverageBeyondBoilerplate: 0.8, matches: [{ ...match, relation }], learnedFrom: 0 };
  return (await byRealAreas(reuse, ours, new Map([[1, { id: 'doc_1', ...theirs }]]))).matches[0]?.relation;
}

test.each([
  ['湖南省人民政府办公厅', '仙居县人民政府办公室', 'relay', 'copied'],
  ['重庆市水利局', '仙居县水利局', 'relay', 'copied'],
  ['青岛市人民政府', '仙居县人民政府', 'relay', 'copied'],
  ['绍兴市住房和城乡建设局', '仙居县人民政府办公室', 'relay', 'copied'],
  ['中共湖南省委', '中共仙居县委', 'relay', 'copied'],
  ['磐安县人民政府', '仙居县人民政府', 'year-clone', 'copied'],
  ['浙江省人民政府办公厅', '仙居县人民政府办公室', 'relay', 'relay'],
  ['台州市水利局', '仙居县水利局', 'relay', 'relay'],
  ['浙江省臺州市人民政府', '仙居縣人民政府', 'relay', 'relay'],
  ['仙居县人民政府', '仙居县水利局', 'relay', 'relay'],
  ['仙居县水利局', '仙居县水利局', 'year-clone', 'year-clone'],
  ['浙江省台州市仙居县水利局', '仙居县水利局', 'year-clone', 'year-clone'],
  // many counties are called so: one of them may be meant
  ['福州市鼓楼区人民政府', '鼓楼区水利局', 'year-clone', 'year-clone'],
  // what the list hasn't says nothing
  ['云江省人民政府', '仙居县人民政府', 'relay', 'relay'],
  ['湖南省人民政府', '云溪县人民政府', 'relay', 'relay'],
  ['教育部', '仙居县教育局', 'relay', 'relay'],
  ['湖南省人民政府', '县教育局', 'relay', 'relay'],
  // only what turns on the area
  ['湖南省人民政府', '仙居县人民政府', 'lawful', 'lawful'],
  ['湖南省人民政府', '仙居县人民政府', 'boilerplate', 'boilerplate'],
] as const)('what %s issued is for %s, if the names say %s: %s', async (theirs, ours, by, is) => {
  expect(await relationBetween({ issuer: theirs }, { issuer: ours }, by)).toBe(is);
});

test.each([
  ['湖州市养犬管理规定', 'year-clone', 'copied'],
  ['台州市养犬管理规定', 'year-clone', 'relay'],
  ['仙居县养犬管理规定', 'year-clone', 'year-clone'],
  ['关于湖州市养犬管理的规定', 'year-clone', 'year-clone'],
  ['城市养犬管理规定', 'year-clone', 'year-clone'],
] as const)('without an issuer the title tells: %s', async (title, by, is) => {
  expect(await relationBetween({ title }, { issuer: '仙居县人民政府' }, by)).toBe(is);
});

test('an issuer goes before the title', async () => {
  const source = { issuer: '仙居县人民政府', title: '湖州市养犬管理规定' };
  expect(await relationBetween(source, { issuer: '仙居县人民政府' }, 'year-clone')).toBe('year-clone');
});
