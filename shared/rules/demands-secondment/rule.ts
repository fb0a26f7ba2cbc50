import { defineCueRule } from '../cue-rule.ts';

const take = '(?:抽调|借调|借用|选派|抽派|抽用|选调|抽出|抽人|抽借)';
const low =
  '(?:乡镇|镇街|街道|(?<![农乡])村|社区|基层|学校|各校|中小学|卫生院|站所|网格|各单位|县区|驻村|[镇乡](?=[、各]))';
const term =
  /(?:期限|任期|为期|期满|时间[自从为]|[\d一二两三四五六七八九十]{1,3}个?(?:天|日|周|月|年)(?!内|前|开始)|至\d{1,2}月\d{1,2}日|(?:经|报)[^，。；！？\n]{0,16}(?:同意|批准|审批))/u;

/**
 * 抽调、借调: people taken from below without a term or an approval. Posts that organisation departments send people to
 * (挂职, 第一书记) aren't meant.
 * @source 整治形式主义为基层减负若干规定 (2024) §4; reference §7.9
 */
export const demandsSecondment = defineCueRule({
  id: 'demands/secondment',
  cues: [
    {
      pattern: new RegExp(
        `${low}[^。；！？\\n]{0,22}(?<!更换|随意|减少|压减|停止|清理|规范|控制|避免)${take}[^，。；！？\\n]{0,20}`,
        'gu',
      ),
    },
    { pattern: new RegExp(`${take}[^，。；！？\\n]{0,12}${low}[^，。；！？\\n]{0,20}(?:名|人|干部|同志|队员)`, 'gu') },
    {
      pattern: new RegExp(
        `${low}[^。；！？\\n]{0,20}(?:安排|使用|选派|推荐)[^，。；！？\\n]{0,20}(?:跟班|跟岗|集中办公|脱产|封闭式办公)`,
        'gu',
      ),
    },
    { pattern: /长期(?:使用|借用)[^，。；！？\n]{0,6}(?:乡镇|基层|(?<![农乡])村|街道)[^，。；！？\n]{0,6}人员/gu },
    { pattern: /(?:被抽|抽调|借调|借用)人员[^。；！？\n]{0,20}(?:坐班|集中办公|脱产|脱岗)/gu },
  ],
  unless: /(?:培训|参训|比赛|参赛|观摩|考试|挂职|第一书记|支教|坐诊|巡诊|援藏|援疆|退回原单位|不抽调)/u,
  keep: ({ sentence }, { text }) => !term.test(withoutDeadline(text.slice(sentence.start, sentence.end))),
  emergency: 'note',
});

/** 名单3月10日前报来 sets no term. */
function withoutDeadline(sentence: string): string {
  return sentence.replaceAll(/\d{1,2}月\d{1,2}日[^，。；！？\n]{0,6}前/gu, '');
}
