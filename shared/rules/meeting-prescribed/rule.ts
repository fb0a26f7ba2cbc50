import { defineCueRule } from '../cue-rule.ts';

const gap = (most: number) => `[^，。；！？\\n]{0,${most}}`;
const often = '(?:每个?(?:天|日|月|季度?|周|星期|旬|半月|半个月|半年|年度?|学期|学年)|按(?:月|季度?|周)|定期)';
const meeting = '(?:会议|例会|会)(?!计|商|员|同|诊|晤|所|展|费|址|籍|堂)';
const least = '(?:至少|必须|不少于|不得少于|不低于|不得低于|最少|务必|固定)';

/**
 * 硬性规定开会次数: how often those below must meet, and on what.
 * @source 《整治形式主义为基层减负若干规定》(2024) 2 (不得将是否开会、发文作为工作是否落实的标准), by a summary
 */
export const meetingPrescribed = defineCueRule({
  id: 'meeting/prescribed',
  cues: [
    { pattern: new RegExp(`${often}${gap(10)}${least}${gap(6)}(?:召开|开)${gap(20)}${meeting}`, 'gu') },
    { pattern: new RegExp(`(?:会议|例会|研讨会?|座谈会?|学习会)${gap(4)}${least}${gap(3)}[次场]`, 'gu') },
    { pattern: /(?:月月|季季|周周)(?:要|都要|须)?[有开][^，。；！？\n]{0,8}会/gu },
    {
      code: 'frequency',
      pattern: new RegExp(`${often}${gap(8)}(?:召开|开)(?:一|1|两|2|二)?次?${gap(16)}${meeting}`, 'gu'),
    },
    {
      code: 'frequency',
      pattern: new RegExp(`${often}${gap(12)}、开(?:一|1|两|2|二)次${gap(10)}${meeting}`, 'gu'),
    },
    {
      pattern: new RegExp(`${often}${gap(6)}专题(?:研究|听取)${gap(16)}${least}${gap(3)}[次回]`, 'gu'),
    },
    {
      code: 'frequency',
      pattern: /(?:实行|建立|坚持|落实)[^，。；！？\n]{0,4}[日周旬月]例会(?:制度?)?[^。；！？\n]{0,12}/gu,
    },
    { pattern: new RegExp(`${often}${gap(10)}${least}(?:专题)?(?:研究|听取)${gap(3)}[一两二1-9]次`, 'gu') },
  ],
  unless:
    /(?:预警|应急响应|抢险|救援|险情|灾情|三会一课|支委会|党员大会|党小组|组织生活|民主生活|党课|中心组|部际|联席会议|领导小组(?:办公室)?(?:每|定期|原则上|要|应|至少|成员单位会议)|专班(?:每|定期)|委员会(?:每|定期|原则上|要|应|至少)|理事会|董事会|监事会|家长会|家长座谈|班会|队会|职工代表|村民(?:代表)?会议|业主|股东|人民代表|债权人|团支部|工会|新闻发布会|人才招聘|现场会商|曾(?:经)?要求|条款[^。]{0,10}删|被[^，。]{0,6}(?:通报|批评|曝光|约谈))/u,
  keep: ({ text, bearer }) =>
    bearer === 'below' || /至少|必须|不少于|不低于|不得少于|不得低于|最少|务必|须|月月|季季/u.test(text),
  bearers: ['below', 'recipients', 'outside'],
});
