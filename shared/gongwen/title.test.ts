import { expect, it } from 'vitest';
import { endsLikeTitle, kindOf, runningTitleEnd, titleIssuer } from './title.ts';

it.each([
  ['关于做好防汛工作的通知', '通知'],
  ['关于同意设立社区的复函', '函'],
  ['云溪县人民政府令', '命令'],
  ['嘉奖令', '命令'],
  ['县政府常务会议纪要', '纪要'],
  ['关于印发《办法（试行）》的通知', '通知'],
  ['关于规范收费的意见（试行）', '意见'],
  ['2026年云溪县政府工作报告', '报告'],
  ['代表建议、批评和意见办理办法', 'other'],
  ['某公司行政协议解除通知案', 'other'],
  ['关于第12号提案的答复', 'other'],
  ['云溪县2026年工作要点', 'other'],
])('the kind of %j is %s', (title, kind) => {
  expect(kindOf(title)).toBe(kind);
});

it.each([
  ['关于同意深圳市申办', false],
  ['关于调整实施《中华人民共和国药品管理法', false],
  ['云溪县城市绿化条例', true],
])('%j ends like a title: %j', (text, expected) => {
  expect(endsLikeTitle(text)).toBe(expected);
});

it('ends a running title before the recipients', () => {
  const text = '关于印发《某办法的通知》的通知各乡镇人民政府';
  const end = runningTitleEnd(text);
  expect(end === null ? null : text.slice(end)).toBe('各乡镇人民政府');
});

it.each([
  ['云溪县人民政府办公室关于做好工作的通知', '云溪县人民政府办公室'],
  ['云溪县教育局印发《方案》的通知', '云溪县教育局'],
  ['关于做好工作的通知', ''],
])('%j is issued by %j', (title, organ) => {
  expect(titleIssuer(title)).toBe(organ);
});
