import { defineCueRule } from '../cue-rule.ts';
import type { Hit } from '../reading/index.ts';

/** Declarations of single persons and firms that procedures know: 告知承诺, 保密承诺, exams, bids. */
const personal =
  /(?:告知承诺|信用承诺|保密承诺|诚信承诺|诚信考试|考生|应试|投标|竞标|供应商|聘用合同|劳动合同|申请人|申报单位|报名者|志愿者|参赛|建房户|服务承诺)/u;
/** With whom it is signed, where that is a firm: trade and supervision, no pledge of a lower office. */
const withFirm =
  /(?:与|同|和|督促|组织|指导|要求|引导)[^，。；！？\n]{0,16}(?:企业|公司|经营者|经营户|经营单位|生产单位|施工|商户|商家|店铺|业主|承包|承租|运营|物业|金融机构|平台)/u;
const rate = /率[^，。；！？\n]{0,8}(?:达|不低于|不少于|\d)/u;

/**
 * 责任状: superiors may not pass their work on to townships and sub-districts by pledges. Pledges that an article of
 * law asks for are only noted.
 * @source 《关于推进基层整合审批服务执法力量的实施意见》(2019) 五
 */
export const demandsPledges = defineCueRule({
  id: 'demands/pledges',
  cues: [
    {
      pattern:
        /(?:签|订立|立|递交|提交|上交|出具|填写|报送|作出|下达|下发)[^，。；！？\n]{0,18}?(?:责任状|责任书|目标书|承诺书|保证书|军令状|承诺状)/gu,
      quoted: true,
    },
    {
      pattern:
        /(?:责任状|责任书|承诺书|保证书|军令状)[^，。；！？\n]{0,20}?(?:签[订定署到字下完实好]|张贴|递交|留存|存档|备案|报送|签约|上墙)/gu,
      quoted: true,
    },
    { pattern: /签[订字署约]率[^，。；！？\n]{0,8}(?:达|100|百分之百)/gu, atMost: 'note' },
    { pattern: /(?:签|签订|签下|立)状(?!况|态)/gu },
    { pattern: /(?:签|签订|签署|订立|递交|提交|上交|填写|下达)[^，。；！？\n《》]{0,12}《□{2,40}》/gu },
  ],
  unless: personal,
  keep: (hit, draft) => isPledge(hit, draft.text.slice(hit.sentence.start, hit.sentence.end)),
  bearers: ['below', 'recipients', 'outside'],
  atMost: 'should',
  // the instrument names 责任状; what else is signed is our reading of it
  soften: ({ text }) => /(?:承诺|保证)书/u.test(text) && !/(?:责任|军令)/u.test(text),
  cause: 'pledges',
});

/** 家庭医生签约率 and 合同签订率 are rates of something else; with firms it is trade, unless a rate is set for it. */
function isPledge({ text, bearer }: Hit, sentence: string): boolean {
  if (/》$/u.test(text) && !/(?:责任状|责任书|目标书|承诺书|保证书|军令状)(?:[（(][^（）()]{1,8}[）)])?》$/u.test(text))
    return false;
  if (/率/u.test(text) && !/(?:责任|承诺|保证|军令)/u.test(sentence)) return false;
  if (rate.test(sentence)) return true;
  return bearer !== 'outside' && !withFirm.test(sentence);
}
