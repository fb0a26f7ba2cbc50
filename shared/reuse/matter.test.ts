import { describe, expect, test } from 'vitest';
import {
  isOtherMatter,
  matterIn,
  matterLikeness,
  matterTerms,
  matterWords,
  namesOtherThings,
  sharedWords,
} from './index.ts';

test.each([
  ['云溪县人民政府办公室关于做好2026年春季森林防火工作的通知', ['春季森林防火']],
  ['关于印发《云溪县防汛抗旱应急预案（试行）》的通知', ['防汛抗旱应急']],
  ['云溪县教育局转发市教育局关于加强校园食品安全工作的通知的通知', ['校园食品安全']],
  ['关于进一步做好有关工作的通知', []],
  ['关于召开全县安全生产会议的通知', ['安全生产会议']],
  ['关于印发《2026年政府工作报告重点任务分工方案》的通知', ['政府', '报告', '分工']],
  ['2026年江平市政府工作报告', []],
  ['2026年江平市防汛工作要点', ['防汛']],
  ['江平市机动车驾驶员培训管理条例', ['机动车驾驶员培训']],
  ['江平市实施《中华人民共和国森林法》办法', ['森林法']],
  ['关于加强农村社区养老服务工作的意见', ['农村社区养老服务']],
  ['关于规范市场秩序的通知', ['市场秩序']],
  ['云溪县科学技术普及条例', ['科学技术普及']],
  ['关于做好高等学校毕业生就业工作的通知', ['高等学校毕业生就业']],
  ['云溪县人民政府令', []],
  ['云溪县人民政府第十二次常务会议纪要', []],
  ['关于对县政协十届三次会议第12号提案的答复', []],
  ['关于调整防汛抗旱工作领导小组组成人员的通知', ['防汛抗旱']],
  ['关于审理旅游民事纠纷案件适用法律若干问题的解释', ['旅游']],
  ['关于适用《民宿登记办法》投诉程序若干问题的解释', ['民宿登记', '投诉程序']],
  ['', []],
])('what %s is about', (title, words) => {
  expect(matterWords(title)).toEqual(words);
});

describe('likeness of titles', () => {
  const like = (one: string, other: string) => matterLikeness(matterTerms(one), matterTerms(other));
  test.each([
    ['关于做好2026年防汛工作的通知', '云溪县人民政府关于切实加强2025年防汛工作的通知', 1],
    ['关于做好森林防火工作的通知', '关于做好学生防溺水工作的通知', 0],
    ['关于做好有关工作的通知', '关于做好有关工作的通知', 0],
  ])('%s / %s', (one, other, expected) => {
    expect(like(one, other)).toBe(expected);
  });
  test('it doesn’t matter which comes first', () => {
    const [one, other] = ['关于春季森林防火的通知', '关于秋冬季森林草原防火的意见'];
    expect(like(one, other)).toBe(like(other, one));
    expect(like(one, other)).toBeGreaterThan(0.3);
    expect(like(one, other)).toBeLessThan(0.7);
  });
});

test.each([
  ['关于做好春季森林防火工作的通知', '关于秋季森林防火、防汛的通知', ['森林防火']],
  ['关于中小型水库蓄水的通知', '关于小型水库检查的通知', ['小型水库']],
  ['关于森林防火的通知', '关于学生防溺水的通知', []],
])('words that %s and %s share are whole', (title, otherTitle, words) => {
  const [one, other] = [title, otherTitle].map(matterWords);
  expect(sharedWords(one ?? [], other ?? [])).toEqual(words);
});

test.each([
  ['关于加强校园网络安全工作的通知', '系统漏洞要及时修补。', '关于加强校园食品安全工作的通知', '食堂要留样。', true],
  [
    '关于加强校园网络安全工作的通知',
    '系统漏洞要及时修补。',
    '关于加强校园信息安全工作的通知',
    '网络系统要有备份。',
    false,
  ],
  ['关于开展人口抽样调查的通知', '入户登记。', '关于开展人口变动抽样调查的通知', '入户登记。', false],
  ['关于做好防汛工作的通知', '备足沙袋。', '关于春耕备耕的通知', '备足种子。', false],
])('%s and %s', (title, text, otherTitle, otherText, isOther) => {
  expect(isOtherMatter({ title, text }, { title: otherTitle, text: otherText })).toBe(isOther);
});

test.each([
  ['another thing of the field', '水路运输条例', '船舶靠泊。', '道路运输条例', '客车进站。', true],
  ['what one text only mentions', '水路运输条例', '船舶靠泊，水路优先，不走道路。', '道路运输条例', '客车进站。', true],
  [
    'what both texts speak of',
    '水路运输条例',
    '水路与道路联运，道路畅通。',
    '道路运输条例',
    '道路接水路，水路先行。',
    false,
  ],
  ['a part that the other says nothing of', '绩效考核办法', '年底打分。', '绩效考核保密办法', '评委签字。', true],
  [
    'a part that the other deals with',
    '绩效考核办法',
    '保密有专人，保密期三年。',
    '绩效考核保密办法',
    '评委签字。',
    false,
  ],
  ['no more than the field', '城市建设条例', '城市绿化、城市绿化带。', '城市绿化条例', '种树。', true],
  ['the same', '养犬管理办法', '犬只登记。', '养犬规定', '犬绳两米。', false],
  [
    'the same in another season',
    '关于做好清明期间森林防火的通知',
    '不带火种。',
    '关于做好国庆森林防火的通知',
    '设岗。',
    false,
  ],
])('two titles name %s', (_, title, text, otherTitle, otherText, expected) => {
  const [one, other] = [
    { title, text },
    { title: otherTitle, text: otherText },
  ];
  expect(namesOtherThings(one, other)).toBe(expected);
  expect(namesOtherThings(other, one)).toBe(expected);
});

test('phrases are looked for in a text', () => {
  expect(matterIn(['开展隐患排查'], '要开展隐患的排查。')).toBeCloseTo(2 / 3);
  expect(matterIn([], '正文')).toBe(0);
});
