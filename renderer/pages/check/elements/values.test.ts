import { describe, expect, it } from 'vitest';
import { ElementField } from '#shared/contract/index.ts';
import { changeTo, choicesOf, entryOf, noneOf, readAs } from './values.ts';

describe('readAs', () => {
  it.each([
    ['title', '云岭县人民政府办公室\n关于做好防汛\n工作的通知', '云岭县人民政府办公室关于做好防汛工作的通知'],
    ['title', '　关 于 推 进 5G 建设的通知 ', '关于推进5G建设的通知'],
    ['title', 'Notice on\nthe new season', 'Notice on the new season'],
    ['signedOn', '2026年3月5日', '2026-03-05'],
    ['signedOn', '二〇二六年三月五日', '2026-03-05'],
    ['signedOn', '2026年3月', undefined],
    ['printedOn', '2026年3月5日印发', '2026-03-05'],
    ['documentNumber', ' 云政发〔2026〕 3 号', '云政发〔2026〕3号'],
    ['documentNumber', '各乡镇人民政府', undefined],
    ['mainRecipients', '主送：各乡镇人民政府，县直各单位：', ['各乡镇人民政府', '县直各单位']],
    ['ccRecipients', '抄送：县委办、县人大办，县政协办。', ['县委办、县人大办', '县政协办']],
    ['issuers', '云岭县财政局　　云岭县教育局', ['云岭县财政局', '云岭县教育局']],
    ['issuers', '云岭县财政局 云岭县教育局', ['云岭县财政局', '云岭县教育局']],
    ['issuers', '云 岭 县 财 政 局', ['云 岭 县 财 政 局']],
    ['issuers', '云岭县财政局\n云岭县教育局', ['云岭县财政局', '云岭县教育局']],
    ['signers', '签发人：李　明、王芳', ['李明', '王芳']],
    ['signers', '张建国　李　明', ['张建国', '李明']],
    ['attachments', '附件：1.任务清单\n2. 统计表。', ['任务清单', '统计表']],
    ['annotation', '（此件公开发布）', '此件公开发布'],
    ['annotation', '（联系人：李某（县财政局））', '（联系人：李某（县财政局））'],
    ['kind', '通知', '通知'],
    ['kind', '各乡镇', undefined],
    ['nature', '专项', undefined],
    ['title', '　\n', undefined],
    ['title', '字'.repeat(501), undefined],
  ] as const)('takes %s from “%s”', (field, stretch, value) => expect(readAs(field, stretch)).toEqual(value));
});

describe('what a person may give', () => {
  it.each(ElementField.options)('%s takes what is offered for it', (field) => {
    const offered = [...choicesOf(field), ...(noneOf(field) === undefined ? [] : [noneOf(field) ?? null])];
    expect(offered.length).toBeGreaterThan(0);
    for (const value of offered) expect(changeTo(field, value)).toEqual({ [field]: value });
  });

  it('has options exactly where a field is chosen', () => {
    for (const field of ElementField.options) expect(choicesOf(field).length > 0).toBe(entryOf[field] === 'choice');
  });

  it('is not too long for the office', () => expect(changeTo('title', '字'.repeat(501))).toBeUndefined());
});
