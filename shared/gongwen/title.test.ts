import { expect, it } from 'vitest';
import { directionOf, formOf, natureOf } from './nature.ts';
import { isShell } from './shell.ts';
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

const text = '第一条　为了规范管理，制定本办法。';

it.each([
  ['关于印发《某办法》的通知', '', text, true],
  ['转发县水利局关于抗旱意见的通知', '', text, true],
  ['关于公布名单的通知', '', text, true],
  ['关于印发《某办法》的通知', '', '', false],
  ['关于贯彻《关于印发某方案的通知》的意见', '', text, false],
  ['关于开展检查的通知', '请认真组织。', text, false],
  ['青山市人民政府令', '《某办法》已经通过，现予公布。', text, true],
  [null, '《某办法》已经通过，现予以公布。', text, true],
  [null, '关于该事项，批复如下。', text, false],
])('%j, %j is a shell: %#', (title, body, following, expected) => {
  expect(isShell(title, body, following)).toBe(expected);
});

it.each([
  ['云溪县国民经济和社会发展第十五个五年规划纲要', 'comprehensive'],
  ['云溪县2026年工作要点', 'comprehensive'],
  ['关于开展燃气安全专项整治的通知', 'special'],
  ['关于召开防汛会议的通知', 'special'],
  ['关于印发《垃圾分类管理办法》的通知', 'general'],
  ['关于进一步改进作风的意见', 'unknown'],
  ['关于印发规划编制工作方案的通知', 'unknown'],
  [null, 'unknown'],
])('the nature of %j is %s', (title, nature) => {
  expect(natureOf(title).nature).toBe(nature);
});

it.each([
  ['请示', ['县人民政府'], 'up', false],
  ['请示', ['各乡镇人民政府'], 'up', true],
  ['意见', ['各乡镇人民政府'], 'down', false],
  ['意见', ['县人民政府'], 'unknown', false],
  ['函', ['各有关单位'], 'parallel', false],
  ['批复', ['城关镇人民政府'], 'down', false],
  ['纪要', [], 'unknown', false],
  [null, [], 'unknown', false],
] as const)('%s to %j goes %s', (kind, recipients, direction, conflict) => {
  expect(directionOf(kind, recipients)).toEqual({ direction, conflict });
});

const number = (prefix: string) => ({ raw: `${prefix}〔2026〕1号`, prefix, year: 2026, serial: 1 });

it.each([
  [{ kind: '通知', documentNumber: number('云政发'), mark: '云溪县人民政府文件' }, 'red'],
  [{ kind: '函', documentNumber: number('云政函'), mark: '云溪县人民政府' }, 'letter'],
  [{ kind: '通知', documentNumber: number('云政办发明电'), mark: null }, 'cable'],
  [{ kind: '命令', documentNumber: null, mark: null }, 'order'],
  [{ kind: '纪要', documentNumber: null, mark: null }, 'minutes'],
  [{ kind: '通知', documentNumber: null, mark: null }, 'white'],
] as const)('%j looks %s', (cues, form) => {
  expect(formOf({ ...cues, title: '某通知', signed: true })).toBe(form);
});
