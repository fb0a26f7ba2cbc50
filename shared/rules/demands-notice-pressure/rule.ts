import { defineCueRule } from '../cue-rule.ts';

/** 逾期通报、扣分、约谈: what a document threatens those with who are late or behind. */
export const demandsNoticePressure = defineCueRule({
  id: 'demands/notice-pressure',
  cues: [
    {
      pattern:
        /(?:逾期|催(?:报|办)|到期|超期|过期|迟报|漏报|晚报|错报|未(?:能)?(?:按|及时|如期|完成|报送|上报|达标|清零)|(?:报送|整改|上报|反馈)不及时|质量不高|不(?:按|报送|重视|配合|落实)|仍未|缺席|无故|退回[^，。；]{0,6}(?:次|的)|不合格|不能(?:按期|按时|如期)?完成|工作滞后|推进(?:缓慢|不力|滞后)|进展(?:缓慢|滞后)|进度(?:缓慢|滞后)|(?:工作|落实|推进|整改|履职)(?:不力|不到位)|弄虚作假|推诿|贻误|敷衍|影响全[县市省区])[^。；！？\n]{0,44}?(?:通报|扣分|扣\s?\d|扣[^，。；]{0,8}分|扣减|约谈|约请谈话|提醒谈话|诫勉|问责|追责|(?<!依法|依规|法律)追究|点名|曝光|督办单|严肃处理|书面检[查讨]|检讨|召回|书面说明|不力处理|落实不力)/gu,
    },
  ],
  unless:
    /(?:依法(?:依规)?(?:追究|给予|处)|依[法规纪]依[法规纪]|构成犯罪|刑事|滞纳金|罚款|法律责任|不予受理|自动放弃|自愿放弃|合同)/u,
  keep: ({ sentence, text }, draft) =>
    !/(?:不通报|也不扣|不予追究)/u.test(draft.text.slice(sentence.start, sentence.end)) && !/及时通报/u.test(text),
  lawful: 'pass',
  emergency: 'note',
});
