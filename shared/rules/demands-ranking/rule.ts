import { defineCueRule } from '../cue-rule.ts';

/** 排名、晾晒、末位: organs put in order before others, and the last of them made to answer for it. */
export const demandsRanking = defineCueRule({
  id: 'demands/ranking',
  cues: [
    {
      pattern:
        /(?:末[位尾]|倒数|[后末][一二两三四五六七八九十\d]{1,2}[名位])[^。；！？\n]{0,24}(?:约谈|表态|检讨|检视|问责|说明|发言|淘汰|诫勉|挂|驻点|通报)/gu,
      code: 'last',
    },
    {
      pattern:
        /(?:每(?:日|天|周|旬|半?月|季度?|半年|年)|按(?:日|周|旬|月|季度?)|定期|逐月|逐周|逐季)[^，。；！？\n]{0,26}(?<!不)(?:排名|排位|排队|排序|座次|晾晒|亮晒|张榜)/gu,
    },
    {
      pattern:
        /(?<!不)(?:排名|排位|名次|得分|座次)[^，。；！？\n不]{0,10}(?:通报|公布|公开|印发|晾晒|抄送|张榜|排队|靠后)/gu,
    },
    { pattern: /(?<!不)(?:通报|公布|公开|晾晒|亮晒)[^，。；！？\n不]{0,8}(?:排名|名次|得分|位次|座次)/gu },
    { pattern: /[日周旬月季]排[名位](?!第)/gu, quoted: true },
    { pattern: /晒(?:出来|一晒|成绩|进度|榜)|红红脸|亮红灯/gu },
    {
      pattern: /(?:从高到低|由高到低|高低(?:次序|顺序|排列))[^，。；！？\n]{0,14}(?:排队|排名|排位|公布|印发|通报)/gu,
    },
    { pattern: /[前后][一二两三四五六七八九十\d]{1,2}名(?:和|、|及|与)[前后][一二两三四五六七八九十\d]{1,2}名/gu },
    { pattern: /(?:晾晒|亮晒)(?!衣|场|作业)[^，。；！？\n]{0,10}/gu },
    { pattern: /(?:评出|评定|授予|悬挂)[^，。；！？\n]{0,10}(?:黄旗|黑旗|黄牌|白旗)/gu, code: 'last' },
    { pattern: /(?:红黑榜|一张榜排|蜗牛奖)/gu, quoted: true },
  ],
  bearers: ['below', 'recipients', 'outside'],
  unless: /(?:企业|商户|平台公司|客户|消费者|录取|录用|招生|考生|中标|投标|竞赛成绩|运动会)/u,
});
