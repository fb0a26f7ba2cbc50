import { draft, finds, han, paper, passes, ruleTable } from '../testing/index.ts';
import { lengthSpeech } from './rule.ts';

const params = { charactersAMinute: 220, speech: 60, contribution: 10 };
const told = (title: string, count: number) =>
  draft({ kind: 'other', title, issuers: [], mainRecipients: [], body: han(count) });

ruleTable(lengthSpeech, params, {
  一小时以内的讲话: [told('在全县经济工作会议上的讲话', 13_200), passes({ minutes: 60, limit: 60 })],
  一个半小时的讲话: [
    told('在全县经济工作会议上的讲话', 19_800),
    finds('speech', { minutes: 90, characters: 13_200 }, { atMost: 'note', cause: 'length' }),
  ],
  标题后带日期的讲话: [
    told('在全县安全生产工作会议上的讲话（2026年3月5日）', 19_800),
    finds('speech', { minutes: 90 }),
  ],
  政府工作报告: [told('政府工作报告', 18_000), finds('speech', { minutes: 82 })],
  二十分钟的表态发言: [told('在全县招商引资大会上的表态发言', 4400), finds('contribution', { minutes: 20, limit: 10 })],
  八分钟的交流发言: [told('在全市河长制工作会议上的交流发言', 1700), passes({ minutes: 8 })],
  印发讲话的通知: [
    draft({ kind: '通知', isShell: true, title: '关于印发李明同志在全县农村工作会议上讲话的通知', body: han(19_800) }),
    passes(),
  ],
  学习讲话精神的通知: [draft({ kind: '通知', title: '关于学习贯彻重要讲话精神的通知', body: han(19_800) }), passes()],
  有称呼的讲话: [
    draft({
      kind: 'other',
      title: '在全县经济工作会议上的讲话',
      issuers: [],
      mainRecipients: ['各位代表、同志们'],
      body: han(19_800),
    }),
    finds('speech', { minutes: 90 }),
  ],
  发给机关的讲话: [
    draft({ kind: 'other', title: '在全县经济工作会议上的讲话', mainRecipients: ['各乡镇党委'], body: han(19_800) }),
    passes(),
  ],
  报给上级的情况报告: [
    draft({ kind: '报告', title: '关于防汛工作情况的报告', mainRecipients: ['市人民政府'], body: han(19_800) }),
    passes(),
  ],
  部门的书面工作报告: [
    draft({ kind: '报告', title: '县水务局2025年工作报告', mainRecipients: ['县人民政府'], body: han(19_800) }),
    passes(),
  ],
  从文件认出的讲话: [
    paper(
      ['在全县农村工作会议上的讲话', '（2026年3月5日）', '李　明', '', '同志们：', `　　${han(20_000)}。`].join('\n'),
    ),
    finds('speech', { limit: 60 }),
  ],
});
