import { describe, expect, test } from 'vitest';
import { expanderOf, scopeOf } from './expand.ts';
import { namedList } from './listed-units.ts';
import { county } from './testing.ts';

const list = { title: '有关单位名单', text: '有关单位名单\n1.县财政局\n2.县水利局\n3.云溪县教育局' };
const other = { title: '任务分工表', text: '任务分工表\n一、加强巡查\n二、完善预案' };

describe('a phrase that names a list', () => {
  test.each([
    ['各有关单位（名单附后）', [list], ['县财政局', '县水利局', '云溪县教育局']],
    ['各有关单位（名单见附件）', [other, list], ['县财政局', '县水利局', '云溪县教育局']],
    ['有关单位（具体名单详见附件2）', [other, list], ['县财政局', '县水利局', '云溪县教育局']],
    [
      '相关单位（主送单位见附件）',
      [{ title: '主送单位名单', text: '附件\n主送单位名单\n序号\t单位\n1\t县财政局\n2\t县水利局、县教育局' }],
      ['县财政局', '县水利局', '县教育局'],
    ],
  ])('%s is followed', (phrase, attachments, names) => {
    expect(namedList(phrase, attachments)).toEqual({ outcome: 'found', names });
  });

  test.each([
    ['no attachment', '各有关单位（名单附后）', [], 'missing'],
    ['another attachment only', '各有关单位（名单附后）', [other], 'missing'],
    ['two lists and no number', '各有关单位（名单见附件）', [list, { ...list, title: '企业名单' }], 'unreadable'],
    ['an attachment of that number with other things', '各有关单位（名单见附件1）', [other, list], 'unreadable'],
    [
      'a list of persons',
      '各有关单位（名单附后）',
      [{ title: '参会人员名单', text: '参会人员名单\n张三\n李四\n王五' }],
      'unreadable',
    ],
  ])('%s: it stays open', (_, phrase, attachments, outcome) => {
    expect(namedList(phrase, attachments)).toEqual({ outcome });
  });

  test.each(['各有关单位', '县财政局', '各乡镇人民政府', '名单所列单位'])('%s names none', (phrase) => {
    expect(namedList(phrase, [list])).toBeNull();
  });
});

test('the units of the list count, and what of it is unknown is said', () => {
  const unknown = { ...list, text: `${list.text}\n4.县直有关部门` };
  const scope = scopeOf(expanderOf(county(), [unknown])(['各有关单位（名单附后）']));
  expect(scope).toMatchObject({ units: 3, lowestLevel: 'county', unresolved: ['县直有关部门'], reasons: [] });
  expect(scope.groups[0]?.names).toEqual(['云溪县财政局', '云溪县水利局', '云溪县教育局']);
});

test('a list that is not there leaves the phrase open, with the reason', () => {
  expect(scopeOf(expanderOf(county(), [])(['各有关单位（名单附后）']))).toMatchObject({
    units: 0,
    unresolved: ['各有关单位（名单附后）'],
    reasons: [{ raw: '各有关单位（名单附后）', code: 'list-missing' }],
  });
});
