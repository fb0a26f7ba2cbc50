import { describe, expect, test } from 'vitest';
import { notice, paper } from '../testing/index.ts';
import { findHits, hitAt, laysBurdens, readingOf } from './index.ts';

const pledge = /签订[^，。；！？\n]{0,12}责任(?:状|书)/gu;
const framesOf = (text: string) => findHits(notice(text), pledge).map(({ frame }) => frame);

describe('frames', () => {
  test.each([
    ['与各乡镇签订森林防火责任书。', ['plain']],
    ['不得与乡镇签订责任状。', ['forbidden']],
    ['严禁以签订责任状、一票否决等方式向下压任务。', ['forbidden']],
    ['严禁层层加码，随意扩大范围，与村签订责任状。', ['forbidden']],
    ['严禁层层加码；各乡镇要与村签订责任书。', ['plain']],
    ['不得迟于3月20日与各村签订责任书。', ['plain']],
    ['会议时间另行通知，不得请假，会后各乡镇签订责任书。', ['plain']],
    ['与村签订责任状的做法一律取消。', ['cleaned']],
    ['重点整治与村层层签订责任状等问题。', ['forbidden']],
    ['与村层层签订责任状等问题仍然突出。', ['cleaned']],
    ['督查发现，一些乡镇与村签订责任状。', ['told']],
    ['各单位已于2月底前签订责任书了。', ['told']],
    ['部分部门动辄与村签订责任书。', ['told']],
    ['不提与村签订责任书的要求。', ['forbidden']],
    ['开展排查整治并签订责任书。', ['plain']],
    ['不作统一签订责任书的要求。', ['forbidden']],
    ['各村不作签订责任书安排。', ['forbidden']],
    ['隐患整改的乡镇签订责任书。', ['plain']],
    ['取消责任状，改为与村签订责任书。', ['plain']],
    ['各村签订责任书由1人负责，不得兼职。', ['plain']],
    ['对各部门与乡镇签订的责任状进行全面清理。', ['cleaned']],
    ['与各村签订责任状的旧规定，自本通知印发之日起废止。', ['cleaned']],
    ['与各村签订责任状的，由派出单位立即纠正。', ['cleaned']],
    ['原由县林业局签订的责任状，自本通知印发之日起停止执行。', ['cleaned']],
    ['可与各村签订责任书。', ['optional']],
    ['各乡镇可以根据实际情况，签订责任书。', ['optional']],
    ['鼓励各村签订责任书。', ['optional']],
    ['支持乡镇工作，签订责任书。', ['plain']],
    ['一般不提出签订责任书的要求。', ['forbidden']],
    ['对仍与各村签订责任书的，发现一起、通报一起。', ['cleaned']],
    ['未签订责任书的，一经查实，严肃处理。', ['plain']],
    ['有的单位变相要求签订责任书。', ['told']],
    ['对整改不力的单位签订责任书。', ['plain']],
    ['巡察反馈意见提到，某局与各村签订责任状。', ['told']],
    ['开展人居环境整治，与各村签订责任书。', ['plain']],
    ['未完成整改任务的乡镇不得评先评优，并签订责任书。', ['plain']],
    ['被市级媒体曝光的村，要签订责任书。', ['plain']],
    ['取消当年评优资格，重新签订责任书。', ['plain']],
    ['签订责任书，未完成的取消评先评优资格。', ['plain']],
    ['签订责任书，有关要求不再另行通知。', ['plain']],
    ['签订情况、存在的问题和责任书。', ['plain']],
    ['走访时不签订责任书。', ['forbidden']],
    ['不签订责任书的，说明情况。', ['plain']],
    ['群众可签订责任书。', ['optional']],
    ['对签订责任状事项开展一次集中清理。', ['cleaned']],
    ['要求各村签订责任书的，一律不予认可。', ['cleaned']],
    ['未签订责任书的，一律不予认可。', ['plain']],
    ['通知要求“层层签订责任状”的说法不妥。', []],
    ['按照《关于签订责任状的规定》执行。', []],
  ])('%s', (text, frames) => {
    expect(framesOf(text)).toEqual(frames);
  });
});

test.each([
  ['重点整治下列问题：一是层层签订责任书；二是建群打卡。', ['forbidden']],
  ['有关要求如下。\n不得出现下列情况：\n（一）考核通报使用率；\n（二）与各村签订责任书。', ['forbidden']],
  ['有关要求如下。\n各乡镇要做好以下工作：\n（一）开展宣传；\n（二）与各村签订责任书。', ['plain']],
  ['有关要求如下。\n重点整治下列问题：\n（一）环境脏乱。\n下一步与各村签订责任书。', ['plain']],
])('lists: %s', (text, frames) => {
  expect(framesOf(text)).toEqual(frames);
});

test.each([
  ['对未完成任务的乡镇实行“一票否决”。', 1],
  ['通知要求“未完成任务的一票否决”的说法不妥。', 0],
  ['按照《一票否决办法》执行。', 0],
])('short quoted words are terms: %s', (text, count) => {
  expect(findHits(notice(text), /一票否决/gu, 'terms')).toHaveLength(count);
  expect(findHits(notice(text), /一票否决/gu)).toHaveLength(0);
});

test('terms of time that 、 joins are terms, an opinion is none', () => {
  const found = (text: string) => findHits(notice(text), /日更新|签订就是落实/gu, 'terms').length;
  expect(found('各乡镇采取“日更新、周汇总”的办法报数。')).toBe(1);
  expect(found('破除“签订就是落实、留痕就是尽责”的观念。')).toBe(0);
});

test('a place found otherwise is read the same way', () => {
  const draft = notice('严禁与各村签订责任书。各村要及时上报。');
  const place = (words: string) => {
    const at = draft.text.indexOf(words);
    return hitAt(draft, [at, at + words.length]);
  };
  expect(place('签订责任书')).toEqual(findHits(draft, pledge)[0]);
  expect(place('责任书。各村')).toBeNull();
});

test('a place is where it stands in the text', () => {
  const draft = notice('各村要与农户签订禁烧责任书。');
  const [hit] = findHits(draft, pledge);
  expect(draft.text.slice(...(hit?.span ?? [0, 0]))).toBe('签订禁烧责任书');
});

test('an article of law in the paragraph is known', () => {
  const [by, without] = [
    notice('依据《中华人民共和国森林法》第三十四条，各村签订防火责任书。'),
    notice('各村签订防火责任书。'),
  ].map((draft) => findHits(draft, pledge)[0]?.lawful);
  expect([by, without]).toEqual([true, false]);
});

test.each([
  ['各乡镇要签订责任书。', 'below'],
  ['请于3月10日前签订责任书。', 'recipients'],
  ['县政府办公室负责签订责任书。', 'own'],
  ['县政府办公室负责会同县农业农村局签订责任书。', 'own'],
  ['生产经营单位要签订责任书。', 'outside'],
  ['企业名单由各乡镇提供，签订责任书。', 'below'],
  ['各村要与农户签订责任书。', 'below'],
  ['各县区每旬签订责任书。', 'below'],
  ['县应急管理局签订责任书。', 'recipients'],
  ['督促企业签订责任书。', 'recipients'],
  ['将学生情况报我局并签订责任书。', 'recipients'],
  ['县政府办公室在年底统一签订责任书。', 'own'],
])('whose duty: %s', (text, bearer) => {
  expect(findHits(notice(text), pledge)[0]?.bearer).toBe(bearer);
});

test('the same draft is read once', () => {
  const draft = notice('正文。');
  expect(readingOf(draft)).toBe(readingOf(draft));
});

test.each([
  ['云溪县林业局关于森林防火工作情况的报告\n\n县人民政府：\n　　已签订责任书。\n\n云溪县林业局\n2026年3月5日', false],
  [
    '云溪县人民政府办公室关于签订责任书的通知\n\n各乡镇人民政府：\n　　请签订责任书。\n\n云溪县人民政府办公室\n2026年3月5日',
    true,
  ],
  [
    '云溪县商务局关于促销活动的函\n\n各商贸企业，各药品经营者：\n　　请签订责任书。\n\n云溪县商务局\n2026年3月5日',
    false,
  ],
  [
    '云溪县商务局关于促销活动的函\n\n各商贸企业，各乡镇人民政府：\n　　请签订责任书。\n\n云溪县商务局\n2026年3月5日',
    true,
  ],
  ['云溪水务集团关于春季检修的通知\n\n各子公司：\n　　请签订责任书。\n\n云溪水务集团\n2026年3月5日', true],
])('what may lay burdens', (text, lays) => {
  expect(laysBurdens(paper(text))).toBe(lays);
});

test('a text of one line is read in pieces, so that its length does not cost its square', () => {
  const line = notice('请各乡镇与村签订责任书'.repeat(2000));
  const { sentences } = readingOf(line);
  expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(500);
  const hits = findHits(line, pledge);
  expect(hits.length).toBeGreaterThan(800);
  expect(new Set(hits.map(({ frame }) => frame))).toEqual(new Set(['plain']));
});
