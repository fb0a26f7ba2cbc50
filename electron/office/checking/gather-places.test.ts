import { describe, expect, test } from 'vitest';
import type { Directory } from '#shared/contract/index.ts';
import type { Places } from '#shared/rules/index.ts';
import { paper } from '#shared/rules/testing/index.ts';
import { county } from '../directory/testing.ts';
import { placesOf } from './gather-places.ts';

async function places(body: string, by = '云溪县人民政府', directory: Directory | null = county()): Promise<Places> {
  const draft = paper(
    [`${by}关于做好有关工作的通知`, '', '各乡镇人民政府：', `　　${body}`, '', by, '2026年3月5日'].join('\n'),
  );
  const fact = await placesOf(draft, directory);
  if (!fact.available) throw new Error(fact.code);
  for (const { name, span } of fact.value.foreign) expect(draft.text.slice(...span)).toBe(name);
  for (const { said, span } of fact.value.former) expect(draft.text.slice(...span)).toBe(said);
  return fact.value;
}
const foreignIn = async (body: string, by?: string) => (await places(body, by)).foreign.map(({ name }) => name);

describe('foreign places', () => {
  test.each<[string, string[]]>([
    ['平江县南江镇、云溪县青石镇要落实责任。', ['平江县南江镇']],
    ['由丽水市财政局牵头。', ['丽水市']],
    ['抓好长沙的创建工作。', ['长沙']],
    ['和平区各街道要加强巡查。', ['和平区']],
    ['湖南省岳阳市平江县先行先试。', ['湖南省岳阳市平江县']],
    ['湖南省要求各地加强排查。', []],
    ['城关镇要加强巡查。', []],
    ['平江县城关镇要加强巡查。', ['平江县']],
    ['做好新城镇建设和农村城镇化，规范黄石市场秩序。', []],
    ['低山中山区要适应城市发展，各项城市建设要提速。', []],
    ['市和县区要联动，由成县级领导负责。', []],
    ['白水镇、城关街道和江平市有关部门参加。', []],
    ['云溪县石桥镇、皤滩乡、柳林镇先行试点，皤滩乡除外。', ['皤滩乡']],
  ])('%s', async (body, expected) => {
    expect(await foreignIn(body)).toEqual(expected);
  });

  test('of a real county its own townships, city and province are none', async () => {
    const body = '平江县、南江镇、岳阳市、岳阳和湖南省要落实，汨罗市、长沙县和福寿山镇除外。';
    expect((await places(body, '平江县人民政府', null)).foreign.map(({ name }) => name)).toEqual(['汨罗市', '长沙县']);
  });

  test('a city’s counties are its own, a name that another has too is too', async () => {
    expect(await foreignIn('长沙县、雨花区、浏阳市抓紧落实，雁峰区配合。', '长沙市人民政府')).toEqual(['雁峰区']);
  });

  test('it says where a place is', async () => {
    const { foreign, own } = await places('平江县南江镇要落实责任。');
    expect(foreign).toMatchObject([{ level: 'township', path: ['湖南省', '岳阳市', '平江县', '南江镇'] }]);
    expect(own).toEqual(['云溪县', '江平市']);
  });

  test('the centre writes to the whole country', async () => {
    expect(await places('平江县要落实。', '国务院办公厅', null)).toEqual({ own: [], foreign: [], former: [] });
  });
});

test.each<[string, string[], Directory | null]>([
  ['云溪师范学院', [], null],
  ['云溪县教育局', ['云溪县'], null],
  ['江平市云溪县城市管理局', ['云溪县', '江平市'], null],
  ['云溪县乡镇企业局', ['云溪县'], null],
  ['中共云溪县委办公室', ['云溪县'], null],
  ['中共平江县委办公室', ['平江县', '岳阳市', '湖南省'], null],
  ['湖南省平江县南江镇人民政府', ['南江镇', '平江县', '岳阳市', '湖南省'], null],
  ['云溪县青石镇人民政府', ['青石镇', '云溪县', '江平市'], county()],
  ['云溪师范学院', ['云溪县', '江平市'], county()],
])('the own area of %s', async (by, own, directory) => {
  const fact = await placesOf(paper(`关于放假的通知\n\n各单位：\n　　正文如下。\n\n${by}\n2026年3月5日`), directory);
  expect(fact).toMatchObject(
    own.length === 0 ? { available: false, code: 'no-own-area' } : { available: true, value: { own } },
  );
});

describe('former names of organs', () => {
  test.each<[string, [said: string, name: string][]]>([
    [
      '由县国土资源局牵头，县环保局配合。',
      [
        ['县国土资源局', '县自然资源局'],
        ['县环保局', '县生态环境局'],
      ],
    ],
    ['各县（市、区）质监局要配合。', [['各县（市、区）质监局', '各县（市、区）市场监督管理局']]],
    [
      '由扶贫办、卫计委和安监局负责。',
      [
        ['扶贫办', '乡村振兴局'],
        ['卫计委', '卫生健康委员会'],
        ['安监局', '应急管理局'],
      ],
    ],
    ['2020年底前由原县扶贫办负责。', [['县扶贫办', '县乡村振兴局']]],
    ['市级工商局要配合。', [['市级工商局', '市市场监督管理局']]],
    ['由县文化和旅游局、县自然资源和规划局、县林业和农业局负责。', []],
    ['县农业局要配合，农业局部署。', [['县农业局', '县农业农村局']]],
    ['由县生态环境局负责。', []],
  ])('%s', async (body, expected) => {
    expect((await places(body)).former.map(({ said, name }) => [said, name])).toEqual(expected);
  });

  test('the directory knows others', async () => {
    const directory = county();
    const organs = directory.organs.map((organ) =>
      organ.id === 'organ_archive'
        ? { ...organ, formerNames: [{ name: '云溪县地方志办公室', until: '2020-12-31' }] }
        : organ,
    );
    const { former } = await places('由云溪县地方志办公室负责。', undefined, { ...directory, organs });
    expect(former).toMatchObject([{ name: '云溪县地方志编纂中心', until: '2020-12-31' }]);
  });
});

test('5,000 characters take a few milliseconds', async () => {
  const body = '各乡镇要抓好平江县南江镇的经验，由县国土资源局牵头落实各项工作措施，确保完成任务。'.repeat(125);
  await places(body);
  const begun = performance.now();
  await places(body);
  expect(performance.now() - begun).toBeLessThan(400);
});
