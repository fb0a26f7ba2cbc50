import type { Draft } from '../../contract/index.ts';
import { defineCueRule } from '../cue-rule.ts';
import type { Hit } from '../reading/index.ts';

const several = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})';

/**
 * 评比、达标、创建、展会: contests and shows without a word of the approved list. Named items of a list and what was
 * approved are let pass.
 * @source reference §7.9
 */
export const demandsContests = defineCueRule({
  id: 'demands/contests',
  cues: [
    {
      pattern:
        /(?:开展|组织(?!党员|干部|群众|职工|等|部)|举办|举行|推进|启动)[^，。；！？\n]{0,24}(?:评选|评比|星级[^，。；！？\n]{0,8}评定|创评|创建|达标|竞赛(?!表演|交流)|推选|大比武|表彰|命名|大赛)(?!管理办法|标准)/gu,
    },
    {
      pattern:
        /(?:评选表彰|争创|创成)[^，。；！？\n]{0,20}(?:称号|先进|荣誉|\d项|十佳|标兵|能手)|评选表彰[^，。；！？\n]{0,12}/gu,
    },
    {
      pattern: new RegExp(
        `(?:打造|培育|创建|评选)[^，。；！？\\n]{0,8}${several}个[^，。；！？\\n]{0,12}(?:示范(?!企业|基地|区|园|点|线|站|项目|工程|推广|应用)|样板|亮点|标杆)`,
        'gu',
      ),
    },
    {
      pattern: new RegExp(
        `(?:打造|培育|创建)[^，。；！？\\n]{0,16}(?:示范(?!企业|基地|区|园|点|线|站|项目|工程|推广|应用)|样板|亮点|标杆)[^，。；！？\\n]{0,6}${several}个`,
        'gu',
      ),
    },
    {
      pattern:
        /统一授牌|遴选\d{1,3}个[^，。；！？\n]{0,16}|(?:授牌|挂牌|颁奖|命名|揭牌)(?:仪式|大会)|流动红旗|授予[^，。；！？\n]{0,8}(?:匾牌|牌匾|称号)/gu,
    },
    {
      pattern:
        /(?:举办|承办|主办|筹办|办好)[^，。；！？\n]{0,20}(?:文化节|旅游节|美食节|采摘节|艺术节|购物节|丰收节|赏花节|音乐节|龙舟节|节庆|展会|论坛|博览会|展览会|展销会|峰会)/gu,
    },
    {
      pattern: new RegExp(
        `创建[^，。；！？\\n]{0,6}(?:文明|先进|平安|卫生|美丽|示范)(?:村镇|乡镇|单位|村|校园|社区|家庭|乡村)[^，。；！？\\n]{0,6}${several}个`,
        'gu',
      ),
    },
    {
      pattern:
        /(?:打造|培育|创建)一批[^，。；！？\n]{0,16}(?:示范(?:村|乡|镇|县|户|校|社区|单位)|样板村|标杆村|亮点|健康(?:村|乡|镇)|文明(?:村|镇|单位|校园|家庭))/gu,
    },
    {
      pattern:
        /(?:举办|承办|主办|筹办|办好)[^，。；！？\n]{0,16}(?:第[一二三四五六七八九十\d]{1,3}|首)届[^，。；！？\n]{0,14}节/gu,
    },
    { pattern: /全面开展[^，。；！？\n]{0,10}创建|示范创建[^，。；！？\n]{0,10}/gu },
    {
      pattern:
        /颁发[^，。；！？\n]{0,6}(?:奖牌|奖杯|锦旗|奖状)|全部创成[^，。；！？\n]{0,6}(?:文明|卫生|平安|示范|先进)(?:村|镇|乡|单位|社区|学校)|评选(?:先进|标兵|优秀)/gu,
    },
  ],
  unless:
    /(?:保留目录|目录序号|备案号|项目目录|经[^，。；！？\n]{0,16}(?:批准|同意)|报[^，。；！？\n]{0,10}(?:批准|审批)|勋章|授予或者撤销|国家|世界|鼓励|支持|组织法|摘除|破除)/u,
  bearers: ['below', 'recipients', 'own', 'outside'],
  keep: isContest,
  lawful: 'pass',
});

/** Plans of an industry speak of models, and who wins at games gets a cup. */
function isContest({ sentence, text: words }: Hit, { document, text }: Draft): boolean {
  if (/(?:规划|产业)/u.test(document.title ?? '')) return false;
  return (
    !/颁发/u.test(words) ||
    !/(?:前[一二三四五六七八九十\d]{1,2}名|冠军|运动员|比赛|参赛|赛事)/u.test(text.slice(sentence.start, sentence.end))
  );
}
